"""Verdicts instead of claims, and two scorecards that cannot be collapsed into one number."""

from __future__ import annotations

import html
import json
from datetime import datetime
from typing import Any, NoReturn

from debrief import _core
from debrief._corpus import Corpus
from debrief._metrics import metric_definition
from debrief.model import MetricDefinition, Policy
from debrief.tables import Table


class _Card:
    """One card. It is no number: float, sum and sorted say why."""

    __slots__ = ("_parts",)
    _question = ""

    def __init__(self, parts: dict[str, Any]) -> None:
        self._parts = parts

    def to_dict(self) -> dict[str, Any]:
        """The card's parts."""
        return dict(self._parts)

    def __getitem__(self, name: str) -> Any:
        return self._parts[name]

    def _refuse(self, *_: object) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} answers one question ({self._question}) with many parts; it has no score, no sum "
            "and no order, and the other card cannot stand for it"
        )

    __float__ = __int__ = __index__ = _refuse
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _refuse
    __lt__ = __le__ = __gt__ = __ge__ = _refuse

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {', '.join(self._parts)}>"


class MeetingScorecard(_Card):
    """Did the meetings produce understanding?"""

    __slots__ = ()
    _question = "did the meetings produce understanding"


class SystemScorecard(_Card):
    """How does the response system do?"""

    __slots__ = ()
    _question = "how does the response system do"


class Program(_Card):
    """How the reviewing is kept up: coverage, open work by team, facilitators, the five indicators of culture."""

    __slots__ = ()
    _question = "how is the reviewing kept up"


class Scorecards:
    """Both cards of a corpus. Prints as the leadership page: the learning trajectory first.

    Examples
    --------
    >>> import debrief
    >>> cards = debrief.scorecards(debrief.examples(), "2026-01-01T00:00:00Z")
    >>> float(cards.meeting)
    Traceback (most recent call last):
        ...
    TypeError: a MeetingScorecard answers one question (did the meetings produce understanding) with many parts; it \
has no score, no sum and no order, and the other card cannot stand for it
    """

    __slots__ = ("_cards", "meeting", "program", "system")
    tables = ("measures", "series", "shares", "open_work", "follow_through")

    def __init__(self, cards: Any) -> None:
        self._cards = cards
        parts = json.loads(cards.json())
        self.meeting = MeetingScorecard(parts["meeting_scorecard"])
        self.system = SystemScorecard(parts["system_scorecard"])
        self.program = Program(parts["program"])

    def to_json(self) -> str:
        """As the command line writes it."""
        return self._cards.json()

    def to_markdown(self) -> str:
        """The leadership page."""
        return self._cards.markdown()

    def table(self, name: str) -> Table:
        """One of `tables` as columns.

        ``measures`` has a row for every measure of the meeting, ``series`` one for every point of a series with its
        limits, ``shares`` the counts with their intervals, ``open_work`` what is overdue or stuck by team,
        ``follow_through`` the share of actions done and dropped by day.

        Examples
        --------
        >>> import debrief
        >>> cards = debrief.scorecards(debrief.examples(), "2026-01-01T00:00:00Z")
        >>> cards.table("shares").columns
        ('card', 'what', 'k', 'n', 'lower', 'upper')
        """
        return Table(self._cards.table(name))

    def to_html(self) -> str:
        """The leadership page as a document of its own."""
        return self._cards.html()

    def __str__(self) -> str:
        return self.to_markdown()

    def __repr__(self) -> str:
        return "<Scorecards: meeting and system>"

    def _repr_html_(self) -> str:
        # A document inside a notebook's cell keeps its styles to itself.
        page = html.escape(self.to_html(), quote=True)
        return f'<iframe srcdoc="{page}" sandbox="" style="width:100%;height:40rem;border:0"></iframe>'


class Verdict:
    """What two periods allow to be said: decrease, increase, not_distinguishable or too_few."""

    __slots__ = ("_verdict",)

    def __init__(self, verdict: Any) -> None:
        self._verdict = verdict

    @property
    def kind(self) -> str:
        """The verdict in one word."""
        return self._verdict.kind()

    def to_dict(self) -> dict[str, Any]:
        """Ratio after over before with its limits, both n, q-value and the change that could have been seen."""
        return {"kind": self.kind, **self._verdict.parts()}

    def equivalent_within(self, margin: float) -> bool:
        """Whether the whole interval of the ratio lies within 1/margin and margin."""
        return self._verdict.equivalent_within(margin)

    def table(self) -> Table:
        """The comparison as a table of one row."""
        return Table(self._verdict.table())

    def __arrow_c_schema__(self) -> object:
        return self.table().__arrow_c_schema__()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self.table().__arrow_c_stream__(requested_schema)

    def __str__(self) -> str:
        return self._verdict.text()

    def __repr__(self) -> str:
        return f"<Verdict: {self.kind}>"


def compare(
    corpus: Corpus,
    metric: str | MetricDefinition,
    before: tuple[datetime | str, datetime | str],
    after: tuple[datetime | str, datetime | str],
    as_of: datetime | str,
    *,
    other_changes: str,
    policy: Policy | None = None,
) -> Verdict:
    """Compare a duration between two periods that do not overlap.

    Parameters
    ----------
    before, after : pair of datetime or str
        From, and up to but not including.
    as_of : datetime or str
        The cut-off.
    other_changes : str
        What else changed meanwhile. Required; "none recorded" is an answer.

    Examples
    --------
    >>> import debrief
    >>> verdict = debrief.compare(
    ...     debrief.examples(), "time_to_resolve", ("2017-01-01T00:00:00Z", "2020-01-01T00:00:00Z"),
    ...     ("2020-01-01T00:00:00Z", "2024-01-01T00:00:00Z"), "2026-01-01T00:00:00Z", other_changes="other companies")
    >>> verdict.kind in ("decrease", "increase", "not_distinguishable", "too_few")
    True
    """
    definition = metric if isinstance(metric, MetricDefinition) else metric_definition(metric)
    return Verdict(_core.compare(corpus._corpus, as_of, definition, *before, *after, other_changes, policy or Policy()))


def scorecards(
    corpus: Corpus,
    as_of: datetime | str,
    *,
    policy: Policy | None = None,
    stuck_days: int = 30,
    facilitators: int | None = None,
    facilitators_trained: int | None = None,
) -> Scorecards:
    """The meeting card and the system card of a corpus, and how the reviewing is kept up.

    Parameters
    ----------
    corpus : Corpus
        The reviews.
    as_of : datetime or str
        The cut-off.
    policy : Policy, optional
        For the severity scale, the soak and the smallest groups that are shown.
    stuck_days : int
        An open action is stuck when nothing was recorded of it for longer than this.
    facilitators, facilitators_trained : int, optional
        How many there are, which documents cannot know. Counts, never names.

    Examples
    --------
    >>> import debrief
    >>> print(debrief.scorecards(debrief.Corpus(), "2026-01-01T00:00:00Z").to_markdown().splitlines()[0])
    # Reviews: what was learned, and how the system does
    """
    return Scorecards(
        _core.scorecards(corpus._corpus, as_of, policy or Policy(), stuck_days, facilitators, facilitators_trained)
    )
