"""The factor graph: pictures, sketches, and what it tells in place of a root cause."""

from __future__ import annotations

from typing import Any

from debrief import _core
from debrief.findings import Finding
from debrief.model import FactorGraphAnalysis, Review, RoomAt


class FactorGraphView:
    """The factor graph of a review. In a notebook it shows itself.

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

    def analysis(self) -> FactorGraphAnalysis:
        """Everything the graph and the decision points tell: sets and questions, never rankings."""
        return _core.graph_analysis(self.review)

    def findings(self) -> list[Finding]:
        """What is wrong with the graph as a graph; loops are named."""
        return list(_core.graph_legality(self.review))

    def svg(self, *, id_prefix: str = "graph", legend: bool = True) -> str:
        """The picture as one ``<svg>`` element, light and dark."""
        return _core.graph_svg(self.review, id_prefix, legend)

    def dot(self) -> str:
        """Graphviz."""
        return _core.graph_dot(self.review)

    def mermaid(self) -> str:
        """A Mermaid flowchart."""
        return _core.graph_mermaid(self.review)

    def graphml(self) -> str:
        """GraphML with typed keys."""
        return _core.graph_graphml(self.review)

    def notation(self) -> str:
        """The graph in a few lines of text that :func:`sketch` reads again."""
        return _core.graph_notation(self.review)

    def to_networkx(self) -> Any:
        """A ``networkx.MultiDiGraph``; networkx is imported here and nowhere else."""
        import networkx

        nodes, edges = _core.graph_parts(self.review)
        out = networkx.MultiDiGraph()
        for name, kind, label, code in nodes:
            out.add_node(name, kind=kind, label=label, code=code)
        for start, end, kind, minutes in edges:
            out.add_edge(start, end, type=kind, minutes=minutes)
        return out

    def _repr_html_(self) -> str:
        return self.svg()

    def _repr_svg_(self) -> str:
        return self.svg()


def factor_graph(review: Review) -> FactorGraphView:
    """The factor graph of a review as something to ask and to look at."""
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
    """What was in the room some minutes after the first signal, and nothing that came later."""
    return _core.room_at_minute(review, minutes)
