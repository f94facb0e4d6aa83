#!/usr/bin/env python3
"""Legal scenarios in which people and what waits for them are as many as may be: crowded_scenarios.py FOLDER.

Each is one organisation in which far more is asked for than can be done, so that queues grow for the whole run.
"""
import json
import pathlib
import random
import sys

STEPS = ["plan", "code", "build", "test", "release", "deploy", "operate", "monitor"]
ALL_WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
PEOPLE = 200


def person(chance, hours):
    skills = {step: chance.choice([0.5, 0.9, 1]) for step in STEPS}
    return {"skills": skills, **({"hours": hours} if hours else {})}


def usual_hours(_):
    return None


def three_shifts(number):
    return [None, {"days": ALL_WEEK, "from": 0, "to": 24}, {"days": ["sat"], "from": 23.5, "to": 24}][number % 3]


def hours_of_their_own(number):
    return {"days": ALL_WEEK, "from": number / 20, "to": number / 20 + 8}


def scenario(hours, teams, preset, demand, incident):
    chance = random.Random(1)
    members = [[person(chance, hours(number)) for number in range(t, PEOPLE, teams)] for t in range(teams)]
    members[0][0]["skills"] = {step: 1 for step in STEPS}
    return {
        "version": 1,
        "title": "Crowded",
        "horizon": {"days": 182, "warmup_weeks": 26},
        "demand": demand,
        "incident": incident,
        "organisations": [
            {
                "id": "crowded",
                "name": "Crowded",
                "preset": preset,
                "teams": [
                    {"id": f"t{t}", "name": f"T{t}", "goal": "all of it", "steps": STEPS, "pager": True, "people": people}
                    for t, people in enumerate(members)
                ],
            }
        ],
    }


SUPPORT = {"support_requests_per_week": 500, "infrastructure_requests_per_week": 200, "support_hours": 40}
OUTAGES = {"infrastructure_per_week": 50, "severe_share": 1, "serious_share": 0, "repair_hours": 100}
FEATURES = {"features_per_week": 100, "work_hours": {"median": 4, "p90": 400}}
SCENARIOS = {
    "one_queue": (usual_hours, 1, "peer_reviewed", SUPPORT, {}),
    "outages": (three_shifts, 1, "peer_reviewed", SUPPORT, OUTAGES),
    "many_shifts": (hours_of_their_own, 1, "feature_teams", SUPPORT, OUTAGES),
    "many_teams": (hours_of_their_own, 24, "elite", {**SUPPORT, **FEATURES}, OUTAGES),
    "changes": (three_shifts, 2, "siloed_itil", FEATURES, {}),
}


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, made_of in SCENARIOS.items():
        (folder / f"{name}.json").write_text(json.dumps(scenario(*made_of)))


if __name__ == "__main__":
    main()
