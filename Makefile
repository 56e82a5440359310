.DEFAULT_GOAL := help
.PHONY: help demo tour test bench soak chaos fuzz format lock

help:  ## Show what can be made
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: .venv/.runtime  ## Try Drumbeat in a browser: no account, no configuration
	@.venv/bin/python -m sandbox demo

tour: .venv/.runtime  ## Run the main job in this terminal and print it as a story
	@.venv/bin/python -m sandbox tour

test: .venv/.dev  ## Format, lint, types, import rules, all tests on SQLite and PostgreSQL, browser
	@scripts/check

bench: .venv/.dev  ## Measure against floors of the same run and write bench/results.json (ROWS="delivery." for some)
	@.venv/bin/python -m bench $(ROWS)

soak: .venv/.dev  ## Let the bot work for half an hour and see whether it grows (MINUTES=5 for less)
	@.venv/bin/python -m bench.soak $(MINUTES)

chaos: .venv/.dev  ## Throw faults at the bot and look whether anything is lost or doubled (SEED=, MINUTES=, ROUNDS=, DATABASE=, PROCESSES=)
	@.venv/bin/python -m chaos $(if $(SEED),--seed $(SEED)) $(if $(MINUTES),--minutes $(MINUTES)) $(if $(ROUNDS),--rounds $(ROUNDS)) $(if $(DATABASE),--database $(DATABASE)) $(if $(PROCESSES),--processes $(PROCESSES))

fuzz: .venv/.dev  ## Try the way in with thousands of odd requests, new ones each time (EXAMPLES=2000 of each kind)
	@FUZZ=$(or $(EXAMPLES),2000) .venv/bin/python -m pytest -n 0 tests/handlers/test_door.py tests/handlers/test_frames.py

format: .venv/.dev  ## Rewrite the code in the project's format
	@.venv/bin/ruff format . && .venv/bin/ruff check --fix .

lock: .venv/.dev  ## Pin every dependency again, with hashes (needs uv)
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --custom-compile-command "make lock" $(UPGRADE) pyproject.toml -o requirements.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --custom-compile-command "make lock" $(UPGRADE) --extra dev -c requirements.txt pyproject.toml -o requirements-dev.txt

.venv/.runtime: requirements.txt
	@scripts/setup runtime

.venv/.dev: requirements-dev.txt
	@scripts/setup dev
