# Everything happens in .venv inside this checkout; requirements/*.txt pin each package by hash.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
COUNTY ?= warendorf
export PYTHONDONTWRITEBYTECODE :=
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help

help: ## this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Lotse needs Python 3.11 or newer; name one with: make PYTHON=/path/to/python3.12 …"; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
		|| { rm -rf $(VENV); echo "Python's venv module is missing; on Debian or Ubuntu: sudo apt install python3-venv"; exit 1; }

$(VENV)/run.stamp: requirements/run.txt pyproject.toml | $(BIN)/python
	@echo "Installing what Lotse needs into $(VENV) …"
	@$(PIP) install --require-hashes -r requirements/run.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/run.stamp
	@echo "Installing what the tests need into $(VENV) …"
	@$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@

install: $(VENV)/run.stamp ## what running Lotse needs, into .venv; the command is then .venv/bin/lotse

demo: $(VENV)/run.stamp ## the bot with a stand-in for Telegram and a page of phones (COUNTY=paderborn for the other county)
	@LOTSE_COUNTY=$(COUNTY) $(BIN)/lotse demo

demo-reset: ## forget the demo's chats and database
	@rm -rf var/demo
	@echo "The demo starts afresh."

test: $(VENV)/dev.stamp ## all tests: SQLite, PostgreSQL, HTTP, Chromium
	@$(BIN)/python -m pytest -n 4 --dist loadfile --no-loadscope-reorder

quick: $(VENV)/dev.stamp ## rules, screens and conversations on SQLite: what takes no longer than a fifth of a second
	@$(BIN)/python -m pytest -n 2 --dist loadfile -m "not slow and not browser"

measure: $(VENV)/dev.stamp ## find out which tests are too slow for make quick; best where nothing else runs
	@$(BIN)/python -m pytest -m "not browser" --measure

$(VENV)/mutants.stamp: requirements/mutants.txt $(VENV)/dev.stamp
	@$(PIP) install --require-hashes -r requirements/mutants.txt
	@touch $@

mutants: $(VENV)/mutants.stamp ## change the code in one place at a time and see whether a test notices; half an hour (docs/testing.md)
	@$(BIN)/python -m bench.mutants $(MODULES) $(if $(SAMPLE),--sample $(SAMPLE))

lint: $(VENV)/dev.stamp ## format, lint, types, import contracts, directories
	@$(BIN)/ruff format --check --quiet . || { echo "Run: make format"; exit 1; }
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/lotse directory check --county warendorf
	@$(BIN)/lotse directory check --county paderborn

check: lint test ## everything that must hold before a change is handed in (the texts are tests)

format: $(VENV)/dev.stamp ## put the code into the house's form
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format .

bench: $(VENV)/dev.stamp ## measure speed; writes the table of docs/performance.md
	@$(BIN)/python -m bench

screenshots: $(VENV)/dev.stamp ## take the README's pictures from the running demo (needs Chromium)
	@$(BIN)/python docs/screenshots.py

lock: $(VENV)/dev.stamp ## resolve requirements/*.txt anew from pyproject.toml
	@$(PIP) install uv
	@$(BIN)/uv pip compile -q --universal --generate-hashes --no-header --no-annotate --python-version 3.11 \
		--group build pyproject.toml -o requirements/run.txt
	@$(BIN)/uv pip compile -q --universal --generate-hashes --no-header --no-annotate --python-version 3.11 \
		-c requirements/run.txt --group dev pyproject.toml -o requirements/dev.txt
	@$(BIN)/uv pip compile -q --universal --generate-hashes --no-header --no-annotate --python-version 3.11 \
		-c requirements/dev.txt --group mutants -o requirements/mutants.txt

wheel: $(VENV)/dev.stamp ## build dist/lotse-*.whl
	@$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .

clean: ## remove everything that was built
	@rm -rf $(VENV) dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache

.PHONY: help install demo demo-reset test quick measure lint check format bench screenshots lock wheel clean
