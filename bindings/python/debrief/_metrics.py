"""Numbers about incidents, honest about n."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from debrief import _core
from debrief._corpus import Corpus
from debrief._io import _accept, _reading
from debrief.model import GroupBy, MetricDefinition, OwnDefinitions, Policy
from debrief.tables import Table


class Measurement:
    """What `measure` found. Prints as sentences, shows as a chart in a notebook, and is a table for other programs.

    Examples
    --------
    >>> import debrief
    >>> measurement = debrief.measure(debrief.examples(), "2026-01-01T00:00:00Z", metrics=["time_to_declare"])
    >>> measurement.table().columns[:4]
    ('metric', 'by', 'group', 'unit')
    """

    __slots__ = ("_measurement",)

    def __init__(self, measurement: Any) -> None:
        self._measurement = measurement

    @property
    def incidents(self) -> int:
        """How many incidents were looked at."""
        return self._measurement.incidents

    def table(self) -> Table:
        """One row a metric and group; absent numbers are absent and never zero."""
        return Table(self._measurement.table())

    def to_json(self) -> str:
        """As the command line writes it."""
        return self._measurement.json()

    def to_dict(self) -> Any:
        """`to_json`, parsed."""
        return json.loads(self.to_json())

    def __arrow_c_schema__(self) -> object:
        return self.table().__arrow_c_schema__()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self.table().__arrow_c_stream__(requested_schema)

    def __str__(self) -> str:
        return self._measurement.text()

    def __repr__(self) -> str:
        return f"<Measurement of {self.incidents} incidents: {len(self.table())} rows>"

    def _repr_html_(self) -> str:
        return f"<style>{_core.style_sheet()}</style>{self._measurement.html()}"


def metric_definitions() -> tuple[MetricDefinition, ...]:
    """The library's duration metrics, in the order in which a report shows them.

    Examples
    --------
    >>> import debrief
    >>> all(one.start and one.end for one in debrief.metric_definitions())
    True
    """
    return tuple(_core.metric_definitions())


def metric_definition(id: str, own: Iterable[MetricDefinition] = ()) -> MetricDefinition:
    """A metric by its id, of the library's and of `own`.

    "mttr" and its kin are an error that lists what they may mean, unless a definition of `own` has them among its
    ``import_names``.

    Examples
    --------
    >>> import debrief
    >>> mine = debrief.MetricDefinition(
    ...     id="time_from_declared_to_resolved", start=["declared"], end=["resolved"], import_names=["MTTR"])
    >>> debrief.metric_definition("MTTR", [mine]).id
    'time_from_declared_to_resolved'
    """
    return _core.metric_definition(id, list(own))


class Meaning(NamedTuple):
    """One of the intervals that a name of other tools stands for.

    Attributes
    ----------
    start, end : str
        What begins and what ends it.
    metric : str
        The library's metric for it; empty where there is none.
    used_by : str
        Who means this by it.
    """

    start: str
    end: str
    metric: str
    used_by: str


def import_meanings(name: str) -> tuple[Meaning, ...]:
    """What a name such as "MTTR" may stand for; empty for a name that is not ambiguous.

    Examples
    --------
    >>> import debrief
    >>> [one.metric for one in debrief.import_meanings("mttr") if one.metric]
    ['time_to_mitigate', 'time_to_resolve']
    """
    return tuple(Meaning(*one) for one in _core.import_meanings(name))


def read_definitions(json: str | bytes) -> OwnDefinitions:
    """Metrics of one's own from a JSON document.

    Parameters
    ----------
    json : str or bytes
        ``{"format": "debrief/definitions/1", "milestones": [...], "definitions": [...]}``

    Returns
    -------
    OwnDefinitions

    Raises
    ------
    DocumentError
        With all findings: a milestone that nobody declared, a time zone that is not known here, an id of the library's.

    Examples
    --------
    >>> import debrief
    >>> own = debrief.read_definitions('''{"format": "debrief/definitions/1", "definitions": [
    ...     {"id": "time_to_close", "start": ["declared"], "end": ["closed"], "clock": "working_calendar"}]}''')
    >>> own.definitions[0].clock
    <Clock.WORKING_CALENDAR: 'working_calendar'>
    """
    return _accept(_reading(_core.read_definitions(json if isinstance(json, bytes) else json.encode())))


def durations(
    corpus: Corpus,
    as_of: datetime | str,
    *,
    metrics: Sequence[str | MetricDefinition] = (),
    milestones: Iterable[str] = (),
    policy: Policy | None = None,
) -> Table:
    """Every incident under every metric: its duration, or the reason why there is none.

    Parameters
    ----------
    corpus, as_of, metrics, milestones, policy
        As in `measure`.

    Returns
    -------
    Table
        Columns metric, incident, began, severity, status, seconds, value (in the metric's unit), unit and flags. The
        status is observed, censored (not yet, a lower bound), competing (never) or excluded, whose seconds are absent.

    Examples
    --------
    >>> import debrief
    >>> table = debrief.durations(debrief.examples(), "2026-01-01T00:00:00Z", metrics=["time_to_resolve"])
    >>> set(table["metric"]), "excluded" in set(table["status"])
    ({'time_to_resolve/1'}, True)
    """
    found = _core.durations(corpus._corpus, as_of, _definitions(metrics), list(milestones), policy or Policy())
    return Table(found)


def _definitions(metrics: Sequence[str | MetricDefinition]) -> list[MetricDefinition]:
    own = [one for one in metrics if isinstance(one, MetricDefinition)]
    return [one if isinstance(one, MetricDefinition) else metric_definition(one, own) for one in metrics]


def measure(
    corpus: Corpus,
    as_of: datetime | str,
    *,
    by: Iterable[GroupBy | str] = (),
    metrics: Sequence[str | MetricDefinition] = (),
    milestones: Iterable[str] = (),
    policy: Policy | None = None,
    level: float = 0.95,
    threads: int = 1,
) -> Measurement:
    """Duration metrics with their quartiles, intervals, and what became of every incident.

    Parameters
    ----------
    corpus : Corpus
        The incidents.
    as_of : datetime or str
        The cut-off. Nothing that happened later is known. There is no default: no call reads the clock.
    by : iterable of GroupBy or str
        What to group by. The list is closed; no number is ever grouped by a person.
    metrics : sequence of str or MetricDefinition
        Only these; all of the library's when empty.
    milestones : iterable of str
        Milestones of one's own that the metrics may name though no document holds them.
    policy : Policy, optional
        For the severity scale and which severities are owed a review.
    level : float
        Confidence of the intervals.
    threads : int
        The answer does not depend on it.

    Returns
    -------
    Measurement

    Examples
    --------
    >>> import debrief
    >>> measurement = debrief.measure(debrief.Corpus(), "2026-01-01T00:00:00Z")
    >>> set(measurement.table()["median"])
    {None}
    """
    definitions = _definitions(metrics)
    made = _core.measure(
        corpus._corpus, as_of, list(by), definitions, list(milestones), policy or Policy(), level, threads
    )
    return Measurement(made)
