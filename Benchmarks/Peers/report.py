"""Whether the solvers agree, and the table of what they took."""

import statistics

from contest import NAMES

# Solvers keep rows and whole numbers to within 1e-6, so that proved bounds may overlap by about as much.
SLACK = 2e-6
# The relaxation lies within this share below the best plan; a lost constant or a turned sign does not.
RELAXATION_SHARE = 0.01


def recoverable(entry):
    """The hours that a gap is a share of: what can be recovered at most, or the objective where nobody knows that."""
    if "do_nothing" in entry:
        return max(entry["do_nothing"] - entry["bound"], 1)
    return max(abs(entry["objective"]), 1)


def gap(entry):
    if "objective" not in entry or "bound" not in entry:
        return None
    return max(0.0, entry["objective"] - entry["bound"]) / recoverable(entry)


def own_gap(tolerance, cadre, solver):
    """The gap that a solver is asked for: the others measure theirs against the objective, so the same hours are less."""
    if cadre is None or solver.startswith("cadre-"):
        return tolerance
    # A hair less, as the solver divides by its own objective.
    return 0.999 * tolerance * recoverable(cadre) / max(abs(cadre["objective"]), 1)


def disagreements(entries, tolerance):
    """Sentences about answers that cannot all be right: a plan below a proved bound, or a claim beyond the proof."""
    faults = []
    plans = [entry for entry in entries if "objective" in entry]
    best = min((entry["objective"] for entry in plans), default=None)
    for entry in entries:
        name = NAMES[entry["solver"]]
        # A peer that does not heed its limit and is killed is no answer; Cadre has to heed its own.
        is_stuck = entry["status"] == "killed" and entry["solver"].startswith("cadre-")
        if is_stuck or entry["status"] in ("failed", "infeasible", "unbounded"):
            faults.append(f"{name} {entry['status']}: {entry.get('log', '')}".strip())
        for plan in plans:
            slack = SLACK * max(abs(plan["objective"]), 1)
            if entry.get("bound", plan["objective"]) > plan["objective"] + slack:
                faults.append(
                    f"{name} proves that no plan is below {entry['bound']:.4f}, but {NAMES[plan['solver']]} has one of "
                    f"{plan['objective']:.4f}")
        share = gap(entry)
        if entry["status"] == "optimal" and share is not None and share > tolerance + SLACK:
            faults.append(f"{name} calls a plan optimal with a gap of {share:.3e}")
        if entry["solver"] == "highs-lp" and best is not None and "bound" in entry:
            if best - entry["bound"] > RELAXATION_SHARE * max(abs(best), 1):
                faults.append(f"the relaxation, {entry['bound']:.4f}, is far below the best plan, {best:.4f}")
    if best is None:
        faults.append("no solver found a plan")
    return faults


def medians(rounds):
    """One entry for each solver: the seconds and memory are medians, the rest is that of the slowest run."""
    merged = []
    for entries in zip(*rounds):
        entry = dict(max(entries, key=lambda one: solving(one) or one["wall"]))
        for key in ("read", "build", "solve", "wall", "cpu", "memory"):
            values = [one[key] for one in entries if key in one]
            if values:
                entry[key] = statistics.median(values)
        merged.append(entry)
    return merged


def solving(entry):
    """Building and solving; None where the solver gave no times."""
    return entry["build"] + entry["solve"] if "solve" in entry else None


def table(entries):
    """A table as Markdown has it."""
    cadre = next((entry for entry in entries if entry["solver"] == "cadre-columns"), None)
    head = ["solver", "status", "objective", "bound", "gap", "read s", "build s", "solve s", "wall s", "CPU s",
            "peak MB", "/ Cadre solving", "/ Cadre wall"]
    rows = [head, ["---", "---"] + ["---:"] * (len(head) - 2)]
    for entry in entries:
        seconds = solving(entry)
        share = gap(entry)
        ratios = ["", ""]
        if cadre and "solve" in cadre and seconds is not None:
            # A solver that a limit stopped would have taken longer.
            sign = "" if entry["status"] == "optimal" else "> "
            ratios = [f"{sign}{seconds / max(base, 1e-3):.2f}" for base in (cadre["solve"], cadre["wall"])]
        rows.append([
            NAMES[entry["solver"]], entry["status"], number(entry.get("objective"), 3), number(entry.get("bound"), 3),
            "" if share is None else f"{share * 100:.4f} %", number(entry.get("read"), 2),
            *(number(entry.get(key), 2) for key in ("build", "solve", "wall", "cpu")), number(entry["memory"] / 1e6, 0),
            *ratios])
    widths = [max(len(row[place]) for row in rows) for place in range(len(head))]
    return "\n".join("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in rows)


def number(value, decimals):
    return "" if value is None else f"{value:,.{decimals}f}"
