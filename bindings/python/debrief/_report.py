"""Pages that people read."""

from __future__ import annotations

from collections.abc import Iterable

from debrief import _core
from debrief.findings import Finding
from debrief.model import Review


def html(review: Review, *, findings: Iterable[Finding] | None = None) -> str:
    """A self-contained page of one review: no script, nothing fetched, light and dark, ready to print.

    Parameters
    ----------
    review : Review
        What to show. Every text of it is escaped.
    findings : iterable of Finding, optional
        What checking found; the section is left out where nobody checked.

    Examples
    --------
    >>> import debrief
    >>> page = debrief.html(debrief.Review(id="R1", title="<b>Queue</b>", incidents=[]))
    >>> page.startswith("<!doctype html>"), "<b>Queue" in page
    (True, False)
    """
    return _core.html(review, None if findings is None else list(findings))
