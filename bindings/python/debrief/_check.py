"""Checks: is this review doing its job?"""

from __future__ import annotations

import html
import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from debrief import _core
from debrief.errors import DocumentError, InvalidArgumentError
from debrief.findings import Findings, Severity
from debrief.model import Incident, Policy, Review, Stage


class Rule(NamedTuple):
    """A rule of the practice. Its name is its identity, the code a short handle.

    Attributes
    ----------
    code, name, family : str
        As findings carry them, and the family that `check` selects by.
    severity : Severity
        What it is in the default profile.
    subject : str
        ``review``, ``incident``, ``corpus`` (many documents), ``wording`` or ``text`` (reading a document).
    stage : str
        The first stage that is asked; empty where every stage is.
    requirements : tuple of str
        The requirements of the practice that it stands for, as ``R067``.
    finds, why, citation, ignore_when, suggestion : str
        The page.
    bad, good : tuple of str
        With which it fires, and with which it stays silent.
    """

    code: str
    name: str
    family: str
    severity: Severity
    subject: str
    stage: str
    requirements: tuple[str, ...]
    finds: str
    why: str
    citation: str
    ignore_when: str
    suggestion: str
    bad: tuple[str, ...]
    good: tuple[str, ...]

    @property
    def page(self) -> str:
        """The page as Markdown; for rules on wording and reading, what it finds, why, and what to do."""
        whole = _core.structural_page(self.name)
        return whole or f"# {self.code} {self.name}\n\n{self.finds}\n\n{self.why}\n\n{self.suggestion}\n"


class Rules(tuple[Rule, ...]):
    """Rules, in the order of the practice; a tuple that a notebook shows as a table."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<Rules: {len(self)}>"

    def _repr_html_(self) -> str:
        names = ("code", "name", "family", "severity", "finds")
        head = "".join(f"<th>{name}</th>" for name in names)
        rows = "".join(
            "<tr>"
            + "".join(
                f"<td style='text-align:left'>{html.escape(cell)}</td>"
                for cell in (rule.code, rule.name, rule.family, rule.severity.value, rule.finds)
            )
            + "</tr>"
            for rule in self
        )
        return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


class Requirement(NamedTuple):
    """A requirement of the practice, and which rules see to it.

    Attributes
    ----------
    id, marked, asks : str
        Its number, the severities that the practice marks it with (letters of ``EWI``), and what it asks.
    status : str
        ``rule``, ``covered``, ``not checkable`` or ``not a check``.
    rules : tuple of str
        Names of the rules.
    reason : str
        Why there is none, or what those that cover it do.
    """

    id: str
    marked: str
    asks: str
    status: str
    rules: tuple[str, ...]
    reason: str


def load_policy(path: str | os.PathLike[str]) -> Policy:
    """Read a policy file: any number, severity or rule over the profile that it names.

    Raises
    ------
    DocumentError
        With all findings, each with line and column: members that a policy does not have, rules that do not exist or
        are set twice, windows that close before they open.

    Examples
    --------
    >>> import debrief, pathlib, tempfile
    >>> path = pathlib.Path(tempfile.mkdtemp()) / "policy.json"
    >>> _ = path.write_text('{"profile": "google", "soak_hours": 72}')
    >>> debrief.load_policy(path).soak_hours
    72
    """
    value, findings = _core.read_policy(Path(path).read_text(encoding="utf-8"))
    if value is None:
        raise DocumentError(Findings(findings), None)
    return value


def _policy(policy: Policy | str | os.PathLike[str] | None, profile: str | None) -> Policy:
    if policy is None:
        return _core.policy_of(profile or "article")
    if profile is not None:
        raise InvalidArgumentError(
            "a policy names its own profile", code="invalid-argument", subject="profile", remedy="give one of the two"
        )
    return policy if isinstance(policy, Policy) else load_policy(policy)


def _checker(
    policy: Policy | str | os.PathLike[str] | None,
    profile: str | None,
    stage: Stage | str | None,
    select: Iterable[str],
    ignore: Iterable[str],
    as_of: datetime | None,
) -> _core.Checker:
    for name, codes in (("select", select), ("ignore", ignore)):
        if isinstance(codes, str):
            raise TypeError(f"{name} is several codes, names or families: [{codes!r}]")
    wanted = stage.value if isinstance(stage, Stage) else stage or ""
    return _core.Checker(_policy(policy, profile), wanted, list(select), list(ignore), as_of)


def check(
    document: Review | Incident | str | bytes,
    *,
    policy: Policy | str | os.PathLike[str] | None = None,
    profile: str | None = None,
    stage: Stage | str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    as_of: datetime | None = None,
) -> Findings:
    """Say what a review leaves out or gets in the way of, with reasons and questions.

    Parameters
    ----------
    document : Review, Incident, str or bytes
        A text is read as JSON, and its findings carry line and column.
    policy : Policy or path, optional
        Every number, and what is made of single rules; see `policy` and `load_policy`.
    profile : str, optional
        A built-in policy by name; see `profiles`.
    stage : Stage or str, optional
        Ask for that stage, otherwise for the document's own or the one that its records imply.
    select, ignore : iterable of str
        Codes, names or families of rules; without `select` all are asked.
    as_of : datetime, optional
        The moment of asking. Rules that compare with today are silent without it.

    Returns
    -------
    Findings
        In document order. ``.table()`` gives them as columns.

    Raises
    ------
    InvalidArgumentError
        When a rule, a profile or a stage does not exist.

    Examples
    --------
    >>> import debrief
    >>> action = debrief.Action(id="A1", title="Alert at 80 % of the pool", state="committed", owner="payments")
    >>> review = debrief.Review(id="R1", title="Pool exhausted", incidents=[], actions=[action])
    >>> [finding.name for finding in debrief.check(review).errors]
    ['promise-without-date', 'promise-without-definition-of-done']
    """
    checker = _checker(policy, profile, stage, select, ignore, as_of)
    if isinstance(document, Review):
        return Findings(checker.review(document))
    if isinstance(document, Incident):
        return Findings(checker.incident(document))
    if isinstance(document, (str, bytes)):
        return Findings(checker.text(document))
    raise TypeError(f"a Review, an Incident or their JSON is checked, not {type(document).__name__}; see check_many")


def check_many(
    documents: Iterable[Review | Incident],
    *,
    policy: Policy | str | os.PathLike[str] | None = None,
    profile: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    as_of: datetime | None = None,
) -> Findings:
    """Say what only many documents together show: incidents without a review, actions that come back, promises kept.

    The documents one by one are asked with `check`. Parameters as there.

    Examples
    --------
    >>> import debrief
    >>> incident = debrief.Incident(id="I1", title="Pool exhausted", severity="sev1")
    >>> [finding.name for finding in debrief.check_many([incident])]
    ['incident-without-a-review']
    """
    reviews: list[Review] = []
    incidents: list[Incident] = []
    for document in documents:
        if isinstance(document, Review):
            reviews.append(document)
        else:
            incidents.append(document)
    return Findings(_checker(policy, profile, None, select, ignore, as_of).many(reviews, incidents))


def rules(family: str | None = None) -> Rules:
    """Every rule: on structure and process, on wording, and on the text of a document.

    Parameters
    ----------
    family : str, optional
        Only the rules of that family.

    Examples
    --------
    >>> import debrief
    >>> debrief.rules("soak")[0].name
    'committed-before-the-soak'
    """
    out = []
    for code, name, of, severity, subject, stage, requirements, *page in _core.every_rule():
        if family is None or of == family:
            out.append(Rule(code, name, of, Severity(severity), subject, stage, tuple(requirements.split()), *page))
    return Rules(out)


def requirements() -> tuple[Requirement, ...]:
    """The requirements of the practice, R001 to R268, and which rules see to each.

    Examples
    --------
    >>> import debrief
    >>> debrief.requirements()[66].rules[0]
    'meeting-before-resolution'
    """
    return tuple(Requirement(*one) for one in _core.every_requirement())
