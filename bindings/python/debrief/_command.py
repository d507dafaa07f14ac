"""The command line, from inside Python."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from debrief import _core


class Outcome(NamedTuple):
    """What a command left: 0 clean, 1 findings, 2 could not; machine output; people's words."""

    code: int
    output: str
    words: str


def _examples() -> str:
    given = os.environ.get("DEBRIEF_EXAMPLES")
    return given if given else str(Path(__file__).parent / "examples" / "corpus")


def command(*arguments: str | os.PathLike[str], input: str | bytes = b"") -> Outcome:
    """Run a command of `debrief` in this process and collect what it says.

    Parameters
    ----------
    *arguments : str or path
        As on the command line.
    input : str or bytes
        What the command reads where a file is named ``-``.

    Examples
    --------
    >>> import debrief
    >>> debrief.command("schema", "incident").code
    0
    """
    code, output, words = _core.capture_command([os.fspath(one) for one in arguments], _examples(), input)
    return Outcome(code, output.decode("utf-8", "replace"), words)
