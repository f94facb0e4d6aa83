"""What theory says of each scenario in this folder: the numbers come from the file, the formula from formulas.py.

The station of interest has all the work but a hundredth or two, which teams do that are never short of people; they
delay a request by that part of its work and no more. Poisson arrivals that are each delayed by a time of their own are
Poisson again, so the station meets exactly the queue in its name.
"""
from formulas import (constant, erlang_b, exponential, left_over, lognormal, m_d_1_k, poisson, stay_interrupted, times,
                      wait_behind, wait_m_d_c, wait_m_g_1)

WEEK = 168.0
LEAST, MOST = 1.0, 600.0  # hours of a feature, docs/model.md section 1


class Scenario:
    """What the formulas need of a file."""

    def __init__(self, file):
        self.file = file
        self.rate = file["demand"]["features_per_week"] / WEEK
        hours = file["demand"]["work_hours"]
        median, p90 = hours["median"], hours["p90"]
        self.size = constant(median) if median == p90 else lognormal(median, p90, LEAST, MOST)
        self.weeks = file["horizon"]["days"] / 7

    def share(self, step):
        return self.file["work"][step + "_share"]

    def work(self, step):
        return times(self.size, self.share(step))

    def practice(self, name, organisation=0):
        return self.file["organisations"][organisation]["change"][name]

    def people(self, team=0):
        return self.file["organisations"][0]["teams"][team]["people"]["master"]


def m_d_1(s):
    outside, work = s.work("plan").mean, s.work("code")
    stay = outside + work.mean
    return {"flow_time_hours_mean": (stay + wait_m_g_1(s.rate, work), stay + wait_m_g_1(s.rate, exponential(work.mean))),
            "wip_mean": (s.rate * work.mean, None)}


def m_d_4(s):
    outside, work = s.work("plan").mean, s.work("code")
    wait = wait_m_d_c(s.rate, work.mean, s.people())
    as_one = wait_m_d_c(s.rate, work.mean / s.people(), 1)
    return {"flow_time_hours_mean": (outside + work.mean + wait, outside + work.mean + as_one)}


def m_g_1(s):
    outside, work = s.work("plan").mean, s.work("code")
    stay = outside + work.mean
    return {"flow_time_hours_mean": (stay + wait_m_g_1(s.rate, work), stay + wait_m_g_1(s.rate, constant(work.mean)))}


def m_g_infinity(s):
    outside, work = s.work("plan").mean, s.work("code")
    return {"wip_mean": (s.rate * work.mean, None), "flow_time_hours_mean": (outside + work.mean, None)}


def priorities(s):
    demand = s.file["demand"]
    first_rate, first = demand["security_findings_per_week"] / WEEK, exponential(demand["security_hours"])
    outside, work = s.work("plan").mean, s.work("code")
    wait = wait_behind(s.rate, work, first_rate, first)
    in_order = wait * (1 - first_rate * first.mean)  # first come, first served
    return {"flow_time_hours_mean": (outside + work.mean + wait, outside + work.mean + in_order)}


def pre_emption(s):
    incident = s.file["incident"]
    first = constant(incident["diagnosis_hours"]["median"] + incident["repair_hours"])
    first_rate = incident["infrastructure_per_week"] / WEEK
    outside, work = s.work("plan").mean, s.work("code")
    stay = stay_interrupted(s.rate, work, first_rate, first)
    waiting_its_turn = work.mean + wait_behind(s.rate, work, first_rate, first)
    return {"flow_time_hours_mean": (outside + stay, outside + waiting_its_turn),
            "downtime_hours": (first_rate * first.mean * s.weeks * WEEK, None)}


def erlang_loss(s):
    refused = erlang_b(s.rate * s.work("plan").mean, s.people())
    return {"ideas_refused": (s.rate * WEEK * s.weeks * refused, None),
            "flow_time_hours_mean": (s.size.mean * (s.share("plan") + s.share("code")), None)}


def bounded_intake(s):
    hours = s.work("plan").mean
    refused, present = m_d_1_k(s.rate, hours, s.practice("intake.limit"))
    one_more, _ = m_d_1_k(s.rate, hours, s.practice("intake.limit") + 1)
    weekly = s.rate * WEEK * s.weeks
    return {"ideas_refused": (weekly * refused, weekly * one_more),
            "flow_time_hours_mean": (s.work("code").mean + present / (s.rate * (1 - refused)), None)}


def wip_limit(s):
    limit = s.practice("flow.wip_limit")
    held = s.work("code").mean + s.work("test").mean
    return {"changes_per_week": (limit * WEEK / held, (limit + 1) * WEEK / held), "wip_mean": (limit, limit + 1),
            "lead_time_hours_mean": (held, None)}


def tandem(s):
    """Friedman (1965): stations of constant work make nobody wait longer than the slowest of them would alone."""
    hours = [s.work(step).mean for step in ("plan", "code", "test")]
    wait = wait_m_g_1(s.rate, constant(max(hours)))
    twice = wait + wait_m_g_1(s.rate, constant(hours[1]))
    return {"flow_time_hours_mean": (sum(hours) + wait, sum(hours) + twice)}


def train(s):
    """Poisson arrivals wait half the time between two trains; a train leaves only if somebody waits."""
    days = s.practice("release.cadence_days")
    ready = s.rate * 24 * days
    leaves = 1 - poisson(ready, 0)
    return {"flow_time_hours_mean": (s.work("plan").mean + s.work("code").mean + 12 * days, None),
            "deploys_per_week": (leaves * 7 / days, 7 / days), "batch_size_mean": (ready / leaves, ready)}


def board_with_agenda(s):
    """Bailey (1954): half a period, and one more for each that was left over, by Little's law."""
    hours = s.practice("approval.board_cadence_days") * 24
    left = left_over(s.rate * hours, s.practice("approval.board_agenda"))
    before = s.work("plan").mean + s.work("code").mean + hours / 2
    return {"flow_time_hours_mean": (before + left / s.rate, before)}


def board_with_notice(s):
    """Notice, half a period, and a geometric number of further meetings."""
    hours = s.practice("approval.board_cadence_days", 1) * 24
    notice = s.practice("approval.board_notice_days", 1) * 24
    rejected = s.practice("approval.board_rejection", 1)
    before = s.work("plan").mean + s.work("code").mean + notice + hours / 2
    return {"flow_time_hours_mean": (before + hours * rejected / (1 - rejected), before)}


def environments(s):
    """The test environments are the servers: constant machine time, no person."""
    hours, servers = s.practice("test.machine_minutes") / 60, s.practice("environment.count")
    before = s.work("plan").mean + s.work("code").mean + hours
    as_one = wait_m_d_c(s.rate, hours / servers, 1)
    return {"flow_time_hours_mean": (before + wait_m_d_c(s.rate, hours, servers), before + as_one)}


def deployments(s):
    """Bulk service without a bound: whoever finds a deployment going on waits for its rest, half of it, and goes along."""
    hours = s.practice("deploy.machine_minutes") / 60
    none_left = poisson(s.rate * hours, 0)
    cycle = hours + none_left / s.rate
    before = s.work("plan").mean + s.work("code").mean + hours
    one_by_one = before + wait_m_g_1(s.rate, constant(hours))
    return {"flow_time_hours_mean": (before + hours / cycle * hours / 2, one_by_one),
            "deploys_per_week": (WEEK / cycle, None), "batch_size_mean": (s.rate * cycle, None)}


# By file and organisation: for each measure what theory says, and what a near and wrong theory would say, if any.
SYSTEMS = {
    ("m_d_1", "line"): m_d_1,
    ("m_d_4", "line"): m_d_4,
    ("m_g_1", "line"): m_g_1,
    ("m_g_infinity", "line"): m_g_infinity,
    ("priorities", "line"): priorities,
    ("pre_emption", "line"): pre_emption,
    ("erlang_loss", "line"): erlang_loss,
    ("bounded_intake", "line"): bounded_intake,
    ("wip_limit", "line"): wip_limit,
    ("tandem", "line"): tandem,
    ("environments", "line"): environments,
    ("deployments", "line"): deployments,
    ("train", "line"): train,
    ("board", "agenda"): board_with_agenda,
    ("board", "notice"): board_with_notice,
}
