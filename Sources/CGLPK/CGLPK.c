// clock_gettime is POSIX, not C11.
#define _POSIX_C_SOURCE 200809L

#include "CGLPK.h"

#include <float.h>
#include <glpk.h>
#include <limits.h>
#include <math.h>
#include <setjmp.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

// Milliseconds between two lines of the simplex, and so between two polls.
static const int poll_interval = 50;
static const double objective_tolerance = 1e-9;
// Columns beyond which branching does without tableau rows; with them it takes seconds a node, and never polls.
static const int many_columns = 1000;
// Seconds beyond which a node's simplex is taken out of GLPK's hands, because there it polls only every five seconds.
static const double slow_node = 0.05;
// Milliseconds of one slice of a node's simplex on a copy.
static const int node_slice = 500;

enum { jump_cancelled = 1, jump_fault = 2 };

typedef struct {
  const cadre_glpk_program *program;
  const cadre_glpk_options *options;
  cadre_glpk_result *result;
  cadre_glpk_poll poll;
  void *context;
  glp_prob *problem;
  double started;
  // Where a cancellation and GLPK's fatal errors come out; only C frames lie between.
  jmp_buf way_out;
  cadre_glpk_sight sight;
  // The last two lines GLPK wrote: on a fatal error, its text and its place.
  char lines[2][240];
  bool start_point_offered;
  // With the presolver an incumbent can be read only after the tree has ended in order, so no jump out of it.
  bool must_end_in_order;
  bool cancelled;
  // When the last node's simplex began, and what it took; it foretells the next.
  double node_started;
  double node_seconds;
} session;

double cadre_glpk_objective_tolerance(void) { return objective_tolerance; }

const char *cadre_glpk_version(void) { return glp_version(); }

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static int remaining_milliseconds(const session *s) {
  if (s->options->time_limit < 0) return INT_MAX;
  double left = (double)s->options->time_limit - 1000.0 * (now() - s->started);
  if (left <= 0) return 0;
  return left >= (double)(INT_MAX - 1) ? INT_MAX : (int)left;
}

// ---- what GLPK calls ----

static void read_display(session *s, const char *text) {
  char mark;
  int pivots;
  double objective;
  if (sscanf(text, "%c%d: obj = %lf", &mark, &pivots, &objective) != 3) return;
  s->sight.pivots = pivots;
  if (s->sight.in_tree) return;
  // '*' marks the second phase of the primal simplex: the point is feasible.
  s->sight.has_objective = mark == '*';
  s->sight.objective = objective;
}

static int terminal_hook(void *info, const char *text) {
  session *s = info;
  if (text[0] != '\0' && text[0] != '\n') {
    memcpy(s->lines[0], s->lines[1], sizeof s->lines[0]);
    snprintf(s->lines[1], sizeof s->lines[1], "%s", text);
    s->lines[1][strcspn(s->lines[1], "\n")] = '\0';
  }
  read_display(s, text);
  if (!s->cancelled) s->cancelled = s->poll(s->context, &s->sight);
  if (s->cancelled && !s->must_end_in_order) longjmp(s->way_out, jump_cancelled);
  return 1;
}

static void error_hook(void *info) {
  session *s = info;
  longjmp(s->way_out, jump_fault);
}

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
  if (!s->sight.has_objective || objective < s->sight.objective) s->sight.objective = objective;
  s->sight.has_objective = true;
}

static void collect_bound(session *s, glp_tree *tree) {
  int node = glp_ios_best_node(tree);
  if (node == 0) return;
  double bound = glp_ios_node_bound(tree, node);
  if (bound <= -DBL_MAX || bound >= DBL_MAX) return;
  cadre_glpk_result *result = s->result;
  if (!result->has_tree_bound || bound > result->tree_bound) result->tree_bound = bound;
  result->has_tree_bound = true;
  s->sight.has_bound = true;
  s->sight.bound = result->tree_bound;
}

static bool is_gap_reached(const session *s) {
  if (!s->sight.has_objective || !s->sight.has_bound || s->options->gap_tolerance <= 0) return false;
  double gap = s->sight.objective - s->sight.bound;
  return gap <= s->options->gap_tolerance * fmax(fabs(s->sight.objective), 1.0);
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

// Solves the node's relaxation on a copy, slice by slice, and leaves its final basis to the tree, which then has nothing
// left to do. GLPK does not allow the simplex on the tree's own problem here.
static void solve_node_on_copy(session *s, glp_prob *problem) {
  glp_prob *copy = glp_create_prob();
  glp_copy_prob(copy, problem, GLP_OFF);
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.msg_lev = GLP_MSG_ALL;
  parameters.meth = GLP_DUALP;
  parameters.out_frq = poll_interval;
  if (glp_mip_status(problem) == GLP_FEAS) parameters.obj_ul = glp_mip_obj_val(problem);
  bool must_end_in_order = s->must_end_in_order;
  s->must_end_in_order = true;
  int code = GLP_ETMLIM;
  while (code == GLP_ETMLIM && !s->cancelled && remaining_milliseconds(s) > 0) {
    int left = remaining_milliseconds(s);
    parameters.tm_lim = left < node_slice ? left : node_slice;
    code = glp_simplex(copy, &parameters);
  }
  s->must_end_in_order = must_end_in_order;
  if (code == 0 || code == GLP_EOBJUL) copy_basis(copy, problem);
  glp_delete_prob(copy);
}

static void watch_node(session *s, int reason, glp_prob *problem) {
  double time = now();
  if (s->node_started > 0) s->node_seconds = time - s->node_started;
  s->node_started = 0;
  if (reason != GLP_IPREPRO) return;
  s->node_started = time;
  if (s->node_seconds > slow_node && !s->cancelled) solve_node_on_copy(s, problem);
}

static void tree_hook(glp_tree *tree, void *info) {
  session *s = info;
  glp_prob *problem = glp_ios_get_prob(tree);
  int nodes = 0;
  s->must_end_in_order = s->options->presolve;
  glp_ios_tree_size(tree, NULL, NULL, &nodes);
  s->result->nodes = nodes;
  s->sight.pivots = glp_get_it_cnt(problem);
  collect_incumbent(s, problem);
  collect_bound(s, tree);
  if (glp_ios_reason(tree) == GLP_IHEUR) {
    offer_start_point(s, tree, problem);
    collect_incumbent(s, problem);
  }
  if (!s->cancelled) s->cancelled = s->poll(s->context, &s->sight);
  watch_node(s, glp_ios_reason(tree), problem);
  if (s->cancelled) {
    glp_ios_terminate(tree);
  } else if (is_gap_reached(s)) {
    s->result->tree_limit = CADRE_GLPK_GAP_REACHED;
    glp_ios_terminate(tree);
  }
}

// ---- building ----

static int bound_type(double lower, double upper) {
  if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
  if (isinf(upper)) return GLP_LO;
  return lower == upper ? GLP_FX : GLP_DB;
}

static void build(session *s) {
  const cadre_glpk_program *program = s->program;
  glp_prob *problem = s->problem = glp_create_prob();
  glp_set_obj_dir(problem, GLP_MIN);
  glp_set_obj_coef(problem, 0, program->constant);
  glp_add_rows(problem, program->row_count);
  for (int i = 0; i < program->row_count; i++) {
    double lower = program->row_lower[i], upper = program->row_upper[i];
    glp_set_row_bnds(problem, i + 1, bound_type(lower, upper), lower, upper);
  }
  glp_add_cols(problem, program->column_count);
  for (int j = 0; j < program->column_count; j++) {
    double lower = program->column_lower[j], upper = program->column_upper[j];
    glp_set_col_bnds(problem, j + 1, bound_type(lower, upper), lower, upper);
    glp_set_obj_coef(problem, j + 1, program->costs[j]);
    if (program->is_integer != NULL && program->is_integer[j]) glp_set_col_kind(problem, j + 1, GLP_IV);
    // The caller's entries begin with one unused place, so that GLPK may read from index 1.
    int64_t start = program->column_starts[j];
    int count = (int)(program->column_starts[j + 1] - start);
    if (count > 0) {
      glp_set_mat_col(problem, j + 1, count, program->entry_rows + start, program->entry_values + start);
    }
  }
}

static int glpk_status(uint8_t status) {
  switch (status) {
    case CADRE_GLPK_BASIC: return GLP_BS;
    case CADRE_GLPK_AT_UPPER: return GLP_NU;
    case CADRE_GLPK_FREE: return GLP_NF;
    case CADRE_GLPK_FIXED: return GLP_NS;
    default: return GLP_NL;
  }
}

static uint8_t our_status(int status) {
  switch (status) {
    case GLP_BS: return CADRE_GLPK_BASIC;
    case GLP_NU: return CADRE_GLPK_AT_UPPER;
    case GLP_NF: return CADRE_GLPK_FREE;
    case GLP_NS: return CADRE_GLPK_FIXED;
    default: return CADRE_GLPK_AT_LOWER;
  }
}

static void set_start_basis(session *s) {
  const cadre_glpk_options *options = s->options;
  if (options->row_statuses == NULL || options->column_statuses == NULL) return;
  // GLPK itself moves a status that points at an infinite bound to the bound there is.
  for (int i = 0; i < s->program->row_count; i++) {
    glp_set_row_stat(s->problem, i + 1, glpk_status(options->row_statuses[i]));
  }
  for (int j = 0; j < s->program->column_count; j++) {
    glp_set_col_stat(s->problem, j + 1, glpk_status(options->column_statuses[j]));
  }
  s->result->start_basis_code = glp_factorize(s->problem);
  if (s->result->start_basis_code != 0) glp_std_basis(s->problem);
}

// ---- the relaxation ----

static int run_simplex(session *s, int method, int presolve) {
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.msg_lev = GLP_MSG_ALL;
  parameters.meth = method;
  parameters.pricing = GLP_PT_PSE;
  parameters.tol_bnd = s->options->feasibility_tolerance;
  parameters.tol_dj = s->options->feasibility_tolerance;
  parameters.tm_lim = remaining_milliseconds(s);
  parameters.out_frq = poll_interval;
  parameters.presolve = presolve;
  return s->result->simplex_code = glp_simplex(s->problem, &parameters);
}

static bool is_trouble(session *s, int code) {
  if (code == GLP_ETMLIM || code == GLP_EITLIM) return false;
  if (code == GLP_ENOPFS || code == GLP_ENODFS) return false;
  if (code != 0) return true;
  int status = glp_get_status(s->problem);
  return status != GLP_OPT && status != GLP_NOFEAS && status != GLP_UNBND;
}

static void read_state(session *s, int code) {
  cadre_glpk_result *result = s->result;
  if (code == GLP_ETMLIM) result->relaxation_limit = CADRE_GLPK_TIME_LIMIT;
  if (code == GLP_EITLIM) result->relaxation_limit = CADRE_GLPK_ITERATION_LIMIT;
  int status = glp_get_status(s->problem);
  if (code == GLP_ENOPFS) {
    result->relaxation = CADRE_GLPK_INFEASIBLE;
  } else if (code == GLP_ENODFS) {
    result->relaxation = CADRE_GLPK_UNKNOWN;
  } else if (code == 0 && status == GLP_OPT) {
    result->relaxation = CADRE_GLPK_OPTIMAL;
  } else if (code == 0 && status == GLP_NOFEAS) {
    result->relaxation = CADRE_GLPK_INFEASIBLE;
  } else if (code == 0 && status == GLP_UNBND) {
    result->relaxation = CADRE_GLPK_UNBOUNDED;
  } else if (glp_get_prim_stat(s->problem) == GLP_FEAS) {
    result->relaxation = CADRE_GLPK_FEASIBLE;
  }
}

static void read_relaxation(session *s) {
  cadre_glpk_result *result = s->result;
  for (int i = 0; i < s->program->row_count; i++) {
    result->row_duals[i] = glp_get_row_dual(s->problem, i + 1);
    result->row_statuses[i] = our_status(glp_get_row_stat(s->problem, i + 1));
  }
  for (int j = 0; j < s->program->column_count; j++) {
    result->values[j] = glp_get_col_prim(s->problem, j + 1);
    result->reduced_costs[j] = glp_get_col_dual(s->problem, j + 1);
    result->column_statuses[j] = our_status(glp_get_col_stat(s->problem, j + 1));
  }
  result->has_relaxation = true;
}

static void solve_relaxation(session *s) {
  if (s->options->robust) {
    glp_scale_prob(s->problem, GLP_SF_AUTO);
    glp_adv_basis(s->problem, 0);
  } else {
    set_start_basis(s);
  }
  int code = run_simplex(s, GLP_PRIMAL, GLP_OFF);
  if (is_trouble(s, code)) {
    s->result->retries++;
    glp_scale_prob(s->problem, GLP_SF_AUTO);
    glp_adv_basis(s->problem, 0);
    code = run_simplex(s, GLP_DUALP, GLP_OFF);
  }
  if (is_trouble(s, code)) {
    s->result->retries++;
    glp_std_basis(s->problem);
    code = run_simplex(s, GLP_PRIMAL, GLP_ON);
  }
  read_state(s, code);
  s->result->pivots = glp_get_it_cnt(s->problem);
  s->sight.pivots = s->result->pivots;
  if (!is_trouble(s, code) && code != GLP_ENOPFS && code != GLP_ENODFS) read_relaxation(s);
}

// ---- branch and cut ----

static int run_tree(session *s) {
  glp_iocp parameters;
  glp_init_iocp(&parameters);
  parameters.msg_lev = GLP_MSG_ALL;
  parameters.tol_int = s->options->integrality_tolerance;
  parameters.tol_obj = objective_tolerance;
  parameters.tm_lim = remaining_milliseconds(s);
  parameters.out_frq = poll_interval;
  parameters.out_dly = 0;
  // The last fractional column: columns that are worth branching on should stand last.
  parameters.br_tech = s->program->column_count > many_columns ? GLP_BR_LFV : GLP_BR_DTH;
  parameters.cb_func = tree_hook;
  parameters.cb_info = s;
  parameters.presolve = s->options->presolve ? GLP_ON : GLP_OFF;
  // No cover cuts: their knapsack code keeps static variables, so two solves at once would spoil each other.
  parameters.mir_cuts = s->options->cuts ? GLP_ON : GLP_OFF;
  parameters.clq_cuts = s->options->cuts ? GLP_ON : GLP_OFF;
  return glp_intopt(s->problem, &parameters);
}

static void solve_tree(session *s) {
  cadre_glpk_result *result = s->result;
  result->tree_begun = true;
  // Until a node has been seen, take one for as slow as a tenth of the whole relaxation.
  s->node_seconds = 0.1 * (now() - s->started);
  s->sight.in_tree = true;
  s->sight.has_objective = s->options->start_point != NULL;
  s->sight.objective = s->options->start_objective;
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

// ---- the call ----

static void run(session *s) {
  glp_term_out(GLP_ON);
  glp_term_hook(terminal_hook, s);
  glp_error_hook(error_hook, s);
  build(s);
  solve_relaxation(s);
  bool has_integers = s->program->is_integer != NULL;
  if (has_integers && s->result->relaxation == CADRE_GLPK_OPTIMAL) solve_tree(s);
  glp_delete_prob(s->problem);
}

// A frame of its own for setjmp: it changes no local variable between the two returns.
static int run_guarded(session *s) {
  int jump = setjmp(s->way_out);
  if (jump == 0) run(s);
  return jump;
}

void cadre_glpk_solve(const cadre_glpk_program *program, const cadre_glpk_options *options, cadre_glpk_poll poll,
                      void *context, cadre_glpk_result *result) {
  session s = {.program = program, .options = options, .result = result, .poll = poll, .context = context};
  s.started = now();
  int jump = run_guarded(&s);
  // After a jump the problem is dead; the environment frees whatever was left of it.
  glp_free_env();
  result->ending = CADRE_GLPK_ENDED;
  if (jump == jump_cancelled || s.cancelled) result->ending = CADRE_GLPK_CANCELLED;
  if (jump == jump_fault) result->ending = CADRE_GLPK_FAULT;
  if (jump != 0) {
    if (s.sight.pivots > result->pivots) result->pivots = s.sight.pivots;
    snprintf(result->message, sizeof result->message, "%s%s%s", s.lines[0], s.lines[0][0] ? "; " : "", s.lines[1]);
  }
}
