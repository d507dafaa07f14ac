"""The command line inside Python is the command line."""

import subprocess
import sys

import debrief


def test_the_module_runs_the_commands():
    run = subprocess.run([sys.executable, "-m", "debrief", "schema", "review"], capture_output=True, check=False)
    assert (run.returncode, run.stderr) == (0, b"")
    assert run.stdout.decode() == debrief.schema("review") == debrief.command("schema", "review").output


def test_misuse_is_explained_on_standard_error():
    run = subprocess.run([sys.executable, "-m", "debrief", "schema", "poem"], capture_output=True, check=False)
    assert run.returncode == 2
    assert run.stdout == b""
    assert b"poem" in run.stderr
    assert debrief.command("schema", "poem").code == 2


def test_the_demo_finds_its_incidents_wherever_it_was_installed(tmp_path):
    run = subprocess.run(
        [sys.executable, "-m", "debrief", "demo", "--out", str(tmp_path / "demo")],
        capture_output=True,
        check=False,
        cwd=tmp_path,
    )
    assert run.returncode in (0, 1), run.stderr.decode()
    assert b"incident" in run.stdout
    assert any((tmp_path / "demo").iterdir())
