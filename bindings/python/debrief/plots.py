"""Plots of durations, series and follow-through, each on a matplotlib ``Axes`` that is taken and given back.

matplotlib is no requirement of the library: ``pip install debrief[plot]``. Shapes and dashes carry the meaning, so that
the plots read in grey.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from debrief import stats

if TYPE_CHECKING:
    from debrief._metrics import Measurement
    from debrief._scorecards import Scorecards
    from debrief.tables import Table

__all__ = ["cumulative_incidence", "distribution", "medians", "xmr"]

_INK = "0.15"
_SOFT = "0.55"


def _axes(ax: Any) -> Any:
    try:
        import matplotlib.pyplot as plt
    except ImportError as missing:
        raise ImportError("plots need matplotlib, which is not installed: pip install debrief[plot]") from missing
    return plt.subplots()[1] if ax is None else ax


def distribution(durations: Table, metric: str, *, level: float = 0.95, ax: Any = None) -> Any:
    """Every observed duration of a metric, with the median and its interval.

    Parameters
    ----------
    durations : Table
        From `debrief.durations`.
    metric : str
        Its id, with or without the version.
    level : float
        Confidence of the interval of the median.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure when absent.

    Returns
    -------
    matplotlib.axes.Axes
        The values in rising order over their rank, on a logarithmic scale where all are above zero. There is no mean.

    Raises
    ------
    ImportError
        When matplotlib is not installed.
    ValueError
        When the table holds no such metric.
    """
    rows = [row for row in durations if row["metric"] == metric or row["metric"].rsplit("/", 1)[0] == metric]
    if not rows:
        raise ValueError(f"no metric {metric!r} in the table; it holds {', '.join(sorted(set(durations['metric'])))}")
    ax = _axes(ax)
    values = sorted(row["value"] for row in rows if row["status"] == "observed")
    others = {status: sum(row["status"] == status for row in rows) for status in ("censored", "competing", "excluded")}
    unit = rows[0]["unit"]
    ax.set_xlabel(f"{rows[0]['metric']}, {unit}")
    ax.set_ylabel("incidents, shortest first")
    said = (
        f"n = {len(values)}, not yet {others['censored']}, never {others['competing']}, excluded {others['excluded']}"
    )
    if not values:
        ax.set_title(f"no data ({said})")
        return ax
    ax.plot(values, range(1, len(values) + 1), linestyle="none", marker="o", markersize=4, color=_INK)
    median = stats.quantile(values, 0.5)
    ax.axvline(median, color=_INK, linewidth=1)
    found = stats.quantile_interval(values, 0.5, level)
    if found is not None and found.lower is not None and found.upper is not None:
        ax.axvspan(found.lower, found.upper, color=_SOFT, alpha=0.25)
        interval = f"{level:.0%} interval {found.lower:.3g} to {found.upper:.3g}"
    else:
        interval = "too few for an interval"
    if values[0] > 0:
        ax.set_xscale("log")
    ax.set_title(f"median {median:.3g} {unit}, {interval}\n{said}", fontsize="medium")
    return ax


def medians(measurement: Measurement, metric: str, *, ax: Any = None) -> Any:
    """The median of a metric with its interval in every group, and in the whole.

    Parameters
    ----------
    measurement : Measurement
        From `debrief.measure`, with or without `by`.
    metric : str
        Its id, with or without the version.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure when absent.

    Returns
    -------
    matplotlib.axes.Axes
        A dot for each median and a line for its interval; no line where there are too few incidents for one.
    """
    rows = [row for row in measurement.table() if row["metric"] == metric or row["metric"].rsplit("/", 1)[0] == metric]
    if not rows:
        raise ValueError(f"no metric {metric!r} was measured")
    ax = _axes(ax)
    names = []
    for place, row in enumerate(rows):
        names.append(f"{row['group'] or ('none named' if row['by'] else 'all')} (n = {row['observed']})")
        if row["median"] is None:
            continue
        if row["median_lower"] is not None and row["median_upper"] is not None:
            ax.plot([row["median_lower"], row["median_upper"]], [place, place], color=_SOFT, linewidth=2)
        ax.plot([row["median"]], [place], marker="o", color=_INK, linestyle="none")
    ax.set_yticks(range(len(names)), names)
    ax.invert_yaxis()
    ax.set_xlabel(f"median of {rows[0]['metric']}, {rows[0]['unit']}")
    return ax


def xmr(cards: Scorecards, what: str, *, ax: Any = None) -> Any:
    """A series of the scorecards as a process behaviour chart.

    Parameters
    ----------
    cards : Scorecards
        From `debrief.scorecards`.
    what : str
        Which series, as the ``what`` column of ``cards.table("series")`` names it.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure when absent.

    Returns
    -------
    matplotlib.axes.Axes
        Points with their centre and natural limits (none below 12 points) and a ring around unusual ones.
    """
    table = cards.table("series")
    rows = [row for row in table if row["what"] == what]
    if not rows:
        raise ValueError(f"no series {what!r}; there are {', '.join(sorted(set(table['what'])))}")
    ax = _axes(ax)
    ax.plot(range(len(rows)), [row["value"] for row in rows], marker="o", markersize=4, color=_INK, linewidth=1)
    unusual = [(place, row["value"]) for place, row in enumerate(rows) if row["unusual"]]
    if unusual:
        ax.plot(*zip(*unusual, strict=True), linestyle="none", marker="o", markersize=11, fillstyle="none", color=_INK)
    if rows[0]["centre"] is not None:
        ax.axhline(rows[0]["centre"], color=_SOFT, linewidth=1)
        for side in ("lower", "upper"):
            ax.axhline(rows[0][side], color=_SOFT, linewidth=1, linestyle="--")
    step = max(1, len(rows) // 6)
    ax.set_xticks(range(0, len(rows), step), [row["period"] for row in rows[::step]], rotation=30, ha="right")
    ax.set_title(
        what if rows[0]["centre"] is not None else f"{what}; fewer than 12 points: no limits", fontsize="medium"
    )
    return ax


def cumulative_incidence(cards: Scorecards, *, ax: Any = None) -> Any:
    """The share of committed actions done, and dropped, by day since commitment.

    Parameters
    ----------
    cards : Scorecards
        From `debrief.scorecards`.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure when absent.

    Returns
    -------
    matplotlib.axes.Axes
        Done as a solid line with its 95 % band, dropped dashed. Open actions count as not yet, dropped ones as never.
    """
    ax = _axes(ax)
    rows = list(cards.table("follow_through"))
    ax.set_xlabel("days since commitment")
    ax.set_ylabel("share of committed actions")
    ax.set_ylim(0, 1)
    if not rows:
        ax.set_title("no action was committed")
        return ax
    days = [0.0] + [row["day"] for row in rows]
    ax.step(days, [0.0] + [row["done"] for row in rows], where="post", color=_INK, label="done")
    ax.step(days, [0.0] + [row["dropped"] for row in rows], where="post", color=_SOFT, linestyle="--", label="dropped")
    banded = [row for row in rows if row["done_lower"] is not None and row["done_upper"] is not None]
    if banded:
        ax.fill_between(
            [row["day"] for row in banded],
            [row["done_lower"] for row in banded],
            [row["done_upper"] for row in banded],
            step="post",
            color=_SOFT,
            alpha=0.25,
        )
    ax.legend(frameon=False)
    return ax
