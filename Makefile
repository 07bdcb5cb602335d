# The few commands a person types. `make` alone lists them.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
BOOTSTRAP := $(PYTHON) deploy/local/bootstrap.py
SOURCES := services gateway deploy/local tests conftest.py
PACKAGES := services/kit/src services/registry/src services/scheduling/src services/evaluation/src \
            gateway/src deploy/local/src
T ?=

##@ Use it
run: ## Set up what is missing and run everything on this machine (Ctrl-C stops, data is kept)
	@$(BOOTSTRAP) env frontend
	@exec $(BIN)/shixun up

demo-chain: ## Walk the main job on the running system: from a roster to a certificate, step by step
	@$(BIN)/shixun demo chain

##@ Work on it
test: setup lint types ## Everything that decides whether a change lands; T=path runs one file by itself
	@$(BIN)/python tests/suite.py $(T)

check: setup lint types ## Only lint, types and contracts

format: setup ## Format and fix what can be fixed
	@$(BIN)/ruff check --fix $(SOURCES)
	@$(BIN)/ruff format $(SOURCES)
	@$(BOOTSTRAP) --npm run format

bench: setup ## Requests per second and latencies, as shares of the database's own limit (ARGS="--help")
	@$(BIN)/python tests/load/bench.py $(ARGS)

screenshots: setup ## Pictures of the main screens, from a demonstration of its own, into docs/screenshots
	@$(BIN)/python -m tests.browser.screenshots

clauses: setup ## Every requirement and the tests that show it
	@$(BIN)/python tests/clauses.py

openapi: setup ## Write the services' OpenAPI contracts and the clients generated from them
	@$(BIN)/shixun openapi export
	@$(BOOTSTRAP) --npm run api:generate

lock: setup ## Compile requirements/*.in anew (hashes, no registry addresses)
	@for group in base dev node bootstrap; do \
	  .venv/tools/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	    --no-annotate --no-header --upgrade requirements/$$group.in -o requirements/$$group.txt; done

clean: ## Remove what can be made again; the data folder stays
	@rm -rf .venv frontend/node_modules frontend/dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage

help: ## This list
	@awk 'BEGIN {FS = ":.*## "} /^##@/ {printf "\n%s\n", substr($$0, 5)} \
	  /^[a-z-]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# Parts of `make test`.
setup:
	@$(BOOTSTRAP) env frontend system-deps --dev

lint:
	@$(BIN)/ruff check $(SOURCES)
	@$(BIN)/ruff format --check $(SOURCES)
	@$(BOOTSTRAP) --npm run lint

types:
	@$(BIN)/mypy $(PACKAGES)
	@$(BIN)/shixun openapi export --check
	@$(BOOTSTRAP) --npm run api:check

.PHONY: run demo-chain test check format bench screenshots clauses openapi lock clean help setup lint types
