"""The house: three packages under names of their own, each typed, each saying what is public, quick to enter."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from importlib import metadata, resources

import pytest

import extract
import graphs
import ontology

PACKAGES = {"ontology": ontology, "extract": extract, "graphs": graphs}
MODULES = sorted(
    [*PACKAGES]
    + [
        found.name
        for name, package in PACKAGES.items()
        for found in pkgutil.walk_packages(package.__path__, f"{name}.")
    ]
)
PUBLIC = [name for name in MODULES if hasattr(importlib.import_module(name), "__all__")]


@pytest.mark.parametrize("name", PACKAGES)
def test_no_other_distribution_owns_our_name(name: str) -> None:
    owners = {
        distribution.metadata["Name"]
        for distribution in metadata.distributions()
        for file in distribution.files or ()
        if file.parts[0] in {name, f"{name}.py"}
    }
    assert owners - {"unrapport"} == set()


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_tells_type_checkers_that_it_is_typed(name: str) -> None:
    assert (resources.files(name) / "py.typed").is_file()


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_says_what_it_is_for(name: str) -> None:
    assert len((PACKAGES[name].__doc__ or "").split()) > 5


def test_every_package_has_public_modules() -> None:
    assert {name.split(".")[0] for name in PUBLIC if "." in name} == set(PACKAGES)


@pytest.mark.parametrize("name", MODULES)
def test_a_module_has_a_docstring(name: str) -> None:
    assert (importlib.import_module(name).__doc__ or "").strip()


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_name_exists(name: str) -> None:
    module = importlib.import_module(name)
    assert module.__all__
    assert [public for public in module.__all__ if not hasattr(module, public)] == []


def test_the_command_line_is_entered_without_spacy() -> None:
    """``--help`` need not wait half a second for what it does not use."""
    script = "import sys, graphs.cli; print(*sorted({'spacy', 'rdflib', 'networkx'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.split() == []


def test_the_console_script_is_the_command_line() -> None:
    (script,) = metadata.entry_points(group="console_scripts", name="unrapport")
    assert script.load() is importlib.import_module("graphs.cli").main
