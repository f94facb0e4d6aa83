"""A line of stations in SimPy, as its manual has one write it: a process for each customer, a resource for each station.

Usage: simpy_line.py SCENARIO DAYS SEED. The numbers come from the scenario file, so that the work is the same; nothing
else of this project is used. A feature arrives, is planned for its part of the work, is cut into changes, and each
change is worked on at the code and then at the test station; the feature is done when the last of its changes is.
Prints the customers (changes) and the mean flow time of features after the warm-up, in hours.
"""
import json
import math
import random
import sys

import simpy

WEEK = 168.0
DAY = 24.0
LEAST, MOST = 1.0, 600.0  # hours of a feature
Z90 = 1.2815515655446004


class Hours:
    """Monday to some day, from an hour to an hour; work stands still in between."""

    def __init__(self, given):
        self.days, self.start, self.end = len(given["days"]), given["from"], given["to"]

    def after(self, now, work):
        """When work taken up now, or as soon as people are there, will be done."""
        if self.days == 7 and self.end - self.start == DAY:
            return now + work
        while True:
            day = math.floor(now / DAY)
            opening, closing = day * DAY + self.start, day * DAY + self.end
            if day % 7 < self.days and now < closing:
                now = max(now, opening)
                if work <= closing - now:
                    return now + work
                work -= closing - now
            now = (day + 1) * DAY


class Station:
    def __init__(self, env, team, share):
        self.resource = simpy.Resource(env, team["people"]["master"])
        self.hours = Hours(team["hours"])
        self.share = share


class Line:
    def __init__(self, file, days, seed):
        self.env = simpy.Environment()
        demand, work = file["demand"], file["work"]
        organisation = file["organisations"][0]
        self.random = random.Random(seed)
        self.rate = demand["features_per_week"] / WEEK
        self.mu = math.log(demand["work_hours"]["median"])
        self.sigma = (math.log(demand["work_hours"]["p90"]) - self.mu) / Z90
        self.plan_share = work["plan_share"]
        self.slice_hours = organisation["change"]["batch.slice_hours"]
        by_hand = 1 - organisation["change"]["test.automation"]
        shares = {"code": work["code_share"], "test": work["test_share"] * by_hand}
        self.stations = [Station(self.env, team, shares[step]) for step in ("code", "test") if shares[step] > 0
                         for team in organisation["teams"] if step in team["steps"]]
        self.begins = file["horizon"]["warmup_weeks"] * WEEK
        self.ends = self.begins + days * DAY
        self.customers = self.features = 0
        self.stays = 0.0

    def change(self, hours):
        for station in self.stations:
            with station.resource.request() as person:
                yield person
                now = self.env.now
                yield self.env.timeout(station.hours.after(now, hours * station.share) - now)
        self.customers += self.env.now >= self.begins

    def feature(self):
        arrived = self.env.now
        hours = min(max(self.random.lognormvariate(self.mu, self.sigma), LEAST), MOST)
        yield self.env.timeout(hours * self.plan_share)
        count = math.ceil(hours / self.slice_hours)
        yield self.env.all_of([self.env.process(self.change(hours / count)) for _ in range(count)])
        if self.env.now >= self.begins:
            self.features += 1
            self.stays += self.env.now - arrived

    def arrivals(self):
        while True:
            yield self.env.timeout(self.random.expovariate(self.rate))
            self.env.process(self.feature())

    def run(self):
        self.env.process(self.arrivals())
        self.env.run(until=self.ends)


with open(sys.argv[1], encoding="utf-8") as scenario:
    line = Line(json.load(scenario), float(sys.argv[2]), int(sys.argv[3]))
line.run()
print(json.dumps({"customers": line.customers, "flow_hours": line.stays / line.features, "version": simpy.__version__}))
