"""Holds the model to queueing theory: each scenario file of this folder is run by `journey compare`, many independent
replications of many customers, and its means are set beside what theory says (systems.py).

Usage: check.py JOURNEY [--replications N] [--seeds N] [--page FILE] [NAME...]

Prints a row a measure: theory, measured with its 95 % interval, z (standard errors between the two), and of a near and
wrong theory, where there is one, how many standard errors away it is. A row holds if |z| is at most 4, the interval is
narrow enough to say something, and the wrong theory is refuted. With `--seeds N` all is done for N seeds, and of each
row is told in how many of them the interval holds the theory: about 95 of 100.

Open customers: a flow time is counted when a request arrives at customers, after a warm-up of half a year or a year; in
a stationary queue those who leave in a period have the mean of all, whenever they came, and nobody is left out for
being slow.
"""
import argparse
import json
import math
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import page
from systems import SYSTEMS, Scenario

HERE = Path(__file__).resolve().parent
MOST_Z = 4
WIDEST = 0.05  # half-width of the interval over theory
LEAST_REFUTED = 5  # standard errors to the wrong theory


def compare(journey, name, seed, replications):
    command = [journey, "compare", HERE / f"{name}.json", "--replications", replications, "--seed", seed]
    command += ["--jobs", 1, "--json"]
    told = subprocess.run([str(word) for word in command], check=True, stdout=subprocess.PIPE, text=True).stdout
    return {o["id"]: o["measures"] for o in json.loads(told)["organisations"]}


def t_quantile(share, freedom):
    """Student's t by bisection of its distribution, integrated by Simpson's rule."""
    scale = math.exp(math.lgamma((freedom + 1) / 2) - math.lgamma(freedom / 2)) / math.sqrt(freedom * math.pi)

    def below(x):
        steps = 400
        h = x / steps
        values = [(1 + (i * h) ** 2 / freedom) ** (-(freedom + 1) / 2) for i in range(steps + 1)]
        return 0.5 + scale * h / 3 * (values[0] + values[-1] + 4 * sum(values[1:-1:2]) + 2 * sum(values[2:-1:2]))
    low, high = 0.0, 100.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if below(middle) < share else (low, middle)
    return low


def errors_between(found, theory, error):
    """Standard errors from theory to what was found; where nothing varies, none if they are equal."""
    if error > 0:
        return (found - theory) / error
    return 0.0 if math.isclose(found, theory, rel_tol=1e-8) else math.inf


class Row:
    """One measure of one system, over one or many seeds."""

    def __init__(self, name, measure, theory, wrong):
        self.name, self.measure, self.theory, self.wrong = name, measure, theory, wrong
        self.found = []

    def add(self, estimate):
        self.found.append((estimate["mean"], estimate["low"], estimate["high"]))

    def mean(self):
        return math.fsum(mean for mean, _, _ in self.found) / len(self.found)

    def error(self, t):
        """Of the mean over seeds, from the intervals' widths."""
        squares = math.fsum(((high - low) / (2 * t)) ** 2 for _, low, high in self.found)
        return math.sqrt(squares) / len(self.found)

    def covered(self):
        tolerance = 1e-8 * self.theory
        return sum(low - tolerance <= self.theory <= high + tolerance for _, low, high in self.found)

    def honest(self, n, error):
        """Whether the intervals hold theory in 95 of 100, within 3.3 standard errors; where nothing varies, in all."""
        share = self.covered() / n
        return share == 1 if error == 0 else abs(share - 0.95) <= 3.3 * math.sqrt(0.95 * 0.05 / n)

    def judge(self, t):
        error = self.error(t)
        z = errors_between(self.mean(), self.theory, error)
        away = None if self.wrong is None else abs(errors_between(self.mean(), self.wrong, error))
        half = t * error
        holds = abs(z) <= MOST_Z and half <= WIDEST * self.theory and (away is None or away >= LEAST_REFUTED)
        n = len(self.found)
        holds = holds and (n < 100 or self.honest(n, error))
        return {"system": self.name, "measure": self.measure, "theory": self.theory, "measured": self.mean(),
                "low": self.mean() - half, "high": self.mean() + half, "z": z, "wrong": self.wrong, "away": away,
                "covered": self.covered(), "seeds": n, "holds": holds}


def number(value, form):
    return "" if value is None else "inf" if math.isinf(value) else format(value, form)


def print_row(row):
    inside = f"{row['covered']}/{row['seeds']}" if row["seeds"] > 1 else ""
    print(f"{row['system']:17} {row['measure']:21} {row['theory']:10.4f} {row['measured']:10.4f} "
          f"{row['low']:10.4f} {row['high']:10.4f} {row['z']:6.2f} {number(row['wrong'], '10.3f'):>10} "
          f"{number(row['away'], '.0f'):>5} {inside:>9} {'' if row['holds'] else 'DOES NOT HOLD'}", flush=True)


def rows_of(name, journey, seeds, replications, t, pool):
    scenario = Scenario(json.loads((HERE / f"{name}.json").read_text(encoding="utf-8")))
    rows = {}
    for (file, organisation), theory in SYSTEMS.items():
        if file == name:
            label = name if organisation == "line" else f"{name}, {organisation}"
            rows[organisation] = [Row(label, measure, *values) for measure, values in theory(scenario).items()]
    for found in pool.map(lambda seed: compare(journey, name, seed, replications), range(1, seeds + 1)):
        for organisation, of_organisation in rows.items():
            for row in of_organisation:
                row.add(found[organisation][row.measure])
    return [row.judge(t) for of_organisation in rows.values() for row in of_organisation]


def main():
    files = sorted({name for name, _ in SYSTEMS}, key=[name for name, _ in SYSTEMS].index)
    assert set(files) == {path.stem for path in HERE.glob("*.json")}, "a scenario without a theory, or the reverse"
    arguments = argparse.ArgumentParser()
    arguments.add_argument("journey")
    arguments.add_argument("--replications", type=int, default=20)
    arguments.add_argument("--seeds", type=int, default=1)
    arguments.add_argument("--page", type=Path)
    arguments.add_argument("names", nargs="*", metavar="NAME")
    given = arguments.parse_intermixed_args()
    assert set(given.names) <= set(files), f"there are: {', '.join(files)}"
    t = t_quantile(0.975, given.replications - 1)
    print(f"{'system':17} {'measure':21} {'theory':>10} {'measured':>10} {'from':>10} {'to':>10} {'z':>6} "
          f"{'not':>10} {'by':>5} {'inside':>9}")
    rows = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for name in given.names or files:
            for row in rows_of(name, given.journey, given.seeds, given.replications, t, pool):
                print_row(row)
                rows.append(row)
    if given.page:
        page.write(given.page, rows, given.seeds, given.replications)
    held = sum(row["holds"] for row in rows)
    systems = len({row["system"] for row in rows})
    worst = max(abs(row["z"]) for row in rows)
    far = max(abs(row["measured"] / row["theory"] - 1) for row in rows)
    shares = [row["covered"] / row["seeds"] for row in rows if row["low"] < row["high"]]
    inside = ""
    if given.seeds > 1:
        inside = f", inside the 95 % interval in {100 * min(shares):.1f} to {100 * max(shares):.1f} % of {given.seeds} seeds"
    print(f"{held} of {len(rows)} means of {systems} systems agree with theory: largest |z| {worst:.1f}, "
          f"largest error {100 * far:.2f} %{inside}")
    sys.exit(0 if held == len(rows) else 1)


if __name__ == "__main__":
    main()
