"""The example that computes a published table again: on a small log of our own, where every answer is known."""

import importlib.util
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "examples" / "published_table.py"

LOG = {
    "2031-02-03-queue.md": """# Queue stopped

- **Key events**
  - First detected 2031-02-03 16:00
  - Incident declared 2031-02-03 16:30
  - Repaired 2031-02-03 16:45
  - Resolved 2031-02-04 10:30

- **Time to repair**: 0h 15m

- **Time to resolve**: 1h 30m
""",
    "2031-03-10-cache.md": """# Cache cold

- **Key events**
  - First detected 2031-03-10 09:00
  - Incident declared 2031-03-10 08:50
  - Repaired 2031-03-10 09:30
  - Resolved 2031-03-11 09:30

- **Time to repair**: 30m

- **Time to resolve**: 2d 0h 40m
""",
}

TABLE = """quarter,repair_min,resolve_min,incidents
2031-Q1,22,1500,2031-02-03-queue 2031-03-10-cache
"""


@pytest.fixture
def example(monkeypatch):
    spec = importlib.util.spec_from_file_location("published_table", EXAMPLE)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def folder(tmp_path):
    for name, text in LOG.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "table.csv").write_text(TABLE, encoding="utf-8")
    return tmp_path


def test_every_difference_has_its_reason(example, folder, capsys):
    assert example.main([str(folder), str(folder / "table.csv")]) == 0
    out = capsys.readouterr().out
    assert "time to repair      0h 15m  from declaration, elapsed = from declaration, support hours" in out
    assert "time to resolve     1h 30m  from detection, support hours" in out
    assert "no definition tried; nearest 24h 40m from declaration, elapsed, 24h 00m apart (whole days" in out
    assert "declared 2031-03-10 08:50 is before detected 2031-03-10 09:00" in out
    assert "the mean of the stated figures, 22.5 minutes, cut to whole minutes" in out
    assert "left out: 2031-03-10-cache, declared 0h 10m before it was detected" in out


def test_without_a_table_the_quarters_are_those_of_the_log(example, folder, capsys):
    assert example.main([str(folder)]) == 0
    assert "2031-Q1  repair" in capsys.readouterr().out


def test_what_cannot_be_read_is_said(example, tmp_path, capsys):
    assert example.main([]) == 2
    assert example.main([str(tmp_path)]) == 2
    assert "no incident" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("1d 5h 47m", 1787), ("0h 38m", 38), ("27m", 27), ("7h (during support hours)", 420), ("soon", None), ("", None)],
)
def test_stated_durations(example, text, minutes):
    assert example.minutes_of(text) == minutes
