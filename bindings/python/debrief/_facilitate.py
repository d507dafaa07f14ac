"""From an incident to a good meeting.

Nothing here reads the clock: what depends on the day takes ``as_of``. Results are described records; in a notebook they
show themselves, and :func:`markdown` and :func:`page` write them for people.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from debrief import _core
from debrief.model import (
    Agenda,
    Candidate,
    Deadline,
    EvidenceNeed,
    Policy,
    ProbeMatch,
    QuestionAdvice,
    RecentIncident,
    RefinementSheet,
    Review,
    SoakState,
    StaffingAdvice,
    TalkAdvice,
    TierAdvice,
)


def _policy(policy: Policy | None) -> Policy:
    return _core.policy_of("article") if policy is None else policy


def tier(review: Review, *, policy: Policy | None = None, recent: Iterable[RecentIncident] = ()) -> TierAdvice:
    """Whether a review is worth its time, which, and what would change the answer.

    Parameters
    ----------
    recent : iterable of RecentIncident
        Other incidents of late, for frequent minor ones and for repeats.

    Examples
    --------
    >>> import debrief
    >>> incident = debrief.Incident(id="I1", title="Checkout", severity="sev1")
    >>> debrief.tier(debrief.Review(id="R1", title="Checkout", incidents=[incident])).tier.value
    'full'
    """
    return _core.tier(review, _policy(policy), list(recent))


def deadlines(review: Review, *, as_of: datetime, policy: Policy | None = None) -> list[Deadline]:
    """What is due when, on the policy's working calendar, as it stands at ``as_of``.

    Examples
    --------
    >>> import debrief
    >>> from datetime import datetime, UTC
    >>> resolved = debrief.Milestone(name="resolved", at="2026-03-04T10:00:00Z")
    >>> incident = debrief.Incident(id="I1", title="Checkout", severity="sev1", milestones=[resolved])
    >>> review = debrief.Review(id="R1", title="Checkout", incidents=[incident])
    >>> packet = debrief.deadlines(review, as_of=datetime(2026, 3, 4, 12, tzinfo=UTC))[0]
    >>> packet.what, packet.due.isoformat(), packet.state.value
    ('evidence packet', '2026-03-05T10:00:00+00:00', 'open')
    """
    return list(_core.deadlines(review, _policy(policy), as_of))


def soak(review: Review, *, as_of: datetime, policy: Policy | None = None) -> SoakState:
    """Where the rest between meeting and commitments stands, and from when something may be committed.

    Examples
    --------
    >>> import debrief
    >>> from datetime import datetime, UTC
    >>> review = debrief.Review(id="R1", title="Checkout", incidents=[])
    >>> debrief.soak(review, as_of=datetime(2026, 3, 4, tzinfo=UTC)).phase.value
    'not_held'
    """
    return _core.soak(review, _policy(policy), as_of)


def evidence_checklist(review: Review, *, policy: Policy | None = None) -> list[EvidenceNeed]:
    """Each kind of evidence for each incident: there, known to be missing, or missing with where it usually lives.

    Examples
    --------
    >>> import debrief
    >>> incident = debrief.Incident(id="I1", title="Checkout")
    >>> needs = debrief.evidence_checklist(debrief.Review(id="R1", title="Checkout", incidents=[incident]))
    >>> len(needs), needs[0].kind.value, needs[0].status.value
    (6, 'chat_log', 'missing')
    """
    return list(_core.evidence_checklist(review, _policy(policy)))


def preparation_talks(review: Review, *, policy: Policy | None = None) -> list[TalkAdvice]:
    """Whom to talk to before the meeting, by role and never by name, the most exposed first.

    Examples
    --------
    >>> import debrief
    >>> lead = debrief.RoleSpan(role="incident_commander")
    >>> incident = debrief.Incident(id="I1", title="Checkout", responders=[lead])
    >>> talk = debrief.preparation_talks(debrief.Review(id="R1", title="Checkout", incidents=[incident]))[0]
    >>> talk.role, talk.minutes, len(talk.prompts)
    ('incident commander', 15, 3)
    """
    return list(_core.preparation_talks(review, _policy(policy)))


def staffing(review: Review, *, policy: Policy | None = None, candidates: Iterable[Candidate] = ()) -> StaffingAdvice:
    """Who could hold which role, with reasons; who joins for which part.

    Parameters
    ----------
    candidates : iterable of Candidate
        People the host knows beside those the review names.

    Examples
    --------
    >>> import debrief
    >>> lead = debrief.RoleSpan(role="incident_commander", person="p1")
    >>> incident = debrief.Incident(id="I1", title="Checkout", responders=[lead])
    >>> review = debrief.Review(id="R1", title="Checkout", incidents=[incident])
    >>> advice = debrief.staffing(review, candidates=[debrief.Candidate(person="p2", team="search")])
    >>> [(one.person, one.eligible) for one in advice.facilitator]
    [('p2', True), ('p1', False)]
    """
    return _core.staffing(review, _policy(policy), list(candidates))


def agenda(
    review: Review, *, policy: Policy | None = None, starts_at: datetime | None = None, minutes: int = 0
) -> Agenda:
    """The course of the meeting: two thirds on the timeline, no part for actions.

    Parameters
    ----------
    starts_at : datetime, optional
        The start of the meeting, aware; the one the review holds without it.
    minutes : int
        Its length; 0 takes the middle of what the tier allows.

    Examples
    --------
    >>> import debrief
    >>> [part.minutes for part in debrief.agenda(debrief.Review(id="R1", title="", incidents=[]), minutes=60).sections]
    [4, 40, 8, 6, 2]
    """
    return _core.agenda(review, _policy(policy), starts_at, minutes)


def invitations(agenda: Agenda, staffing: StaffingAdvice, *, stamp: datetime) -> str:
    """Invitations as iCalendar: the core group over the whole meeting, each guest over their own part only.

    Parameters
    ----------
    stamp : datetime
        When the invitations are made; the same stamp gives the same bytes.

    Raises
    ------
    DebriefError
        Where the agenda has no start.

    Examples
    --------
    >>> import debrief
    >>> from datetime import datetime, UTC
    >>> change = debrief.TimelineEvent(id="e1", text="A release goes out", kind="change")
    >>> review = debrief.Review(id="R1", title="Checkout", incidents=[], timeline=[change])
    >>> plan = debrief.agenda(review, starts_at=datetime(2026, 3, 6, 15, tzinfo=UTC), minutes=60)
    >>> calendar = debrief.invitations(plan, debrief.staffing(review), stamp=datetime(2026, 3, 5, tzinfo=UTC))
    >>> [line for line in calendar.splitlines() if line.startswith("DTSTART")]
    ['DTSTART:20260306T150000Z', 'DTSTART:20260306T154400Z']
    """
    return _core.icalendar(agenda, staffing, stamp)


def questions(review: Review, *, most: int = 15) -> list[QuestionAdvice]:
    """The questions that this review's state calls for, each about a moment and never about a person.

    Parameters
    ----------
    most : int
        Questions at most, the ones to leave with included.

    Examples
    --------
    >>> import debrief
    >>> wait = debrief.TimelineEvent(id="e1", text="Nobody can reach the database team", kind="waiting")
    >>> asked = debrief.questions(debrief.Review(id="R1", title="", incidents=[], timeline=[wait]))
    >>> next(one.text for one in asked if one.event == "e1")
    '"Nobody can reach the database team": what was being waited for, and what could go on in the meantime?'
    """
    return list(_core.questions(review, most))


def question_bank() -> list[QuestionAdvice]:
    """The three banks of the practice in our words, the question to leave with last in each.

    Examples
    --------
    >>> import debrief
    >>> debrief.question_bank()[0].text
    'What was the very first signal, and where was it seen first?'
    """
    return list(_core.question_bank())


def probe(text: str, *, transcript: bool = False) -> list[ProbeMatch]:
    """Statements that point to what stays unsaid, with follow-ups in the speaker's own words.

    Parameters
    ----------
    text : str
        What somebody said, or a transcript of turns that begin with ``Name:``.
    transcript : bool
        Whether to read turns; those of a facilitator give nothing.

    Notes
    -----
    Eight kinds of statements after Etsy's Debriefing Facilitation Guide, and three probes for expertise. Linear in the
    text; where a sentence has no human subject or no clear cue, nothing is offered.

    Examples
    --------
    >>> import debrief
    >>> found = debrief.probe("We noticed a spike and decided to roll back.")
    >>> [match.id for match in found]
    ['RP3', 'RP1']
    >>> found[1].follow_ups[0]
    '"We noticed a spike and decided to roll back": what about it stood out?'
    """
    return list(_core.probe(text, transcript))


def refine(review: Review, *, policy: Policy | None = None) -> RefinementSheet:
    """Candidates against learning points, for the follow-up after the soak: three to five, or none with a verdict.

    Examples
    --------
    >>> import debrief
    >>> debrief.refine(debrief.Review(id="R1", title="", incidents=[])).commit
    ()
    """
    return _core.refine(review, _policy(policy))
