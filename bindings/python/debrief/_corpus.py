"""Many documents as columns."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from debrief import _core
from debrief._core import Limits
from debrief.errors import DebriefError
from debrief.findings import Findings
from debrief.model import Incident, Review
from debrief.tables import Table


class Corpus:
    """Many reviews and incidents as columns: what analysis needs, without the prose.

    Every document counts once, however often it is added, and any split of a corpus, merged in any order, gives the
    same bytes. Threads may share a corpus. No column holds a person.

    Examples
    --------
    >>> import debrief
    >>> corpus = debrief.Corpus()
    >>> incident = debrief.Incident(id="I1", title="Queue grew")
    >>> corpus.add(incident), corpus.add(incident)
    (True, False)
    >>> corpus
    <Corpus: 1 document, 1 incident>
    >>> debrief.Corpus.from_bytes(corpus.to_bytes()) == corpus
    True
    """

    __slots__ = ("_corpus",)
    __hash__ = None  # type: ignore[assignment]

    def __init__(self) -> None:
        self._corpus = _core.Corpus()

    @classmethod
    def _wrap(cls, made: Any) -> Corpus:
        self = cls.__new__(cls)
        self._corpus = made
        return self

    @classmethod
    def from_bytes(cls, data: bytes) -> Corpus:
        """The corpus that `to_bytes` wrote; anything else is a `DebriefError`."""
        return cls._wrap(_core.Corpus.from_bytes(data))

    def add(self, document: Review | Incident) -> bool:
        """Add what a document tells. False when it was there before."""
        return self._corpus.add(document)

    def merge(self, other: Corpus) -> None:
        """Add every document of another corpus that this one does not hold."""
        self._corpus.merge(other._corpus)

    def to_bytes(self) -> bytes:
        """The corpus as bytes in canonical order, the same on every machine."""
        return self._corpus.to_bytes()

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the corpus to a file, whole or not at all; `load_corpus` reads it back."""
        self._corpus.save(Path(path))

    def table(self, name: str) -> Table:
        """One of the corpus's `tables` as columns.

        Raises
        ------
        NotFoundError
            When there is no table of that name.
        """
        return Table(self._corpus.table(name))

    @property
    def tables(self) -> tuple[str, ...]:
        """The names of the tables. Columns called ``document``, ``incident`` and ``action`` join them."""
        return tuple(_core.table_names())

    @property
    def incident_count(self) -> int:
        """How many incidents the documents hold."""
        return self._corpus.incidents

    def __len__(self) -> int:
        return self._corpus.documents

    def __eq__(self, other: object) -> bool:
        return self.to_bytes() == other.to_bytes() if isinstance(other, Corpus) else NotImplemented

    def __reduce__(self) -> tuple[Any, ...]:
        return (Corpus.from_bytes, (self.to_bytes(),))

    def __repr__(self) -> str:
        documents, incidents = len(self), self.incident_count
        return f"<Corpus: {documents} document{'s' * (documents != 1)}, {incidents} incident{'s' * (incidents != 1)}>"

    def _repr_html_(self) -> str:
        rows = "".join(f"<tr><th>{name}</th><td>{len(self.table(name))}</td></tr>" for name in self.tables)
        return f"<table><caption>Corpus</caption><thead><tr><th>table</th><th>rows</th></tr></thead>{rows}</table>"


class Loading(NamedTuple):
    """What loading a corpus met.

    Attributes
    ----------
    corpus : Corpus
        Everything that could be read.
    errors : tuple of DebriefError
        Files that could not be read at all.
    doubts : tuple of (str, Findings)
        Documents with error findings, which were added as far as they go, and texts that are no documents.
    """

    corpus: Corpus
    errors: tuple[DebriefError, ...]
    doubts: tuple[tuple[str, Findings], ...]


def load_corpus(
    *paths: str | os.PathLike[str],
    limits: Limits | None = None,
    progress: Callable[[int], None] | None = None,
) -> Loading:
    """Load folders, ``.json``, ``.jsonl`` and saved corpora (``.debrief``) and merge them.

    Parameters
    ----------
    *paths : str or path
        Broken files among them are named and the good ones still read.
    limits : Limits, optional
        What one document may be at most.
    progress : callable, optional
        Told the number of documents so far.

    Returns
    -------
    Loading

    Examples
    --------
    >>> import debrief
    >>> loading = debrief.load_corpus("no/such/folder")
    >>> len(loading.corpus), [type(error).__name__ for error in loading.errors]
    (0, ['NotFoundError'])
    """
    made, errors, doubts = _core.load_corpus([Path(path) for path in paths], limits or Limits(), progress)
    return Loading(
        Corpus._wrap(made), tuple(errors), tuple((source, Findings(findings)) for source, findings in doubts)
    )


def examples() -> Corpus:
    """The public incidents that come with the library.

    Examples
    --------
    >>> import debrief
    >>> len(debrief.examples()) >= 12
    True
    """
    from debrief._command import _examples

    return load_corpus(_examples()).corpus
