"""Descriptions as NumPy-style docstrings and as type annotations. Used at import and by the stub generator."""

from __future__ import annotations

import keyword
from collections.abc import Mapping
from textwrap import fill
from typing import Any

_PLAIN = {"text": "str", "reference": "str", "integer": "int", "boolean": "bool", "instant": "datetime", "date": "date"}


def attribute_name(name: str) -> str:
    """The name of a field in Python: ``from_`` where the field is called ``from``."""
    return f"{name}_" if keyword.iskeyword(name) else name


def shapes(described: Mapping[str, Any]) -> set[str]:
    """Every shape inside a described type, not looking into records."""
    inner = described.get("element")
    return {described["shape"]} | (shapes(inner) if inner else set())


def attribute_type(described: Mapping[str, Any]) -> str:
    """The annotation of an attribute."""
    shape = described["shape"]
    if shape == "list":
        return f"tuple[{attribute_type(described['element'])}, ...]"
    if shape == "optional":
        return f"{attribute_type(described['element'])} | None"
    if shape == "json":
        return "Any"
    return _PLAIN.get(shape, described["name"])


def argument_type(described: Mapping[str, Any]) -> str:
    """The annotation of an argument: what an attribute gives and its convenient spellings."""
    shape = described["shape"]
    if shape == "list":
        return f"Iterable[{argument_type(described['element'])}]"
    if shape == "optional":
        return f"{argument_type(described['element'])} | None"
    if shape in ("enumeration", "instant", "date"):
        return f"{attribute_type(described)} | str"
    return attribute_type(described)


def _reads(described: Mapping[str, Any]) -> str:
    """The type in words of a docstring."""
    shape = described["shape"]
    if shape == "list":
        return f"tuple of {_reads(described['element'])}"
    if shape == "optional":
        return _reads(described["element"])
    if shape == "reference":
        target = described["target"]
        return "id of a node" if target == "AnyNode" else f"id of {target}"
    return attribute_type(described)


def record(described: Mapping[str, Any]) -> str:
    """The docstring of a record's class."""
    lines = [described["sentence"], "", "Parameters", "----------"]
    for field in described["fields"]:
        reads = _reads(field["type"])
        lines.append(f"{attribute_name(field['name'])} : {reads}{'' if field['required'] else ', optional'}")
        sentence = field["sentence"]
        if field["minimum"] is not None:
            sentence += f" At least {field['minimum']}."
        lines.append(fill(sentence, 110, initial_indent="    ", subsequent_indent="    "))
    return "\n".join(lines) + "\n"


def enumeration(described: Mapping[str, Any]) -> str:
    """The docstring of an enumeration's class."""
    lines = [described["sentence"], "", "Attributes", "----------"]
    for text, sentence in described["enumerators"]:
        lines += [text.upper().replace("-", "_"), f"    {sentence}"]
    return "\n".join(lines) + "\n"
