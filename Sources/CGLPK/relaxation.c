// The relaxation: start basis, primal simplex, what is tried after numerical trouble, and reading the result.

#include "session.h"

#include <stddef.h>

int cadre_glpk_status_of(uint8_t status) {
  switch (status) {
    case CADRE_GLPK_BASIC: return GLP_BS;
    case CADRE_GLPK_AT_UPPER: return GLP_NU;
    case CADRE_GLPK_FREE: return GLP_NF;
    case CADRE_GLPK_FIXED: return GLP_NS;
    default: return GLP_NL;
  }
}

uint8_t cadre_status_of(int status) {
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
    glp_set_row_stat(s->problem, i + 1, cadre_glpk_status_of(options->row_statuses[i]));
  }
  for (int j = 0; j < s->program->column_count; j++) {
    glp_set_col_stat(s->problem, j + 1, cadre_glpk_status_of(options->column_statuses[j]));
  }
  s->result->start_basis_code = glp_factorize(s->problem);
  if (s->result->start_basis_code != 0) glp_std_basis(s->problem);
}

int cadre_most_pivots(glp_prob *problem) {
  int64_t size = (int64_t)glp_get_num_rows(problem) + glp_get_num_cols(problem);
  int64_t most = 10 * size + 1000;
  return most < INT32_MAX ? (int)most : INT32_MAX;
}

static int run_simplex(session *s, int method, int presolve) {
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.msg_lev = GLP_MSG_ALL;
  parameters.meth = method;
  parameters.pricing = GLP_PT_PSE;
  parameters.tol_bnd = s->options->feasibility_tolerance;
  parameters.tol_dj = s->options->feasibility_tolerance;
  parameters.tm_lim = cadre_remaining_milliseconds(s);
  parameters.it_lim = cadre_most_pivots(s->problem);
  parameters.out_frq = poll_interval;
  parameters.presolve = presolve;
  return s->result->simplex_code = glp_simplex(s->problem, &parameters);
}

static bool is_trouble(session *s, int code) {
  if (code == GLP_ETMLIM) return false;
  if (code == GLP_ENOPFS || code == GLP_ENODFS) return false;
  if (code != 0) return true;
  int status = glp_get_status(s->problem);
  return status != GLP_OPT && status != GLP_NOFEAS && status != GLP_UNBND;
}

static void read_state(session *s, int code) {
  cadre_glpk_result *result = s->result;
  if (code == GLP_ETMLIM) result->relaxation_limit = CADRE_GLPK_TIME_LIMIT;
  if (code == GLP_EITLIM) return;
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
    result->row_statuses[i] = cadre_status_of(glp_get_row_stat(s->problem, i + 1));
  }
  for (int j = 0; j < s->program->column_count; j++) {
    result->values[j] = glp_get_col_prim(s->problem, j + 1);
    result->reduced_costs[j] = glp_get_col_dual(s->problem, j + 1);
    result->column_statuses[j] = cadre_status_of(glp_get_col_stat(s->problem, j + 1));
  }
  result->has_relaxation = true;
}

void cadre_solve_relaxation(session *s) {
  if (s->options->robust) {
    glp_scale_prob(s->problem, GLP_SF_AUTO);
    glp_adv_basis(s->problem, 0);
  } else {
    set_start_basis(s);
  }
  int code = run_simplex(s, s->options->dual && !s->options->robust ? GLP_DUALP : GLP_PRIMAL, GLP_OFF);
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
  s->snapshot.pivots = s->result->pivots;
  if (!is_trouble(s, code) && code != GLP_ENOPFS && code != GLP_ENODFS) read_relaxation(s);
}
