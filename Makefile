# make demo   install into .venv and lint the examples
# make test   install what the tests need and run them all
# make lint   ruff, and mypy on the installed package
# make table  make rules/table.py and docs/rules/ from the rules
PYTHON ?= python3
VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
SOURCES := pyproject.toml $(shell find newslint rules -name '*.py' -o -name '*.yaml' -o -name '*.json')

.PHONY: demo test lint table clean

demo: $(VENV)/.installed
	$(BIN)/newslint check --exit-zero examples

test: $(VENV)/.tested
	$(BIN)/pytest

lint: $(VENV)/.linted
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	cd tests && ../$(BIN)/mypy --strict -p newslint

table: $(VENV)/.installed
	$(BIN)/python -m newslint.engine.build_table

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: $(BIN)/python $(SOURCES)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check .
	@touch $@

$(VENV)/.tested: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check '.[test]'
	@touch $@

$(VENV)/.linted: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check '.[dev]'
	@touch $@

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
