"""The two workloads in SimPy, as its manual has one write them: a process for each customer.

Usage: simpy_workloads.py A|B CUSTOMERS. Prints the mean number present.
"""
import json
import random
import sys

import simpy


class Line:
    def __init__(self, stations, servers, rate, customers):
        self.env = simpy.Environment()
        self.stations = [simpy.Resource(self.env, servers) for _ in range(stations)]
        self.rate = rate
        self.left = customers
        self.stays = 0.0
        self.random = random.Random(1)
        self.done = self.env.event()

    def customer(self):
        arrived = self.env.now
        for station in self.stations:
            with station.request() as request:
                yield request
                yield self.env.timeout(self.random.expovariate(1))
        self.stays += self.env.now - arrived
        self.left -= 1
        if self.left == 0:
            self.done.succeed()

    def arrivals(self):
        while True:
            yield self.env.timeout(self.random.expovariate(self.rate))
            self.env.process(self.customer())

    def run(self):
        self.env.process(self.arrivals())
        self.env.run(until=self.done)
        return self.stays / self.env.now


line = Line(1, 1, 0.8, int(sys.argv[2])) if sys.argv[1] == "A" else Line(8, 3, 2.55, int(sys.argv[2]))
print(json.dumps({"present": line.run(), "version": simpy.__version__}))
