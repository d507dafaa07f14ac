"""The factor graph: pictures, sketches, and what it tells in place of a root cause."""

from __future__ import annotations

from debrief import _core
from debrief._graph_face import GraphFace
from debrief.model import ButFor, ButForQuestion, Review, RoomAt


class FactorGraphView(GraphFace):
    """The factor graph of a review, also of one whose factors no edge joins yet. In a notebook it shows itself.

    Parameters
    ----------
    review : Review
        The review whose graph it is.

    Examples
    --------
    >>> import debrief
    >>> view = debrief.factor_graph(debrief.sketch("SYS-02 & DEP-08 & SYS-10! -> pool_exhausted -> latency"))
    >>> [len(one.nodes) for one in view.analysis().combinations[0].combinations]
    [3]
    >>> view.svg().startswith("<svg")
    True
    """

    def __init__(self, review: Review) -> None:
        self.review = review

    def _of_review(self) -> Review:
        return self.review

    def __repr__(self) -> str:
        return f"<factor graph of {len(self.node_table())} nodes and {len(self.edge_table())} edges>"


def factor_graph(review: Review) -> FactorGraphView:
    """The factor graph of a review as something to ask and to look at.

    ``review.factor_graph`` answers the same questions where the review has a graph.
    """
    return FactorGraphView(review)


def sketch(text: str) -> Review:
    """A review from a few lines of the graph notation.

    Parameters
    ----------
    text : str
        Statements such as ``"SYS-02 & DEP-08 -> pool_exhausted -> latency; ORG-01 ~delays 20m~> engage"``.

    Raises
    ------
    ValueError
        With the first thing that could not be understood.

    Examples
    --------
    >>> import debrief
    >>> [edge.type.value for edge in debrief.sketch("F1 -> event -> impact").factor_graph.edges]
    ['enables', 'triggers']
    """
    review, found = _core.graph_sketch(text)
    if found:
        raise ValueError(f"line {found[0].line}: {found[0].message} ({found[0].suggestion})")
    return review


def room_at(review: Review, minutes: int) -> RoomAt:
    """What was in the room some minutes after the first signal, and nothing that came later.

    Parameters
    ----------
    minutes : int
        Minutes after the first signal; negative for before it.

    Raises
    ------
    DebriefError
        Where the review has no instant to count from.
    """
    return _core.room_at_minute(review, minutes)


def room_at_html(review: Review, minutes: int) -> str:
    """The room at a moment as a page of its own; the question stands at its end, the answer does not stand in it.

    Examples
    --------
    >>> import debrief
    >>> signal = debrief.TimelineEvent(id="e1", at="2026-03-01T10:00:00Z", text="Alert: latency", kind="alert")
    >>> later = debrief.TimelineEvent(id="e2", at="2026-03-01T10:15:00Z", text="The pool is found at its limit")
    >>> review = debrief.Review(id="R1", title="Slow", incidents=[], timeline=[signal, later])
    >>> page = debrief.room_at_html(review, 12)
    >>> "Alert: latency" in page, "The pool" in page
    (True, False)
    """
    return _core.room_at_html(_core.room_at_minute(review, minutes), review.title)


def but_for(review: Review, edge: int) -> ButForQuestion:
    """The but-for question of an edge, with what stands beside it; asked of conditions and barriers only.

    Parameters
    ----------
    edge : int
        Place of the edge in ``review.factor_graph.edges``.

    Raises
    ------
    DebriefError
        Where the edge begins at a choice: there the question is a verdict, and is refused.

    Examples
    --------
    >>> import debrief
    >>> review = debrief.sketch("F1 & F2 -> outage; D1 ~delays~> outage; F3 -> D1")
    >>> debrief.but_for(review, 0).siblings
    ('F2',)
    """
    return _core.but_for(review, edge)


def answer_but_for(review: Review, edge: int, answer: ButFor | str) -> Review:
    """The review with the answer noted on the edge: yes, no, or unclear, which is respectable. Never in narratives."""
    return _core.answer_but_for(review, edge, ButFor(answer))
