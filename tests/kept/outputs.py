#!/usr/bin/env python3
"""Holds the printed results of every shipped scenario to those kept in tests/kept/outputs.

History hashes cover the order of events and not the books that are kept of them, so a change of code that must
change nothing is held to these files: `run --json` and `explain --json` of every scenario, with three seeds, as they
were at commit f3ea08f. Numbers are compared as they are printed, digit by digit.

moved.json names each field that has moved since, with the commit that moved it and why. Its `field` is a path in
which * stands for one step, and a last ** for any that follow; `scenarios`, if there, are those in which it moved. An
entry by which nothing moved is an error too, so that the list stays true.

  outputs.py PROGRAM           compares; prints each difference and exits with 1 if there is one
  outputs.py PROGRAM --write [SCENARIO...]   writes what PROGRAM prints now as the kept files of all, or of those named
"""
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
KEPT = HERE / "outputs"
SCENARIOS = HERE.parent.parent / "scenarios"
SEEDS = (1, 7, 20260303)
COMMANDS = {"run": ["run"], "explain": ["explain", "--replications", "2"]}
ABSENT = "(absent)"
MOST_SHOWN = 40


def cases():
    for kept in sorted(KEPT.glob("*.json")):
        scenario, seed, command = kept.name.removesuffix(".json").rsplit(".", 2)
        yield kept, scenario, seed, command


def printed(program, scenario, seed, command):
    arguments = [program, *COMMANDS[command], str(SCENARIOS / f"{scenario}.json"), "--seed", str(seed), "--json"]
    return subprocess.run(arguments, check=True, capture_output=True, text=True).stdout


def parsed(text):
    return json.loads(text, parse_float=str, parse_int=str)


def named(items):
    """Lists of things that have an id or a name are compared by it, others by position."""
    for key in ("id", "name", "practice"):
        if items and all(isinstance(item, dict) and key in item for item in items):
            names = [item[key] for item in items]
            if len(set(names)) == len(names):
                return dict(zip(names, items))
    return {str(index): item for index, item in enumerate(items)}


def differences(kept, now, path=()):
    if isinstance(kept, list) and isinstance(now, list):
        kept, now = named(kept), named(now)
    if isinstance(kept, dict) and isinstance(now, dict):
        for key in [*kept, *(key for key in now if key not in kept)]:
            yield from differences(kept.get(key, ABSENT), now.get(key, ABSENT), (*path, key))
    elif kept != now:
        yield path, kept, now


def covers(field, path):
    steps = field.split("/")
    if steps[-1] == "**":
        steps.pop()
        path = path[: len(steps)]
    return len(steps) == len(path) and all(step in ("*", there) for step, there in zip(steps, path))


def explains(entry, scenario, command, path):
    return (
        scenario in entry.get("scenarios", [scenario])
        and command in entry.get("commands", [command])
        and covers(entry["field"], path)
    )


def shipped():
    return sorted(path.stem for path in SCENARIOS.glob("*.json") if ".schema" not in path.name)


def compare(program):
    moved = json.loads((HERE / "moved.json").read_text())
    used = set()
    unexplained = 0
    for scenario in shipped():
        if not list(KEPT.glob(f"{scenario}.*.json")):
            unexplained += 1
            print(f"{scenario}: nothing is kept of it yet: outputs.py PROGRAM --write {scenario}")
    for kept, scenario, seed, command in cases():
        before_text, now_text = kept.read_text(), printed(program, scenario, seed, command)
        found = list(differences(parsed(before_text), parsed(now_text)))
        if not found and before_text != now_text:
            found = [(("layout or order",), "another", "this one")]
        for path, before, after in found:
            reasons = [index for index, entry in enumerate(moved) if explains(entry, scenario, command, path)]
            used.update(reasons)
            if not reasons:
                unexplained += 1
                if unexplained <= MOST_SHOWN:
                    print(f"{kept.name}: {'/'.join(path)}: kept {before}, now {after}")
    for index, entry in enumerate(moved):
        if index not in used:
            unexplained += 1
            print(f"moved.json: nothing has moved by {entry['field']} ({entry['commit']})")
    print(f"{unexplained} differences that moved.json does not name")
    return 1 if unexplained else 0


def write(program, only):
    for scenario in only or shipped():
        for seed in SEEDS:
            for command in COMMANDS:
                (KEPT / f"{scenario}.{seed}.{command}.json").write_text(printed(program, scenario, seed, command))


if __name__ == "__main__":
    if sys.argv[2:3] == ["--write"]:
        write(sys.argv[1], sys.argv[3:])
    else:
        sys.exit(compare(sys.argv[1]))
