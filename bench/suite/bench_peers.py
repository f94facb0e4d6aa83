"""The model beside SimPy on the same small lines: the same scenario file, read by `journey run` and written by hand in
SimPy (simpy_line.py), run in turn. What is compared is customers (changes) a processor second.

What differs: ours keeps the books of every change and person, hashes the history and draws by common random numbers; a
change passes build, review, environment, approval, release and deployment too, which take no time here but are events.
SimPy does the two stations and the sum of the flow times, nothing else.
"""
import json
import math
import statistics
import subprocess
import sys
from pathlib import Path

from common import QUICK, ROOT, fail, finish, native, report, result_of, skip, timed

sys.path.append(str(ROOT / "tests" / "theory"))
from systems import Scenario, m_g_1  # noqa: E402  the formulas that the model is held to

HERE = Path(__file__).resolve().parent
LINES = {
    "one_station": ROOT / "tests" / "theory" / "m_g_1.json",
    "two_stations": HERE / "peers" / "two_stations.json",
    "two_stations_by_day": HERE / "peers" / "two_stations_by_day.json",
}
# Days measured: a short run is taken off a long one, so that start-up and warm-up do not count.
OURS = (28, 728) if QUICK else (182, 1820)
PEER = (28, 182) if QUICK else (28, 728)
TURNS = 4 if QUICK else 5
MOST_APART = 4  # standard errors between the two mean flow times
AT_LEAST = 4


def python_with_simpy():
    """Debian's package belongs to Debian's Python."""
    for python in (sys.executable, "/usr/bin/python3"):
        if subprocess.run([python, "-c", "import simpy"], stderr=subprocess.DEVNULL, check=False).returncode == 0:
            return python
    return None


class Runs:
    """Runs of one of the two programs on one line, a seed each."""

    def __init__(self, command, days, read):
        self.command, self.days, self.read = command, days, read
        self.speeds, self.flows = [], []

    def run(self, seed):
        """Customers a processor second."""
        few, many = (timed(self.command(days, seed)) for days in self.days)
        customers = self.read(many[1], self.days[1])[0] - self.read(few[1], self.days[0])[0]
        self.speeds.append(customers / max(many[0] - few[0], 1e-6))
        self.flows.append(self.read(many[1], self.days[1])[1])
        return self.speeds[-1]

    def speed(self):
        return statistics.median(self.speeds)

    def flow(self):
        return statistics.mean(self.flows)

    def error(self):
        return statistics.stdev(self.flows) / math.sqrt(len(self.flows))


def read_ours(result, days):
    line = result["organisations"][0]
    return line["changes_per_week"] * days / 7, line["flow_time_hours_mean"]


def read_peer(result, _):
    return result["customers"], result["flow_hours"]


def theory_of(name):
    """Pollaczek and Khinchine's for the one station; nobody has a formula for the other two."""
    if name != "one_station":
        return None
    file = json.loads(LINES[name].read_text(encoding="utf-8"))
    return m_g_1(Scenario(file))["flow_time_hours_mean"][0]


def errors_from(theory, runs):
    return None if theory is None else (runs.flow() - theory) / runs.error()


def compare(name, python):
    file = LINES[name]
    program = native("journey")
    script = [python, HERE / "simpy_line.py", file]
    ours = Runs(lambda days, seed: [*program, "run", file, "--days", days, "--seed", seed, "--json"], OURS, read_ours)
    peer = Runs(lambda days, seed: [*script, days, seed], PEER, read_peer)
    ratio = statistics.median(ours.run(seed) / peer.run(seed) for seed in range(1, TURNS + 1))
    theory = theory_of(name)
    apart = (ours.flow() - peer.flow()) / math.hypot(ours.error(), peer.error())
    report("peers", ratio, at_least=AT_LEAST, unit="customers a processor second, times the peer's", line=name,
           peer=f"SimPy {result_of([*script, 1, 1])['version']}", customers_per_second=ours.speed(),
           peer_customers_per_second=peer.speed(), flow_hours=ours.flow(), flow_error=ours.error(),
           peer_flow_hours=peer.flow(), peer_flow_error=peer.error(), flows_apart=apart, theory_flow_hours=theory,
           theory_apart=errors_from(theory, ours), peer_theory_apart=errors_from(theory, peer))
    for told in (apart, errors_from(theory, ours), errors_from(theory, peer)):
        if told is not None and abs(told) > MOST_APART:
            fail(f"peers: {name}: mean flow times are {told:.1f} standard errors apart")


interpreter = python_with_simpy()
if interpreter is None:
    skip("peers", "SimPy is not installed: package python3-simpy3")
else:
    for line in LINES:
        compare(line, interpreter)
finish()
