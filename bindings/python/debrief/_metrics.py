"""Numbers about incidents, honest about n."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from debrief import _core
from debrief._corpus import Corpus
from debrief.model import GroupBy, MetricDefinition, Policy
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


def metric_definition(id: str) -> MetricDefinition:
    """A metric by its id. "mttr" and its kin are an error that lists what they may mean."""
    return _core.metric_definition(id)


def measure(
    corpus: Corpus,
    as_of: datetime | str,
    *,
    by: Iterable[GroupBy | str] = (),
    metrics: Sequence[str | MetricDefinition] = (),
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
    definitions = [one if isinstance(one, MetricDefinition) else metric_definition(one) for one in metrics]
    made = _core.measure(corpus._corpus, as_of, list(by), definitions, policy or Policy(), level, threads)
    return Measurement(made)
