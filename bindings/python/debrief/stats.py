"""Statistics that hold at the size of incident data.

Names follow R or SciPy where they have one. An undefined question is answered with ``None``, never with not-a-number.
The interpreter's lock is released while they work.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from debrief import _core
from debrief.tables import Table

_stats = _core.stats
Sequence.register(_stats.Reals)
Sequence.register(_stats.Integers)


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


def grouped_quantiles(
    values: Mapping[str, Sequence[float]],
    groups: Mapping[str, Sequence[int]],
    p: Sequence[float] = (0.25, 0.5, 0.75),
    *,
    type: int = 7,
    confidence: float = 0.95,
    threads: int = 1,
) -> Table | None:
    """Quantiles of columns by several groupings at once, with intervals between order statistics.

    Parameters
    ----------
    values : mapping of str to sequence of float
        Columns of equal length: arrays, or the columns of a data frame. Not-a-number is a value that is not there.
    groups : mapping of str to sequence of int
        For each row the number of its group from 0, such as ``frame["service"].cat.codes``; negative: in none.
    p : sequence of float
        Which quantiles.
    type, confidence
        As in `quantile` and `quantile_interval`.
    threads : int
        The answer does not depend on it.

    Returns
    -------
    Table or None
        Columns column, by, group, n, p, value, lower and upper. A group without values has no rows.

    Examples
    --------
    >>> table = grouped_quantiles({"minutes": [4, 9, 7, 60, 5]}, {"severity": [1, 1, 1, 0, -1]}, [0.5])
    >>> [(row["group"], row["n"], row["value"]) for row in table]
    [(0, 1, 60.0), (1, 3, 7.0)]
    """
    found = _stats.grouped_quantiles(list(values.items()), list(groups.items()), list(p), type, confidence, threads)
    return None if found is None else Table(found)


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

    The columns are sequences, and arrays for others without copying: ``numpy.asarray(curve.survival)``, where what is
    absent is not-a-number.

    Examples
    --------
    >>> curve = kaplan_meier([1, 2, 3, 4], [True, True, True, True])
    >>> curve.median, curve.survival
    (2.0, [0.75, 0.5, 0.25, 0.0])
    >>> memoryview(curve.at_risk).tolist()
    [4, 3, 2, 1]
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


def cohen_kappa(first: Sequence[int], second: Sequence[int], confidence: float = 0.95) -> Result | None:
    """How far two coders of the same things agree beyond chance, with the error of Fleiss, Cohen and Everitt (1969).

    Parameters
    ----------
    first, second : sequence of int
        What each coder said of thing i: numbers of categories from 0 below 1000.
    confidence : float
        Of the limits, between 0 and 1.

    Returns
    -------
    Result or None
        ``kappa`` (1 full agreement, 0 what chance gives), ``standard_error``, ``limits``, ``n``, ``observed``,
        ``expected``. None where both always said the same one category, or there is nothing.

    Raises
    ------
    ValueError
        For columns of different lengths.

    Examples
    --------
    >>> round(cohen_kappa([1, 1, 1, 0, 0, 0, 0, 1], [1, 1, 0, 0, 0, 0, 1, 1]).kappa, 2)
    0.5
    """
    return _result(_stats.cohen_kappa(first, second, confidence))


def krippendorff_alpha(
    units: Sequence[Sequence[int | None]], replicates: int = 2000, seed: int = 20240101, confidence: float = 0.95
) -> Result | None:
    """Agreement of any number of coders who need not all have coded everything (Krippendorff 2011, names).

    Parameters
    ----------
    units : sequence of sequences of int or None
        For each thing what every coder said of it: numbers of categories from 0 below 1000, None for nothing.
    replicates, seed, confidence
        Of the interval, which resamples the things.

    Returns
    -------
    Result or None
        ``alpha``, ``limits`` (None where some resample holds one category alone), ``units`` and ``pairable`` codings.
        None where no two categories were used, or nobody coded a thing twice.

    Raises
    ------
    ValueError
        For a negative category.

    Examples
    --------
    >>> found = krippendorff_alpha([[0, 0], [1, 1], [0, 1], [1, 1, None], [0, None]])
    >>> round(found.alpha, 2), found.units
    (0.53, 4)
    """
    return _result(_stats.krippendorff_alpha(units, replicates, seed, confidence))


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


def permutation_test(
    x: Sequence[float],
    y: Sequence[float],
    contrast: str = "medians",
    exact_up_to: int = 200_000,
    draws: int = 100_000,
    seed: int = 20240101,
) -> Result | None:
    """Two samples by rearranging them; contrast "medians", "means" or "mean_logs", x against y.

    Every arrangement is tried up to `exact_up_to` of them, otherwise `draws` are drawn and p is (b + 1) / (draws + 1).

    Examples
    --------
    >>> found = permutation_test([12, 19, 25, 31, 44, 58, 90, 210], [4, 6, 7, 9, 11, 14, 22, 37, 65])
    >>> found.observed, found.arrangements, round(found.p_two_sided, 6)
    (26.5, 24310, 0.067873)
    """
    return _result(_stats.permutation_test(x, y, contrast, exact_up_to, draws, seed))


def rank_association(x: Sequence[float], y: Sequence[float]) -> Result | None:
    """Kendall's tau-b with its exact p where that can be had, and Spearman's rho.

    Examples
    --------
    >>> rank_association([1, 2, 3, 4], [10, 20, 30, 40]).tau_b
    1.0
    """
    return _result(_stats.rank_association(x, y))


def bootstrap_median_exact(data: Sequence[float], confidence: float = 0.95) -> Result | None:
    """The law of the bootstrapped median of an odd number of values, as if replicates were without end.

    Examples
    --------
    >>> bootstrap_median_exact([4, 7, 9, 12, 15, 21, 28, 35, 42, 58, 73, 96, 140, 210, 480]).percentile
    (12.0, 96.0)
    """
    return _result(_stats.bootstrap_median_exact(data, confidence))


def fit_lognormal(data: Sequence[float], confidence: float = 0.95) -> Result | None:
    """Mean and spread of logarithms, and the geometric mean with its limits. There is no mean.

    Examples
    --------
    >>> round(fit_lognormal([4, 7, 9, 12, 15, 21]).geometric_mean, 4)
    9.9193
    """
    return _result(_stats.fit_lognormal(data, confidence))


def fit_lognormal_censored(time: Sequence[float], event: Sequence[bool]) -> Result | None:
    """The same law by maximum likelihood where values without `event` are only lower bounds."""
    return _result(_stats.fit_lognormal_censored(time, event))


def shapiro_wilk(data: Sequence[float]) -> Result | None:
    """Whether values look normal; 3 to 5000 of them. Pass logarithms to ask about durations."""
    return _result(_stats.shapiro_wilk(data))


def association(n11: int, n10: int, n01: int, n00: int) -> Result:
    """Measures of a rule "a, then b": support, confidence, lift, conviction and others; absent ones are None.

    Examples
    --------
    >>> association(6, 3, 2, 13).lift
    2.0
    """
    return Result(_stats.association(n11, n10, n01, n00))


def mantel_haenszel_exact(strata: Sequence[Sequence[int]]) -> Result | None:
    """Fisher's exact test over strata, each a table (n11, n10, n01, n00)."""
    return _result(_stats.mantel_haenszel_exact(strata))


def conditional_odds_ratio(strata: Sequence[Sequence[int]], confidence: float = 0.95) -> Result | None:
    """The odds ratio common to tables (n11, n10, n01, n00), by conditional maximum likelihood with exact limits.

    Examples
    --------
    >>> round(conditional_odds_ratio([(6, 3, 2, 13)]).estimate, 4)
    11.2691
    """
    return _result(_stats.conditional_odds_ratio(strata, confidence))


def cochran_armitage(x: Sequence[int], n: Sequence[int], score: Sequence[float] = ()) -> Result | None:
    """Whether shares x of n rise or fall over scores (1, 2, 3, … when empty).

    Examples
    --------
    >>> round(cochran_armitage([9, 8, 6, 3], [14, 15, 16, 15]).p, 6)
    0.010235
    """
    return _result(_stats.cochran_armitage(x, n, score))


def restricted_mean(time: Sequence[float], event: Sequence[bool], tau: float) -> Result | None:
    """Area under the survival curve up to `tau`; None where nobody was followed that long."""
    return _result(_stats.restricted_mean(time, event, tau))


def aalen_johansen(time: Sequence[float], state: Sequence[int], ends: int) -> Result | None:
    """Cumulative incidence of competing ends: state 0 is still open, 1 to `ends` how it ended.

    Examples
    --------
    >>> aalen_johansen([1, 2, 3, 4], [1, 2, 1, 0], 2).share
    [[0.25, 0.25, 0.5, 0.5], [0.0, 0.25, 0.25, 0.25]]
    """
    return _result(_stats.aalen_johansen(time, state, ends))


def mean_cumulative_function(
    unit: Sequence[int], start: Sequence[float], stop: Sequence[float], event: Sequence[bool]
) -> Result | None:
    """Events per unit by age, from stretches of observation that end with an event or without one.

    Examples
    --------
    >>> mean_cumulative_function([1, 1, 2], [0, 3, 0], [3, 9, 9], [True, False, False]).mean
    [0.5]
    """
    return _result(_stats.mean_cumulative_function(unit, start, stop, event))


def dispersion_test(counts: Sequence[int]) -> Result | None:
    """Whether counts scatter more than a Poisson law allows."""
    return _result(_stats.dispersion_test(counts))


def negative_binomial(counts: Sequence[int]) -> Result | None:
    """A negative binomial law by maximum likelihood, beside a Poisson law; None where counts do not scatter more."""
    return _result(_stats.negative_binomial(counts))


def poisson_trend(counts: Sequence[int], t: Sequence[float]) -> Result | None:
    """Log-linear trend of counts; believe `p_quasi` where `phi` is above 1."""
    return _result(_stats.poisson_trend(counts, t))


def laplace_trend(times: Sequence[float], start: float, end: float) -> Result | None:
    """Whether events in a period come more often towards its end (z above 0) or its beginning."""
    return _result(_stats.laplace_trend(times, start, end))


def power_law_trend(times: Sequence[float], start: float, end: float, confidence: float = 0.95) -> Result | None:
    """Exponent of a power-law process: below 1 events become rarer."""
    return _result(_stats.power_law_trend(times, start, end, confidence))


def newcombe_difference(x1: int, n1: int, x2: int, n2: int, confidence: float = 0.95) -> Result | None:
    """Difference of two proportions with Newcombe's hybrid score limits.

    Examples
    --------
    >>> found = newcombe_difference(56, 70, 48, 80)
    >>> round(found.lower, 4), round(found.upper, 4)
    (0.0524, 0.3339)
    """
    return _result(_stats.newcombe_difference(x1, n1, x2, n2, confidence))


def clustered_proportion(hits: Sequence[int], sizes: Sequence[int], confidence: float = 0.95) -> Result | None:
    """A proportion whose parts stand or fall together within clusters, such as the actions of one incident."""
    return _result(_stats.clustered_proportion(hits, sizes, confidence))


def power_ratio(
    n: float, ratio: float, sd_log: float = 1.25, alpha: float = 0.05, same_direction: bool = True
) -> float | None:
    """Probability that n durations per period show a true ratio, by the t test on logarithms."""
    return _stats.power_ratio(n, ratio, sd_log, alpha, same_direction)


def sample_size_for_ratio(ratio: float, sd_log: float = 1.25, power: float = 0.8, alpha: float = 0.05) -> float | None:
    """Durations per period that are needed to see a ratio, not rounded up.

    Examples
    --------
    >>> round(sample_size_for_ratio(1 / 3, sd_log=1.25), 1)
    21.3
    """
    return _stats.sample_size_for_ratio(ratio, sd_log, power, alpha)


def noether_sample_size(
    superiority: float, allocation: float = 0.5, power: float = 0.8, alpha: float = 0.05
) -> float | None:
    """Values in all that the Mann-Whitney test needs to see P(X > Y)."""
    return _stats.noether_sample_size(superiority, allocation, power, alpha)


def power_rate_drop(expected_before: float, ratio: float, alpha: float = 0.025) -> float | None:
    """Probability that a rate which really fell is seen to have fallen, by the exact test."""
    return _stats.power_rate_drop(expected_before, ratio, alpha)


def chart_signals(
    x: Sequence[float],
    centre: float,
    sigma: float,
    *,
    beyond_limit: bool = True,
    run: int = 8,
    two_of_three: bool = True,
    trend: int = 0,
) -> list[tuple[str, int, int]]:
    """What is unusual in a process behaviour chart: rule, first and last point. A rule of length 0 is off.

    Examples
    --------
    >>> chart_signals([5, 6, 5, 30], 5, 2)
    [('beyond_limit', 3, 3)]
    """
    return _stats.chart_signals(x, centre, sigma, beyond_limit, run, two_of_three, trend)


def run_chart(x: Sequence[float]) -> Result | None:
    """Runs about the median against what chance gives (Anhoej and Olesen 2014)."""
    return _result(_stats.run_chart(x))


def laney_p_prime(hits: Sequence[int], sizes: Sequence[int], at_least_plain: bool = False) -> Result | None:
    """Limits of a proportion chart that allow for scatter between periods (Laney 2002)."""
    return _result(_stats.laney_p_prime(hits, sizes, at_least_plain))


def t_chart(between: Sequence[float]) -> Result | None:
    """Limits for the time between rare events."""
    return _result(_stats.t_chart(between))


def cusum(x: Sequence[float], target: float, slack: float, decision: float) -> Result | None:
    """Tabular sums of deviations upwards and downwards, and where one first passes the decision limit."""
    return _result(_stats.cusum(x, target, slack, decision))


def poisson_cusum(counts: Sequence[int], rate_0: float, rate_1: float, decision: float) -> Result | None:
    """The same for counts, between a rate that is fine and one that is to be seen."""
    return _result(_stats.poisson_cusum(counts, rate_0, rate_1, decision))


def cusum_run_length(slack: float, decision: float, shift: float) -> float | None:
    """How many points a two-sided sum takes on average to signal a shift (Siegmund 1985)."""
    return _stats.cusum_run_length(slack, decision, shift)


def online_change_points(
    counts: Sequence[int], shape: float = 1.0, rate: float = 1.0, expected_run: float = 10.0
) -> Result | None:
    """Posterior of the length of the current run after each count (Adams and MacKay 2007)."""
    return _result(_stats.online_change_points(counts, shape, rate, expected_run))
