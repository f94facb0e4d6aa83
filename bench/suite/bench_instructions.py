"""Instructions per event, counted by callgrind: the same on every run, so the smallest change shows."""
import re
import shutil
import subprocess

from common import QUICK, ROOT, finish, native, report, result_of, skip
from workloads import EVENTS_PER_CUSTOMER


def instructions(command):
    tool = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *(str(word) for word in command)]
    told = subprocess.run(tool, cwd=ROOT, check=True, capture_output=True, text=True).stderr
    return int(re.search(r"Collected : (\d+)", told).group(1))


def per_event(program, arguments, few, many):
    """`many` and `few` are pairs of what to run and its events."""
    counted = [instructions([*program, *arguments(rounds)]) for rounds, _ in (few, many)]
    return (counted[1] - counted[0]) / (many[1] - few[1])


def of_workload(program, workload, who):
    events = EVENTS_PER_CUSTOMER[workload]
    few, many = 2_000, 4_000 if QUICK else 42_000
    return per_event(program, lambda customers: [workload, customers, 1, who], (few, few * events), (many, many * events))


def measure():
    program = native("bench_engine")
    for workload in EVENTS_PER_CUSTOMER:
        engine, loop = (of_workload(program, workload, who) for who in ("engine", "loop"))
        report("instructions", engine / loop, unit="times the loop's", of="engine " + workload, engine=engine, loop=loop)
    if QUICK:
        return
    model = native("bench_model")
    few, many = ((rounds, result_of([*model, rounds])["events"]) for rounds in (1, 4))
    counted = per_event(model, lambda rounds: [rounds], few, many)
    report("instructions", counted / engine, unit="times the engine's on B", of="model", model=counted)


if shutil.which("valgrind"):
    measure()
else:
    skip("instructions", "valgrind is not installed: package valgrind")
finish()
