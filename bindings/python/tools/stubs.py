"""Writes bindings/python/debrief/model.pyi from the descriptions: `python bindings/python/tools/stubs.py`.

Run it with the installed module after a field was added; a test compares the file with the module.
"""

from __future__ import annotations

from pathlib import Path

from debrief import _core, _docs

HEAD = """# Made by bindings/python/tools/stubs.py from the descriptions; do not edit.
import enum
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, ClassVar, Self

from debrief._graph_face import GraphFace

class Record:
    @classmethod
    def from_json(cls, text: str | bytes) -> Self: ...
    def to_json(self, *, pretty: bool = False) -> str: ...
    @property
    def extras(self) -> Mapping[str, Any]: ...
    def __hash__(self) -> int: ...
    def _repr_html_(self) -> str: ...
"""


def stub() -> str:
    """The text of model.pyi."""
    parts = [HEAD]
    described = sorted(_core.described_types(), key=lambda one: one["name"])
    for one in described:
        lines = []
        if one["shape"] == "enumeration":
            lines.append(f"class {one['name']}(enum.Enum):")
            for text, _ in one["enumerators"]:
                lines.append(f'    {text.upper().replace("-", "_")} = "{text}"')
        else:
            faces = "GraphFace, Record" if one["name"] == "FactorGraph" else "Record"
            lines.append(f"class {one['name']}({faces}):")
            lines.append("    __match_args__: ClassVar[tuple[str, ...]]")
            for field in one["fields"]:
                lines += [
                    "    @property",
                    f"    def {_docs.attribute_name(field['name'])}(self) -> "
                    f"{_docs.attribute_type(field['type'])}: ...",
                ]
            arguments = [
                f"{_docs.attribute_name(field['name'])}: {_docs.argument_type(field['type'])}"
                + ("" if field["required"] and field["name"] != "format" else " = ...")
                for field in one["fields"]
            ]
            replaced = [
                f"{_docs.attribute_name(field['name'])}: {_docs.argument_type(field['type'])} = ..."
                for field in one["fields"]
            ]
            for name, given, gives in (("__init__", arguments, "None"), ("replace", replaced, "Self")):
                lines += [f"    def {name}(", "        self,", "        *,"]
                lines += [f"        {argument}," for argument in given]
                lines.append(f"    ) -> {gives}: ...")
        parts.append("\n".join(lines) + "\n")
    names = sorted(["Record", *(one["name"] for one in described)])
    parts.append("__all__ = [\n" + "".join(f'    "{name}",\n' for name in names) + "]\n")
    return "\n".join(parts)


if __name__ == "__main__":
    (Path(__file__).parents[1] / "debrief" / "model.pyi").write_text(stub(), encoding="utf-8")
