"""A thousand replications of the main scenario, both organisations: one job, two jobs, the same bytes."""
import os
import statistics

from common import MAIN_SCENARIO, QUICK, finish, native, output, report, wall_seconds

program = native("journey")


def command(jobs):
    replications = 2 if QUICK else 1000
    return [*program, "compare", MAIN_SCENARIO, "--replications", replications, "--seed", 1, "--jobs", jobs, "--json"]


pairs = [(wall_seconds(command(1)), wall_seconds(command(2))) for _ in range(1 if QUICK else 3)]
same = output(command(1)) == output(command(2))
one, two = (statistics.median(pair[i] for pair in pairs) for i in (0, 1))
speed_up = statistics.median(first / second for first, second in pairs)
report("replications", speed_up if same else 0.0, at_least=1.8, unit="times as fast with two jobs", one_job_seconds=one,
       two_jobs_seconds=two, same_bytes=same, processors=os.cpu_count())
finish()
