"""What the benchmarks share: programs built and run, what they cost, and results as lines of JSON.

A program's cost is its processor time, the kernel's included: other programs on the machine stretch it less than
the time on the wall. Costs of two things compared are taken in turn, several times, and the median of the ratios
counts. Where start-up or compiling would show, a short run is taken off a long one.
"""
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MAIN_SCENARIO = ROOT / "scenarios" / "silos_or_one_team.json"
QUICK = "--quick" in sys.argv[1:]
failed = False


def build(preset, *targets):
    """Builds targets of a preset and returns its folder. BENCH_BUILD names a folder that is already built."""
    given = os.environ.get("BENCH_BUILD")
    if given and preset == "release":
        return Path(given)
    command = ["bash", "-c", 'source scripts/common.sh && build "$@" >&2', "build", preset, *targets]
    subprocess.run(command, cwd=ROOT, check=True)
    return ROOT / "build" / preset


def native(name):
    folder = build("release", name)
    return [str(folder / ("sim/cli" if name == "journey" else "bench") / name)]


def wasm(name):
    folder = build("wasm", name)
    return ["node", str(folder / ("sim/cli" if name == "journey" else "bench") / f"{name}.js")]


def output(command):
    return subprocess.run([str(word) for word in command], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def result_of(command):
    return json.loads(output(command))


def timed(command):
    """Processor seconds of a program, and of what it started; and what it printed, as JSON."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = result_of(command)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, result


def cost(command):
    return timed(command)[0]


def cost_between(command, few, many):
    """Processor seconds that `many` rounds take more than `few`; `command(rounds)` is what to run."""
    return max(cost(command(many)) - cost(command(few)), 1e-6)


def in_turn(times, first, second):
    """The median of first() / second(), run in turn."""
    return statistics.median(first() / second() for _ in range(times))


def wall_seconds(command):
    begin = time.monotonic()
    output(command)
    return time.monotonic() - begin


def peak_kilobytes(command):
    """The most memory resident at once, read from /proc until the program ends: rusage would count who started it."""
    with subprocess.Popen([str(word) for word in command], cwd=ROOT, stdout=subprocess.DEVNULL) as process:
        peak = 0
        while process.poll() is None:
            status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
            peak = max([peak, *(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))])
            time.sleep(0.002)
    if process.returncode != 0:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    return peak


def rounded(value):
    return float(f"{value:.4g}") if isinstance(value, float) else value


def report(benchmark, ratio, at_least=None, at_most=None, **details):
    """Prints one result; `ratio` has to be in the bounds given, which hold for full runs only."""
    global failed
    line = {"benchmark": benchmark, "ratio": rounded(ratio)}
    if at_least is not None:
        line["at_least"] = at_least
    if at_most is not None:
        line["at_most"] = at_most
    line["held"] = (at_least is None or ratio >= at_least) and (at_most is None or ratio <= at_most)
    failed = failed or not (line["held"] or QUICK)
    line.update((name, rounded(value)) for name, value in details.items())
    print(json.dumps(line), flush=True)


def skip(benchmark, why):
    print(json.dumps({"benchmark": benchmark, "ratio": None, "skipped": why}), flush=True)


def fail(why):
    """Something is wrong and not only slow: that counts in quick runs too."""
    print(f"error: {why}", file=sys.stderr)
    sys.exit(1)


def finish():
    sys.exit(1 if failed else 0)
