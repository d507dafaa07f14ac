"""Statistics that hold at the size of incident data.

Names follow R or SciPy where they have one. An undefined question is answered with ``None``, never with not-a-number.
The interpreter's lock is released while they work.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from debrief import _core

_stats = _core.stats


class Result(dict[str, Any]):
    """What a function found: its parts as attributes and as items."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __repr__(self) -> str:
        return f"Result({', '.join(f'{name}={value!r}' for name, value in self.items())})"


def _result(found: dict[str, Any] | None) -> Result | None:
    return None if found is None else Result(found)


def quantile(data: Sequence[float], p: float, type: int = 7) -> float | None:
    """Sample quantile, type 7 (R's and NumPy's default) or 8.

    Examples
    --------
    >>> quantile([4, 7, 9, 12], 0.5)
    8.0
    """
    return _stats.quantile(data, p, type)


def quantile_interval(data: Sequence[float], p: float, confidence: float = 0.95) -> Result | None:
    """Interval between order statistics, whatever the distribution; a side without a bound is None.

    Examples
    --------
    >>> found = quantile_interval([4, 7, 9, 12, 15, 21], 0.5)
    >>> found.lower, found.upper, found.coverage
    (4.0, 21.0, 0.96875)
    >>> quantile_interval([4, 7, 9, 12, 15], 0.5).upper is None
    True
    """
    return _result(_stats.quantile_interval(data, p, confidence))


def bootstrap(
    data: Sequence[float],
    statistic: str = "mean",
    replicates: int = 2000,
    seed: int = 20240101,
    confidence: float = 0.95,
    threads: int = 1,
) -> Result | None:
    """Percentile and BCa interval of a mean, median or geometric_mean. The same for any number of threads.

    Examples
    --------
    >>> found = bootstrap([3, 5, 7, 18, 43, 85, 91, 98, 100, 130, 230, 487])
    >>> [round(limit, 3) for limit in found.bca]
    [57.083, 231.952]
    """
    return _result(_stats.bootstrap(data, statistic, replicates, seed, confidence, threads))


def mann_whitney(x: Sequence[float], y: Sequence[float]) -> Result | None:
    """Mann and Whitney's test, exact (with ties) up to 50 values each.

    Examples
    --------
    >>> mann_whitney([12, 19, 25, 31, 44, 58, 90, 210], [4, 6, 7, 9, 11, 14, 22, 37, 65]).w
    59.0
    """
    return _result(_stats.mann_whitney(x, y))


def hodges_lehmann(x: Sequence[float], y: Sequence[float], confidence: float = 0.95) -> Result | None:
    """How much larger x is: the median of all differences, with exact limits."""
    return _result(_stats.hodges_lehmann(x, y, confidence))


def cliff_delta(x: Sequence[float], y: Sequence[float], confidence: float = 0.95) -> Result | None:
    """P(x > y) - P(x < y) with asymmetric limits."""
    return _result(_stats.cliff_delta(x, y, confidence))


def geometric_mean_ratio(x: Sequence[float], y: Sequence[float], confidence: float = 0.95) -> Result | None:
    """Ratio of geometric means, by Welch's t test on logarithms."""
    return _result(_stats.geometric_mean_ratio(x, y, confidence))


def anderson_darling(data: Sequence[float]) -> Result | None:
    """Whether values look normal; pass logarithms to ask about durations."""
    return _result(_stats.anderson_darling(data))


def kaplan_meier(time: Sequence[float], event: Sequence[bool], confidence: float = 0.95) -> Result | None:
    """Survival curve with log-log limits and its median.

    Examples
    --------
    >>> kaplan_meier([1, 2, 3, 4], [True, True, True, True]).median
    2.0
    """
    return _result(_stats.kaplan_meier(time, event, confidence))


def log_rank(time: Sequence[float], event: Sequence[bool], group: Sequence[int], rho: float = 0.0) -> Result | None:
    """Whether groups (numbered from 0) differ."""
    return _result(_stats.log_rank(time, event, group, rho))


def fisher_exact(n11: int, n10: int, n01: int, n00: int) -> Result | None:
    """Fisher's exact test of a two by two table, with mid-p beside it.

    Examples
    --------
    >>> round(fisher_exact(3, 1, 1, 3).p_greater, 6)
    0.242857
    """
    return _result(_stats.fisher_exact(n11, n10, n01, n00))


def poisson_interval(events: int, exposure: float = 1.0, confidence: float = 0.95) -> tuple[float, float] | None:
    """Exact limits of a rate.

    Examples
    --------
    >>> round(poisson_interval(0)[1], 2)
    3.69
    """
    return _stats.poisson_interval(events, exposure, confidence)


def proportion_interval(
    x: float, n: float, confidence: float = 0.95, method: str = "wilson"
) -> tuple[float, float] | None:
    """Limits of a proportion: wilson, wilson_corrected, jeffreys or clopper_pearson."""
    return _stats.proportion_interval(x, n, confidence, method)


def rate_ratio(
    events_1: int, exposure_1: float, events_2: int, exposure_2: float, confidence: float = 0.95
) -> Result | None:
    """Ratio of two rates, given their sum."""
    return _result(_stats.rate_ratio(events_1, exposure_1, events_2, exposure_2, confidence))


def p_adjust(p: Sequence[float], method: str = "BH") -> list[float]:
    """Adjusted p-values: BH, BY or holm.

    Examples
    --------
    >>> [round(q, 3) for q in p_adjust([0.2, 0.01, 0.01, 0.04, 0.5])]
    [0.25, 0.025, 0.025, 0.067, 0.5]
    """
    return _stats.p_adjust(p, method)


def change_point(counts: Sequence[int], shape: float = 1.0, rate: float = 1.0) -> Result | None:
    """Posterior of one change in a series of counts. A question to ask the teams, not an effect."""
    return _result(_stats.change_point(counts, shape, rate))


def xmr_limits(data: Sequence[float]) -> Result | None:
    """Natural process limits of an individuals chart."""
    return _result(_stats.xmr_limits(data))


def detectable_ratio(n: float, sd_log: float = 1.25, power: float = 0.8, alpha: float = 0.05) -> float | None:
    """The smallest ratio of geometric means that n values per period would usually show.

    Examples
    --------
    >>> round(detectable_ratio(12), 2)
    4.46
    """
    return _stats.detectable_ratio(n, sd_log, power, alpha)
