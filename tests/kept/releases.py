#!/usr/bin/env python3
"""Holds the command line to what people kept of each release: releases.py PROGRAM.

tests/kept/releases/VERSION holds a scenario file, what it printed, and the two parts of a sweep with their merged rows;
and for the page's spec (tests/browser/releases.spec.mjs) a link and a store. kept.json says with which version of the
model they were made. The files of a release are never written anew.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

RELEASES = pathlib.Path(__file__).resolve().parent / "releases"


def run(program, *arguments):
    return subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)


def model_version(program):
    shipped = run(program, "run", RELEASES.parent.parent.parent / "scenarios/silos_or_one_team.json", "--days", "1", "--json")
    return json.loads(shipped.stdout)["model_version"]


def faults(program, release):
    kept = json.loads((release / "kept.json").read_text())
    scenario = release / "scenario.json"
    valid = run(program, "validate", scenario)
    if valid.returncode != 0:
        yield f"scenario.json is refused: {valid.stderr}"
    printed = run(program, "run", scenario, "--json").stdout
    if kept["model_version"] == model_version(program) and printed != (release / "run.json").read_text():
        yield "scenario.json gives another run, though the model has the same version"
    with tempfile.TemporaryDirectory() as folder:
        merged = pathlib.Path(folder) / "merged.csv"
        parts = [release / "part0.csv", release / "part1.csv"]
        merging = run(program, "merge", *parts, "--csv", merged)
        if merging.returncode != 0 or merged.read_bytes() != (release / "merged.csv").read_bytes():
            yield f"the parts of a sweep do not merge to what they did: {merging.stderr}"
        resumed = pathlib.Path(folder) / "part.csv"
        resumed.write_bytes(parts[0].read_bytes()[:-200])
        design = release / "design.json"
        going_on = run(program, "sweep", design, "--csv", resumed, "--shard", 0, "--shards", 2, "--resume")
        if going_on.returncode == 0 and kept["model_version"] != model_version(program):
            yield "a part of another model is gone on with, though its figures differ"
        if going_on.returncode == 0 and resumed.read_bytes() != parts[0].read_bytes():
            yield "a part that was gone on with is another than at once"


def main(program):
    found = [f"{release.name}: {fault}" for release in sorted(RELEASES.iterdir()) for fault in faults(program, release)]
    for line in found:
        print(line)
    print(f"{len(list(RELEASES.iterdir()))} releases, {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
