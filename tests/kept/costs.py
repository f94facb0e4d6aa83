#!/usr/bin/env python3
"""Tells what a run costs and what a first visit downloads, beside the last release: costs.py PROGRAM SITE [--write].

Costs are instructions of whole runs, counted by callgrind, which are the same on every machine with the same compiler,
and bytes of the site's files after gzip. costs.json holds those of the release and those accepted since: what costs more
by 3 % of instructions or 2 kB than was accepted fails, until somebody writes the new figure there with --write and says
why under "raised".
"""
import gzip
import json
import pathlib
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

HERE = pathlib.Path(__file__).resolve().parent
KEPT = HERE / "costs.json"
FOLDER = HERE.parent.parent / "scenarios"
SCENARIOS = sorted(file.stem for file in FOLDER.glob("*.json") if ".schema" not in file.name)
MOST_INSTRUCTIONS = 0.03
MOST_BYTES = 2000


def compiler():
    return subprocess.run(["c++", "--version"], check=True, capture_output=True, text=True).stdout.splitlines()[0]


def instructions_of(program, scenario):
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, "run",
               FOLDER / f"{scenario}.json", "--seed", "1", "--json"]
    told = subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True).stderr
    return int(re.search(r"Collected : (\d+)", told).group(1))


def bytes_of(site):
    sizes = {}
    for file in sorted(pathlib.Path(site).iterdir()):
        name = re.sub(r"\.[0-9a-f]{10}(?=\.)", "", file.name)
        sizes[name] = len(gzip.compress(file.read_bytes(), 9, mtime=0))
    # A first visit asks for no other language.
    sizes["all"] = sum(size for name, size in sizes.items() if not name.startswith("words_"))
    return sizes


def measured(program, site):
    with ThreadPoolExecutor(2) as pool:
        counts = list(pool.map(lambda scenario: instructions_of(program, scenario), SCENARIOS))
    return {"instructions": dict(zip(SCENARIOS, counts)), "bytes": bytes_of(site)}


def too_much(kind, now, accepted):
    return now > accepted * (1 + MOST_INSTRUCTIONS) if kind == "instructions" else now > accepted + MOST_BYTES


def compare(now, kept):
    failed = 0
    for kind, values in now.items():
        for name, value in values.items():
            accepted, release = kept["accepted"][kind].get(name, 0), kept["release"][kind].get(name, 0)
            over = too_much(kind, value, accepted)
            failed += over
            print(f"{'MORE' if over else 'ok  '} {name}: {value:,} {kind}, {value - release:+,} since release "
                  f"{kept['release']['version']}, {value - accepted:+,} of what is accepted")
    return failed


def main(program, site, write):
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else None
    now = measured(program, site)
    if write:
        kept = kept or {"release": {"version": "0.1.0", **now}, "raised": []}
        KEPT.write_text(json.dumps({**kept, "compiler": compiler(), "accepted": now}, indent=2) + "\n")
        return 0
    if kept["compiler"] != compiler():
        print(f"not compared: instructions were counted with {kept['compiler']}, and this is {compiler()}")
        now.pop("instructions")
    return 1 if compare(now, kept) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], "--write" in sys.argv))
