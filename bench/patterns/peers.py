"""Closed factor sets beside PyFIM (Borgelt's FP-growth and Eclat) and mlxtend, outputs compared before any time is told.

    cmake --preset bench && cmake --build --preset bench --target closed_sets_bench
    python3 -m venv build/peers && build/peers/bin/pip install pyfim mlxtend pandas
    build/peers/bin/python bench/patterns/peers.py build/bench/bench/closed_sets_bench [FILE:SUPPORT …]

Without files it takes incident-shaped rows of 1e4, 1e5 and 1e6 at a support of 0.1 %. One thread each; seconds are of
mining alone, without reading, the best of three (one for runs above ten seconds). Memory is the peak of the process
that read and mined once.
"""

import json
import multiprocessing
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def rows_of(path):
    return [tuple(map(int, line.split())) for line in path.read_text().splitlines() if line]


def best(work):
    fastest = float("inf")
    for _ in range(3):
        begun = time.perf_counter()
        out = work()
        fastest = min(fastest, time.perf_counter() - begun)
        if fastest > 10:
            break
    return out, fastest


def closed_with(name, path, support, pipe):
    """Number of closed sets, sum of their supports, seconds, peak memory in MB: of a process of its own."""
    import fim

    rows = rows_of(path)
    mine = {"PyFIM FP-growth": fim.fpgrowth, "PyFIM Eclat": fim.eclat}[name]
    found, seconds = best(lambda: mine(rows, target="c", supp=-support, zmin=1, report="a"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sets, supports = len(found), sum(one[1] for one in found)
    # PyFIM takes what stands in every row for a part of the empty set, which it does not report.
    if set.intersection(*map(set, rows)) and not any(one[1] == len(rows) for one in found):
        sets, supports = sets + 1, supports + len(rows)
    pipe.send((sets, supports, seconds, peak))


def frequent_with_mlxtend(name, path, support, pipe):
    import pandas
    from mlxtend.frequent_patterns import fpgrowth
    from mlxtend.preprocessing import TransactionEncoder

    rows = rows_of(path)
    encoder = TransactionEncoder()
    frame = pandas.DataFrame(encoder.fit_transform(rows), columns=encoder.columns_)
    found, seconds = best(lambda: fpgrowth(frame, min_support=(support - 0.5) / len(rows)))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    pipe.send((len(found), round((found["support"] * len(rows)).sum()), seconds, peak))


def apart(work, *arguments):
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=work, args=(*arguments, there))
    process.start()
    there.close()
    try:
        return here.recv()
    except EOFError:
        return None
    finally:
        process.join()


def ours(bench, path, support):
    runs = []
    for _ in range(3):
        done = subprocess.run([bench, "--mine", str(path), str(support)], capture_output=True, text=True, check=True)
        runs.append(json.loads(done.stdout))
    return min(runs, key=lambda run: run["mine"])


def compare(bench, path, support):
    mine = ours(bench, path, support)
    said = f"{path.name} at {support}: {mine['sets']} closed sets"
    print(f"{said}\n  {'debrief':18s} {mine['mine']:9.3f} s {mine['peak_mb']:8.0f} MB", flush=True)
    for name in ("PyFIM FP-growth", "PyFIM Eclat"):
        found = apart(closed_with, name, path, support)
        if found is None:
            print(f"  {name:18s} did not finish")
            continue
        sets, supports, seconds, peak = found
        if (sets, supports) != (mine["sets"], mine["supports"]):
            sys.exit(f"{name} finds {sets} sets with supports {supports}, we {mine['sets']} with {mine['supports']}")
        print(f"  {name:18s} {seconds:9.3f} s {peak:8.0f} MB   {mine['mine'] / seconds:.2f} of its time", flush=True)
    if "--mlxtend" in sys.argv:
        found = apart(frequent_with_mlxtend, "mlxtend", path, support)
        if found is None:
            print("  mlxtend            did not finish")
            return
        sets, _, seconds, peak = found
        if sets != mine["frequent"]:
            sys.exit(f"mlxtend finds {sets} frequent sets, we {mine['frequent']}")
        print(f"  {'mlxtend fpgrowth':18s} {seconds:9.3f} s {peak:8.0f} MB   {seconds / mine['mine']:.0f} times ours")


def main():
    arguments = [one for one in sys.argv[1:] if not one.startswith("--")]
    bench, *files = arguments
    if files:
        for one in files:
            path, support = one.rsplit(":", 1)
            compare(bench, Path(path), int(support))
        return
    with tempfile.TemporaryDirectory() as folder:
        for count in (10_000, 100_000, 1_000_000):
            path = Path(folder) / f"incidents{count}.dat"
            subprocess.run([bench, "--write", str(count), str(path)], check=True)
            compare(bench, path, count // 1000)


if __name__ == "__main__":
    main()
