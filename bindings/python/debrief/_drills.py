"""From a review to practice: drills, reading lists, and what earlier reviews resemble this one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from debrief import _core
from debrief._facilitate import _policy
from debrief.model import (
    Anniversary,
    DrillFormat,
    DrillPlan,
    DrillSlot,
    Exposure,
    LookAlike,
    Policy,
    Reader,
    ReadingList,
    Review,
    ReviewShape,
)


def drill(
    review: Review, decision_point: str, *, format: DrillFormat | str | None = None, most_minutes: int = 25
) -> DrillPlan:
    """An exercise from a decision point: only what was visible then, the outcome in the facilitator's part.

    Parameters
    ----------
    decision_point : str
        Its id; :func:`drill_candidates` names those that are ready.
    format : DrillFormat, optional
        ``"tabletop"`` or ``"live"``; by the constraints of the moment without it.
    most_minutes : int
        Messages are spread over so many minutes at most; longer waits are shortened to fit.

    Raises
    ------
    DebriefError
        Where the moment was not open enough, with what it lacks.

    Examples
    --------
    >>> import debrief
    >>> api = debrief.Hypothesis(text="the API is slow by itself", status="favoured", next_move="roll it back")
    >>> below = debrief.Hypothesis(text="something below it is slow", status="open", next_move="page its team")
    >>> seen = debrief.Cue(what="latency is up", channel="alert")
    >>> moment = debrief.DecisionPoint(id="D1", cues=[seen], hypotheses=[api, below])
    >>> plan = debrief.drill(debrief.Review(id="R1", title="", incidents=[], decision_points=[moment]), "D1")
    >>> plan.format.value, [one.text for one in plan.injects], plan.injects[0].source
    ('tabletop', ['latency is up'], 'alert')
    """
    return _core.drill(review, decision_point, None if format is None else DrillFormat(format), most_minutes)


def drill_candidates(review: Review) -> list[str]:
    """Ids of the decision points that :func:`drill` takes: two readings alive that called for different moves.

    Examples
    --------
    >>> import debrief
    >>> debrief.drill_candidates(debrief.Review(id="R1", title="", incidents=[]))
    []
    """
    return list(_core.drill_candidates(review))


def drill_schedule(review: Review, *, as_of: datetime, policy: Policy | None = None) -> DrillSlot:
    """A working day for the drill, by default 14 to 28 days after the follow-up, failing that the meeting.

    Examples
    --------
    >>> import debrief
    >>> from datetime import datetime, UTC
    >>> review = debrief.Review(id="R1", title="", incidents=[])
    >>> debrief.drill_schedule(review, as_of=datetime(2026, 3, 4, tzinfo=UTC)).proposed
    datetime.date(2026, 3, 25)
    """
    return _core.drill_schedule(review, _policy(policy), as_of)


def shape(review: Review) -> ReviewShape:
    """A review as its shape of failure: codes, relations and kinds of decisions, for :func:`reading_list`.

    Examples
    --------
    >>> import debrief
    >>> debrief.shape(debrief.sketch("DET-04 ~misleads~> D1")).elements
    ('DET-04', 'DET-04 misleads decision')
    """
    return _core.shape(review)


def reading_list(reviews: Iterable[ReviewShape], reader: Reader | None = None, *, length: int = 5) -> ReadingList:
    """A few reviews that together show the most different shapes, with what to look for in each.

    Notes
    -----
    Coverage has diminishing returns (it is submodular), so choosing the review that adds most, again and again, covers
    at least 1 - 1/e of what the best list of that length covers (Nemhauser, Wolsey and Fisher 1978). ``at_most`` bounds
    the best list from the reviews at hand, and is often much nearer.

    Examples
    --------
    >>> import debrief
    >>> sketches = ["DET-04 ~misleads~> D1", "ORG-01 ~delays 20m~> engage", "ORG-01 ~delays 9m~> engage"]
    >>> shapes = [debrief.shape(debrief.sketch(text)).replace(review=f"R{n}") for n, text in enumerate(sketches)]
    >>> found = debrief.reading_list(shapes, length=2)
    >>> sorted(one.review for one in found.reviews)[0], found.covered, found.at_most
    ('R0', 4, 4)
    """
    return _core.reading_list(list(reviews), Reader() if reader is None else reader, length)


def exposure(reviews: Iterable[ReviewShape]) -> list[Exposure]:
    """How many different shapes of failure each team has met, and which it has not. Never by person.

    Examples
    --------
    >>> import debrief
    >>> met = debrief.shape(debrief.sketch("DET-04 ~misleads~> D1")).replace(teams=["search"])
    >>> [(one.team, one.shapes) for one in debrief.exposure([met])]
    [('search', 2)]
    """
    return list(_core.exposure(list(reviews)))


def look_alikes(
    review: ReviewShape, earlier: Iterable[ReviewShape], *, at_least_percent: int = 30, most: int = 5
) -> list[LookAlike]:
    """Earlier reviews that resemble this one, the most similar first, each with a sentence to open the meeting with.

    Examples
    --------
    >>> import debrief
    >>> now = debrief.shape(debrief.sketch("DET-04 ~misleads~> D1")).replace(review="R2")
    >>> then = now.replace(review="R1", title="Slow search")
    >>> debrief.look_alikes(now, [then])[0].similarity_percent
    100
    """
    return list(_core.look_alikes(review, list(earlier), at_least_percent, most))


def anniversaries(reviews: Iterable[ReviewShape], *, today: date, within_days: int = 14) -> list[Anniversary]:
    """Reviews whose incident has its day within so many days: an occasion to read them again.

    Examples
    --------
    >>> import debrief
    >>> from datetime import date
    >>> met = debrief.ReviewShape(review="R1", title="Slow search", at="2025-03-05T10:00:00Z")
    >>> [(one.on.isoformat(), one.years) for one in debrief.anniversaries([met], today=date(2026, 3, 1))]
    [('2026-03-05', 1)]
    """
    return list(_core.anniversaries(list(reviews), today, within_days))
