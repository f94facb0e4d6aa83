"""Runs every benchmark of bench/suite in its quick form, with the programs built in the folder given, and holds what
it prints to the format written in docs/performance.md. The speeds of so short runs mean nothing and are not judged;
that the peers did the same work is: their mean flow times agree with each other, and with theory where there is one.
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


def check_peers(texts):
    lines = {line["line"]: line for line in map(json.loads, texts) if "skipped" not in line}
    assert set(lines) in (set(), {"one_station", "two_stations", "two_stations_by_day"}), set(lines)
    for name, line in lines.items():
        errors = [line["flows_apart"]]
        if name == "one_station":
            errors += [line["theory_apart"], line["peer_theory_apart"]]
        else:
            assert line["theory_flow_hours"] is None, "nobody has a formula for this line"
        assert all(abs(error) <= 4 for error in errors), f"{name}: {errors}"
        for who in ("", "peer_"):
            assert 0 < line[f"{who}flow_error"] < 0.1 * line[f"{who}flow_hours"], f"{name}: too short to say anything"


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
    if name == "peers":
        check_peers(lines)
print(f"{len(scripts)} benchmarks")
