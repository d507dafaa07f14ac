"""Reading and writing documents."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from debrief import _core
from debrief._core import Limits
from debrief.errors import DocumentError, InvalidArgumentError
from debrief.findings import Findings
from debrief.model import Incident, Record, Review

Document = Review | Incident
T = TypeVar("T")


class Reading(NamedTuple, Generic[T]):
    """What could be read, and everything that was wrong.

    Attributes
    ----------
    value : Review, Incident or None
        There whenever the text was a document of a known format, however much was wrong with it.
    findings : Findings
        In document order, each with pointer, line and column.
    """

    value: T | None
    findings: Findings

    @property
    def clean(self) -> bool:
        """True when there is a value and no finding of severity error."""
        return self.value is not None and not self.findings.errors


def _reading(pair: tuple[Any, Any]) -> Reading[Any]:
    return Reading(pair[0], Findings(pair[1]))


def _bytes(json: str | bytes | bytearray | memoryview) -> str | bytes:
    return json if isinstance(json, (str, bytes)) else bytes(json)


def _accept(reading: Reading[Any]) -> Any:
    if not reading.clean:
        raise DocumentError(reading.findings, reading.value)
    return reading.value


def reading(json: str | bytes | bytearray | memoryview, *, limits: Limits | None = None) -> Reading[Document]:
    """Read a document and say everything that is wrong with it; never raises for what the document holds.

    Parameters
    ----------
    json : str or bytes
        The document.
    limits : Limits, optional
        What it may be at most.

    Returns
    -------
    Reading
        The value as far as it goes, and the findings.

    Examples
    --------
    >>> import debrief
    >>> value, findings = debrief.reading('{"format": "debrief/incident/1", "id": "I1", "title": "Queue", "kind": 3}')
    >>> value.title, findings[0].pointer
    ('Queue', '/kind')
    """
    return _reading(_core.read(_bytes(json), limits or Limits()))


def read(json: str | bytes | bytearray | memoryview, *, limits: Limits | None = None) -> Document:
    """Read a review or an incident; its ``format`` says which.

    Parameters
    ----------
    json : str or bytes
        The document.
    limits : Limits, optional
        What it may be at most.

    Returns
    -------
    Review or Incident

    Raises
    ------
    DocumentError
        With all findings, when one of them is an error. `reading` gives both without raising.

    Examples
    --------
    >>> import debrief
    >>> debrief.read('{"format": "debrief/incident/1", "id": "I1", "title": "Queue grew"}').title
    'Queue grew'
    """
    return _accept(reading(json, limits=limits))


def read_review(json: str | bytes | bytearray | memoryview, *, limits: Limits | None = None) -> Review:
    """Read a review; a document of the other kind is a `DocumentError`.

    Examples
    --------
    >>> import debrief
    >>> text = '{"format": "debrief/review/1", "id": "R1", "title": "The queue", "incidents": []}'
    >>> debrief.read_review(text).title
    'The queue'
    """
    return _accept(_reading(_core.read_review(_bytes(json), limits or Limits())))


def read_incident(json: str | bytes | bytearray | memoryview, *, limits: Limits | None = None) -> Incident:
    """Read an incident that stands alone; a document of the other kind is a `DocumentError`.

    Examples
    --------
    >>> import debrief
    >>> debrief.read_incident('{"format": "debrief/incident/1", "id": "I1", "title": "Queue grew"}').id
    'I1'
    """
    return _accept(_reading(_core.read_incident(_bytes(json), limits or Limits())))


def load(path: str | os.PathLike[str], *, limits: Limits | None = None) -> Document:
    """Read the document in a file.

    Raises
    ------
    NotFoundError
        When there is no such file.
    FileError
        When the file cannot be read, or is larger than the limits allow.
    DocumentError
        When its content is wrong.

    Examples
    --------
    >>> import debrief
    >>> debrief.load("no/such/file.json")
    Traceback (most recent call last):
        ...
    debrief.errors.NotFoundError: no/such/file.json: no such file
    """
    limits = limits or Limits()
    return read(_core.load_bytes(Path(path), limits.document_bytes), limits=limits)


def write(document: Record, *, layout: str = "pretty") -> str:
    """Canonical JSON: members in a fixed order, unknown ones where they stood, absent ones left out.

    Parameters
    ----------
    document : Review, Incident or any other record
        What to write. An incident that was part of a review gets the ``format`` with which it stands alone.
    layout : {"pretty", "compact"}
        Pretty for files that people compare, compact for JSONL.

    Returns
    -------
    str

    Examples
    --------
    >>> import debrief
    >>> print(debrief.write(debrief.Person(id="p1", name="Ada"), layout="compact"))
    {"id":"p1","name":"Ada"}
    """
    if layout not in ("pretty", "compact"):
        raise InvalidArgumentError(
            "an unknown layout", code="invalid-argument", subject=repr(layout), remedy="say 'pretty' or 'compact'"
        )
    if isinstance(document, Incident) and not document.format:
        document = document.replace(format="debrief/incident/1")
    return document.to_json(pretty=layout == "pretty")


def save(document: Record, path: str | os.PathLike[str], *, layout: str = "pretty") -> None:
    """Write a document to a file, whole or not at all."""
    _core.save_bytes(Path(path), write(document, layout=layout))


def schema(kind: str) -> str:
    """The JSON Schema (2020-12) of a kind of document, ``"review"`` or ``"incident"``.

    Examples
    --------
    >>> import debrief, json
    >>> json.loads(debrief.schema("review"))["$id"]
    'urn:debrief:review:1'
    """
    if kind == "review":
        return _core.review_schema()
    if kind == "incident":
        return _core.incident_schema()
    raise InvalidArgumentError(
        "not a kind of document", code="invalid-argument", subject=repr(kind), remedy="say 'review' or 'incident'"
    )
