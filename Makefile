# Two targets do all the set-up: `make demo` and `make test`. Each works on a machine that has only Python and make.

# the first Python that starts and is new enough
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$name && break; done)
VENV := .venv
BIN := $(VENV)/bin
SAMPLE := tests/sample/sample.zh.txt

.PHONY: demo test check format bench notebooks clean

demo: $(VENV)/.installed ## build the sample report
	$(BIN)/unrapport build $(SAMPLE) -o out
	@echo
	@echo "Open out/network.html in a browser; out/graph.ttl is the graph."

test: $(VENV)/.dev check ## everything CI runs
	$(BIN)/python -m pytest
	$(BIN)/python -m pytest --quiet --rules-only tests/extract --ignore=tests/extract/test_unread.py --ignore=tests/extract/test_kinds.py

check: $(VENV)/.dev ## lint, types, the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/.dev ## how fast; no part of the tests
	$(BIN)/python tests/benchmarks/bench_build.py
	$(BIN)/python tests/benchmarks/bench_extract.py
	$(BIN)/python tests/benchmarks/bench_page.py
	$(BIN)/python tests/benchmarks/bench_read.py
	$(BIN)/python tests/benchmarks/bench_store.py --triples 200000 --patience 60

notebooks: $(VENV)/.installed ## open the guided tours in a browser
	$(BIN)/python -m pip install --quiet --editable ".[notebooks]"
	$(BIN)/jupyter lab notebooks

$(VENV)/.python:
	@test -n "$(PYTHON)" || { echo "make: no Python 3.11 or later found; install one, or name it: make PYTHON=/path/to/python" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	@touch $@

$(VENV)/.installed: $(VENV)/.python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --editable ".[serve]" --group dev
	@touch $@

clean:
	rm -rf $(VENV) out build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
