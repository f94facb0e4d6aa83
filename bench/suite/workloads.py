"""The two workloads: A is one queue with one server, B eight stations in series with three servers each."""

EVENTS_PER_CUSTOMER = {"A": 2, "B": 9}
CUSTOMERS = {"A": 1_000_000, "B": 200_000}
QUICK_CUSTOMERS = {"A": 20_000, "B": 4_000}
