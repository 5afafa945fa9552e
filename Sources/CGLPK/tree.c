// Branch and cut: the callback that collects, polls and ends the search, and reading the result.

#include "session.h"

#include <float.h>
#include <math.h>
#include <stddef.h>

static const double objective_tolerance = 1e-9;
// Columns beyond which branching does without tableau rows; with them it takes seconds a node, and never polls.
static const int many_columns = 1000;
// Columns beyond which a node's simplex is taken out of GLPK's hands, because there it polls only every five seconds. It
// goes by size, not by time, so that the same program takes the same path on any machine.
static const int slow_columns = 5000;
// Pivots of one slice of a node's simplex where the tree must end in order.
static const int node_slice = 200;

double cadre_glpk_objective_tolerance(void) { return objective_tolerance; }

static void collect_incumbent(session *s, glp_prob *problem) {
  int status = glp_mip_status(problem);
  if (status != GLP_FEAS && status != GLP_OPT) return;
  double objective = glp_mip_obj_val(problem);
  cadre_glpk_result *result = s->result;
  if (result->has_integer_values && objective >= result->integer_objective) return;
  if (problem == s->problem) {
    for (int j = 0; j < s->program->column_count; j++) result->integer_values[j] = glp_mip_col_val(problem, j + 1);
    result->has_integer_values = true;
    result->integer_objective = objective;
  }
  if (!s->snapshot.has_objective || objective < s->snapshot.objective) s->snapshot.objective = objective;
  s->snapshot.has_objective = true;
}

static void collect_bound(session *s, glp_tree *tree) {
  int node = glp_ios_best_node(tree);
  if (node == 0) return;
  double bound = glp_ios_node_bound(tree, node);
  if (bound <= -DBL_MAX || bound >= DBL_MAX) return;
  cadre_glpk_result *result = s->result;
  if (!result->has_tree_bound || bound > result->tree_bound) result->tree_bound = bound;
  result->has_tree_bound = true;
  s->snapshot.has_bound = true;
  s->snapshot.bound = result->tree_bound;
}

static bool is_gap_reached(const session *s) {
  if (s->snapshot.has_objective && s->snapshot.objective <= s->options->target) return true;
  double allowed = fmax(s->options->absolute_gap, s->options->gap_tolerance * fmax(fabs(s->snapshot.objective), 1.0));
  if (!s->snapshot.has_objective || !s->snapshot.has_bound || allowed <= 0) return false;
  return s->snapshot.objective - s->snapshot.bound <= allowed;
}

static void offer_start_point(session *s, glp_tree *tree, glp_prob *problem) {
  if (s->start_point_offered || s->options->start_point == NULL || problem != s->problem) return;
  s->start_point_offered = true;
  glp_ios_heur_sol(tree, s->options->start_point);
}

static void copy_basis(glp_prob *from, glp_prob *to) {
  for (int i = 1; i <= glp_get_num_rows(from); i++) glp_set_row_stat(to, i, glp_get_row_stat(from, i));
  for (int j = 1; j <= glp_get_num_cols(from); j++) glp_set_col_stat(to, j, glp_get_col_stat(from, j));
}

// Solves the node's relaxation on a copy that polls, and leaves its final basis to the tree, which then has nothing left to
// do. GLPK does not allow the simplex on the tree's own problem here.
static void solve_node_on_copy(session *s, glp_prob *problem) {
  glp_prob *copy = glp_create_prob();
  glp_copy_prob(copy, problem, GLP_OFF);
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.msg_lev = GLP_MSG_ALL;
  parameters.meth = GLP_DUALP;
  parameters.out_frq = poll_interval;
  if (s->must_end_in_order) parameters.it_lim = node_slice;
  if (glp_mip_status(problem) == GLP_FEAS) parameters.obj_ul = glp_mip_obj_val(problem);
  int code = GLP_EITLIM;
  while (code == GLP_EITLIM && !s->cancelled) {
    parameters.tm_lim = cadre_remaining_milliseconds(s);
    code = glp_simplex(copy, &parameters);
  }
  if (code == 0 || code == GLP_EOBJUL) copy_basis(copy, problem);
  glp_delete_prob(copy);
}

static void tree_hook(glp_tree *tree, void *info) {
  session *s = info;
  glp_prob *problem = glp_ios_get_prob(tree);
  int nodes = 0;
  s->must_end_in_order = s->options->presolve;
  glp_ios_tree_size(tree, NULL, NULL, &nodes);
  s->result->nodes = nodes;
  s->snapshot.pivots = glp_get_it_cnt(problem);
  collect_incumbent(s, problem);
  collect_bound(s, tree);
  if (glp_ios_reason(tree) == GLP_IHEUR) {
    offer_start_point(s, tree, problem);
    collect_incumbent(s, problem);
  }
  if (!s->cancelled) s->cancelled = s->poll(s->context, &s->snapshot);
  if (glp_ios_reason(tree) == GLP_IPREPRO && glp_get_num_cols(problem) > slow_columns && !s->cancelled) {
    solve_node_on_copy(s, problem);
  }
  if (s->cancelled) {
    glp_ios_terminate(tree);
  } else if (is_gap_reached(s)) {
    s->result->tree_limit = CADRE_GLPK_GAP_REACHED;
    glp_ios_terminate(tree);
  } else if (s->options->node_limit > 0 && nodes > s->options->node_limit) {
    s->result->tree_limit = CADRE_GLPK_NODE_LIMIT;
    glp_ios_terminate(tree);
  }
}

static int run_tree(session *s) {
  glp_iocp parameters;
  glp_init_iocp(&parameters);
  parameters.msg_lev = GLP_MSG_ALL;
  parameters.tol_int = s->options->integrality_tolerance;
  parameters.tol_obj = objective_tolerance;
  parameters.tm_lim = cadre_remaining_milliseconds(s);
  parameters.out_frq = poll_interval;
  parameters.out_dly = 0;
  // The last fractional column: columns that are worth branching on should stand last.
  parameters.br_tech = s->program->column_count > many_columns ? GLP_BR_LFV : GLP_BR_DTH;
  parameters.cb_func = tree_hook;
  parameters.cb_info = s;
  parameters.presolve = s->options->presolve ? GLP_ON : GLP_OFF;
  // No cover cuts: their knapsack code keeps static variables, so two solves at once would spoil each other.
  parameters.gmi_cuts = s->options->gomory ? GLP_ON : GLP_OFF;
  parameters.mir_cuts = s->options->cuts ? GLP_ON : GLP_OFF;
  parameters.clq_cuts = s->options->cuts ? GLP_ON : GLP_OFF;
  return glp_intopt(s->problem, &parameters);
}

void cadre_solve_tree(session *s) {
  cadre_glpk_result *result = s->result;
  result->tree_begun = true;
  s->snapshot.in_tree = true;
  s->snapshot.has_objective = s->options->start_point != NULL;
  s->snapshot.objective = s->options->start_objective;
  int code = result->tree_code = run_tree(s);
  s->must_end_in_order = false;
  result->pivots = glp_get_it_cnt(s->problem);
  collect_incumbent(s, s->problem);
  int status = glp_mip_status(s->problem);
  if (code == GLP_ETMLIM) result->tree_limit = CADRE_GLPK_TIME_LIMIT;
  if ((code == 0 && status == GLP_NOFEAS) || code == GLP_ENOPFS) {
    result->integer = CADRE_GLPK_INFEASIBLE;
  } else if (code == 0 && status == GLP_OPT) {
    result->integer = CADRE_GLPK_OPTIMAL;
  } else if (result->has_integer_values) {
    result->integer = CADRE_GLPK_FEASIBLE;
  }
}
