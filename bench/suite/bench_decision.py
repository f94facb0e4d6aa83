"""A decision on day 200 against opening the scenario: it runs on from the checkpoint before its day, and only there."""
from common import QUICK, finish, native, report, result_of

ROUNDS = 2 if QUICK else 20
# Of 575 days of two organisations, those from the checkpoint on of one are 165 to 193: at most 0.17. What is drawn of
# the whole year, the evidence, is made anew.
MOST = 0.4

told = result_of([*native("bench_decision"), ROUNDS])
report("decision", told["decision_seconds"] / told["open_seconds"], at_most=MOST, unit="times opening the scenario",
       milliseconds=told["decision_seconds"] * 1000, opening_milliseconds=told["open_seconds"] * 1000)
finish()
