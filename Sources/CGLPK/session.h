// What the parts of one call share. Private to this target.

#ifndef CADRE_SESSION_H
#define CADRE_SESSION_H

#include "CGLPK.h"

#include <glpk.h>
#include <setjmp.h>

// Milliseconds between two lines of the simplex, and so between two polls.
enum { poll_interval = 50 };

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
  cadre_glpk_snapshot snapshot;
  // The last two lines GLPK wrote: on a fatal error, its text and its place.
  char lines[2][240];
  bool start_point_offered;
  // With the presolver an incumbent can be read only after the tree has ended in order, so no jump out of it.
  bool must_end_in_order;
  bool cancelled;
} session;

// Seconds of a clock that never goes back.
double cadre_now(void);
// Milliseconds left of the call's limit, as GLPK takes them.
int cadre_remaining_milliseconds(const session *s);

/// Pivots that no simplex needs unless it goes round in circles, as GLPK's may on degenerate programs.
int cadre_most_pivots(glp_prob *problem);

// Installs the silent terminal, which polls, and the way out of fatal errors.
void cadre_install_hooks(session *s);
// GLPK's type of bounds.
int cadre_bound_type(double lower, double upper);
// A status of a basis, from ours to GLPK's and back.
int cadre_glpk_status_of(uint8_t status);
uint8_t cadre_status_of(int status);

// Lays out the program as GLPK's problem.
void cadre_build(session *s);
// Runs the simplex from the start basis and reads its result.
void cadre_solve_relaxation(session *s);
// Runs branch and cut behind an optimal relaxation and reads its result.
void cadre_solve_tree(session *s);

#endif
