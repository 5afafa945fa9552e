"""Cadre and other solvers on the same model, in one run: `make peers SIZE=province VARIANT=full`.

Every solver runs in a process of its own, one after the other, within the same limit and to the same gap: Cadre's is a share
of what can be recovered, which the others, who know nothing of that, get as the same hours in shares of the objective. So
Cadre comes first. The exit code is 1 where their answers cannot all be right, or where Cadre is slower than `--slowest` allows.
"""

import argparse
import json
import pathlib
import platform
import sys
import tempfile

import contest
import instance
import report


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cadre", default=".build/release/cadre", help="the program")
    parser.add_argument("--size", choices=instance.SIZES, default="province")
    parser.add_argument("--variant", choices=instance.VARIANTS, default="full")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=float, default=120, help="seconds for each solver")
    parser.add_argument(
        "--gap", type=float, default=1e-4, help="the share of what can be recovered at which a solver may stop")
    parser.add_argument("--runs", type=int, help="rounds whose medians are shown (default: 3; small: 1)")
    parser.add_argument("--solvers", help=f"a list with commas out of {', '.join(contest.NAMES)}")
    parser.add_argument("--slowest", type=float, help="fail where Cadre solves slower than this times HiGHS MIP")
    parser.add_argument("--json", type=pathlib.Path, help="write all figures of all runs to this file")
    parser.add_argument("--keep", type=pathlib.Path, help="an empty folder for the case, the model and the results")
    options = parser.parse_args()
    options.runs = options.runs or (1 if options.size == "small" else 3)
    options.solvers = (
        options.solvers.split(",") if options.solvers else contest.default_solvers(options.size, options.variant))
    options.solvers.sort(key=lambda solver: not solver.startswith("cadre-"))
    unknown = [solver for solver in options.solvers if solver not in contest.NAMES]
    if unknown:
        parser.error(f"no such solver: {', '.join(unknown)}")
    if options.slowest and not {"cadre-columns", "highs"} <= set(options.solvers):
        parser.error("--slowest needs the solvers cadre-columns and highs")
    return options


def compare(options, folder):
    made = instance.make(options.cadre, folder, options.size, options.variant, options.seed)
    title = (f"{options.size} {options.variant}, seed {options.seed}: {made.officers:,} officers, {made.rows:,} rows, "
             f"{made.columns:,} columns; limit {options.limit:g} s, gap {options.gap:g}, "
             f"medians of {options.runs}")
    print(title, flush=True)
    rounds = []
    for number in range(options.runs):
        rounds.append([])
        for solver in options.solvers:
            known = next((one for one in rounds[-1] if "do_nothing" in one and "bound" in one), None)
            entry = contest.run(
                solver, made, folder, options.cadre, options.limit, report.own_gap(options.gap, known, solver))
            if known:
                entry["do_nothing"] = known["do_nothing"]
            rounds[-1].append(entry)
            print(f"  {number + 1}. {contest.NAMES[solver]}: {entry['status']}, {entry['wall']:.1f} s",
                  file=sys.stderr, flush=True)
    medians = report.medians(rounds)
    print("\n" + report.table(medians), flush=True)
    faults = [fault for entries in rounds for fault in report.disagreements(entries, options.gap)]
    if options.slowest:
        faults += too_slow(medians, options.slowest)
    if options.json:
        figures = {
            "size": options.size, "variant": options.variant, "seed": options.seed, "limit": options.limit,
            "gap": options.gap, "officers": made.officers, "rows": made.rows, "columns": made.columns,
            "machine": platform.platform(), "medians": medians, "rounds": rounds, "faults": faults,
        }
        options.json.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    return faults


def too_slow(medians, slowest):
    cadre, highs = (next(one for one in medians if one["solver"] == name) for name in ("cadre-columns", "highs"))
    if cadre["status"] != "optimal":
        return [f"Cadre did not reach the gap: {cadre['status']}"]
    if report.solving(cadre) is None or report.solving(highs) is None:
        return ["Cadre and HiGHS cannot be compared: one of them gave no times"]
    if report.solving(cadre) <= slowest * report.solving(highs):
        return []
    return [f"Cadre takes {report.solving(cadre):.2f} s, more than {slowest:g} times the {report.solving(highs):.2f} s "
            "of HiGHS MIP"]


def main():
    options = arguments()
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
        faults = compare(options, options.keep)
    else:
        with tempfile.TemporaryDirectory(prefix="cadre-peers-") as folder:
            faults = compare(options, pathlib.Path(folder))
    for fault in faults:
        print(f"FAILED: {fault}")
    if not faults:
        print("\nAll answers agree within their gaps.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
