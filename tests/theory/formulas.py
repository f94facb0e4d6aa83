"""Queueing theory, written from the books and from nothing else here: what the model is held to.

Rates are per hour, times in hours. `rate` is of arrivals, `work` a service time and its moments.

Sources: Gross, Shortle, Thompson, Harris, "Fundamentals of Queueing Theory", 4th ed. (2008), chapters 2, 3 and 5;
Kleinrock, "Queueing Systems", vol. 1 (1975) and vol. 2 (1976); others beside the formulas.
"""
import math
from collections import namedtuple

Work = namedtuple("Work", "mean square")  # the first two moments
Z90 = 1.2815515655446004  # the standard normal's 90th percentile


def times(work, factor):
    return Work(work.mean * factor, work.square * factor**2)


def constant(hours):
    return Work(hours, hours**2)


def exponential(mean):
    return Work(mean, 2 * mean**2)


def normal_below(x):
    return (1 + math.erf(x / math.sqrt(2))) / 2


def lognormal(median, p90, least, most):
    """Cut to least .. most: what lies outside is moved to the border."""
    mu, sigma = math.log(median), math.log(p90 / median) / Z90
    low, high = ((math.log(edge) - mu) / sigma for edge in (least, most))

    def moment(k):
        inside = normal_below(high - k * sigma) - normal_below(low - k * sigma)
        return (least**k * normal_below(low) + most**k * (1 - normal_below(high))
                + math.exp(k * mu + (k * sigma) ** 2 / 2) * inside)
    return Work(moment(1), moment(2))


def wait_m_g_1(rate, work):
    """Pollaczek and Khinchine."""
    return rate * work.square / (2 * (1 - rate * work.mean))


def wait_behind(rate, work, first_rate, first):
    """Cobham (1954): the mean wait of the second of two classes, nobody called away."""
    loads = first_rate * first.mean, rate * work.mean
    residual = (first_rate * first.square + rate * work.square) / 2
    return residual / ((1 - loads[0]) * (1 - sum(loads)))


def stay_interrupted(rate, work, first_rate, first):
    """The second of two classes, called away and resumed: the same wait, and work that the first class stretches."""
    return work.mean / (1 - first_rate * first.mean) + wait_behind(rate, work, first_rate, first)


def poisson(mean, count):
    return math.exp(count * math.log(mean) - mean - math.lgamma(count + 1))


def excess(mean, level):
    """E max(X - level, 0) of a Poisson X."""
    spread = 12 * math.sqrt(mean) + 40
    top = int(max(mean, level) + spread)
    return math.fsum((count - level) * poisson(mean, count) for count in range(level + 1, top))


def left_over(mean, taken):
    """Poisson arrivals of `mean` between two dates at which up to `taken` leave: the mean number left behind.

    Spitzer (1956), for the walk whose steps are arrivals less `taken`. It is Bailey's bulk service (1954), and
    Crommelin's M/D/c (1932): of those present, `taken` leave within one service time.
    """
    total, n = 0.0, 1
    while True:
        term = excess(n * mean, n * taken) / n
        total += term
        if term < 1e-12 * total:
            return total
        n += 1


def wait_m_d_c(rate, hours, servers):
    return left_over(rate * hours, servers) / rate


def erlang_b(load, servers):
    """The share that is refused; the same whatever the distribution of the work."""
    blocked = 1.0
    for n in range(1, servers + 1):
        blocked = load * blocked / (n + load * blocked)
    return blocked


def m_d_1_k(rate, hours, places):
    """(share refused, mean number present); `places` with the one in service."""
    load = rate * hours
    behind = [1.0]  # left behind by a departure, not yet adding up to one
    for j in range(places - 1):
        known = behind[0] * poisson(load, j) + sum(behind[i] * poisson(load, j + 1 - i) for i in range(1, j + 1))
        behind.append((behind[j] - known) / poisson(load, 0))
    whole = sum(behind)
    behind = [share / whole for share in behind]
    open_share = 1 / (behind[0] + load)
    refused = 1 - open_share
    present = sum(n * share for n, share in enumerate(behind)) * open_share + places * refused
    return refused, present
