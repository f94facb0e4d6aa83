"""The engine beside the hand-made loop, natively; and as WebAssembly under Node beside itself natively."""
from common import QUICK, cost_between, finish, in_turn, native, report, result_of, wasm
from workloads import CUSTOMERS, QUICK_CUSTOMERS

AT_LEAST = {"A": 0.45, "B": 0.70}


def beside_the_loop(program, workload):
    customers = (QUICK_CUSTOMERS if QUICK else CUSTOMERS)[workload]
    result = result_of([*program, workload, customers, 3 if QUICK else 15])
    report("engine", result.pop("ratio"), at_least=AT_LEAST[workload], unit="times the loop's speed", **result)


def beside_native(program, compiled, workload):
    def between(command):
        return cost_between(lambda rounds: [*command, workload, CUSTOMERS[workload], rounds, "engine"], 4, 12)
    ratio = in_turn(5, lambda: between(program), lambda: between(compiled))
    report("engine_wasm", ratio, at_least=0.75, unit="times native speed", workload=workload)


native_program = native("bench_engine")
for name in AT_LEAST:
    beside_the_loop(native_program, name)
if not QUICK:
    compiled_program = wasm("bench_engine")
    for name in AT_LEAST:
        beside_native(native_program, compiled_program, name)
finish()
