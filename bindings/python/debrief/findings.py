"""Findings: what a document says, or leaves out, and that a person should look at."""

from __future__ import annotations

import dataclasses
import enum
import html
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from debrief.tables import Table

__all__ = ["Finding", "Findings", "Severity"]


class Severity(enum.Enum):
    """How much a finding asks of the reader."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclasses.dataclass(frozen=True, slots=True)
class Finding:
    """Something in a document that a person should look at. Findings describe documents and never persons.

    Attributes
    ----------
    code, name : str
        The short handle of the rule and its name, which is its identity.
    severity : Severity
        An error makes a document unfit for its purpose, a warning is worth a conversation, an info is a hint.
    pointer : str
        JSON Pointer into the document; empty for the document as a whole.
    span : tuple of int, optional
        Start and end in bytes of the text that was given.
    line, column : int, optional
        Counted from 1; the column counts bytes.
    message, why, suggestion : str
        What was found, why it matters, and a question or a way out.
    """

    code: str
    name: str
    severity: Severity
    pointer: str = ""
    span: tuple[int, int] | None = None
    line: int | None = None
    column: int | None = None
    message: str = ""
    why: str = ""
    suggestion: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "severity", Severity(self.severity))

    def __str__(self) -> str:
        place = f"{self.line}:{self.column}: " if self.line is not None else ""
        where = f"{self.pointer} " if self.pointer else ""
        return f"{place}{self.severity.value} {self.code} {self.name}: {where}{self.message}"


class Findings(tuple[Finding, ...]):
    """Findings in document order; a tuple that a notebook shows as a table.

    Examples
    --------
    >>> import debrief
    >>> found = debrief.reading('{"format": "debrief/incident/1", "id": "I1", "title": true}').findings
    >>> [finding.pointer for finding in found.errors]
    ['/title']
    """

    __slots__ = ()

    def __new__(cls, findings: Iterable[Finding] = ()) -> Findings:
        return super().__new__(cls, findings)

    @property
    def errors(self) -> Findings:
        """Those of severity error."""
        return Findings(finding for finding in self if finding.severity is Severity.ERROR)

    @property
    def warnings(self) -> Findings:
        """Those of severity warning."""
        return Findings(finding for finding in self if finding.severity is Severity.WARNING)

    def table(self) -> Table:
        """One row per finding, for pandas, polars, DuckDB and pyarrow.

        Examples
        --------
        >>> import debrief
        >>> debrief.language("The root cause was a bad query.").table()
        <Table findings: 1 row of code, name, severity, pointer, start, end, line, column, message, why, suggestion>
        """
        from debrief import _core
        from debrief.tables import Table

        return Table(_core.findings_table(list(self)))

    def to_dicts(self) -> list[dict[str, Any]]:
        """One dict per finding, absent parts left out, as the command line writes them."""
        out = []
        for finding in self:
            one = {key: value for key, value in dataclasses.asdict(finding).items() if value not in (None, "")}
            one["severity"] = finding.severity.value
            if finding.span is not None:
                one["span"] = {"start": finding.span[0], "end": finding.span[1]}
            out.append(one)
        return out

    def __repr__(self) -> str:
        counts = {severity: sum(finding.severity is severity for finding in self) for severity in reversed(Severity)}
        told = ", ".join(f"{count} {severity.value}" for severity, count in counts.items() if count)
        return f"<Findings: {told or 'none'}>"

    def _repr_html_(self) -> str:
        rows = "".join(
            "<tr>"
            + "".join(
                f"<td style='text-align:left;vertical-align:top'>{html.escape(cell)}</td>"
                for cell in (
                    finding.severity.value,
                    f"{finding.code} {finding.name}",
                    f"line {finding.line}" if finding.line is not None else finding.pointer,
                    finding.message,
                    finding.suggestion,
                )
            )
            + "</tr>"
            for finding in self
        )
        head = "".join(f"<th>{name}</th>" for name in ("severity", "rule", "place", "finding", "suggestion"))
        return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
