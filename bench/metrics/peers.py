"""Debrief beside pandas, SciPy, statsmodels, lifelines and DuckDB: the same data, one process, equal answers first.

    python3 -m venv build/peers
    build/peers/bin/pip install . numpy pandas scipy statsmodels lifelines duckdb
    build/peers/bin/python bench/metrics/peers.py [incidents, 1000000]

Every figure is the best of several runs in milliseconds. An answer that differs ends the program.
"""

import datetime
import resource
import sys
import tempfile
import time
from pathlib import Path

import debrief
import numpy as np

METRICS = 8
SERVICES = 100
START = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC).timestamp()
QUARTILES = [0.25, 0.5, 0.75]
rng = np.random.default_rng(1)


def best(work, runs=5):
    """Milliseconds of the fastest run, and its answer."""
    fastest, answer = float("inf"), None
    for _ in range(runs):
        begun = time.perf_counter()
        answer = work()
        fastest = min(fastest, time.perf_counter() - begun)
    return fastest * 1000, answer


def compare(name, ours, peer_name, theirs, *, runs=5, peer_runs=3, agree=None):
    our_time, our_answer = best(ours, runs)
    try:
        peer_time, peer_answer = best(theirs, peer_runs)
    except ImportError as missing:
        print(f"{name:64s} {our_time:9.1f} ms   {peer_name}: {missing.name} is not installed", flush=True)
        return our_answer
    if agree is not None:
        agree(our_answer, peer_answer)
    print(
        f"{name:64s} {our_time:9.1f} ms   {peer_name} {peer_time:9.1f} ms   {peer_time / our_time:6.1f} times",
        flush=True,
    )
    return our_answer


def close(ours, theirs, tolerance=1e-9):
    ours, theirs = np.asarray(ours, float), np.asarray(theirs, float)
    assert ours.shape == theirs.shape, (ours.shape, theirs.shape)
    assert np.allclose(ours, theirs, rtol=tolerance, atol=1e-12), (ours, theirs)


def ranks_of(n, p, tail=0.025):
    """Ranks (from 1) of the order statistics that enclose a quantile."""
    from scipy.stats import binom

    lower = int(binom.ppf(tail, n, p))
    return lower + (binom.cdf(lower, n, p) <= tail), int(binom.isf(tail, n, p)) + 1


def incidents(count):
    """Start, eight waits in whole seconds, service and severity of every incident."""
    return {
        "start": START + rng.integers(0, 4 * 365 * 86400, count),
        "waits": np.maximum(1, rng.lognormal(np.log(600), 1.25, (count, METRICS)).astype(np.int64)),
        "service": rng.integers(0, SERVICES, count),
        "severity": rng.integers(1, 5, count),
    }


def written(data, path):
    """The incidents as JSONL documents."""

    def text(second):
        return datetime.datetime.fromtimestamp(int(second), datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    with path.open("w", encoding="utf-8") as file:
        for i, begun in enumerate(data["start"]):
            ends = ",".join(f'{{"name":"m{k}","at":"{text(begun + data["waits"][i, k])}"}}' for k in range(METRICS))
            file.write(
                f'{{"format":"debrief/incident/1","id":"i{i}","title":"t","severity":"sev{data["severity"][i]}",'
                f'"services":["s{data["service"][i]:03}"],"milestones":[{{"name":"begun","at":"{text(begun)}"}},{ends}]}}\n'
            )


def definitions():
    milestones = ["begun", *(f"m{k}" for k in range(METRICS))]
    metrics = [
        debrief.MetricDefinition(id=f"wait_{k}", start=["begun"], end=[f"m{k}"], unit="seconds", competing=["closed"])
        for k in range(METRICS)
    ]
    return metrics, milestones


def grouped(count):
    """A million incidents under eight metrics by quarter, service and severity."""
    import pandas as pd

    data = incidents(count)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "incidents.jsonl"
        written(data, path)
        begun = time.perf_counter()
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        corpus = debrief.load_corpus(path).corpus
        held = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        megabytes = path.stat().st_size / 1e6
        print(f"loaded {count:,} incidents, {megabytes:.0f} MB of JSON, in {time.perf_counter() - begun:.1f} s")
        print(f"peak memory while loading: {held:.0f} MB more, {held / count * 1e6:.0f} MB per million incidents")
    metrics, milestones = definitions()
    by = ["quarter", "service", "severity"]

    def ours():
        return debrief.measure(corpus, "2026-01-01T00:00:00Z", by=by, metrics=metrics, milestones=milestones, threads=2)

    names = [f"wait_{k}" for k in range(METRICS)]
    frame = pd.DataFrame(data["waits"], columns=names)
    days = pd.to_datetime(data["start"], unit="s")
    frame["quarter"] = pd.Categorical(days.to_period("Q").astype(str).str.replace("Q", "-Q"))
    frame["service"] = pd.Categorical([f"s{one:03}" for one in data["service"]])
    frame["severity"] = pd.Categorical([f"sev{one}" for one in data["severity"]])

    def pandas_quantiles():
        """What most people write: quartiles alone, without intervals."""
        return {one: frame.groupby(one, observed=True)[names].quantile(QUARTILES) for one in by}

    def pandas():
        """The same work as ours, the fastest way found: each group sorted once for quartiles and intervals."""
        out = {}
        for one in by:
            for group, part in frame.groupby(one, observed=True)[names]:
                ordered = np.sort(part.to_numpy(), axis=0)
                bounds = [ranks_of(len(ordered), q) for q in QUARTILES]
                out[one, group] = (
                    np.quantile(ordered, QUARTILES, axis=0),
                    ordered[[lower - 1 for lower, _ in bounds]],
                    ordered[[upper - 1 for _, upper in bounds]],
                )
        return out

    def agree_with_pandas(measured, tables):
        for row in measured.table():
            if row["by"] is None:
                continue
            metric = names.index(row["metric"].rsplit("/", 1)[0])
            for part, suffix in zip(tables[row["by"], row["group"]], ["", "_lower", "_upper"], strict=True):
                close([row[name + suffix] for name in ("lower_quartile", "median", "upper_quartile")], part[:, metric])

    title = f"{count:,} x {METRICS} by quarter, service, severity"
    compare(title + ": the corpus", ours, "pandas", pandas, runs=3, peer_runs=2, agree=agree_with_pandas)

    # The same work on the same columns: quartiles, ours with their intervals.
    values = {name: frame[name].to_numpy() for name in names}
    codes = {one: frame[one].cat.codes.to_numpy() for one in by}

    def ours_on_columns(threads):
        return lambda: debrief.stats.grouped_quantiles(values, codes, QUARTILES, threads=threads)

    def columns_agree(table, tables):
        rows = list(table)
        assert len(rows) == sum(len(frame[one].cat.categories) for one in by) * METRICS * len(QUARTILES)
        for row in rows:
            found = tables[row["by"], frame[row["by"]].cat.categories[row["group"]]]
            at = QUARTILES.index(row["p"]), names.index(row["column"])
            close([row["value"], row["lower"], row["upper"]], [part[at] for part in found])

    def columns_agree_without_intervals(table, tables):
        for row in table:
            found = tables[row["by"]][row["column"]]
            close(row["value"], found[(frame[row["by"]].cat.categories[row["group"]], row["p"])])

    compare(title + ": columns, 1 thread", ours_on_columns(1), "pandas", pandas, peer_runs=2, agree=columns_agree)
    compare(title + ": columns, 2 threads", ours_on_columns(2), "pandas", pandas, peer_runs=2, agree=columns_agree)
    compare(
        title + ": columns, 2 threads",
        ours_on_columns(2),
        "pandas without intervals",
        pandas_quantiles,
        peer_runs=2,
        agree=columns_agree_without_intervals,
    )

    def duckdb():
        import duckdb as engine

        link = engine.connect()
        link.execute("set threads to 2")
        plain = frame.astype({"quarter": str, "service": str, "severity": str})
        link.register("plain", plain)
        link.execute("create table t as select * from plain")
        columns = ", ".join(f"quantile_cont({name}, {QUARTILES})" for name in names)
        return lambda: [link.execute(f"select {one}, {columns} from t group by {one}").fetchall() for one in by]

    def agree_with_duckdb(table, answers):
        found = {
            (one, row[0], name, q): row[1 + k][j]
            for one, rows in zip(by, answers, strict=True)
            for row in rows
            for k, name in enumerate(names)
            for j, q in enumerate(QUARTILES)
        }
        close(
            [row["value"] for row in table],
            [
                found[(row["by"], frame[row["by"]].cat.categories[row["group"]], row["column"], row["p"])]
                for row in table
            ],
        )

    try:
        loaded = duckdb()
    except ImportError:
        print("DuckDB is not installed")
        return
    compare(title + ": columns, 2 threads", ours_on_columns(2), "DuckDB", loaded, agree=agree_with_duckdb)


def single():
    sample = rng.lognormal(4, 1.25, 2000)

    def scipy_bootstrap(statistic, resamples):
        def work():
            from scipy import stats

            found = stats.bootstrap((sample,), statistic, n_resamples=resamples, method="BCa", vectorized=True)
            return found.confidence_interval

        return work

    def near(ours, theirs):
        # Different random numbers: the limits agree as far as such numbers let them.
        assert abs(ours.bca[0] / theirs.low - 1) < 0.05, (ours, theirs)
        assert abs(ours.bca[1] / theirs.high - 1) < 0.05, (ours, theirs)

    compare(
        "bootstrap of a median, n 2000, 2000 replicates",
        lambda: debrief.stats.bootstrap(sample, "median", 2000),
        "SciPy",
        scipy_bootstrap(np.median, 2000),
        agree=near,
    )
    compare(
        "bootstrap of a mean, n 2000, 9999 replicates",
        lambda: debrief.stats.bootstrap(sample, "mean", 9999),
        "SciPy",
        scipy_bootstrap(np.mean, 9999),
        agree=near,
    )

    times = np.round(rng.lognormal(4, 1.25, 55_125), 2)
    events = rng.random(55_125) < 0.8
    groups = (np.arange(55_125) * 7919 % 12).astype(np.int32)

    def statsmodels_km():
        # The curve alone has standard errors and no limits; they are added as its users do, as log-log limits.
        from statsmodels.duration.survfunc import SurvfuncRight

        curve = SurvfuncRight(times, events)
        with np.errstate(divide="ignore", invalid="ignore"):
            log = np.log(curve.surv_prob)
            spread = np.exp(1.959963984540054 * curve.surv_prob_se / (curve.surv_prob * -log))
            return curve, np.exp(log * spread), np.exp(log / spread)

    def same_curve(ours, theirs):
        curve, lower, upper = theirs
        at = np.searchsorted(ours.time, curve.surv_times)
        close(np.asarray(ours.survival)[at], curve.surv_prob, 1e-9)
        known = np.isfinite(lower) & np.isfinite(upper) & (curve.surv_prob < 1)
        close(np.asarray(ours.lower)[at][known], lower[known], 1e-7)
        close(np.asarray(ours.upper)[at][known], upper[known], 1e-7)

    compare(
        "Kaplan-Meier, 55,125 with limits",
        lambda: debrief.stats.kaplan_meier(times, events),
        "statsmodels",
        statsmodels_km,
        agree=same_curve,
    )

    def lifelines_log_rank():
        from lifelines.statistics import multivariate_logrank_test

        return multivariate_logrank_test(times, groups, events)

    compare(
        "log-rank, 55,125 in 12 groups",
        lambda: debrief.stats.log_rank(times, events, groups),
        "lifelines",
        lifelines_log_rank,
        agree=lambda ours, theirs: close(ours.chi_squared, theirs.test_statistic, 1e-6),
    )


if __name__ == "__main__":
    single()
    grouped(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
