"""Every notebook of the examples, run cell by cell as a reader would."""

import json
from pathlib import Path

import pytest

NOTEBOOKS = sorted((Path(__file__).parents[2] / "examples").glob("*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_every_cell_runs(path, capsys, monkeypatch):
    # A notebook runs in its own folder and imports what lies there.
    monkeypatch.chdir(path.parent)
    monkeypatch.syspath_prepend(str(path.parent))
    notebook = json.loads(path.read_text(encoding="utf-8"))
    assert notebook["nbformat"] == 4
    scope = {"__name__": "__main__"}
    for number, cell in enumerate(notebook["cells"]):
        if cell["cell_type"] != "code":
            continue
        assert not cell["outputs"], f"cell {number} holds outputs, which would differ from machine to machine"
        exec(compile("".join(cell["source"]), f"{path.name}, cell {number}", "exec"), scope)
    assert capsys.readouterr().out
