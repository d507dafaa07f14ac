"""The examples in the docstrings, and the stubs, against the live module."""

import ast
import doctest
import importlib
import importlib.util
import inspect
import pkgutil
from pathlib import Path

import debrief
import pytest
from debrief import _core

SOURCE = Path(__file__).parents[2] / "bindings" / "python"
MODULES = ["debrief", *sorted(f"debrief.{one.name}" for one in pkgutil.iter_modules(debrief.__path__))]


@pytest.mark.parametrize("name", [name for name in MODULES if not name.endswith(("._core", ".__main__"))])
def test_examples_run(name):
    module = importlib.import_module(name)
    outcome = doctest.testmod(module, optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    assert outcome.failed == 0


def test_every_public_function_says_what_it_does():
    for name in debrief.__all__:
        thing = getattr(debrief, name)
        if inspect.isfunction(thing) or inspect.isclass(thing):
            assert inspect.getdoc(thing), name


def test_the_model_stub_is_what_the_descriptions_say():
    spec = importlib.util.spec_from_file_location("stubs", SOURCE / "tools" / "stubs.py")
    stubs = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(stubs)
    committed = (SOURCE / "debrief" / "model.pyi").read_text(encoding="utf-8")
    assert committed == stubs.stub(), "run: python bindings/python/tools/stubs.py"


def test_the_model_stub_names_what_the_module_has():
    tree = ast.parse((SOURCE / "debrief" / "model.pyi").read_text(encoding="utf-8"))
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    assert set(classes) == set(debrief.model.__all__)
    for described in _core.described_types():
        members = {
            node.name if isinstance(node, ast.FunctionDef) else node.targets[0].id
            for node in classes[described["name"]].body
            if isinstance(node, ast.FunctionDef | ast.Assign)
        }
        for name in members:
            assert hasattr(getattr(debrief, described["name"]), name), f"{described['name']}.{name}"
