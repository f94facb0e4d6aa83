"""Runs every benchmark of bench/suite in its quick form, with the programs built in the folder given, and holds what
it prints to the format written in docs/performance.md. The figures of so short runs mean nothing and are not judged.
"""
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def lines_of(script):
    environment = {**os.environ, "BENCH_BUILD": str(Path(sys.argv[1]).resolve())}
    run = subprocess.run([sys.executable, script, "--quick"], env=environment, stdout=subprocess.PIPE, text=True, check=False)
    assert run.returncode == 0, f"{script.name} ended with {run.returncode}"
    return run.stdout.splitlines()


def check_line(name, text):
    line = json.loads(text)
    assert line["benchmark"].startswith(name), text
    if "skipped" in line:
        assert line["ratio"] is None and line["skipped"], text
    else:
        assert isinstance(line["ratio"], (int, float)) and line["ratio"] > 0, text
        assert isinstance(line["held"], bool) and line["unit"], text


def check_unknown_name():
    run = subprocess.run(["./dev", "bench", "no_such_benchmark"], cwd=ROOT, stderr=subprocess.PIPE, text=True, check=False)
    assert run.returncode == 2, run.returncode
    return run.stderr


scripts = sorted((ROOT / "bench" / "suite").glob("bench_*.py"))
assert scripts
complaint = check_unknown_name()
for script in scripts:
    name = script.stem.removeprefix("bench_")
    assert f" {name}" in complaint, f"./dev bench does not know {name}"
    lines = lines_of(script)
    assert lines, f"{name} printed nothing"
    for text in lines:
        check_line(name, text)
print(f"{len(scripts)} benchmarks")
