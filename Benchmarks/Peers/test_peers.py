"""What the comparison itself must notice: `python -m unittest` in this folder."""

import pathlib
import tempfile
import unittest

import network
import report

MODEL = """NAME program
ROWS
 N objective
 E one-option_A
 E one-option_B
 E cell-balance_1/X
COLUMNS
 M1 'MARKER' 'INTORG'
 x_A_stay objective 1.5
 x_A_stay one-option_A 1
 x_A_stay cell-balance_1/X 1
 x_A_surplus objective 0
 x_A_surplus one-option_A 1
 x_B_stay objective 4
 x_B_stay one-option_B 1
 x_B_stay cell-balance_1/X 1
 x_B_surplus one-option_B 1
 M2 'MARKER' 'INTEND'
 y_1/X_1 objective -10
 y_1/X_1 cell-balance_1/X -1
 y_1/X_2 objective -3
 y_1/X_2 cell-balance_1/X -1
 constant_one objective 13
RHS
 RHS one-option_A 1
 RHS one-option_B 1
BOUNDS
 FX BOUNDS constant_one 1
 LO BOUNDS x_A_stay 0
 UP BOUNDS x_A_stay 1
 LO BOUNDS x_B_stay 0
 UP BOUNDS x_B_stay 1
 UP BOUNDS y_1/X_1 1
 UP BOUNDS y_1/X_2 1
ENDATA
"""


def entry(solver, status="optimal", **figures):
    return {"solver": solver, "status": status, "wall": 1.0, "cpu": 1.0, "memory": 1, **figures}


class Gaps(unittest.TestCase):
    def test_a_gap_is_a_share_of_what_can_be_recovered(self):
        cadre = entry("cadre-columns", objective=1000.0, bound=990.0, do_nothing=1090.0)
        self.assertAlmostEqual(report.gap(cadre), 0.1)
        self.assertAlmostEqual(report.gap(entry("highs", objective=1000.0, bound=990.0)), 0.01)

    def test_other_solvers_are_asked_for_the_same_hours(self):
        cadre = entry("cadre-columns", objective=1000.0, bound=1000.0, do_nothing=1500.0)
        self.assertEqual(report.own_gap(1e-4, cadre, "cadre-direct"), 1e-4)
        self.assertEqual(report.own_gap(1e-4, None, "highs"), 1e-4)
        self.assertAlmostEqual(report.own_gap(1e-4, cadre, "highs"), 0.5e-4, delta=1e-7)


class Disagreements(unittest.TestCase):
    def faults(self, *entries):
        return report.disagreements(list(entries), 1e-4)

    def test_answers_within_their_gaps_agree(self):
        one = entry("cadre-columns", objective=1000.05, bound=999.99)
        other = entry("highs", objective=1000.0, bound=1000.0)
        relaxation = entry("highs-lp", bound=999.9)
        stopped = entry("scip", "feasible", objective=2000.0, bound=10.0)
        nothing = entry("glpsol", "time limit")
        self.assertEqual(self.faults(one, other, relaxation, stopped, nothing), [])

    def test_a_plan_below_another_proof_is_a_fault(self):
        faults = self.faults(
            entry("cadre-columns", objective=1000, bound=999.95), entry("highs", objective=1001, bound=1001))
        self.assertEqual(len(faults), 1)
        self.assertIn("HiGHS MIP proves that no plan is below 1001", faults[0])

    def test_a_lost_constant_is_a_fault(self):
        faults = self.faults(entry("cadre-columns", objective=1000, bound=1000), entry("highs-lp", bound=-4000))
        self.assertIn("far below the best plan", faults[0])

    def test_optimal_without_the_proof_is_a_fault(self):
        self.assertIn("gap of 1.000e-02", self.faults(entry("scip", objective=1000, bound=990))[0])

    def test_only_cadre_has_to_heed_its_limit(self):
        plan = entry("highs", objective=1000, bound=1000)
        self.assertEqual(self.faults(plan, entry("glpsol", "killed")), [])
        self.assertEqual(self.faults(plan, entry("cadre-direct", "killed")), ["Cadre, direct killed:"])

    def test_a_crash_and_an_empty_run_are_faults(self):
        faults = self.faults(entry("highs", "failed", log="exit code 1"))
        self.assertEqual(faults, ["HiGHS MIP failed: exit code 1", "no solver found a plan"])


class Network(unittest.TestCase):
    def solve(self, text):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "model.mps"
            path.write_text(text, "utf-8")
            return network.solve(path, 0, 0)

    def test_the_second_officer_costs_more_than_the_post_is_worth(self):
        # A fills the first post: 13 + 1.5 - 10; B would cost 4 to recover 3 and is surplus.
        answer = self.solve(MODEL)
        self.assertEqual(answer["status"], "optimal")
        self.assertAlmostEqual(answer["objective"], 4.5)
        self.assertAlmostEqual(answer["bound"], 4.5, delta=1e-3)

    def test_a_side_row_is_refused(self):
        with self.assertRaisesRegex(network.NotANetwork, "outflow-cap_1"):
            self.solve(MODEL.replace("COLUMNS", " L outflow-cap_1\nCOLUMNS"))

    def test_a_column_that_counts_twice_is_refused(self):
        with self.assertRaises(network.NotANetwork):
            self.solve(MODEL.replace("y_1/X_2 cell-balance_1/X -1", "y_1/X_2 cell-balance_1/X -2"))


if __name__ == "__main__":
    unittest.main()
