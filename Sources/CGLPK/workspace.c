// A problem that stays between solves. Every call that may fail sets a way out of its own before it enters GLPK.

#define GLP_UNDOC

#include "session.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct cadre_glpk_workspace {
  session session;
  cadre_glpk_options options;
  cadre_glpk_result result;
  bool is_dead;
};

static void note_end(cadre_glpk_workspace *w) {
  session *s = &w->session;
  w->is_dead = true;
  snprintf(w->result.message, sizeof w->result.message, "%s%s%s", s->lines[0], s->lines[0][0] ? "; " : "", s->lines[1]);
}

cadre_glpk_workspace *cadre_glpk_open(const cadre_glpk_program *program, int32_t memory_limit, double tolerance,
                                      cadre_glpk_poll poll, void *context) {
  cadre_glpk_workspace *w = calloc(1, sizeof *w);
  if (w == NULL) return NULL;
  w->options.memory_limit = memory_limit;
  w->options.feasibility_tolerance = tolerance;
  session *s = &w->session;
  s->program = program;
  s->options = &w->options;
  s->result = &w->result;
  s->poll = poll;
  s->context = context;
  s->started = cadre_now();
  if (setjmp(s->way_out) == 0) {
    cadre_install_hooks(s);
    cadre_build(s);
    glp_std_basis(s->problem);
  } else {
    note_end(w);
  }
  s->program = NULL;
  return w;
}

void cadre_glpk_close(cadre_glpk_workspace *w) {
  if (w == NULL) return;
  glp_free_env();
  free(w);
}

bool cadre_glpk_is_dead(const cadre_glpk_workspace *w) { return w->is_dead; }

bool cadre_glpk_was_cancelled(const cadre_glpk_workspace *w) { return w->session.cancelled; }

const char *cadre_glpk_fault(const cadre_glpk_workspace *w) { return w->result.message; }

void cadre_glpk_set_column(cadre_glpk_workspace *w, int column, double lower, double upper) {
  if (!w->is_dead) glp_set_col_bnds(w->session.problem, column + 1, cadre_bound_type(lower, upper), lower, upper);
}

void cadre_glpk_set_row(cadre_glpk_workspace *w, int row, double lower, double upper) {
  if (!w->is_dead) glp_set_row_bnds(w->session.problem, row + 1, cadre_bound_type(lower, upper), lower, upper);
}

bool cadre_glpk_add_rows(cadre_glpk_workspace *w, int count, const double *lower, const double *upper,
                         const int64_t *starts, const int *columns, const double *values) {
  if (w->is_dead || count == 0) return !w->is_dead;
  glp_prob *problem = w->session.problem;
  if (setjmp(w->session.way_out) != 0) {
    note_end(w);
    return false;
  }
  int first = glp_add_rows(problem, count);
  for (int i = 0; i < count; i++) {
    glp_set_row_bnds(problem, first + i, cadre_bound_type(lower[i], upper[i]), lower[i], upper[i]);
    glp_set_mat_row(problem, first + i, (int)(starts[i + 1] - starts[i]), columns + starts[i], values + starts[i]);
    glp_set_row_stat(problem, first + i, GLP_BS);
  }
  return true;
}

bool cadre_glpk_delete_rows(cadre_glpk_workspace *w, int count, const int *rows) {
  if (w->is_dead || count == 0) return !w->is_dead;
  int *numbers = malloc((size_t)(count + 1) * sizeof *numbers);
  if (numbers == NULL) return false;
  for (int i = 0; i < count; i++) numbers[i + 1] = rows[i] + 1;
  if (setjmp(w->session.way_out) == 0) {
    glp_del_rows(w->session.problem, count, numbers);
  } else {
    note_end(w);
  }
  free(numbers);
  return !w->is_dead;
}

static cadre_glpk_node outcome(glp_prob *problem, int code) {
  switch (code) {
    case 0: break;
    case GLP_EOBJUL: return CADRE_GLPK_NODE_CUT_OFF;
    case GLP_ETMLIM: return CADRE_GLPK_NODE_TIME;
    default: return CADRE_GLPK_NODE_FAILED;
  }
  int status = glp_get_status(problem);
  if (status == GLP_OPT) return CADRE_GLPK_NODE_OPTIMAL;
  return status == GLP_NOFEAS ? CADRE_GLPK_NODE_INFEASIBLE : CADRE_GLPK_NODE_FAILED;
}

static int run_once(cadre_glpk_workspace *w, int method, double objective_limit, int pivots, int64_t milliseconds) {
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.msg_lev = GLP_MSG_ALL;
  parameters.meth = method;
  parameters.tol_bnd = w->options.feasibility_tolerance;
  parameters.tol_dj = w->options.feasibility_tolerance;
  parameters.out_frq = poll_interval;
  if (method == GLP_DUAL) parameters.r_test = GLP_RT_FLIP;
  if (isfinite(objective_limit)) parameters.obj_ul = objective_limit;
  parameters.it_lim = pivots;
  if (milliseconds >= 0 && milliseconds < INT32_MAX) parameters.tm_lim = (int)milliseconds;
  return glp_simplex(w->session.problem, &parameters);
}

cadre_glpk_node cadre_glpk_run(cadre_glpk_workspace *w, bool dual, double objective_limit,
                               int64_t milliseconds) {
  if (w->is_dead) return CADRE_GLPK_NODE_DEAD;
  if (setjmp(w->session.way_out) != 0) {
    note_end(w);
    return CADRE_GLPK_NODE_DEAD;
  }
  glp_prob *problem = w->session.problem;
  int most = cadre_most_pivots(problem);
  int code = run_once(w, dual ? GLP_DUAL : GLP_PRIMAL, objective_limit, most, milliseconds);
  bool is_circling = code == GLP_EITLIM;
  if (is_circling || outcome(problem, code) == CADRE_GLPK_NODE_FAILED) {
    w->result.retries++;
    if (is_circling || code == GLP_EBADB || code == GLP_ESING || code == GLP_ECOND) glp_adv_basis(problem, 0);
    code = run_once(w, GLP_PRIMAL, INFINITY, most, milliseconds);
  }
  return outcome(problem, code);
}

double cadre_glpk_objective(const cadre_glpk_workspace *w) {
  return w->is_dead ? -INFINITY : glp_get_obj_val(w->session.problem);
}

int64_t cadre_glpk_pivots(const cadre_glpk_workspace *w) { return w->is_dead ? 0 : glp_get_it_cnt(w->session.problem); }

void cadre_glpk_read(const cadre_glpk_workspace *w, double *values, double *activities, double *row_duals) {
  if (w->is_dead) return;
  glp_prob *problem = w->session.problem;
  int rows = glp_get_num_rows(problem), columns = glp_get_num_cols(problem);
  for (int i = 0; i < rows; i++) {
    if (activities != NULL) activities[i] = glp_get_row_prim(problem, i + 1);
    if (row_duals != NULL) row_duals[i] = glp_get_row_dual(problem, i + 1);
  }
  for (int j = 0; j < columns; j++) {
    if (values != NULL) values[j] = glp_get_col_prim(problem, j + 1);
  }
}

void cadre_glpk_read_basis(const cadre_glpk_workspace *w, uint8_t *rows, uint8_t *columns) {
  if (w->is_dead) return;
  glp_prob *problem = w->session.problem;
  for (int i = glp_get_num_rows(problem); i > 0; i--) rows[i - 1] = cadre_status_of(glp_get_row_stat(problem, i));
  for (int j = glp_get_num_cols(problem); j > 0; j--) columns[j - 1] = cadre_status_of(glp_get_col_stat(problem, j));
}

void cadre_glpk_set_basis(cadre_glpk_workspace *w, const uint8_t *rows, const uint8_t *columns) {
  if (w->is_dead) return;
  glp_prob *problem = w->session.problem;
  for (int i = glp_get_num_rows(problem); i > 0; i--) glp_set_row_stat(problem, i, cadre_glpk_status_of(rows[i - 1]));
  for (int j = glp_get_num_cols(problem); j > 0; j--) glp_set_col_stat(problem, j, cadre_glpk_status_of(columns[j - 1]));
}

static bool combine_rows(glp_prob *problem, int place, double *multipliers, double *work) {
  // The simplex leaves no factorization where a deleted row or a new basis spoiled it.
  if (!glp_bf_exists(problem) && glp_factorize(problem) != 0) return false;
  int rows = glp_get_num_rows(problem);
  int position = place < rows ? glp_get_row_bind(problem, place + 1) : glp_get_col_bind(problem, place - rows + 1);
  if (position == 0) return false;
  for (int i = 1; i <= rows; i++) work[i] = i == position;
  glp_btran(problem, work);
  memcpy(multipliers, work + 1, (size_t)rows * sizeof *multipliers);
  return true;
}

bool cadre_glpk_combine_rows(cadre_glpk_workspace *w, int place, double *multipliers) {
  if (w->is_dead) return false;
  double *work = malloc(((size_t)glp_get_num_rows(w->session.problem) + 1) * sizeof *work);
  if (work == NULL) return false;
  volatile bool is_known = false;
  if (setjmp(w->session.way_out) == 0) {
    is_known = combine_rows(w->session.problem, place, multipliers, work);
  } else {
    note_end(w);
  }
  free(work);
  return is_known && !w->is_dead;
}

static void hand_out(glp_prob *pool, cadre_glpk_take_cut take, void *context, int *columns, double *values) {
  for (int i = 1; i <= glp_get_num_rows(pool); i++) {
    int count = glp_get_mat_row(pool, i, columns, values);
    int type = glp_get_row_type(pool, i);
    double lower = type == GLP_UP ? -INFINITY : glp_get_row_lb(pool, i);
    double upper = type == GLP_LO ? INFINITY : glp_get_row_ub(pool, i);
    take(context, count, columns, values, lower, upper);
  }
}

static void find_cliques(glp_prob *problem, cadre_glpk_take_cut take, void *context, int *columns, double *values) {
  glp_cfg *graph = glp_cfg_init(problem);
  if (graph == NULL) return;
  int count = glp_clq_cut(problem, graph, columns, values);
  if (count > 0) take(context, count, columns, values, -INFINITY, values[0]);
  glp_cfg_free(graph);
}

static void find_cuts(glp_prob *problem, cadre_glpk_cut_kind kind, cadre_glpk_take_cut take, void *context, int *columns,
                      double *values) {
  if (!glp_bf_exists(problem) && glp_factorize(problem) != 0) return;
  if (glp_warm_up(problem) != 0) return;
  if (kind == CADRE_GLPK_CLIQUE) {
    find_cliques(problem, take, context, columns, values);
    return;
  }
  glp_prob *pool = glp_create_prob();
  glp_add_cols(pool, glp_get_num_cols(problem));
  glp_mir *mir = glp_mir_init(problem);
  glp_mir_gen(problem, mir, pool);
  glp_mir_free(mir);
  hand_out(pool, take, context, columns, values);
  glp_delete_prob(pool);
}

bool cadre_glpk_find_cuts(cadre_glpk_workspace *w, cadre_glpk_cut_kind kind, cadre_glpk_take_cut take, void *context) {
  if (w->is_dead || glp_get_status(w->session.problem) != GLP_OPT) return false;
  size_t size = (size_t)glp_get_num_cols(w->session.problem) + 1;
  int *columns = malloc(size * sizeof *columns);
  double *values = malloc(size * sizeof *values);
  bool has_room = columns != NULL && values != NULL;
  if (has_room) {
    if (setjmp(w->session.way_out) == 0) {
      find_cuts(w->session.problem, kind, take, context, columns, values);
    } else {
      note_end(w);
    }
  }
  free(columns);
  free(values);
  return has_room && !w->is_dead;
}
