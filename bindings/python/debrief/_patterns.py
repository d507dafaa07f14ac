"""What keeps coming back across reviews, beside what chance gives."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from debrief import _core
from debrief._corpus import Corpus
from debrief.model import Review
from debrief.tables import Table


class Patterns:
    """What `patterns` found. Prints as sentences; its tables go to data frames; its plots return ``Axes``.

    Examples
    --------
    >>> import debrief
    >>> found = debrief.patterns(debrief.examples(), "2026-01-01T00:00:00Z", kinds=["recurrence"])
    >>> found.reviews > 20
    True
    >>> found.table("recurrence")["aspect"]
    ['whole', 'coordination', 'technical']
    """

    __slots__ = ("_patterns",)

    def __init__(self, patterns: Any) -> None:
        self._patterns = patterns

    @property
    def reviews(self) -> int:
        """How many reviews were looked at."""
        return self._patterns.reviews

    @property
    def comparisons(self) -> int:
        """How many comparisons the whole report made; every ``q`` of the table ``comparisons`` counts them all."""
        return self._patterns.comparisons

    @property
    def tables(self) -> tuple[str, ...]:
        """The names of the tables."""
        return tuple(_core.pattern_table_names())

    def table(self, name: str) -> Table:
        """A table by its name. One of a kind that was not asked for is empty.

        Raises
        ------
        NotFoundError
            For a name that is not among `tables`.
        """
        return Table(self._patterns.table(name))

    def to_json(self) -> str:
        """As the command line writes it."""
        return self._patterns.json()

    def to_dict(self) -> Any:
        """`to_json`, parsed."""
        return json.loads(self.to_json())

    def union_map(self, *, min_support: int = 1) -> Any:
        """Every relation that any review draws, laid over each other, as a ``networkx.MultiDiGraph``.

        A map for looking at. Nodes carry ``label`` and ``reviews`` (how many draw it), edges the type as their key and
        the ids of their ``reviews``. A condition with many relations was looked at from many sides; it does not matter
        more, so please do not rank by degree.

        Parameters
        ----------
        min_support : int
            Fewest reviews of a relation.
        """
        import networkx

        parts = json.loads(self._patterns.union_map_json(min_support))
        out = networkx.MultiDiGraph()
        for node in parts["nodes"]:
            out.add_node(node["id"], label=node["label"], reviews=node["reviews"])
        for link in parts["links"]:
            out.add_edge(link["source"], link["target"], key=link["key"], reviews=tuple(link["reviews"]))
        return out

    def union_map_dot(self, *, min_support: int = 1) -> str:
        """The same map for Graphviz.

        Examples
        --------
        >>> import debrief
        >>> found = debrief.patterns(debrief.examples(), "2026-01-01T00:00:00Z", kinds=["motifs"])
        >>> found.union_map_dot(min_support=3).splitlines()[0]
        'digraph union_map {'
        """
        return self._patterns.union_map_dot(min_support)

    def plot_shares(self, *what: str, ax: Any = None) -> Any:
        """Shares of coded incidents by quarter: ``"coordination"`` where nothing is named, else codes or categories.

        Counts stand at the points, because a share without its count claims too much.

        Parameters
        ----------
        *what : str
            Values of the column ``what`` of the table ``shares``.
        ax : matplotlib.axes.Axes, optional
            Where to draw; otherwise a new figure.

        Returns
        -------
        matplotlib.axes.Axes
        """
        table = self.table("shares")
        wanted = what or ("coordination",)
        ax = _axes(ax)
        for one in wanted:
            rows = [row for row in table if row["what"] == one and row["of"] > 0]
            if not rows:
                raise ValueError(f"no share of {one!r}; known are {', '.join(dict.fromkeys(table['what']))}")
            shares = [row["count"] / row["of"] for row in rows]
            ax.plot([row["quarter"] for row in rows], shares, marker="o", label=one)
            for place, row in enumerate(rows):
                ax.annotate(
                    f"{row['count']}/{row['of']}",
                    (place, shares[place]),
                    xytext=(0, 6),
                    textcoords="offset points",
                    ha="center",
                    fontsize="x-small",
                )
        ax.set_ylim(0, 1.08)
        ax.set_ylabel("share of coded incidents")
        ax.tick_params(axis="x", rotation=45)
        ax.legend()
        return ax

    def plot_repeats(self, *, aspect: str = "coordination", ax: Any = None) -> Any:
        """Repeats as arcs over the years: each joins two reviews that tell the same story in this aspect.

        Parameters
        ----------
        aspect : {"whole", "coordination", "technical"}
            In which respect.
        ax : matplotlib.axes.Axes, optional
            Where to draw; otherwise a new figure.

        Returns
        -------
        matplotlib.axes.Axes
        """
        rows = [row for row in self.table("repeats") if row["aspect"] == aspect]
        ax = _axes(ax)
        for level, row in enumerate(rows):
            ax.plot([0, row["days"]], [level, level], marker="o", color="C0")
            ax.annotate(
                f"{row['earlier']} → {row['later']}", (row["days"], level), xytext=(6, -3), textcoords="offset points"
            )
        ax.set_xlabel("days from the review of the earlier one")
        ax.set_yticks([])
        ax.set_title(f"{len(rows)} repeat{'s' * (len(rows) != 1)} ({aspect})")
        return ax

    def plot_phase_times(self, *, ax: Any = None) -> Any:
        """Where the time goes: the median of each phase with the middle half of the incidents, in minutes.

        Parameters
        ----------
        ax : matplotlib.axes.Axes, optional
            Where to draw; otherwise a new figure.

        Returns
        -------
        matplotlib.axes.Axes
        """
        rows = list(self.table("phase_times"))[::-1]
        ax = _axes(ax)
        for place, row in enumerate(rows):
            ax.plot([row["lower_quartile_minutes"], row["upper_quartile_minutes"]], [place, place], color="C0", lw=6)
            ax.plot([row["median_minutes"]], [place], marker="o", color="C1")
        ax.set_yticks(range(len(rows)), [f"{row['phase'].replace('_', ' ')} (n = {row['n']})" for row in rows])
        ax.set_xscale("symlog")
        ax.set_xlabel("minutes, median and middle half")
        return ax

    def __str__(self) -> str:
        return self._patterns.text()

    def __repr__(self) -> str:
        return f"<Patterns among {self.reviews} reviews: {self.comparisons} comparisons>"

    def _repr_html_(self) -> str:
        return f"<pre>{html.escape(str(self))}</pre>"


def _axes(ax: Any) -> Any:
    if ax is not None:
        return ax
    import matplotlib.pyplot as plt

    return plt.subplots()[1]


def pattern_kinds() -> tuple[str, ...]:
    """The kinds of patterns, in the order of a report.

    Examples
    --------
    >>> import debrief
    >>> debrief.pattern_kinds()
    ('recurrence', 'associations', 'motifs', 'sequences', 'recycled', 'followthrough', 'trends')
    """
    return tuple(_core.pattern_kinds())


def patterns(
    corpus: Corpus,
    as_of: datetime | str,
    *,
    kinds: Iterable[str] = (),
    within: str = "none",
    same_story: str = "similar",
    window_days: int = 120,
    similarity_percent: int = 60,
    min_support: int = 3,
    drills: bool = False,
    progress: Callable[[str, float], None] | None = None,
) -> Patterns:
    """What keeps coming back across the reviews of a corpus, beside what chance gives.

    Parameters
    ----------
    corpus : Corpus
        The reviews.
    as_of : datetime or str
        The cut-off; what is known later is unknown.
    kinds : iterable of str
        Only these of `pattern_kinds`; everything where there is none.
    within : {"none", "service", "severity"}
        Compare only within a service or a severity.
    same_story : {"similar", "signature"}
        Whether two stories are the same when they are alike enough, or only when their factors are the same.
    window_days : int
        Days from the review in which a repeat counts.
    similarity_percent : int
        From which similarity on stories are alike.
    min_support : int
        Fewest incidents of an association, a motif or a course.
    drills : bool
        Whether drills count too.
    progress : callable, optional
        Told the kind that is looked for and the share of it that is done.

    Returns
    -------
    Patterns

    Raises
    ------
    NotFoundError
        For a kind that is not known.
    InvalidArgumentError
        For numbers out of range.

    Examples
    --------
    >>> import debrief
    >>> seen = []
    >>> found = debrief.patterns(
    ...     debrief.examples(),
    ...     "2026-01-01T00:00:00Z",
    ...     kinds=["recycled"],
    ...     progress=lambda kind, done: seen.append((kind, done)),
    ... )
    >>> seen
    [('recycled', 0.0), ('recycled', 1.0)]
    >>> found.to_dict()["recycled"]["actions"] > 50
    True
    """
    if same_story not in ("similar", "signature"):
        raise ValueError(f"same_story is 'similar' or 'signature', not {same_story!r}")
    found = _core.patterns(
        corpus._corpus,
        as_of,
        list(kinds),
        within,
        same_story == "signature",
        window_days,
        similarity_percent,
        min_support,
        drills,
        progress,
    )
    return Patterns(found)


class Similar:
    """Reviews like the one asked about, with what makes them so. Empty where nothing comes near."""

    __slots__ = ("_similar",)

    def __init__(self, similar: Any) -> None:
        self._similar = similar

    def __len__(self) -> int:
        return self._similar.count

    def to_dict(self) -> Any:
        """As ``debrief similar --format json`` writes it, parsed."""
        return json.loads(self._similar.json())

    def __str__(self) -> str:
        return self._similar.text()

    def __repr__(self) -> str:
        return f"<Similar: {len(self)} review{'s' * (len(self) != 1)}>"

    def _repr_html_(self) -> str:
        return f"<pre>{html.escape(str(self))}</pre>"


def similar(review: Review, corpus: Corpus, *, threshold_percent: int = 30, count: int = 10) -> Similar:
    """Who has been here before: the reviews of a corpus that are like this one, and why.

    Parameters
    ----------
    review : Review
        Need not be in the corpus; never finds itself, nor another review of the same incident.
    corpus : Corpus
        Where to look.
    threshold_percent : int
        Below this similarity nothing is offered: no answer is better than a wrong trail.
    count : int
        Most reviews to offer.

    Examples
    --------
    >>> import debrief
    >>> review = debrief.Review(
    ...     id="R1",
    ...     title="Certificates expired again",
    ...     incidents=[debrief.Incident(id="I1", title="Expired")],
    ...     contributing_factors=[debrief.ContributingFactor(id="F1", code="SYS-03", label="a chain")],
    ... )
    >>> len(debrief.similar(review, debrief.examples(), threshold_percent=99))
    0
    """
    return Similar(_core.similar(corpus._corpus, review, threshold_percent, count))


class Agreement:
    """How far two codings of the same reviews agree, category by category, and what that allows."""

    __slots__ = ("_agreement",)

    def __init__(self, agreement: Any) -> None:
        self._agreement = agreement

    @property
    def matched(self) -> int:
        """Reviews that both coded."""
        return self._agreement.matched

    def to_dict(self) -> Any:
        """As ``debrief agreement --format json`` writes it, parsed."""
        return json.loads(self._agreement.json())

    def __str__(self) -> str:
        return self._agreement.text()

    def __repr__(self) -> str:
        return f"<Agreement: {self.matched} review{'s' * (self.matched != 1)} coded by both>"

    def _repr_html_(self) -> str:
        return f"<pre>{html.escape(str(self))}</pre>"


def agreement(first: Corpus, second: Corpus, *, least_kappa_percent: int = 60, level: float = 0.95) -> Agreement:
    """How far two people who coded the factors of the same reviews agree, before any trend is trusted.

    For each category of the taxonomy Cohen's kappa of "the review has a factor of it". Below the threshold only the
    category should be counted, and none of its codes followed over time.

    Parameters
    ----------
    first, second : Corpus
        What each of them coded. Reviews are matched by id.
    least_kappa_percent : int
        The kappa that is enough, in hundredths.
    level : float
        Confidence of the intervals, between 0 and 1.

    Returns
    -------
    Agreement

    Raises
    ------
    InvalidArgumentError
        Where no review is in both, or for numbers out of range.

    Examples
    --------
    >>> import debrief
    >>> found = debrief.agreement(debrief.examples(), debrief.examples())
    >>> {one["verdict"] for one in found.to_dict()["categories"]} <= {"trends_hold", "unknown"}
    True
    """
    return Agreement(_core.agreement(first._corpus, second._corpus, least_kappa_percent, level))
