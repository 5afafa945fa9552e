# Cadre: `make demo` shows it at work, `make test` checks everything. Both install what is missing first.

UNAME := $(shell uname -s)
# Homebrew keeps libraries outside the default search paths. Expanded in recipes, that is after `setup`.
BREWED = glpk libxlsxwriter libzip expat sqlite
ifeq ($(UNAME),Darwin)
SWIFT_FLAGS = $(foreach library,$(BREWED),-Xcc -I$(shell brew --prefix $(library))/include \
	-Xlinker -L$(shell brew --prefix $(library))/lib)
endif

CADRE = .build/release/cadre
SMOKE = .build/release/Smoke
DEMO_CASE = scenarios/02-province
DEMO_RESULTS = out
SERVED_CASE = .build/$(notdir $(DEMO_CASE)).xlsx
DATA = .build/workplace
PORT = 8080

PEERS_PYTHON = .build/peers-venv/bin/python
PEERS_READY = .build/peers-venv/ready
PEERS = $(PEERS_PYTHON) Benchmarks/Peers/peers.py --cadre $(CADRE)
WORKBOOKS_PYTHON = .build/workbooks-venv/bin/python
WORKBOOKS_READY = .build/workbooks-venv/ready
PAGES_PYTHON = .build/pages-venv/bin/python
PAGES_READY = .build/pages-venv/ready
SIZE = province
VARIANT = full
SEED = 1
LIMIT = 120
GAP = 0.0001

# One build in release serves the program, the tests and the counts of the benchmarks: what the optimizer takes, the tests
# give back many times over. Tests look at what is internal to a module, which the second flag allows; every use of this
# build has the same flags, so that nothing is built twice.
RELEASE = -c release -Xswiftc -enable-testing $(SWIFT_FLAGS)

.PHONY: help setup build release server serve lint test bench bench-smoke bench-record peers peers-smoke demo clean

help: ## List the targets.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install GLPK, SQLite and the libraries for workbooks where they are missing.
	@$(HAS_LIBRARIES) && command -v glpsol > /dev/null || { $(INSTALL_LIBRARIES); }
	@$(HAS_LIBRARIES) || { echo "A library is missing: install glpk, libxlsxwriter, libzip, expat and sqlite, with their" \
		"headers, with your package manager." >&2; exit 1; }
	@command -v glpsol > /dev/null || echo "glpsol is missing: the tests that compare with it will be skipped." >&2

build: setup ## Build for debugging.
	swift build $(SWIFT_FLAGS)

release: setup ## Build for use: .build/release/cadre.
	swift build $(RELEASE) --product cadre

server: release ## Build the workplace, too: .build/release/cadre-server, which cadre serve starts.
	swift build $(RELEASE) --product cadre-server

serve: server ## Serve the workplace at this machine alone, with the province of 36 communes loaded: DATA=folder PORT=8080.
	@$(CADRE) template $(SERVED_CASE) --from $(DEMO_CASE) --overwrite > /dev/null
	$(CADRE) serve --data $(DATA) --port $(PORT) --load $(SERVED_CASE)

lint: ## Check the format of every source file.
	swift format lint --strict -r Sources Tests Package.swift Benchmarks

test: setup lint $(WORKBOOKS_READY) $(PAGES_READY) ## Check format and imports, run all tests and the benchmarks once.
	swift build $(RELEASE) --build-tests --explicit-target-dependency-import-check error
	swift test $(RELEASE) --skip-build
	$(SMOKE) Benchmarks/Thresholds

bench: setup ## Time every phase of the pipeline (builds in release, ten minutes).
	cd Benchmarks && swift package $(SWIFT_FLAGS) benchmark \
		--grouping metric --metric wallClock --time-units microseconds --no-progress

bench-smoke: setup ## Run every benchmark but the slow ones once and check its counts.
	swift build $(RELEASE) --product Smoke
	$(SMOKE) Benchmarks/Thresholds

bench-record: setup ## Take the counts of every benchmark as its thresholds (a minute or two).
	swift build $(RELEASE) --product Smoke
	$(SMOKE) --record Benchmarks/Thresholds

peers: release $(PEERS_READY) ## Cadre and other solvers on one model: SIZE=small|province VARIANT=full|everything|network GAP=0.0001 RUNS=3 LIMIT=120.
	$(PEERS) --size $(SIZE) --variant $(VARIANT) --seed $(SEED) --limit $(LIMIT) --gap $(GAP) $(if $(RUNS),--runs $(RUNS)) \
		$(if $(JSON),--json $(JSON))

peers-smoke: release $(PEERS_READY) ## Check that other solvers agree on small models and that Cadre is not far behind.
	cd Benchmarks/Peers && $(abspath $(PEERS_PYTHON)) -m unittest
	$(PEERS) --size small --variant full --limit 60 --slowest 5
	$(PEERS) --size small --variant network --limit 60 --slowest 5

# What the comparison runs with; made again when the pinned versions change.
$(PEERS_READY): Benchmarks/Peers/requirements.txt
	@python3 -c "import ensurepip, venv" 2> /dev/null || { $(INSTALL_PYTHON); }
	python3 -m venv .build/peers-venv
	$(PEERS_PYTHON) -m pip install --quiet --disable-pip-version-check -r $<
	touch $@

# What the tests read our workbooks with; made again when the pinned versions change. Without it those tests are skipped.
$(WORKBOOKS_READY): Tests/Workbooks/requirements.txt
	@python3 -c "import ensurepip, venv" 2> /dev/null || { $(INSTALL_PYTHON); }
	@python3 -m venv .build/workbooks-venv && \
		$(WORKBOOKS_PYTHON) -m pip install --quiet --disable-pip-version-check -r $< && touch $@ || \
		echo "openpyxl and calamine are missing: the tests that read workbooks with them will be skipped." >&2

# What the tests look at pages with, in a Chromium of the machine. Without either those tests are skipped.
$(PAGES_READY): Tests/Pages/requirements.txt
	@python3 -c "import ensurepip, venv" 2> /dev/null || { $(INSTALL_PYTHON); }
	@python3 -m venv .build/pages-venv && \
		$(PAGES_PYTHON) -m pip install --quiet --disable-pip-version-check -r $< && touch $@ || \
		echo "axe and Playwright are missing: the tests that look at pages with them will be skipped." >&2

demo: release ## Solve a province of 36 communes and show the ten best transfers.
	$(CADRE) solve $(DEMO_CASE) -o $(DEMO_RESULTS)
	@echo
	@echo "The results are in $(DEMO_RESULTS): open transfers.csv first, or run"
	@echo "  $(CADRE) verify $(DEMO_CASE) $(DEMO_RESULTS)"

clean: ## Remove everything that was built.
	rm -rf .build Benchmarks/.build out

# The headers are found by the compiler that will use them.
HAS_LIBRARIES = clang -E $(filter -I%,$(SWIFT_FLAGS)) -include glpk.h -include xlsxwriter.h -include zip.h -include expat.h \
	-include sqlite3.h -x c /dev/null > /dev/null 2>&1

ifeq ($(UNAME),Darwin)
INSTALL_PYTHON = brew install python3
INSTALL_LIBRARIES = command -v brew > /dev/null || { echo "Install Homebrew (https://brew.sh), then run this again." >&2; exit 1; }; \
	brew install $(BREWED)
else
# As root, or through sudo where it is there. A machine without apt gets a message instead.
INSTALL = command -v apt-get > /dev/null || exit 0; \
	if [ "$$(id -u)" -eq 0 ]; then as_root=""; \
	elif command -v sudo > /dev/null; then as_root="sudo"; \
	else echo "Ask an administrator for: apt-get install $(1)" >&2; exit 0; fi; \
	$$as_root apt-get update && \
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $(1)
INSTALL_LIBRARIES = $(call INSTALL,libglpk-dev glpk-utils libxlsxwriter-dev libzip-dev libexpat1-dev libsqlite3-dev)
INSTALL_PYTHON = $(call INSTALL,python3 python3-venv)
endif
