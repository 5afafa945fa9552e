"""The exported model as a minimum-cost flow, for variants without side rows.

Officers are sources of one unit. An option is an arc from its officer to a cell, or to the sink for surplus; a post and
an overflow are arcs from their cell to the sink. Costs of the flow are whole numbers, so hours are multiplied by
`SCALE` and rounded; the objective reported is that of the flow under the true costs.
"""

import time

import numpy
from ortools.graph.python import min_cost_flow

# Ten-thousandths of an hour: rounding moves the optimum by at most half of that for each arc used, 2 for an officer.
SCALE = 10_000


class NotANetwork(Exception):
    """The model has rows or columns that no network has."""


class Arcs:
    """Arrays of a flow problem; node 0 is the sink."""

    def __init__(self, path):
        """Reads the free MPS file that `cadre export` writes."""
        self.nodes = {}
        self.officers = {}
        self.constant = 0.0
        index, tails, heads, costs = {}, [], [], []
        section, bounds = "", {}
        with open(path, encoding="utf-8") as file:
            for line in file:
                words = line.split()
                if not words:
                    continue
                if line[0] != " ":
                    section = words[0]
                elif section == "ROWS" and words[0] != "N":
                    self.add_row(*words)
                elif section == "COLUMNS" and words[1] != "'MARKER'":
                    column = index.setdefault(words[0], len(index))
                    if column == len(tails):
                        for values in (tails, heads, costs):
                            values.append(0)
                    self.add_entry(column, words[1], float(words[2]), tails, heads, costs)
                elif section == "RHS" and (words[1] not in self.officers or float(words[2]) != 1):
                    raise NotANetwork(f"row {words[1]} has the side {words[2]}")
                elif section == "BOUNDS":
                    bounds.setdefault(words[2], {})[words[0]] = float(words[3]) if len(words) > 3 else None
        self.tails, self.heads = numpy.array(tails, numpy.int32), numpy.array(heads, numpy.int32)
        self.costs = numpy.array(costs)
        self.capacities = self.read_bounds(index, bounds)

    def add_row(self, kind, name):
        if kind != "E" or not name.startswith(("one-option_", "cell-balance_")):
            raise NotANetwork(f"row {name} is a side row")
        self.nodes[name] = len(self.nodes) + 1
        if name.startswith("one-option_"):
            self.officers[name] = self.nodes[name]

    def add_entry(self, column, row, value, tails, heads, costs):
        if row == "objective":
            costs[column] = value
        elif value == 1 and row in self.officers and tails[column] == 0:
            tails[column] = self.nodes[row]
        elif value == 1 and heads[column] == 0:
            heads[column] = self.nodes[row]
        elif value == -1 and tails[column] == 0:
            tails[column] = self.nodes[row]
        else:
            raise NotANetwork(f"column {column + 1} has {value} in row {row}")

    def read_bounds(self, index, bounds):
        """Capacities; the column of the constant becomes a constant."""
        total = len(self.officers)
        capacities = numpy.full(len(index), total, numpy.int64)
        for name, bound in bounds.items():
            column = index[name]
            if name == "constant_one":
                self.constant = float(self.costs[column])
                self.costs[column], capacities[column] = 0.0, 0
            elif "FX" in bound and bound["FX"] == 0:
                capacities[column] = 0
            elif set(bound) <= {"LO", "UP"} and bound.get("LO", 0.0) == 0:
                capacities[column] = int(bound.get("UP", total))
            else:
                raise NotANetwork(f"column {name} has the bounds {bound}")
        return capacities


def solve(path, limit, gap):
    """Reads, builds and solves; the limit and the gap do not apply, as the algorithm is exact and cannot be stopped."""
    begun = time.monotonic()
    arcs = Arcs(path)
    read = time.monotonic()
    flow = min_cost_flow.SimpleMinCostFlow()
    whole = numpy.rint(arcs.costs * SCALE).astype(numpy.int64)
    added = flow.add_arcs_with_capacity_and_unit_cost(arcs.tails, arcs.heads, arcs.capacities, whole)
    supplies = numpy.zeros(len(arcs.nodes) + 1, numpy.int64)
    supplies[list(arcs.officers.values())] = 1
    supplies[0] = -len(arcs.officers)
    flow.set_nodes_supplies(numpy.arange(len(supplies), dtype=numpy.int32), supplies)
    built = time.monotonic()
    status = flow.solve()
    ended = time.monotonic()
    answer = {"read": read - begun, "build": built - read, "solve": ended - built, "status": str(status).split(".")[-1]}
    if status != flow.OPTIMAL:
        return answer
    objective = float(flow.flows(added) @ arcs.costs) + arcs.constant
    slack = len(arcs.officers) * 2 * 0.5 / SCALE
    bound = flow.optimal_cost() / SCALE + arcs.constant - slack
    return {**answer, "status": "optimal", "objective": objective, "bound": bound}
