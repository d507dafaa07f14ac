"""Result tables: columns that pandas, polars, DuckDB and pyarrow read without copying."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import Any

from debrief import _core

__all__ = ["Table"]


class Table:
    """A result as columns of equal length, absent values as ``None``.

    Speaks the Arrow PyCapsule interface, so that ``pyarrow.table(table)``, ``polars.DataFrame(table)``,
    ``pandas.DataFrame.from_arrow(table)`` and DuckDB's ``select * from table`` all work. Each call gives a new stream.

    Examples
    --------
    >>> import debrief
    >>> corpus = debrief.Corpus()
    >>> corpus.add(debrief.Incident(id="I1", title="Queue grew", services=["checkout"]))
    True
    >>> table = corpus.table("services")
    >>> table
    <Table services: 1 row of incident, service>
    >>> table["service"]
    ['checkout']
    >>> list(table)
    [{'incident': 0, 'service': 'checkout'}]
    """

    __slots__ = ("_table",)

    def __init__(self, table: Any) -> None:
        if not isinstance(table, _core.Table):
            raise TypeError("a Table comes from the library; build your own with pandas, polars or pyarrow")
        self._table = table

    @property
    def name(self) -> str:
        """What the rows are."""
        return self._table.name

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self._table.column_names

    def __len__(self) -> int:
        return self._table.rows

    def __getitem__(self, column: str) -> list[Any]:
        try:
            place = self.columns.index(column)
        except ValueError:
            raise KeyError(f"{column!r}; known are {', '.join(self.columns)}") from None
        return self._table.values(place)

    def row(self, number: int) -> dict[str, Any]:
        """One row as a dict."""
        if not 0 <= number < len(self):
            raise IndexError(f"row {number} of {len(self)}")
        return {name: self._table.value(place, number) for place, name in enumerate(self.columns)}

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return (self.row(number) for number in range(len(self)))

    def to_dict(self) -> dict[str, list[Any]]:
        """The columns as lists."""
        return {name: self[name] for name in self.columns}

    def to_pandas(self) -> Any:
        """A ``pandas.DataFrame``; by way of pyarrow where it is installed."""
        import pandas

        try:
            import pyarrow
        except ImportError:
            return pandas.DataFrame(self.to_dict())
        return pyarrow.table(self).to_pandas()

    def to_polars(self) -> Any:
        """A ``polars.DataFrame``."""
        import polars

        return polars.DataFrame(self)

    def to_arrow(self) -> Any:
        """A ``pyarrow.Table``."""
        import pyarrow

        return pyarrow.table(self)

    def __arrow_c_schema__(self) -> object:
        return self._table.arrow_schema()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        # A producer may ignore a wish that it cannot fulfil; consumers then cast.
        return self._table.arrow_stream()

    def __repr__(self) -> str:
        return f"<Table {self.name}: {len(self)} row{'s' * (len(self) != 1)} of {', '.join(self.columns)}>"

    def _repr_html_(self) -> str:
        shown = min(len(self), 20)
        head = "".join(f"<th>{html.escape(name)}</th>" for name in self.columns)
        rows = "".join(
            "<tr>" + "".join(f"<td>{_cell(value)}</td>" for value in self.row(number).values()) + "</tr>"
            for number in range(shown)
        )
        more = f"<p>{len(self) - shown} more rows</p>" if len(self) > shown else ""
        return (
            f"<table><caption>{html.escape(self.name)}</caption><thead><tr>{head}</tr></thead>"
            f"<tbody>{rows}</tbody></table>{more}"
        )


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.3g}"
    return html.escape(value.isoformat(sep=" ") if hasattr(value, "tzinfo") else str(value))
