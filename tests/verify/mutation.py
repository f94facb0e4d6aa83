"""Makes small faults in a copy of the tree, one at a time, and sees whether the tests find them: mutation.py COPY COUNT.

A fault changes one token of one line: a comparison, a sign, a logical operator, a number, a truth value, or takes one
statement out. It is found if the tests of its library fail, crash, hang or print other results. One that does not
compile is none and is not counted.
"""
import json
import pathlib
import random
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/mutation.md"
EXPLAINED = ROOT / "tests/verify/mutation_explained.json"
SEED = 1
SECONDS = 120  # for the suites of one library, which take a few

# What is changed, and the suites that are to find it.
AREAS = [
    ("sim/model/books/*.cpp", ["journey_tests_model"]),
    ("sim/model/measures.cpp", ["journey_tests_model"]),
    ("sim/scenario/reading/*.cpp", ["journey_tests_scenario"]),
    ("sim/report/csv/sweep_merge.cpp", ["journey_tests_report", "journey_tests_cli"]),
    ("sim/report/csv/sweep_part.cpp", ["journey_tests_report", "journey_tests_cli"]),
]
CHANGES = [
    (r"(?<![<\-=])<=(?!>)", "<"), (r"(?<![>\-])>=", ">"), (r"(?<=[\w)\]] )<(?= [\w(])", "<="), (r"(?<=[\w)\]] )>(?= [\w(])", ">="),
    (r"==", "!="), (r"!=", "=="), (r"&&", "||"), (r"\|\|", "&&"), (r"(?<=[\w)\]] )\+(?= [\w(])", "-"),
    (r"(?<=[\w)\]] )-(?= [\w(])", "+"), (r"(?<=[\w)\]] )\*(?= [\w(])", "/"), (r"(?<=[\w)\]] )/(?= [\w(])", "*"), (r"\+=", "-="), (r"-=", "+="),
    (r"(?<![\w.])0(?![\w.])", "1"), (r"(?<![\w.])1(?![\w.])", "2"), (r"\btrue\b", "false"), (r"\bfalse\b", "true"),
    (r"std::min\b", "std::max"), (r"std::max\b", "std::min"), (r"(?<=[(& |])!(?=\w)", ""), (r"\+\+", "--"),
]
STATEMENT = re.compile(r"^\s+(?!return\b|const\b|auto\b|using\b|break|continue|case\b|static\b|std::\w+(<.*>)? \w+[;({])[\w:.\->()\[\]]+(\(.*\)| [+\-|&]?= .*);$")


def code_of(line):
    """Without comment and text, which are put back unchanged: none of them is a fault."""
    return re.sub(r'"(\\.|[^"\\])*"', lambda text: "~" * len(text.group(0)), line.split("//")[0])


def faults_in(path, text):
    for number, line in enumerate(text.splitlines()):
        code = code_of(line)
        if not code.strip() or code.lstrip().startswith("#") or "static_assert" in code or "template" in code:
            continue
        for pattern, instead in CHANGES:
            for found in re.finditer(pattern, code):
                changed = line[:found.start()] + instead + line[found.end():]
                yield path, number, line, changed
        if STATEMENT.match(code):
            yield path, number, line, ""


def all_faults(source):
    for pattern, suites in AREAS:
        for path in sorted(source.glob(pattern)):
            for fault in faults_in(path, path.read_text()):
                yield fault, suites


def ends_well(command, seconds):
    try:
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=seconds, check=False).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def build(copy, targets):
    return ends_well(["ninja", "-C", copy / "build", *targets], 900)


def verdict(copy, suites):
    """"found", "left", or none where it does not compile."""
    if not build(copy, [*suites, "journey"]):
        return None
    for suite in suites:
        if not ends_well([copy / "build/tests" / suite, "--gtest_brief=1", "--gtest_fail_fast", "--gtest_filter=-SweepFaults.*:OutputFaults.*:CompareCommand.*:Calibrate*:Explain*"], SECONDS):
            return "found"
    kept = ends_well([sys.executable, copy / "source/tests/kept/outputs.py", copy / "build/sim/cli/journey"], 600)
    return "left" if kept else "found"


def shown(text):
    return "`" + text.strip().replace("|", "\\|") + "`"


def write_page(tried, found, left, explained):
    rows = []
    for path, number, line, changed in left:
        why = explained.get(f"{path}: {line.strip()} -> {changed.strip()}", "not explained yet")
        rows.append(f"| {path}:{number + 1} | {shown(line)} | {shown(changed) if changed else 'taken out'} | {why} |")
    PAGE.write_text(f"""# Faults that no test finds

Written by `./dev verify mutation`; not to be edited by hand. Of {tried} small faults, drawn with a fixed seed from the
books, the measures, the reader and the merging of parts, the suites of their library and the kept results found {found}.
These {len(left)} they did not find; why, `tests/verify/mutation_explained.json` says.

| where | line | instead | why no test finds it |
|---|---|---|---|
""" + "".join(row + "\n" for row in rows))


def main(copy, count):
    source = copy / "source"
    faults = list(all_faults(source))
    random.Random(SEED).shuffle(faults)
    explained = json.loads(EXPLAINED.read_text()) if EXPLAINED.exists() else {}
    assert verdict(copy, sorted({suite for _, suites in AREAS for suite in suites})) == "left", "fails without any fault"
    tried, found, left = 0, 0, []
    for (path, number, line, changed), suites in faults:
        if tried == count:
            break
        before = path.read_text()
        lines = before.splitlines()
        lines[number] = changed
        path.write_text("\n".join(lines) + "\n")
        ended = verdict(copy, suites)
        path.write_text(before)
        if ended is None:
            continue
        tried += 1
        found += ended == "found"
        name = str(path.relative_to(source))
        print(f"{tried}: {ended} {name}:{number + 1}: {line.strip()} -> {changed.strip() or '(taken out)'}", flush=True)
        if ended == "left":
            left.append((name, number, line, changed))
    write_page(tried, found, left, explained)
    print(f"{found} of {tried} faults are found; {len(left)} are not, of {len(faults)} that could be made: docs/mutation.md")


main(pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2]))
