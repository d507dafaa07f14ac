"""What went wrong, with what to do about it.

A wrong document is data: it comes back as findings. A call that cannot be carried out raises `DebriefError`.
"""

from __future__ import annotations

from typing import Any

from debrief.findings import Finding

__all__ = ["DebriefError", "DocumentError", "FileError", "InvalidArgumentError", "NotFoundError"]


class DebriefError(Exception):
    """A call that could not be carried out.

    Attributes
    ----------
    code : str
        The stable name of the reason, such as ``"cannot-read"``.
    subject : str
        What it was about: a path, a name, a value.
    message : str
        What is wrong with it.
    remedy : str
        What to do.
    """

    def __init__(self, message: str, *, code: str = "", subject: str = "", remedy: str = "") -> None:
        told = f"{subject}: {message}" if subject else message
        super().__init__(f"{told} ({remedy})" if remedy else told)
        self.code, self.subject, self.message, self.remedy = code, subject, message, remedy

    def __reduce__(self) -> tuple[Any, ...]:
        return (_error, (self.code, self.subject, self.message, self.remedy))


class InvalidArgumentError(DebriefError, ValueError):
    """An argument has a value that the call cannot work with."""


class NotFoundError(DebriefError, LookupError):
    """Something was asked for by a name that nothing has."""

    __str__ = Exception.__str__


class FileError(DebriefError, OSError):
    """A file or folder could not be read or written."""

    __str__ = Exception.__str__


class DocumentError(DebriefError, ValueError):
    """A text is not the document it should be.

    Attributes
    ----------
    findings : tuple of Finding
        Everything that was noticed, in document order, each with its place.
    value : Review, Incident or None
        What could be read all the same.

    Examples
    --------
    >>> import debrief
    >>> try:
    ...     debrief.read('{"format": "debrief/review/1", "id": "R1", "title": 7, "incidents": []}')
    ... except debrief.DocumentError as error:
    ...     print(error.findings[0].pointer, error.findings[0].message)
    /title expected a string, found a number
    """

    def __init__(self, findings: tuple[Finding, ...], value: Any = None) -> None:
        errors = [finding for finding in findings if finding.severity.value == "error"]
        first = str(errors[0]) if errors else "nothing could be read"
        more = f" and {len(errors) - 1} more" if len(errors) > 1 else ""
        super().__init__(first + more, code="not-a-document")
        self.findings, self.value = findings, value

    def __reduce__(self) -> tuple[Any, ...]:
        return (DocumentError, (self.findings, self.value))


_CLASSES: dict[str, type[DebriefError]] = {
    "invalid-argument": InvalidArgumentError,
    "invalid-policy": InvalidArgumentError,
    "not-found": NotFoundError,
    "unknown-rule": NotFoundError,
    "unknown-metric": NotFoundError,
    "cannot-read": FileError,
    "cannot-write": FileError,
    "too-large": FileError,
}


def _error(code: str, subject: str, message: str, remedy: str) -> DebriefError:
    cls = _CLASSES.get(code, DebriefError)
    return cls(message, code=code, subject=subject, remedy=remedy)


def _document_error(findings: tuple[Finding, ...], value: Any = None) -> DocumentError:
    return DocumentError(findings, value)
