"""The engine beside SimPy on the same workloads."""
import subprocess
import sys
from pathlib import Path

from common import QUICK, cost_between, finish, in_turn, native, report, result_of, skip
from workloads import CUSTOMERS

FEW = {"A": 500, "B": 100} if QUICK else {"A": 5_000, "B": 1_000}
MANY = {name: (3 if QUICK else 9) * customers for name, customers in FEW.items()}


def python_with_simpy():
    """Debian's package belongs to Debian's Python."""
    for python in (sys.executable, "/usr/bin/python3"):
        if subprocess.run([python, "-c", "import simpy"], stderr=subprocess.DEVNULL, check=False).returncode == 0:
            return python
    return None


def compare(python, program, workload):
    script = [python, str(Path(__file__).with_name("simpy_workloads.py")), workload]
    scale = (MANY[workload] - FEW[workload]) / CUSTOMERS[workload]

    def peer():
        return cost_between(lambda customers: [*script, customers], FEW[workload], MANY[workload]) / scale

    def ours():
        return cost_between(lambda rounds: [*program, workload, CUSTOMERS[workload], rounds, "engine"], 2, 8) / 6
    version = result_of([*script, FEW[workload]])["version"]
    report("simpy", in_turn(1 if QUICK else 5, peer, ours), at_least=1, unit="times SimPy's speed", workload=workload,
           simpy=version)


interpreter = python_with_simpy()
if interpreter is None:
    skip("simpy", "SimPy is not installed: package python3-simpy3")
else:
    for name in FEW:
        compare(interpreter, native("bench_engine"), name)
finish()
