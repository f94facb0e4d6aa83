"""Sums llvm-cov's summary, read from standard input, by folder: "96 %  812 of 845 lines  sim/model/books"."""
import json
import pathlib
import sys
from collections import defaultdict

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    folders = defaultdict(lambda: [0, 0])
    for file in json.load(sys.stdin)["data"][0]["files"]:
        path = pathlib.Path(file["filename"])
        if ROOT not in path.parents or path.relative_to(ROOT).parts[0] not in ("sim", "web"):
            continue
        sums = folders[str(path.relative_to(ROOT).parent)]
        sums[0] += file["summary"]["lines"]["covered"]
        sums[1] += file["summary"]["lines"]["count"]
    for folder, (covered, lines) in sorted(folders.items(), key=lambda item: item[1][0] / item[1][1]):
        print(f"row {folder} 0 {covered / lines:.0%} of {lines} lines")
    covered, lines = (sum(column) for column in zip(*folders.values()))
    print(f"{covered / lines:.1%} of {lines} lines of sim/ and web/ are run by the native suites")


main()
