"""From an incident to a good meeting, and from a review to practice."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from debrief import _core
from debrief.model import (
    Agenda,
    Candidate,
    Deadline,
    DrillPlan,
    Policy,
    ProbeMatch,
    QuestionAdvice,
    Reader,
    ReadingList,
    RecentIncident,
    RefinementSheet,
    Review,
    ReviewShape,
    SoakState,
    StaffingAdvice,
    TierAdvice,
)


def _policy(policy: Policy | None) -> Policy:
    return _core.policy_of("article") if policy is None else policy


def tier(review: Review, *, policy: Policy | None = None, recent: Iterable[RecentIncident] = ()) -> TierAdvice:
    """Whether a review is worth its time, which, and what would change the answer.

    Examples
    --------
    >>> import debrief
    >>> incident = debrief.Incident(id="I1", title="Checkout", severity="sev1")
    >>> debrief.tier(debrief.Review(id="R1", title="Checkout", incidents=[incident])).tier.value
    'full'
    """
    return _core.tier(review, _policy(policy), list(recent))


def deadlines(review: Review, *, as_of: datetime, policy: Policy | None = None) -> list[Deadline]:
    """What is due when, on the policy's working calendar, as it stands at ``as_of``."""
    return list(_core.deadlines(review, _policy(policy), as_of))


def soak(review: Review, *, as_of: datetime, policy: Policy | None = None) -> SoakState:
    """What may be committed when."""
    return _core.soak(review, _policy(policy), as_of)


def staffing(review: Review, *, policy: Policy | None = None, candidates: Iterable[Candidate] = ()) -> StaffingAdvice:
    """Who could hold which role, with reasons; who joins for which part."""
    return _core.staffing(review, _policy(policy), list(candidates))


def agenda(
    review: Review, *, policy: Policy | None = None, starts_at: datetime | None = None, minutes: int = 0
) -> Agenda:
    """The course of the meeting: two thirds on the timeline, no part for actions."""
    return _core.agenda(review, _policy(policy), starts_at, minutes)


def questions(review: Review, *, most: int = 15) -> list[QuestionAdvice]:
    """The questions that this review's state calls for, each about a moment and never about a person.

    Examples
    --------
    >>> import debrief
    >>> len(debrief.questions(debrief.Review(id="R1", title="", incidents=[]), most=5))
    5
    """
    return list(_core.questions(review, most))


def probe(text: str, *, transcript: bool = False) -> list[ProbeMatch]:
    """Statements that point to what stays unsaid, with follow-ups in the speaker's own words.

    Examples
    --------
    >>> import debrief
    >>> [match.id for match in debrief.probe("We noticed a spike and decided to roll back.")]
    ['RP3', 'RP1']
    """
    return list(_core.probe(text, transcript))


def refine(review: Review, *, policy: Policy | None = None) -> RefinementSheet:
    """Candidates against learning points, for the follow-up after the soak."""
    return _core.refine(review, _policy(policy))


def drill(review: Review, decision_point: str) -> DrillPlan:
    """An exercise from a decision point: only what was visible then. Raises where the moment was not open enough."""
    return _core.drill(review, decision_point)


def shape(review: Review) -> ReviewShape:
    """A review as its shape of failure, for :func:`reading_list`."""
    return _core.shape(review)


def reading_list(reviews: Iterable[ReviewShape], reader: Reader | None = None, *, length: int = 5) -> ReadingList:
    """A few reviews that together show the most different shapes, with what to look for in each."""
    return _core.reading_list(list(reviews), Reader() if reader is None else reader, length)
