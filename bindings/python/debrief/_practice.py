"""The taxonomy and the policy: the practice as data."""

from __future__ import annotations

from typing import NamedTuple

from debrief import _core
from debrief.model import Facet, Policy


class FactorCategory(NamedTuple):
    """A category of contributing factors."""

    id: str
    name: str
    looks_for: str
    facet: Facet


class FactorCode(NamedTuple):
    """A stable code. Names a condition that was present, never a person's defect."""

    id: str
    category: str
    label: str


class Crosswalk(NamedTuple):
    """How another scheme's term is coded here; no codes means that the term is refused, for the reason in `note`."""

    scheme: str
    term: str
    to: tuple[str, ...]
    note: str


def factor_categories() -> tuple[FactorCategory, ...]:
    """The categories of contributing factors, in their order.

    Examples
    --------
    >>> import debrief
    >>> len(debrief.factor_categories())
    8
    """
    return tuple(FactorCategory(*one) for one in _core.factor_categories())


def factor_codes(category: str | None = None) -> tuple[FactorCode, ...]:
    """The codes of contributing factors, by category and number.

    Parameters
    ----------
    category : str, optional
        Only the codes of that category.

    Examples
    --------
    >>> import debrief
    >>> len(debrief.factor_codes())
    80
    >>> {code.category for code in debrief.factor_codes("DET")}
    {'DET'}
    """
    codes = (FactorCode(*one) for one in _core.factor_codes())
    return tuple(code for code in codes if category is None or code.category == category)


def crosswalks() -> tuple[Crosswalk, ...]:
    """Terms of other schemes and the codes they become."""
    return tuple(Crosswalk(*one) for one in _core.crosswalks())


def policy(profile: str = "article") -> Policy:
    """The policy of a built-in profile: every number of the practice.

    Parameters
    ----------
    profile : str
        One of `profiles()`. Your own numbers: ``policy().replace(soak_hours=72)``.

    Raises
    ------
    InvalidArgumentError
        When there is no such profile.

    Examples
    --------
    >>> import debrief
    >>> debrief.policy().soak_hours
    48
    """
    return _core.policy_of(profile)


def profiles() -> tuple[str, ...]:
    """The names of the built-in profiles."""
    return tuple(_core.profile_names())
