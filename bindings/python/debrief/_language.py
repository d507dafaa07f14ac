"""Wording that blames, judges from hindsight or promises without a mechanism, and questions put another way."""

from __future__ import annotations

import html
from collections.abc import Iterable
from typing import NamedTuple

from debrief import _core
from debrief.findings import Finding, Findings, Severity
from debrief.model import Rewording

_SHOWN = 50
_CONTEXT = 160
_ENDS = ("\n", ". ", "? ", "! ")


class LanguageRule(NamedTuple):
    """One row of the catalogue of rules on wording.

    `scopes` are letters: N narrative, Q question, A action, F field, T transcript. `patterns` and `unless` are patterns
    over words, one a line; `fires` are sentences that the rule finds, `silent` near neighbours that it leaves alone.
    """

    code: str
    name: str
    family: str
    family_name: str
    severity: Severity
    scopes: str
    finds: str
    why: str
    offer: str
    patterns: str
    unless: str
    fires: tuple[str, ...]
    silent: tuple[str, ...]

    def page(self) -> str:
        """What the rule finds, why it matters, when to ignore it, Bad and Good, as Markdown."""
        return _core.language_page(self.code)


class LanguageFindings(Findings):
    """Findings together with the text they stand in; a notebook shows each sentence with its words marked.

    Examples
    --------
    >>> import debrief
    >>> found = debrief.language("Traffic fell. The root cause was a bad query.")
    >>> found
    <Findings: 1 warning>
    >>> found.marked(found[0])
    ('The ', 'root cause', ' was a bad query.')
    """

    _text: bytes = b""

    def marked(self, finding: Finding) -> tuple[str, str, str]:
        """The sentence around a finding, as the parts before, in and after its span."""
        if finding.span is None:
            return "", "", ""
        start, end = finding.span
        before = self._text[max(0, start - _CONTEXT) : start].decode("utf-8", "ignore")
        within = self._text[start:end].decode("utf-8", "replace")
        after = self._text[end : end + _CONTEXT].decode("utf-8", "ignore")
        first = max((before.rfind(mark) + len(mark) for mark in _ENDS if mark in before), default=0)
        last = min(
            (after.find(mark.rstrip(" ")) + 1 for mark in _ENDS if mark.rstrip(" ") in after), default=len(after)
        )
        return before[first:], within, after[:last].rstrip("\n")

    def _repr_html_(self) -> str:
        rows = []
        for finding in self[:_SHOWN]:
            before, within, after = (html.escape(part) for part in self.marked(finding))
            cells = (
                finding.severity.value,
                html.escape(f"{finding.code} {finding.name}"),
                f"line {finding.line}",
                f"{before}<mark>{within}</mark>{after}",
                html.escape(finding.why),
                html.escape(finding.suggestion),
            )
            style = "text-align:left;vertical-align:top"
            rows.append("<tr>" + "".join(f"<td style='{style}'>{cell}</td>" for cell in cells) + "</tr>")
        head = "".join(f"<th>{name}</th>" for name in ("severity", "rule", "place", "sentence", "why", "instead"))
        more = f"<p>{len(self) - _SHOWN} more findings</p>" if len(self) > _SHOWN else ""
        return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>{more}"


def language(
    text: str | bytes,
    *,
    kind: str = "plain",
    scope: str = "automatic",
    participants: Iterable[str] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    ceiling: Severity | str = Severity.ERROR,
) -> LanguageFindings:
    """Find wording that assigns blame, judges from hindsight, or promises without a mechanism.

    Speaks about sentences and never about an author; there is no score. English only: passages in other languages are
    left alone. Time is linear in the text, and other threads run meanwhile.

    Parameters
    ----------
    text : str or bytes
        The text; bytes need not be valid UTF-8.
    kind : str
        "plain" or "markdown". Markdown leaves out fences and front matter, and reads headings as sections.
    scope : str
        "automatic", "narrative", "question", "action", "field" or "transcript": which rules apply. Automatic tells it
        from headings, list items and question marks.
    participants : iterable of str
        Names and handles of the people in this review. Only these count as names.
    select, ignore : iterable of str
        Codes, names or families ("CF"). An empty selection is every rule.
    ceiling : Severity
        No finding is graver than this; warnings for near misses.

    Returns
    -------
    LanguageFindings
        In the order of the text, with spans in bytes of its UTF-8, on character boundaries.

    Raises
    ------
    NotFoundError
        If there is no rule, name or family that ``select`` or ``ignore`` gives.
    InvalidArgumentError
        If ``kind`` or ``scope`` is none of those above.

    Examples
    --------
    >>> import debrief
    >>> found = debrief.language("The on-call should have checked the pool.")
    >>> [(finding.code, finding.name) for finding in found]
    [('CF-01', 'person-should-have')]
    >>> found[0].suggestion
    'Which information, available then, leads to a different choice?'
    >>> debrief.language("- Improve monitoring", kind="markdown").table()["code"]
    ['AV-01']
    """
    found = _core.language(
        text,
        kind,
        scope,
        list(participants),
        list(select),
        list(ignore),
        Severity(ceiling).value,
    )
    out = LanguageFindings(found)
    out._text = text.encode("utf-8") if isinstance(text, str) else bytes(text)
    return out


def language_rules(family: str | None = None) -> tuple[LanguageRule, ...]:
    """The catalogue of rules on wording, in the order of the practice.

    Parameters
    ----------
    family : str, optional
        Only the rules of that family, by its letters ("CF") or its name ("counterfactuals").

    Examples
    --------
    >>> import debrief
    >>> len(debrief.language_rules()), len(debrief.language_rules("CF"))
    (205, 18)
    >>> rule = debrief.language_rules("CF")[0]
    >>> rule.name, "The on-call should have checked the pool." in rule.fires
    ('person-should-have', True)
    >>> rule.page().splitlines()[0]
    '# CF-01 person-should-have'
    """
    every = (LanguageRule(*row[:4], Severity(row[4]), *row[5:]) for row in _core.language_rules())
    return tuple(rule for rule in every if family in (None, rule.family, rule.family_name))


def reword(question: str, *, participants: Iterable[str] = (), held: str = "") -> Rewording:
    """Tell the form of a question and, where it draws a defence, how to ask for what was seen and known.

    Parameters
    ----------
    question : str
        As it was put or is about to be.
    participants : iterable of str
        Names and handles; an offer speaks of "the responder" instead.
    held : str
        What people took to be the matter at that moment ("the API"). Given, the first offer asks what spoke for it.

    Returns
    -------
    Rewording
        ``form``, ``approved``, and unless it is approved ``why``, ``need`` and at least two ``offers``.

    Examples
    --------
    >>> import debrief
    >>> asked = debrief.reword("Why didn't you check the database first?")
    >>> asked.form.value, asked.approved
    ('why_person', False)
    >>> asked.offers[0]
    'What were you looking at, and which signals led there?'
    >>> debrief.reword("What signals suggested the API was the issue?").approved
    True
    """
    return _core.reword(question, list(participants), held)
