"""The main scenario: events per second natively, and as WebAssembly under Node beside it."""
from common import QUICK, cost_between, finish, in_turn, native, report, result_of, wasm


def between(program):
    return cost_between(lambda rounds: [*program, rounds], 20, 120)


program = native("bench_model")
result = result_of([*program, 2 if QUICK else 200])
details = {"events_per_second": result["events_per_second"], "ns_per_event": 1e9 / result["events_per_second"],
           "events_per_replication": result["events"] / result["replications"]}
if QUICK:
    report("model", 1.0, unit="times native speed", **details)
else:
    compiled = wasm("bench_model")
    report("model", in_turn(5, lambda: between(program), lambda: between(compiled)), at_least=0.5,
           unit="WebAssembly, times native speed", **details)
finish()
