"""Instructions of the model, counted by callgrind: the same on every run, so the smallest change shows."""
import re
import shutil
import subprocess
from pathlib import Path

from common import QUICK, ROOT, finish, native, report, result_of, skip

PEERS = Path(__file__).resolve().parent / "peers"
# An event, with g++ 12.2 at -O3, at the last release.
KEPT = {"main_scenario": 1697, "two_stations": 1428}
MOST = 1.03


def instructions(command):
    tool = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *(str(word) for word in command)]
    told = subprocess.run(tool, cwd=ROOT, check=True, capture_output=True, text=True).stderr
    return int(re.search(r"Collected : (\d+)", told).group(1))


def difference(few, many, events):
    """Instructions an event between a short run and a long one: start-up does not count."""
    counted = [instructions(command) for command in (few, many)]
    return (counted[1] - counted[0]) / (events(many) - events(few))


def tell(name, counted):
    report("instructions", counted / KEPT[name], at_most=MOST, unit="times those of the last release", of=name,
           an_event=counted)


def main_scenario():
    program = native("bench_model")
    few, many = (1, 2) if QUICK else (1, 4)
    tell("main_scenario", difference([*program, few], [*program, many], lambda command: result_of(command)["events"]))


def two_stations():
    program = native("journey")

    def run(days):
        return [*program, "run", PEERS / "two_stations.json", "--days", days, "--json"]

    def events(command):
        return result_of(command)["organisations"][0]["events"]
    few, many = (7, 28) if QUICK else (28, 182)
    tell("two_stations", difference(run(few), run(many), events))


if shutil.which("valgrind"):
    main_scenario()
    two_stations()
else:
    skip("instructions", "valgrind is not installed: package valgrind")
finish()
