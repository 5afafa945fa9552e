"""The solvers of a comparison: how each is called, timed and read."""

import json
import math
import os
import pathlib
import re
import signal
import subprocess
import sys
import threading
import time

SOLVING_STAGES = ("options", "orders", "program", "start", "relaxation", "integer")
NAMES = {
    "cadre-columns": "Cadre, columns", "cadre-direct": "Cadre, direct", "highs": "HiGHS MIP",
    "highs-lp": "HiGHS LP alone", "flow": "OR-Tools min-cost flow", "scip": "OR-Tools, SCIP",
    "cp-sat": "OR-Tools, CP-SAT", "glpsol": "glpsol",
}


def default_solvers(size, variant):
    """Listing every option takes Cadre's direct strategy too long beyond the small size, and with shared work there too."""
    direct = ["cadre-direct"] if size == "small" and variant != "everything" else []
    # On every rule at once SCIP and glpsol reach nothing within hours.
    others = {"network": ["flow", "glpsol"], "full": ["scip", "glpsol"], "everything": []}
    peers = ["highs", "highs-lp", *others[variant]]
    return ["cadre-columns", *direct, *peers]


class Child:
    """A finished process: its lines with the second at which each came, its wall and CPU seconds and its peak memory.

    Linux hands the peak of the parent on to a child at its start, so the parent must stay small: it loads no model.
    """

    def __init__(self, command, deadline):
        begun = time.monotonic()
        process = subprocess.Popen(
            [str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.was_killed = False
        timer = threading.Timer(deadline, self.kill, [process])
        timer.start()
        self.lines = [(time.monotonic() - begun, line.rstrip("\n")) for line in process.stdout]
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.stdout.close()
        process.returncode = os.waitstatus_to_exitcode(status)
        self.code = process.returncode
        self.wall = time.monotonic() - begun
        self.cpu = usage.ru_utime + usage.ru_stime
        # Kilobytes on Linux, bytes on macOS.
        self.memory = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)

    def kill(self, process):
        self.was_killed = True
        process.send_signal(signal.SIGKILL)

    def text(self):
        return "\n".join(line for _, line in self.lines)


def run(solver, instance, folder, cadre, limit, gap):
    """One solver on the instance, within a limit; what it came to, as a dictionary that JSON takes."""
    deadline = 2 * limit + 60
    if solver.startswith("cadre-"):
        results = folder / f"results-{solver}"
        child = Child(
            [cadre, "solve", instance.case, "-o", results, "--strategy", solver.split("-")[1], "--quiet",
             "--time-limit", limit, "--gap", gap], deadline)
        read = lambda: read_summary(results / "summary.json")
    elif solver == "glpsol":
        output = folder / "glpsol.txt"
        output.unlink(missing_ok=True)
        child = Child(
            ["glpsol", "--freemps", instance.model, "--tmlim", math.ceil(limit), "--mipgap", gap, "-w", output],
            deadline)
        read = lambda: read_glpsol(child, output)
    else:
        script = pathlib.Path(__file__).with_name("solver.py")
        child = Child([sys.executable, script, solver, instance.model, limit, gap], deadline)
        read = lambda: read_answer(child)
    entry = {"solver": solver, "wall": child.wall, "cpu": child.cpu, "memory": child.memory}
    if child.was_killed:
        return {**entry, "status": "killed"}
    try:
        if child.code != 0:
            raise ValueError(f"exit code {child.code}")
        answer = read()
    except (ValueError, KeyError, OSError) as error:
        return {**entry, "status": "failed", "log": f"{error}\n{child.text()[-2000:]}"}
    finite = {key: value for key, value in answer.items() if not isinstance(value, float) or math.isfinite(value)}
    return {**entry, **finite}


def read_summary(path):
    summary = json.loads(path.read_text("utf-8"))
    seconds = summary["seconds"]
    solve = sum(seconds.get(stage, 0.0) for stage in SOLVING_STAGES)
    return {
        "status": summary["status"], "objective": summary["objective"], "do_nothing": summary["do_nothing"],
        "bound": -math.inf if summary.get("bound") is None else summary["bound"],
        "read": seconds["read"] + seconds["workload"], "build": 0.0, "solve": solve, "stages": seconds,
    }


def read_answer(child):
    answers = [line for _, line in child.lines if line.startswith("answer ")]
    if not answers:
        raise ValueError("no answer")
    return json.loads(answers[-1].removeprefix("answer "))


def read_glpsol(child, output):
    """glpsol's log: it prints no figure for reading, so the times of its lines are taken."""
    begin = next((at for at, line in child.lines if line.startswith("GLPK ") and "Optimizer" in line), 0.0)
    end = next((at for at, line in child.lines if line.startswith("Time used")), child.wall)
    answer = {"read": begin, "build": 0.0, "solve": end - begin, "status": "time limit"}
    bounds = re.findall(r"(?:mip =|>>>>>).*>=\s+(\S+)", child.text())
    if bounds and bounds[-1] not in ("tree", "-inf"):
        answer["bound"] = float(bounds[-1])
    # "s mip ROWS COLUMNS STATUS OBJECTIVE", status o(ptimal), f(easible), u(ndefined), n(one).
    found = re.search(r"^s mip \d+ \d+ (\w) (\S+)", output.read_text("utf-8") if output.exists() else "", re.M)
    if found and found[1] in "of":
        answer["objective"] = float(found[2])
        if found[1] == "o":
            answer["status"] = "optimal"
            # The tree is empty: only the gap that was asked for is proved where no bound was printed at the end.
            if bounds and bounds[-1] == "tree":
                printed = [float(bound) for bound in bounds if bound not in ("tree", "-inf")]
                answer["bound"] = printed[-1] if printed else answer["objective"]
    return answer
