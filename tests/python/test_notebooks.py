"""Every notebook of the examples, run cell by cell as a reader would."""

import contextlib
import io
import json
import os
from pathlib import Path

import pytest

NOTEBOOKS = sorted((Path(__file__).parents[2] / "examples").glob("*.ipynb"))


def outputs_of(cell, number, path, scope):
    """What a cell prints, in the form in which a notebook keeps it."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile("".join(cell["source"]), f"{path.name}, cell {number}", "exec"), scope)
    text = out.getvalue().splitlines(keepends=True)
    return [{"name": "stdout", "output_type": "stream", "text": text}] if text else []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_every_cell_runs_and_prints_what_is_kept(path, monkeypatch):
    # A notebook runs in its own folder and imports what lies there.
    monkeypatch.chdir(path.parent)
    monkeypatch.syspath_prepend(str(path.parent))
    text = path.read_text(encoding="utf-8")
    notebook = json.loads(text)
    assert notebook["nbformat"] == 4
    scope = {"__name__": "__main__"}
    cells = [(number, cell) for number, cell in enumerate(notebook["cells"]) if cell["cell_type"] == "code"]
    printed = {number: outputs_of(cell, number, path, scope) for number, cell in cells}
    assert any(printed.values())
    # Outputs are kept where they are words alone, the same on every machine; elsewhere none are.
    if not any(cell["outputs"] for _, cell in cells):
        return
    if "DEBRIEF_REFRESH" in os.environ:
        for order, (number, cell) in enumerate(cells, start=1):
            cell["outputs"], cell["execution_count"] = printed[number], order
        path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False), encoding="utf-8")
    for number, cell in cells:
        assert cell["outputs"] == printed[number], f"{path.name}, cell {number}: read the change, DEBRIEF_REFRESH=1"
