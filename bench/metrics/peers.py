"""The same work with pandas, SciPy, statsmodels, lifelines and DuckDB, each its best of five runs in milliseconds.

    python3 -m venv build/peers && build/peers/bin/pip install numpy pandas scipy statsmodels lifelines duckdb
    build/peers/bin/python bench/metrics/peers.py
"""

import time

import numpy as np


def best(work, runs=5):
    """Milliseconds of the fastest run."""
    fastest = float("inf")
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        fastest = min(fastest, time.perf_counter() - begun)
    return fastest * 1000


def report(name, work, runs=5):
    try:
        print(f"{name:45s} {best(work, runs):10.1f} ms", flush=True)
    except ImportError as missing:
        print(f"{name:45s} not installed: {missing.name}", flush=True)


rng = np.random.default_rng(1)
N = 1_000_000
metrics = [f"m{i}" for i in range(8)]


def frame():
    import pandas as pd

    data = {name: rng.lognormal(np.log(600), 1.25, N).astype(np.int64) for name in metrics}
    data["quarter"] = pd.Categorical(rng.integers(0, 16, N))
    data["service"] = pd.Categorical(rng.integers(0, 100, N))
    data["severity"] = pd.Categorical(rng.integers(0, 4, N))
    return pd.DataFrame(data)


def with_pandas(table):
    def work():
        for by in ("quarter", "service", "severity"):
            table.groupby(by, observed=True)[metrics].quantile([0.25, 0.5, 0.75])

    return work


def with_duckdb(table):
    import duckdb

    link = duckdb.connect()
    link.execute("set threads to 2")
    link.register("frame", table.astype({"quarter": int, "service": int, "severity": int}))
    link.execute("create table t as select * from frame")
    columns = ", ".join(f"quantile_cont({name}, [.25, .5, .75])" for name in metrics)

    def work():
        for by in ("quarter", "service", "severity"):
            link.execute(f"select {by}, {columns} from t group by {by}").fetchall()

    return work


def main():
    table = frame()
    report("pandas, quartiles of 8 metrics in 3 groupings", with_pandas(table), 2)
    try:
        report("DuckDB, the same, 2 threads, loaded", with_duckdb(table), 3)
    except ImportError:
        print("duckdb not installed")

    sample = rng.lognormal(4, 1.25, 2000)

    def scipy_bootstrap(statistic, resamples):
        from scipy import stats

        stats.bootstrap((sample,), statistic, n_resamples=resamples, method="BCa", axis=-1, vectorized=True)

    report("scipy.stats.bootstrap BCa median, 2000", lambda: scipy_bootstrap(np.median, 2000), 3)
    report("scipy.stats.bootstrap BCa mean, 9999", lambda: scipy_bootstrap(np.mean, 9999), 3)

    times = np.round(rng.lognormal(4, 1.25, 55_125), 2)
    events = rng.random(55_125) < 0.8
    groups = np.arange(55_125) * 7919 % 12

    def statsmodels_km():
        from statsmodels.duration.survfunc import SurvfuncRight

        SurvfuncRight(times, events)

    def lifelines_logrank():
        from lifelines.statistics import multivariate_logrank_test

        multivariate_logrank_test(times, groups, events)

    report("statsmodels Kaplan-Meier, 55,125", statsmodels_km)
    report("lifelines log-rank, 12 groups", lifelines_logrank, 3)


if __name__ == "__main__":
    main()
