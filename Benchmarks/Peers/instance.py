"""One case, generated, and the whole model of it, exported: what every solver of a comparison gets."""

import csv
import pathlib
import subprocess
from dataclasses import dataclass

SIZES = ("small", "province")
VARIANTS = ("full", "everything", "network")


@dataclass(frozen=True)
class Instance:
    """The case folder that Cadre reads and the MPS file that its peers read."""

    case: pathlib.Path
    model: pathlib.Path
    rows: int
    columns: int
    officers: int


def make(cadre, folder, size, variant, seed):
    """Generates the case and exports the model."""
    case = folder / "case"
    model = folder / "model.mps"
    run([cadre, "generate", case, "--size", size, "--variant", variant, "--seed", seed])
    with (case / "officers.csv").open(newline="", encoding="utf-8") as file:
        officers = sum(1 for _ in csv.DictReader(file))
    note = run([cadre, "export", case, "-o", model])
    # "FILE: 1437 rows, 35087 columns"
    words = note.strip().splitlines()[-1].rsplit(":", 1)[1].replace(",", "").split()
    return Instance(case, model, int(words[0]), int(words[2]), officers)


def run(command):
    """Runs a command that has to succeed; returns what it said on standard error."""
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"error: {' '.join(words)} ended with {done.returncode}:\n{done.stderr}{done.stdout}")
    return done.stderr
