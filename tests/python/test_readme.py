"""The README's lines of Python print what the README shows."""

import contextlib
import io
import os
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def block(language: str) -> str:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(rf"```{language}\n(.*?)```", readme, re.DOTALL)
    assert found, language
    return found[1]


def test_the_lines_of_python_print_what_is_shown() -> None:
    printed = io.StringIO()
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(block("python"), "README.md", "exec"), {})
    finally:
        os.chdir(before)
    assert printed.getvalue() == block("text")


def test_the_example_program_holds_the_same_lines() -> None:
    example = (ROOT / "examples/pool_exhausted.py").read_text(encoding="utf-8")
    for line in block("python").splitlines():
        if line and "load(" not in line:
            assert line in example
