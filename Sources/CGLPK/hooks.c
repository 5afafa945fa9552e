// The clock, the silent terminal that polls, and the ways out of a call.

// clock_gettime is POSIX, not C11.
#define _POSIX_C_SOURCE 200809L

#include "session.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

double cadre_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

int cadre_remaining_milliseconds(const session *s) {
  if (s->options->time_limit < 0) return INT_MAX;
  double left = (double)s->options->time_limit - 1000.0 * (cadre_now() - s->started);
  if (left <= 0) return 0;
  return left >= (double)(INT_MAX - 1) ? INT_MAX : (int)left;
}

static void read_display(session *s, const char *text) {
  char mark;
  int pivots;
  double objective;
  if (sscanf(text, "%c%d: obj = %lf", &mark, &pivots, &objective) != 3) return;
  s->snapshot.pivots = pivots;
  if (s->snapshot.in_tree) return;
  // '*' marks the second phase of the primal simplex: the point is feasible.
  s->snapshot.has_objective = mark == '*';
  s->snapshot.objective = objective;
}

static int terminal_hook(void *info, const char *text) {
  session *s = info;
  if (text[0] != '\0' && text[0] != '\n') {
    memcpy(s->lines[0], s->lines[1], sizeof s->lines[0]);
    snprintf(s->lines[1], sizeof s->lines[1], "%s", text);
    s->lines[1][strcspn(s->lines[1], "\n")] = '\0';
  }
  read_display(s, text);
  if (!s->cancelled) s->cancelled = s->poll(s->context, &s->snapshot);
  if (s->cancelled && !s->must_end_in_order) longjmp(s->way_out, jump_cancelled);
  return 1;
}

static void error_hook(void *info) {
  session *s = info;
  longjmp(s->way_out, jump_fault);
}

void cadre_install_hooks(session *s) {
  glp_term_out(GLP_ON);
  glp_term_hook(terminal_hook, s);
  glp_error_hook(error_hook, s);
  if (s->options->memory_limit > 0) glp_mem_limit(s->options->memory_limit);
}
