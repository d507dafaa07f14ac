"""What a factor graph can be asked and how it shows itself, for the record and for the view alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from debrief import _core
from debrief.tables import Table

if TYPE_CHECKING:
    from debrief.findings import Finding
    from debrief.model import FactorGraphAnalysis, Review


class GraphFace:
    """Pictures, tables and analyses of the factor graph of a review.

    Every analysis gives sets and questions. None ranks factors, names one cause or gives shares of responsibility.

    Examples
    --------
    >>> import debrief
    >>> review = debrief.sketch("SYS-02 & DEP-08 & SYS-10! -> pool_exhausted -> latency; ORG-01 ~delays 20m~> engage")
    >>> review.factor_graph.analysis().combinations[0].count
    1
    >>> review.factor_graph.edge_table()["type"]
    ['joint', 'joint', 'joint', 'joint', 'triggers', 'delays']
    """

    def _of_review(self) -> Review:
        raise NotImplementedError

    def analysis(self) -> FactorGraphAnalysis:
        """Everything the graph and the decision points tell: sets and questions, never rankings.

        Returns
        -------
        FactorGraphAnalysis
            Combinations that sufficed, completeness gaps, the time ledger in seconds, containment, barriers, coverage
            by actions and the rest, each under its name. About a millisecond for a review of 50 nodes.
        """
        return _core.graph_analysis(self._of_review())

    def findings(self) -> list[Finding]:
        """What is wrong with the graph as a graph; loops are named."""
        return list(_core.graph_legality(self._of_review()))

    def svg(self, *, id_prefix: str = "graph", legend: bool = True) -> str:
        """The picture as one ``<svg>`` element, light and dark.

        Parameters
        ----------
        id_prefix : str
            Begins every id inside; two pictures in one page need two.
        legend : bool
            Whether the kinds of nodes and edges are explained below.
        """
        return _core.graph_svg(self._of_review(), id_prefix, legend)

    def dot(self) -> str:
        """Graphviz."""
        return _core.graph_dot(self._of_review())

    def mermaid(self) -> str:
        """A Mermaid flowchart."""
        return _core.graph_mermaid(self._of_review())

    def graphml(self) -> str:
        """GraphML with typed keys."""
        return _core.graph_graphml(self._of_review())

    def notation(self) -> str:
        """The graph in a few lines of text that :func:`debrief.sketch` reads again."""
        return _core.graph_notation(self._of_review())

    def node_table(self) -> Table:
        """The nodes as a table that Arrow readers take: id, kind, label, code, category, level, of which incident.

        Examples
        --------
        >>> import debrief
        >>> debrief.sketch("DET-01 ~masks~> e").factor_graph.node_table().to_dict()["category"]
        ['DET', None]
        """
        return Table(_core.graph_tables(self._of_review())[0])

    def edge_table(self) -> Table:
        """The edges as a table: type, from, to (ids of the node table), confidence, minutes, perspectives, note."""
        return Table(_core.graph_tables(self._of_review())[1])

    def to_networkx(self) -> Any:
        """A ``networkx.MultiDiGraph``; networkx is imported here and nowhere else.

        Nodes carry ``kind``, ``label``, ``code``; edges ``type``, ``minutes``, ``confidence``. Absent values are left
        out, so that GraphML and GEXF writers take the graph as it is.
        """
        import networkx

        out = networkx.MultiDiGraph()
        for node in self.node_table():
            name = node.pop("id")
            out.add_node(name, **{key: value for key, value in node.items() if value is not None})
        for edge in self.edge_table():
            start, end = edge.pop("from"), edge.pop("to")
            out.add_edge(start, end, **{key: value for key, value in edge.items() if value is not None})
        return out

    def rank_factors(self) -> NoReturn:
        """Refused, with the reason: an order of factors measures the inquiry and not the incident.

        Raises
        ------
        DebriefError
            Always.
        """
        _core.rank_factors(self._of_review())
        raise AssertionError

    def most_probable_cause(self) -> NoReturn:
        """Refused, with the reason: none of the factors sufficed alone. Always raises DebriefError."""
        _core.most_probable_cause(self._of_review())
        raise AssertionError

    def shares_of_responsibility(self) -> NoReturn:
        """Refused, with the reason: where each was needed, a percentage has no meaning. Always raises DebriefError."""
        _core.shares_of_responsibility(self._of_review())
        raise AssertionError

    def _repr_html_(self) -> str:
        return self.svg()

    def _repr_svg_(self) -> str:
        return self.svg()
