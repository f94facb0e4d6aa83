"""The engine's parts one by one, each beside the history hash of an event."""
import json

from common import QUICK, finish, native, output, report

program = native("bench_parts")
measured = json.loads(output([*program, "--benchmark_format=json", f"--benchmark_min_time={0.001 if QUICK else 0.3}"]))
nanoseconds = {run["name"]: run["cpu_time"] for run in measured["benchmarks"]}
for name, time in nanoseconds.items():
    report("parts", time / nanoseconds["hash"], unit="times a history hash", of=name, ns=time)
finish()
