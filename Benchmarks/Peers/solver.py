"""One solver on one MPS file, in a process of its own: `solver.py NAME MODEL LIMIT GAP`; prints its answer as JSON.

highspy and ortools each carry a HiGHS of their own and cannot be loaded together, so each function imports what it
needs.
"""

import json
import sys
import time


def highs(path, limit, gap, relaxation=False):
    """HiGHS with one thread: branch and cut, or the relaxation alone."""
    import highspy

    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("time_limit", limit)
    solver.setOptionValue("mip_rel_gap", gap)
    solver.setOptionValue("solve_relaxation", relaxation)
    begun = time.monotonic()
    if solver.readModel(path) == highspy.HighsStatus.kError:
        raise RuntimeError("HiGHS cannot read the model")
    read = time.monotonic()
    solver.run()
    ended = time.monotonic()
    status = solver.getModelStatus()
    info = solver.getInfo()
    answer = {"read": read - begun, "build": 0.0, "solve": ended - read}
    answer["status"] = solver.modelStatusToString(status).lower()
    is_optimal = status == highspy.HighsModelStatus.kOptimal
    if relaxation:
        # The optimum of the relaxation is a bound and no plan.
        return {**answer, "bound": info.objective_function_value} if is_optimal else answer
    answer["bound"] = info.mip_dual_bound
    if info.primal_solution_status == 2:
        answer["objective"] = info.objective_function_value
    return answer


def highs_relaxation(path, limit, gap):
    return highs(path, limit, gap, relaxation=True)


def ortools(path, limit, parameters, name):
    """A solver behind the MIP wrapper of OR-Tools."""
    from ortools.linear_solver.python import model_builder

    model = model_builder.Model()
    begun = time.monotonic()
    if not model.import_from_mps_file(path):
        raise RuntimeError("OR-Tools cannot read the model")
    read = time.monotonic()
    solver = model_builder.Solver(name)
    solver.set_time_limit_in_seconds(limit)
    solver.set_solver_specific_parameters(parameters)
    status = solver.solve(model)
    ended = time.monotonic()
    # The wrapper's own copying of the model is part of its solving, as it has no call of its own.
    answer = {"read": read - begun, "build": 0.0, "solve": ended - read, "status": status.name.lower()}
    if status.name in ("OPTIMAL", "FEASIBLE"):
        answer |= {"objective": solver.objective_value, "bound": solver.best_objective_bound}
    return answer


def scip(path, limit, gap):
    return ortools(path, limit, f"limits/gap = {gap}", "SCIP")


def cp_sat(path, limit, gap):
    return ortools(path, limit, f"num_workers: 1 relative_gap_limit: {gap}", "SAT")


def flow(path, limit, gap):
    import network

    return network.solve(path, limit, gap)


SOLVERS = {"highs": highs, "highs-lp": highs_relaxation, "scip": scip, "cp-sat": cp_sat, "flow": flow}

if __name__ == "__main__":
    name, path, limit, gap = sys.argv[1:]
    print("answer " + json.dumps(SOLVERS[name](path, float(limit), float(gap))))
