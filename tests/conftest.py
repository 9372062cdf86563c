"""What all tests share: how Hypothesis runs, and whether the rules stand alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import configuration, settings

from extract.collaborate.kinds import Kinds
from extract.collaborate.likely import Likely

if TYPE_CHECKING:
    import pytest

# The same examples at every run and on every machine, and no time limit: a slow machine is no defect of the program.
settings.register_profile("unrapport", derandomize=True, database=None, deadline=None, max_examples=60)
settings.load_profile("unrapport")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--rules-only``: no test of a rule may lean on what a model finds likely, which changes with its texts."""
    parser.addoption("--rules-only", action="store_true", help="run the tests of rules without the models")


def pytest_configure(config: pytest.Config) -> None:
    """Keep Hypothesis's own files in pytest's cache: a ``.hypothesis`` folder beside the tests stops their collection."""
    if hasattr(config, "cache"):
        configuration.set_hypothesis_home_dir(config.cache.mkdir("hypothesis"))
    if config.getoption("--rules-only"):
        Likely.links = lambda *_, **__: []  # type: ignore[method-assign]
        Kinds.told = lambda _, found, __: [record for record, _draft in found]  # type: ignore[method-assign]
