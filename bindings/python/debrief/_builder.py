"""Factor graphs put together step by step."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from debrief import _core
from debrief.model import (
    BarrierKind,
    BarrierState,
    BoundaryReason,
    Confidence,
    EdgeType,
    FactorKind,
    ImpactAudience,
    JunctionKind,
    Review,
)


class GraphBuilder:
    """Puts a factor graph together and hands out the review that holds it.

    Nothing is refused on the way: what may join what is the question of ``review.factor_graph.findings()``, so that
    wrong graphs can be made too. An id that is added twice keeps its first record. Methods that add give the builder
    back.

    Parameters
    ----------
    review : Review, optional
        A review to go on with; an empty one without it.

    Examples
    --------
    >>> import debrief
    >>> build = debrief.GraphBuilder()
    >>> build = build.factor("limit", "SYS-02", "pool limit").factor("more", "DEP-08", "more queries a request")
    >>> build = build.event("full", "the pool is full").impact("slow", "slow answers")
    >>> both = build.all_of(["limit", "more"])
    >>> build = build.connect(both, "joint", "full").connect("full", "triggers", "slow")
    >>> build.review.factor_graph.notation().splitlines()[-1]
    'limit & more -> full -> slow'
    """

    def __init__(self, review: Review | None = None) -> None:
        self._builder = _core.GraphBuilder() if review is None else _core.GraphBuilder(review)

    def factor(self, id: str, code: str = "", label: str = "", kind: FactorKind | str | None = None) -> Self:
        """A contributing factor, of a code such as ``"DET-01"``."""
        self._builder.factor(id, code, label, None if kind is None else FactorKind(kind))
        return self

    def event(self, id: str, text: str) -> Self:
        """An event of the timeline."""
        self._builder.event(id, text)
        return self

    def decision(self, id: str, title: str = "") -> Self:
        """A decision point."""
        self._builder.decision(id, title)
        return self

    def cue(self, decision: str, id: str, what: str) -> Self:
        """A cue of a decision point, which is added where it is not there."""
        self._builder.cue(decision, id, what)
        return self

    def barrier(
        self, id: str, label: str, kind: BarrierKind | str | None = None, state: BarrierState | str | None = None
    ) -> Self:
        """Something that stands, or was meant to stand, between a condition and harm."""
        self._builder.barrier(
            id, label, None if kind is None else BarrierKind(kind), None if state is None else BarrierState(state)
        )
        return self

    def impact(self, id: str, text: str, audience: ImpactAudience | str = "customer") -> Self:
        """An impact of the first incident, which is added where there is none."""
        self._builder.impact(id, text, ImpactAudience(audience))
        return self

    def action(self, id: str, title: str) -> Self:
        """A candidate for an action."""
        self._builder.action(id, title)
        return self

    def boundary(self, node: str, reason: BoundaryReason | str, text: str = "") -> Self:
        """Where the inquiry stopped, and why. An edge of this inquiry, never an origin."""
        self._builder.boundary(node, BoundaryReason(reason), text)
        return self

    def junction(self, kind: JunctionKind | str, members: Iterable[str], id: str = "") -> str:
        """A junction with the edges from its members; gives its id, the next free of J1, J2 … where none is given."""
        return self._builder.junction(JunctionKind(kind), list(members), id)

    def all_of(self, members: Iterable[str]) -> str:
        """A junction of what sufficed only together."""
        return self.junction("all_of", members)

    def any_of(self, members: Iterable[str]) -> str:
        """A junction of which any member would do."""
        return self.junction("any_of", members)

    def connect(
        self,
        source: str,
        type: EdgeType | str,
        target: str,
        *,
        minutes: int | None = None,
        confidence: Confidence | str | None = None,
        perspectives: Iterable[str] = (),
        evidence: Iterable[str] = (),
        note: str = "",
    ) -> Self:
        """An edge, with what is known of it. ``minutes`` say how long a delay was."""
        self._builder.connect(
            source,
            EdgeType(type),
            target,
            minutes,
            None if confidence is None else Confidence(confidence),
            list(perspectives),
            list(evidence),
            note,
        )
        return self

    @property
    def review(self) -> Review:
        """The review as it stands."""
        return self._builder.review()
