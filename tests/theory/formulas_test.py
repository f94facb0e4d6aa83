"""The formulas themselves, against values worked out by hand, from tables, and from each other where two must agree."""
import math

import formulas as f


def near(value, expected, tolerance=1e-9):
    assert abs(value - expected) <= tolerance * max(1, abs(expected)), f"{value} is not {expected}"


# One server: Pollaczek and Khinchine by hand, rho = 0.8: constant work waits 0.8 / 0.4 of a service, exponential twice that.
near(f.wait_m_g_1(0.8, f.constant(1)), 2)
near(f.wait_m_g_1(0.8, f.exponential(1)), 4)

# One server by Spitzer's sum is the same as by Pollaczek and Khinchine.
for load in (0.1, 0.5, 0.8):
    near(f.wait_m_d_c(load, 1, 1), f.wait_m_g_1(load, f.constant(1)))

# Two servers, constant work, rho = 0.5: Cosmetatos (1975) approximates 0.1757, a half of M/M/2's third and a bit.
near(f.wait_m_d_c(1, 1, 2), (1 + 0.5 * (math.sqrt(14) - 2) / 16) / 6, 2e-3)

# Cobham by hand: rates 0.3 and 0.4, services of 1, exponential: residual 0.7, waits 0.7 / (0.7 * 0.3).
near(f.wait_behind(0.4, f.exponential(1), 0.3, f.exponential(1)), 0.7 / (0.7 * 0.3))
# Called away and resumed, exponential: (1 - rho + rho) / ((1 - rho1) (1 - rho)).
near(f.stay_interrupted(0.4, f.exponential(1), 0.3, f.exponential(1)), 1 / (0.7 * 0.3))
# Nobody before them: plain M/G/1.
near(f.wait_behind(0.5, f.constant(1), 0, f.constant(1)), f.wait_m_g_1(0.5, f.constant(1)))

# Erlang's B from the tables: 2 erlangs on 3 lines, 4 / 19.
near(f.erlang_b(2, 3), 4 / 19)

# M/D/1/1 is Erlang's system; with very many places nobody is refused, and the number present is M/D/1's.
near(f.m_d_1_k(0.6, 1, 1)[0], f.erlang_b(0.6, 1))
refused, present = f.m_d_1_k(0.6, 1, 60)
near(refused, 0)
near(present, 0.6 + 0.6 * f.wait_m_g_1(0.6, f.constant(1)))

# M/D/1/2 by hand: left behind 0 with weight 1 and 1 with weight e^rho - 1.
refused, _ = f.m_d_1_k(0.5, 1, 2)
near(refused, 1 - 1 / (math.exp(-0.5) + 0.5))

# The lognormal by midpoints of equal probability, cut and not.
NORMAL = [f.normal_below(-8 + 16 * i / 200_000) for i in range(200_001)]
for least, most in ((1e-12, 1e12), (1, 20)):
    work = f.lognormal(4, 12, least, most)
    sigma = math.log(3) / f.Z90
    mean = square = 0
    for i in range(200_000):
        size = min(max(4 * math.exp(sigma * (-8 + 16 * (i + 0.5) / 200_000)), least), most)
        mean += size * (NORMAL[i + 1] - NORMAL[i])
        square += size**2 * (NORMAL[i + 1] - NORMAL[i])
    near(work.mean, mean, 1e-6)
    near(work.square, square, 1e-6)

# E max(X - 1, 0) of a Poisson X of mean 1 is 1 - P(X > 0).
near(f.excess(1, 1), math.exp(-1))
print("the formulas agree with hand, tables and each other")
