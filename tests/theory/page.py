"""docs/theory.md: what is held to theory, with the figures of a run of check.py."""

BEFORE = """# The model beside queueing theory

Written by `./dev verify theory`; not to be edited by hand. Each system is a scenario file in `tests/theory/`, made of
what the format has: a station is a team that owns one step and has all the work, people are there day and night, and
every other wait is switched off. The files are read, run and summed up by `journey compare` as it ships; theory is
written from the books in `tests/theory/formulas.py`, which knows nothing of the model. `./dev test` does the same in
short, a test a file.

"""

AFTER = """
"measured" is the mean over all seeds; z is how many standard errors it is away from theory. "not" is what a near and
wrong theory would say (exponential instead of constant work, one quick person instead of four, nobody called away, first
come first served, one place more, ...) and "by" how many standard errors that is away: a test that could not tell them
apart would say nothing. "inside" counts the seeds of which the 95 % interval that `journey compare` prints holds the
theory: about 95 of 100 if the intervals are honest. Where nothing varies (a limit of work in progress that is always
reached) the value is exact.

How it is made sure that only the system in question is measured:

- The other steps need a hundredth of the work at least. Teams that are never short of people do it, so it delays a
  request by that part of its own work and no more, which is added to the theory. Poisson arrivals that are each delayed
  by a time of their own are Poisson again.
- Sizes are lognormal, cut to 1 to 600 hours as docs/model.md says; the formulas take the moments of the cut ones.
- Half a year or a year of warm-up. A flow time is counted when a request arrives at customers: in a stationary queue
  those who leave in a period have the mean of all, so nobody is left out for being slow or still open.

## What the systems are

| file | system | source |
|---|---|---|
| `m_d_1`, `m_g_1` | one person, constant and lognormal work | Pollaczek, Khinchine |
| `m_d_4` | four people, constant work | Crommelin 1932, by Spitzer's identity |
| `m_g_infinity` | more people than work: number in hand | Little; insensitive to the distribution |
| `priorities` | security findings (exponential) before requests, nobody called away | Cobham 1954 |
| `pre_emption` | outages call the person away, who resumes | pre-emptive resume; time down is the load of outages |
| `erlang_loss` | no place to wait | Erlang's B formula; insensitive to the distribution |
| `bounded_intake` | M/D/1/4 | the chain of those left behind |
| `wip_limit` | a closed network: three changes, always another one to begin | throughput is the limit over the time held |
| `tandem` | two stations of constant work | Friedman 1965 |
| `environments` | four test environments, each taken for a constant time | as `m_d_4`, without people |
| `deployments` | one deployment at a time takes along all that is ready | bulk service without a bound, by a renewal argument |
| `train` | leaves weekly with what is ready | half a period; batches are Poisson, given that there are any |
| `board` | a short agenda; notice and refusals | Bailey 1954; a geometric number of meetings |

## What the format cannot say yet

- Exponential and two-phase sizes of features: M/M/1, M/M/c (Erlang C), M/H2/1, Jackson's networks, a closed network with
  queues (Gordon and Newell). Requests for support and security findings do take exponential times;
  `tests/model/people/isolated_step_test.cpp` holds M/M/1 with them, from inside the model.
- How long requests for support or security findings wait: there is no measure of it, so of two classes only the features
  are held to theory.
- Two classes of features with a priority each.
- Quantiles: the mean of the quantiles of finite runs is not the quantile of the stationary queue (half a per cent above
  it for M/D/1 in two years), so only means are held to theory.
- Working hours have no formula: `./dev bench peers` holds the same line, with and without them, to a second program.
"""

HEAD = "| system | measure | theory | measured | 95 % interval | z | not | by | inside |\n|---|---|---|---|---|---|---|---|---|\n"


def figure(value):
    return "" if value is None else f"{value:.4g}"


def row_text(row):
    by = "" if row["away"] is None else "exact" if row["away"] == float("inf") else f"{row['away']:.0f}"
    cells = [f"`{row['system']}`", f"`{row['measure']}`", f"{row['theory']:.5g}", f"{row['measured']:.5g}",
             f"{row['low']:.5g} to {row['high']:.5g}", f"{row['z']:.2f}", figure(row["wrong"]), by,
             f"{row['covered']} of {row['seeds']}"]
    return "| " + " | ".join(cells) + " |\n"


def write(path, rows, seeds, replications):
    told = f"{seeds} seeds, {replications} independent replications of one to five years each:\n\n"
    path.write_text(BEFORE + told + HEAD + "".join(map(row_text, rows)) + AFTER, encoding="utf-8")
