// The call: build, solve, read, free.

#include "CGLPK.h"

#include "session.h"

#include <math.h>
#include <stdio.h>

const char *cadre_glpk_version(void) { return glp_version(); }

int cadre_bound_type(double lower, double upper) {
  if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
  if (isinf(upper)) return GLP_LO;
  return lower == upper ? GLP_FX : GLP_DB;
}

void cadre_build(session *s) {
  const cadre_glpk_program *program = s->program;
  glp_prob *problem = s->problem = glp_create_prob();
  glp_set_obj_dir(problem, GLP_MIN);
  glp_set_obj_coef(problem, 0, program->constant);
  glp_add_rows(problem, program->row_count);
  for (int i = 0; i < program->row_count; i++) {
    double lower = program->row_lower[i], upper = program->row_upper[i];
    glp_set_row_bnds(problem, i + 1, cadre_bound_type(lower, upper), lower, upper);
  }
  glp_add_cols(problem, program->column_count);
  for (int j = 0; j < program->column_count; j++) {
    double lower = program->column_lower[j], upper = program->column_upper[j];
    glp_set_col_bnds(problem, j + 1, cadre_bound_type(lower, upper), lower, upper);
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

static void run(session *s) {
  cadre_install_hooks(s);
  cadre_build(s);
  cadre_solve_relaxation(s);
  bool has_integers = s->program->is_integer != NULL;
  if (has_integers && s->result->relaxation == CADRE_GLPK_OPTIMAL) cadre_solve_tree(s);
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
  s.started = cadre_now();
  int jump = run_guarded(&s);
  // After a jump the problem is dead; the environment frees whatever was left of it.
  glp_free_env();
  result->ending = CADRE_GLPK_ENDED;
  if (jump == jump_cancelled || s.cancelled) result->ending = CADRE_GLPK_CANCELLED;
  if (jump == jump_fault) result->ending = CADRE_GLPK_FAULT;
  if (jump != 0) {
    if (s.snapshot.pivots > result->pivots) result->pivots = s.snapshot.pivots;
    snprintf(result->message, sizeof result->message, "%s%s%s", s.lines[0], s.lines[0][0] ? "; " : "", s.lines[1]);
  }
}
