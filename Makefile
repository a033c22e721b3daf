# Two commands for a fresh machine: make demo, make test. Needs Python 3.11 or later and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: demo test lint format cassettes bench picture clean

# Where the install is up to date, nothing here needs a network.
demo: $(VENV)/.installed
	@$(BIN)/python -m claimcheck verify claims.toml; code=$$?; \
	case $$code in \
	0) echo "exit 0: nothing stands against any claim." ;; \
	1) echo "exit 1: claims are not found, altered or contradicted; a build would fail here." ;; \
	3) echo "exit 3: nothing to fail on, but some claims could not be checked." ;; \
	*) exit $$code ;; \
	esac

test: lint
	$(BIN)/python -m pytest

lint: $(VENV)/.installed-for-tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: $(VENV)/.installed-for-tests
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Records cassettes/ again, from the stand-in web, from nothing.
cassettes: $(VENV)/.installed-for-tests
	$(BIN)/python -m tests.standin.record

bench: $(VENV)/.installed-for-bench
	$(BIN)/python -m bench

# docs/report.svg: the terminal report of a real run, for the README.
picture: $(VENV)/.installed
	$(BIN)/python -m docs.picture

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml | $(VENV)/bin/python
	$(PIP) install -e .
	@touch $@

$(VENV)/.installed-for-tests: pyproject.toml .ci/constraints.txt | $(VENV)/bin/python
	$(PIP) install -c .ci/constraints.txt -e '.[dev]'
	@touch $@ $(VENV)/.installed

$(VENV)/.installed-for-bench: pyproject.toml | $(VENV)/bin/python
	$(PIP) install -e '.[dev,bench,dates]'
	@touch $@ $(VENV)/.installed

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
