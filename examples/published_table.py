"""A published table of repair times, computed again from the incident log beside it.

A team that publishes its incident log with the times of every incident, and a table of quarterly means over them, does
something that few teams do: it lets others learn from it, and lets them compute. This program reads such a log (a
folder of Markdown reviews whose key events name the moments "first detected", "incident declared", "repaired" and
"resolved", with a "time to repair" and a "time to resolve" stated below), tries which definition gives each stated
figure, and prints the quarterly table beside the published one with every difference explained.

The point is not who is right. Four people can each compute a right "time to repair" and get four numbers, because the
name does not say where the clock starts, where it stops and whether it runs at night. A definition does.

usage: python examples/published_table.py FOLDER [TABLE.csv]

TABLE.csv has the columns ``quarter``, ``repair_min``, ``resolve_min`` and ``incidents`` (file names without their
endings, separated by spaces). Without it the quarterly table is computed and compared with nothing.
"""

from __future__ import annotations

import csv
import re
import statistics
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path

import debrief

SUPPORT = (time(10), time(17))
"""The support hours that the log names, Monday to Friday."""

STARTS = {"impact_started": "the fault", "detected": "detection", "declared": "declaration", "mitigated": "repair"}
ENDS = {"repair": "mitigated", "resolve": "resolved"}


@dataclass
class LoggedIncident:
    """One incident of the log: its moments, what it states, and what the reader was not sure of."""

    name: str
    moments: dict[str, datetime]
    stated: dict[str, int]
    doubts: list[str] = field(default_factory=list)

    @property
    def quarter(self) -> str:
        first = min(self.moments.values())
        return f"{first.year}-Q{(first.month + 2) // 3}"


def minutes_of(text: str) -> int | None:
    """Minutes of "1d 5h 47m", "0h 38m", "27m" or "7h (during support hours …)"; None for anything else."""
    match = re.match(r"\s*(?:(\d+)d)?\s*(?:(\d+)h)?\s*(?:(\d+)m)?", text)
    days, hours, minutes = (int(part or 0) for part in match.groups())
    return days * 1440 + hours * 60 + minutes if any(match.groups()) else None


def words_of(minutes: float | None) -> str:
    if minutes is None:
        return "-"
    sign, whole = ("-" if minutes < 0 else ""), int(abs(minutes))
    return f"{sign}{whole // 60}h {whole % 60:02d}m"


def elapsed(start: datetime, end: datetime) -> int:
    return int((end - start).total_seconds() // 60)


def in_support_hours(start: datetime, end: datetime) -> int:
    """Minutes between two moments that lie in support hours."""
    total, day = timedelta(), start.date()
    while day <= end.date():
        if day.weekday() < 5:
            opens = datetime.combine(day, SUPPORT[0], start.tzinfo)
            closes = datetime.combine(day, SUPPORT[1], start.tzinfo)
            total += max(timedelta(), min(end, closes) - max(start, opens))
        day += timedelta(days=1)
    return int(total.total_seconds() // 60)


CLOCKS = {"elapsed": elapsed, "support hours": in_support_hours}


def read_log(folder: Path) -> Iterator[LoggedIncident]:
    for path in sorted(folder.iterdir()):
        if ".md" not in path.name:
            continue
        review, findings = debrief.read_markdown(path.read_bytes(), file_name=path.name)
        if review is None:
            print(f"{path.name}: {findings[0].message}", file=sys.stderr)
            continue
        moments: dict[str, datetime] = {}
        for milestone in review.incidents[0].milestones:
            if milestone.at is not None:
                moments.setdefault(milestone.name, milestone.at)
        stated = {
            what: minutes
            for note in review.notes
            for what in ENDS
            if note.heading.lower().startswith(f"time to {what}") and (minutes := minutes_of(note.text)) is not None
        }
        doubts = [finding.message for finding in findings if finding.severity is not debrief.Severity.INFO]
        if moments:
            yield LoggedIncident(path.name.split(".")[0], moments, stated, doubts)


def definitions(incident: LoggedIncident, what: str) -> Iterator[tuple[str, int]]:
    """Every definition that the log's own moments allow, with the minutes it gives."""
    end = incident.moments.get(ENDS[what])
    until = ""
    if end is None and what == "repair" and "resolved" in incident.moments:
        end, until = incident.moments["resolved"], " to resolution, for no repair is logged"
    for milestone, words in STARTS.items():
        start = incident.moments.get(milestone)
        if start is None or end is None or milestone == ENDS[what]:
            continue
        for clock, minutes in CLOCKS.items():
            yield f"from {words}{until}, {clock}", minutes(start, end)


def explained(incident: LoggedIncident, what: str) -> str:
    """Which definitions give the stated figure, or how far the nearest one is away."""
    stated = incident.stated.get(what)
    if stated is None:
        return "not stated"
    tried = list(definitions(incident, what))
    if not tried:
        return f"the log gives no moment to end at ({ENDS[what]} was not read)"
    same = [name for name, minutes in tried if minutes == stated]
    if same:
        return " = ".join(same)
    name, minutes = min(tried, key=lambda one: abs(one[1] - stated))
    apart = stated - minutes
    hint = " (whole days: a slip in a date?)" if apart % 1440 == 0 else ""
    return f"no definition tried; nearest {words_of(minutes)} {name}, {words_of(apart)} apart{hint}"


def out_of_order(incident: LoggedIncident) -> Iterator[str]:
    """Moments that contradict each other. A repair before the declaration does not: some are quick."""
    order = [
        ("impact_started", "detected"),
        ("detected", "declared"),
        ("detected", "mitigated"),
        ("declared", "resolved"),
        ("mitigated", "resolved"),
    ]
    for pair in order:
        if set(pair) <= incident.moments.keys() and incident.moments[pair[1]] < incident.moments[pair[0]]:
            first, second = (f"{name} {incident.moments[name]:%Y-%m-%d %H:%M}" for name in reversed(pair))
            yield f"{first} is before {second}"


def print_incidents(log: list[LoggedIncident]) -> None:
    print("What each incident states, and which definition gives it\n")
    for incident in log:
        print(incident.name)
        for what in ENDS:
            stated = words_of(incident.stated.get(what)) if what in incident.stated else "-"
            print(f"  time to {what:8} {stated:>9}  {explained(incident, what)}")
        for doubt in [*out_of_order(incident), *incident.doubts]:
            print(f"  to look at: {doubt}")
    print()


def published_rows(path: Path | None, log: list[LoggedIncident]) -> Iterator[tuple[str, dict[str, int], set[str]]]:
    """Quarter, published minutes by kind, and the names of its incidents."""
    if path is None:
        for quarter in sorted({incident.quarter for incident in log}):
            yield quarter, {}, {incident.name for incident in log if incident.quarter == quarter}
        return
    with path.open(newline="", encoding="utf-8") as file:
        rows = sorted(csv.DictReader(file), key=lambda row: row["quarter"])
    for row in rows:
        minutes = {what: int(row[f"{what}_min"]) for what in ENDS if row[f"{what}_min"]}
        yield row["quarter"], minutes, set(row["incidents"].split())


def difference(published: int | None, stated: list[int], expected: int) -> str:
    if published is None:
        return "not published"
    if len(stated) < expected:
        return f"{expected - len(stated)} of {expected} incidents state no figure"
    mean = statistics.fmean(stated)
    if mean == published:
        return "the mean of the stated figures"
    if int(mean) == published:
        return f"the mean of the stated figures, {mean:g} minutes, cut to whole minutes"
    return f"the stated figures have a mean of {words_of(mean)}"


def print_quarters(log: list[LoggedIncident], table: Path | None) -> None:
    by_name = {incident.name: incident for incident in log}
    print("By quarter: as published, and from one definition (detection to repair or resolution, elapsed)\n")
    head = f"{'quarter':8} {'':8} {'published':>10} {'n':>2} {'median':>9}  {'from':>8} {'to':>9}"
    print(f"{head}  the published figure is")
    for quarter, published, names in published_rows(table, log):
        incidents = [by_name[name] for name in sorted(names) if name in by_name]
        for what, end in ENDS.items():
            own = sorted(
                elapsed(one.moments["detected"], one.moments[end])
                for one in incidents
                if "detected" in one.moments and end in one.moments
            )
            stated = [one.stated[what] for one in incidents if what in one.stated]
            middle = words_of(statistics.median(own)) if own else "-"
            low, high = (words_of(own[0]), words_of(own[-1])) if own else ("-", "-")
            figures = f"{words_of(published.get(what)):>10} {len(own):>2} {middle:>9}  {low:>8} {high:>9}"
            print(f"{quarter:8} {what:8} {figures}  {difference(published.get(what), stated, len(names))}")
    print("\nA quarter holds one or two incidents. With so few, neither a mean nor a median tells a trend;")
    print("what the log tells is in its incidents.")


def print_declaring(log: list[LoggedIncident]) -> None:
    times = {
        one.name: elapsed(one.moments["detected"], one.moments["declared"])
        for one in log
        if {"detected", "declared"} <= one.moments.keys()
    }
    usable = sorted(minutes for minutes in times.values() if minutes >= 0)
    print(f"\nTime to declare (detection to declaration, elapsed): n = {len(usable)}", end="")
    if usable:
        print(f", median {words_of(statistics.median(usable))}, from {words_of(usable[0])} to {words_of(usable[-1])}")
    for name, minutes in times.items():
        if minutes < 0:
            print(f"  left out: {name}, declared {words_of(-minutes)} before it was detected, as the log has it")


def main(arguments: list[str]) -> int:
    if not arguments or not Path(arguments[0]).is_dir():
        print(__doc__.split("usage: ")[1].split("\n")[0], file=sys.stderr)
        return 2
    log = list(read_log(Path(arguments[0])))
    if not log:
        print(f"no incident with a time in {arguments[0]}", file=sys.stderr)
        return 2
    print_incidents(log)
    print_quarters(log, Path(arguments[1]) if len(arguments) > 1 else None)
    print_declaring(log)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
