"""One case, generated, and the whole model of it, exported: what every solver of a comparison gets."""

import csv
import pathlib
import subprocess
from dataclasses import dataclass

SIZES = {"small": (20, 800), "province": (98, 4500)}
VARIANTS = ("full", "network")

# The policy keys that make side rows; without them their defaults hold, which make none.
SIDE_KEYS = ("maximum_transfers", "maximum_outflow_share", "allowance_budget", "training_budget")
# Orders make no rows, but a lock can fill a cell beyond its posts; preferences only change costs and stay.
SIDE_FILES = ("decisions.csv", "relations.csv", "team_rules.csv", "recruitment.csv", "courses.csv")


@dataclass(frozen=True)
class Instance:
    """The case folder that Cadre reads and the MPS file that its peers read."""

    case: pathlib.Path
    model: pathlib.Path
    rows: int
    columns: int
    officers: int


def make(cadre, folder, size, variant, seed):
    """Generates the case, takes the side rows out for `network`, and exports the model."""
    communes, officers = SIZES[size]
    case = folder / "case"
    model = folder / "model.mps"
    run([cadre, "generate", case, "--communes", communes, "--officers", officers, "--seed", seed])
    if variant == "network":
        remove_side_rows(case)
    note = run([cadre, "export", case, "-o", model])
    # "FILE: 1437 rows, 35087 columns"
    words = note.strip().splitlines()[-1].rsplit(":", 1)[1].replace(",", "").split()
    return Instance(case, model, int(words[0]), int(words[2]), officers)


def remove_side_rows(case):
    """Leaves the rows `one-option` and `cell-balance` alone: a network."""
    for name in SIDE_FILES:
        (case / name).unlink(missing_ok=True)
    policy = case / "policy.yml"
    kept = [line for line in policy.read_text("utf-8").splitlines(True) if line.split(":")[0].strip() not in SIDE_KEYS]
    policy.write_text("".join(kept), "utf-8")
    path = case / "communes.csv"
    with path.open(newline="", encoding="utf-8") as file:
        table = csv.DictReader(file)
        rows = list(table)
        names = table.fieldnames
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, names)
        writer.writeheader()
        writer.writerows({**row, "establishment": ""} for row in rows)


def run(command):
    """Runs a command that has to succeed; returns what it said on standard error."""
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"error: {' '.join(words)} ended with {done.returncode}:\n{done.stderr}{done.stdout}")
    return done.stderr
