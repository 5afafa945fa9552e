# Cadre: `make demo` shows it at work, `make test` checks everything. Both install what is missing first.

UNAME := $(shell uname -s)
# Homebrew keeps GLPK outside the default search paths. Expanded in recipes, that is after `setup`.
ifeq ($(UNAME),Darwin)
SWIFT_FLAGS = -Xcc -I$(shell brew --prefix glpk)/include -Xlinker -L$(shell brew --prefix glpk)/lib
endif

CADRE = .build/release/cadre
DEMO_CASE = scenarios/02-province
DEMO_RESULTS = out

.PHONY: help setup build release lint test demo clean

help: ## List the targets.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install GLPK where it is missing.
	@$(HAS_GLPK) && command -v glpsol > /dev/null || { $(INSTALL_GLPK); }
	@$(HAS_GLPK) || { echo "GLPK (glpk.h) is missing: install it with your package manager." >&2; exit 1; }
	@command -v glpsol > /dev/null || echo "glpsol is missing: the tests that compare with it will be skipped." >&2

build: setup ## Build for debugging.
	swift build $(SWIFT_FLAGS)

release: setup ## Build for use: .build/release/cadre.
	swift build -c release --product cadre $(SWIFT_FLAGS)

lint: ## Check the format of every source file.
	swift format lint --strict -r Sources Tests Package.swift

test: setup lint ## Check format and imports, run all tests.
	swift build --build-tests --explicit-target-dependency-import-check error $(SWIFT_FLAGS)
	swift test --skip-build $(SWIFT_FLAGS)

demo: release ## Solve a province of 36 communes and show the ten best transfers.
	$(CADRE) solve $(DEMO_CASE) -o $(DEMO_RESULTS)
	@echo
	@echo "The results are in $(DEMO_RESULTS): open transfers.csv first, or run"
	@echo "  $(CADRE) verify $(DEMO_CASE) $(DEMO_RESULTS)"

clean: ## Remove everything that was built.
	rm -rf .build out

# The header is found by the compiler that will use it.
HAS_GLPK = clang -E $(filter -I%,$(SWIFT_FLAGS)) -include glpk.h -x c /dev/null > /dev/null 2>&1

ifeq ($(UNAME),Darwin)
INSTALL_GLPK = command -v brew > /dev/null || { echo "Install Homebrew (https://brew.sh), then run this again." >&2; exit 1; }; \
	brew install glpk
else
# As root, or through sudo where it is there. A machine without apt gets a message instead.
INSTALL_GLPK = command -v apt-get > /dev/null || exit 0; \
	if [ "$$(id -u)" -eq 0 ]; then as_root=""; \
	elif command -v sudo > /dev/null; then as_root="sudo"; \
	else echo "Ask an administrator for: apt-get install libglpk-dev glpk-utils" >&2; exit 0; fi; \
	$$as_root apt-get update && \
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends libglpk-dev glpk-utils
endif
