"""The types of a review: immutable classes made from the library's own descriptions.

Every class takes keyword arguments, has one read-only attribute per field, compares by value, is hashable, can be
pickled, and is changed with ``replace()``. Lists are tuples, absent values ``None`` (absent texts ``""``), instants
aware ``datetime`` objects in the offset they were written in, days ``date`` objects, references to other things their
ids as ``str``.

A ``datetime`` counts microseconds; an instant in a document may have nine digits and several ways of writing offset
zero. An object keeps what was written as long as that field is not replaced, so that reading and writing gives back
the same bytes. A new instant may also be given as RFC 3339 text, which is kept exactly.

Examples
--------
>>> from debrief import Action, ActionState
>>> action = Action(id="A1", title="Alert on queue age", state="committed", due="2026-03-01")
>>> action.state
<ActionState.COMMITTED: 'committed'>
>>> action.due
datetime.date(2026, 3, 1)
>>> action.replace(state=ActionState.DONE).state.value
'done'
>>> action.title = "Something else"
Traceback (most recent call last):
    ...
AttributeError: Action is immutable; use replace(title=...)
"""

from __future__ import annotations

import enum
import html
import json
import sys
import types
from collections.abc import Iterator, Mapping
from typing import Any

from debrief import _core, _docs
from debrief._graph_face import GraphFace


class _Attribute:
    """A field of a record. Fetched once, then kept in the instance, which shadows this descriptor."""

    def __init__(self, index: int, name: str, keep: bool, doc: str) -> None:
        self.index, self.name, self.keep = index, name, keep
        self.__doc__ = doc

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        if instance is None:
            return self
        value = instance._value.get(self.index)
        if isinstance(value, _Part):
            value.__dict__["_whole"] = instance
        if self.keep:
            instance.__dict__[self.name] = value
        return value


class Record:
    """The base of every described type."""

    _fields: tuple[str, ...] = ()
    _required: frozenset[str] = frozenset()

    def __init__(self, **fields: Any) -> None:
        self.__dict__["_value"] = _core.make(type(self)._described, fields)

    @classmethod
    def _wrap(cls, value: Any) -> Any:
        self = object.__new__(cls)
        self.__dict__["_value"] = value
        return self

    @classmethod
    def from_json(cls, text: str | bytes) -> Any:
        """The record written as JSON, complaints as DocumentError."""
        return cls._wrap(_core.from_json(cls._described, text))

    def to_json(self, *, pretty: bool = False) -> str:
        """Canonical JSON: members in order, absent ones left out, unknown ones where they stood."""
        return self._value.to_json(pretty).decode()

    def replace(self, **fields: Any) -> Any:
        """A copy with some fields changed; everything else stays exactly as it was written."""
        return type(self)._wrap(self._value.replace(fields))

    __replace__ = replace

    @property
    def extras(self) -> Mapping[str, Any]:
        """Members of the document that the format does not know. They are written back where they stood."""
        return types.MappingProxyType({name: json.loads(text) for name, text in self._value.extras()})

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable; use replace({name}=...)")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record):
            return NotImplemented
        return bool(self._value.equal(other._value))

    def __hash__(self) -> int:
        kept = self.__dict__.get("_hash")
        if kept is None:
            kept = self.__dict__["_hash"] = hash((type(self)._described, self._value.to_json(False)))
        return kept

    def __copy__(self) -> Any:
        return self

    def __deepcopy__(self, memo: Any) -> Any:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return (_unpickle, (type(self), self._value.to_json(False)))

    def _told(self) -> Iterator[tuple[str, Any]]:
        """The fields that say something other than the default."""
        for name in self._fields:
            value = getattr(self, name)
            if name in self._required or value != type(self)._default(name):
                yield name, value

    @classmethod
    def _default(cls, name: str) -> Any:
        kept = cls.__dict__.get("_blank")
        if kept is None:
            kept = cls._wrap(_core.blank(cls._described))
            cls._blank = kept
        return getattr(kept, name)

    def __repr__(self) -> str:
        parts = [f"{name}={_brief(value)}" for name, value in self._told()]
        return f"{type(self).__name__}({', '.join(parts)})"

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><th style='text-align:left;vertical-align:top'>{html.escape(name)}</th>"
            f"<td style='text-align:left'>{_brief_html(value)}</td></tr>"
            for name, value in self._told()
        )
        return f"<table><caption>{html.escape(type(self).__name__)}</caption><tbody>{rows}</tbody></table>"


class _Part:
    """A record that knows which record it was taken from, and says more with it."""

    def _taken_from(self) -> Any:
        return self.__dict__.get("_whole")


class _GraphOfReview(_Part, GraphFace):
    """The graph of a review: its nodes are the review's, so what it tells comes from the whole review."""

    def _of_review(self) -> Any:
        whole = self._taken_from()
        review = sys.modules[__name__].Review
        return whole if isinstance(whole, review) else review(id="", title="", incidents=[], factor_graph=self)


#: What some records can do besides holding their fields.
_FACES: dict[str, type] = {"FactorGraph": _GraphOfReview}


def _unpickle(cls: type[Record], text: bytes) -> Any:
    return cls._wrap(_core.from_json_as_is(cls._described, text))


def _brief(value: Any) -> str:
    if isinstance(value, tuple):
        if all(isinstance(item, str) for item in value) and len(value) <= 3:
            return repr(value)
        return f"({len(value)} item{'s' if len(value) != 1 else ''})"
    if isinstance(value, Record):
        name = getattr(value, "id", "") or getattr(value, "title", "")
        return f"{type(value).__name__}({name!r})" if name else f"{type(value).__name__}(...)"
    if isinstance(value, enum.Enum):
        return repr(value.value)
    if isinstance(value, str) and len(value) > 60:
        return repr(value[:59] + "…")
    if hasattr(value, "isoformat"):
        return repr(value.isoformat())
    return repr(value)


def _brief_html(value: Any) -> str:
    if isinstance(value, tuple) and value and len(value) <= 50:
        return "<br>".join(html.escape(_line(item)) for item in value)
    return html.escape(_line(value))


def _line(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, Record):
        words = []
        for key in ("id", "at", "title", "text", "name", "summary"):
            word = getattr(value, key, None)
            if word:
                words.append(word if isinstance(word, str) else _brief(word).strip("'"))
        return " · ".join(words) if words else repr(value)
    if isinstance(value, enum.Enum):
        return str(value.value)
    return _brief(value).strip("'")


def _enumeration(described: Mapping[str, Any]) -> type[enum.Enum]:
    members = [(text.upper().replace("-", "_"), text) for text, _ in described["enumerators"]]
    made = enum.Enum(described["name"], members, module=__name__, qualname=described["name"])
    made.__doc__ = _docs.enumeration(described)
    for member, (_, sentence) in zip(made, described["enumerators"], strict=True):
        member.__doc__ = sentence
    return made


def _record(described: Mapping[str, Any]) -> type[Record]:
    names = tuple(_docs.attribute_name(field["name"]) for field in described["fields"])
    body: dict[str, Any] = {
        "__doc__": _docs.record(described),
        "__module__": __name__,
        "__match_args__": names,
        "_described": described["name"],
        "_fields": names,
        "_required": frozenset(
            _docs.attribute_name(field["name"]) for field in described["fields"] if field["required"]
        ),
    }
    for index, field in enumerate(described["fields"]):
        keep = "json" not in _docs.shapes(field["type"])
        body[names[index]] = _Attribute(index, names[index], keep, field["sentence"])
    face = _FACES.get(described["name"])
    return type(described["name"], (Record,) if face is None else (face, Record), body)


def _make_classes() -> list[str]:
    names = []
    for described in _core.described_types():
        name = described["name"]
        if described["shape"] == "record":
            made: Any = _record(described)
            _core.set_class(name, made)
        else:
            made = _enumeration(described)
            _core.set_class(name, tuple(made))
        setattr(sys.modules[__name__], name, made)
        names.append(name)
    return sorted(names)


__all__ = sorted(["Record", *_make_classes()])
