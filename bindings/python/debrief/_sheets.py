"""What facilitation makes, written for people: Markdown, and pages of their own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from debrief import _core
from debrief.model import (
    Agenda,
    DrillPlan,
    EvidenceNeed,
    QuestionAdvice,
    RefinementSheet,
    Review,
    StaffingAdvice,
    TalkAdvice,
)


def _all_of(kind: type, thing: Any) -> list[Any] | None:
    """The thing as a list where it is one of that kind."""
    if isinstance(thing, str | bytes) or not isinstance(thing, Iterable):
        return None
    items = list(thing)
    return items if items and all(isinstance(one, kind) for one in items) else None


def markdown(
    thing: Agenda
    | DrillPlan
    | RefinementSheet
    | StaffingAdvice
    | Iterable[QuestionAdvice]
    | Iterable[EvidenceNeed]
    | Iterable[TalkAdvice],
    *,
    facilitator: bool = False,
    review: Review | None = None,
) -> str:
    """An agenda, a drill, questions, staffing, talks, an evidence checklist or a refinement sheet as Markdown.

    Parameters
    ----------
    facilitator : bool
        The facilitator's part of a drill; the players' part, without messages and outcome, otherwise.
    review : Review, optional
        The review that a refinement sheet belongs to, for its learning points.

    Examples
    --------
    >>> import debrief
    >>> plan = debrief.agenda(debrief.Review(id="R1", title="Slow search", incidents=[]), minutes=30)
    >>> debrief.markdown(plan).splitlines()[0]
    '# Agenda: Slow search'
    """
    if isinstance(thing, Agenda):
        return _core.agenda_markdown(thing)
    if isinstance(thing, DrillPlan):
        return _core.drill_markdown(thing, facilitator)
    if isinstance(thing, RefinementSheet):
        return _core.refine_markdown(thing, Review(id="", title="", incidents=[]) if review is None else review)
    if isinstance(thing, StaffingAdvice):
        return _core.staffing_markdown(thing)
    if (questions := _all_of(QuestionAdvice, thing)) is not None:
        return _core.questions_markdown(questions)
    if (talks := _all_of(TalkAdvice, thing)) is not None:
        return _core.talks_markdown(talks)
    if (needs := _all_of(EvidenceNeed, thing)) is not None:
        return _core.packet_markdown(needs)
    raise TypeError("there is no sheet for this; markdown() writes what facilitation makes")


def page(thing: Agenda | DrillPlan | Iterable[QuestionAdvice], *, facilitator: bool = False, title: str = "") -> str:
    """An agenda, a drill or questions as an HTML page of its own: no script, nothing fetched, light and dark.

    Parameters
    ----------
    facilitator : bool
        The facilitator's part of a drill.
    title : str
        What the questions are about.

    Examples
    --------
    >>> import debrief
    >>> debrief.page(debrief.question_bank(), title="<b>").count("<b>")
    0
    """
    if isinstance(thing, Agenda):
        return _core.agenda_html(thing)
    if isinstance(thing, DrillPlan):
        return _core.drill_html(thing, facilitator)
    if (questions := _all_of(QuestionAdvice, thing)) is not None:
        return _core.questions_html(questions, title)
    raise TypeError("page() writes agendas, drills and questions")
