# make run   start: the training ground without tokens, Telegram with tokens in .env
# make test  the whole suite, on SQLite and on a real PostgreSQL
# make check lint, format, types, floors
.DEFAULT_GOAL := help
.PHONY: help setup run demo test check requirements clean
SHELL := /bin/sh
# The folder of this file, also when it is called as `make -f some where/Makefile`.
HERE := $(shell dirname "$(strip $(MAKEFILE_LIST))")
PYTHON ?= python3
BIN := .venv/bin

help: ## Say what there is
	@grep -hE '^[a-z]+:.*##' "$(HERE)/Makefile" | sed 's/:.*##/\t/'

# The stamps carry a hash of what was installed, so that a second run does nothing and a changed file does it again.
setup: ## Make .venv with what the program needs
	@cd "$(HERE)" && sh tools/setup.sh "$(PYTHON)" run

setup-dev:
	@cd "$(HERE)" && sh tools/setup.sh "$(PYTHON)" dev

run: setup ## Start Wadul
	@cd "$(HERE)" && exec $(BIN)/python -m bot run

demo: setup ## Start the training ground even where tokens are set
	@cd "$(HERE)" && exec $(BIN)/python -m bot demo

test: setup-dev ## Run the whole suite
	@cd "$(HERE)" && $(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder

check: setup-dev ## Lint, format, types, floors
	@cd "$(HERE)" && $(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(BIN)/lint-imports

requirements: setup-dev ## Pin again what requirements/*.in ask for (needs uv)
	@cd "$(HERE)/requirements" && for set in run dev; do \
		uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --upgrade $$set.in -o $$set.txt; done

clean: ## Remove what was made, but no data
	@cd "$(HERE)" && rm -rf .venv .mypy_cache .ruff_cache .hypothesis .import_linter_cache *.egg-info
