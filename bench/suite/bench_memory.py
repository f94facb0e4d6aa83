"""Memory of a comparison: a hundred times the replications must not need more."""
from pathlib import Path

from common import QUICK, finish, native, peak_kilobytes, report

program = native("journey")
scenario = Path(__file__).with_name("short_horizon.json")


def peak(replications):
    command = [*program, "compare", scenario, "--replications", replications, "--seed", 1, "--json"]
    return peak_kilobytes(command)


few, many = (100, 1_000) if QUICK else (1_000, 100_000)
least, most = peak(few), peak(many)
report("memory", most / least, at_most=1.3, unit=f"peak of {many} replications beside {few}", few_kb=least, many_kb=most)
finish()
