// The door to GLPK: one call makes a problem, solves it, reads it and frees everything, on the calling thread.
//
// Whole arrays go in and whole arrays come out; the caller owns them all. No GLPK type or symbol is seen outside this
// target. GLPK's fatal errors and a cancellation end the call with a code, never the process.
// A thread must not hold a GLPK environment of its own while it calls: the call frees the thread's environment.

#ifndef CADRE_CGLPK_H
#define CADRE_CGLPK_H

#include <stdbool.h>
#include <stdint.h>

/// A program `minimize costs x + constant`, its matrix by columns.
///
/// Infinite bounds are the IEEE infinities. The caller has made sure that there is at least one row and one column,
/// that no number is NaN, that costs and coefficients are finite and that no bounds cross.
typedef struct {
  int row_count;
  int column_count;
  const double *row_lower;
  const double *row_upper;
  const double *column_lower;
  const double *column_upper;
  const double *costs;
  double constant;
  /// One byte for every column, 1 where it must be a whole number; null where none must.
  const uint8_t *is_integer;
  /// `column_count + 1` places in the entries, from 0.
  const int64_t *column_starts;
  /// Row numbers of the entries, from 1, after one unused place at the front.
  const int *entry_rows;
  /// Coefficients of the entries, after one unused place at the front.
  const double *entry_values;
} cadre_glpk_program;

/// Where a variable rests in a basis.
enum {
  CADRE_GLPK_BASIC = 0,
  CADRE_GLPK_AT_LOWER = 1,
  CADRE_GLPK_AT_UPPER = 2,
  CADRE_GLPK_FREE = 3,
  CADRE_GLPK_FIXED = 4,
};

/// How a call is to be made.
typedef struct {
  /// Milliseconds for the whole call; negative for no limit.
  int64_t time_limit;
  double feasibility_tolerance;
  double integrality_tolerance;
  /// The gap `(objective - bound) / max(|objective|, 1)` at which branch and cut stops.
  double gap_tolerance;
  double absolute_gap;
  /// Branch and cut stops at a point whose objective is at most this; negative infinity for no target.
  double target;
  /// MiB that GLPK may hold; 0 for no limit. Beyond it the call ends as a fault.
  int32_t memory_limit;
  /// Nodes of branch and cut at which it stops; 0 for no limit.
  int64_t node_limit;
  /// Start basis, one of the statuses above for each row and each column; null for the slack basis.
  const uint8_t *row_statuses;
  const uint8_t *column_statuses;
  /// A point to hand to branch and cut, feasible and checked by the caller, after one unused place at the front; or null.
  const double *start_point;
  /// Objective of the start point, constant included.
  double start_objective;
  bool cuts;
  bool gomory;
  bool presolve;
  /// Scales the matrix first and starts from an advanced basis: the second try after numerical trouble.
  bool dual;
  bool robust;
} cadre_glpk_options;

/// A snapshot of a running call.
typedef struct {
  /// False in the simplex, true in branch and cut.
  bool in_tree;
  bool has_objective;
  bool has_bound;
  /// In the simplex the current feasible objective, in branch and cut that of the incumbent.
  double objective;
  double bound;
  int64_t pivots;
} cadre_glpk_snapshot;

/// Looks at a running call, about every 50 ms; a true answer cancels it. It must not call into this target.
typedef bool (*cadre_glpk_poll)(void *context, const cadre_glpk_snapshot *snapshot);

/// How a call ended.
typedef enum {
  /// It came to an end by itself; codes and statuses say which.
  CADRE_GLPK_ENDED = 0,
  /// The poll cancelled it.
  CADRE_GLPK_CANCELLED = 1,
  /// GLPK met a fatal error; `message` is its text.
  CADRE_GLPK_FAULT = 2,
} cadre_glpk_ending;

/// What is known about the linear relaxation, or the integer program.
typedef enum {
  CADRE_GLPK_UNKNOWN = 0,
  CADRE_GLPK_OPTIMAL = 1,
  CADRE_GLPK_FEASIBLE = 2,
  CADRE_GLPK_INFEASIBLE = 3,
  CADRE_GLPK_UNBOUNDED = 4,
} cadre_glpk_state;

/// What cut a stage short.
typedef enum {
  CADRE_GLPK_NO_LIMIT = 0,
  CADRE_GLPK_TIME_LIMIT = 1,
  CADRE_GLPK_GAP_REACHED = 2,
  CADRE_GLPK_ITERATION_LIMIT = 3,
  CADRE_GLPK_NODE_LIMIT = 4,
} cadre_glpk_limit;

/// What a call found. The arrays are the caller's, as long as the program's rows or columns.
typedef struct {
  cadre_glpk_ending ending;
  char message[512];

  /// GLPK's code for the last run of the simplex.
  int simplex_code;
  /// GLPK's code for the start basis; not 0 where it was refused and the slack basis taken instead.
  int start_basis_code;
  /// Runs of the simplex that were tried again after numerical trouble.
  int retries;
  cadre_glpk_state relaxation;
  cadre_glpk_limit relaxation_limit;
  /// Whether the arrays of the relaxation have been written.
  bool has_relaxation;
  double *values;
  double *row_duals;
  double *reduced_costs;
  uint8_t *row_statuses;
  uint8_t *column_statuses;

  /// Whether branch and cut was begun.
  bool tree_begun;
  int tree_code;
  cadre_glpk_state integer;
  cadre_glpk_limit tree_limit;
  /// Whether `integer_values` holds an integer point.
  bool has_integer_values;
  double *integer_values;
  double integer_objective;
  /// The least bound of the open nodes, where one was seen.
  bool has_tree_bound;
  double tree_bound;

  int64_t pivots;
  int64_t nodes;
} cadre_glpk_result;

/// The part of an objective, relative to `1 + |objective|`, below which branch and cut does not look for a better one.
double cadre_glpk_objective_tolerance(void);

/// GLPK's version, like "5.0".
const char *cadre_glpk_version(void);

/// Solves a program. Integer columns are heeded where `is_integer` is given.
void cadre_glpk_solve(const cadre_glpk_program *program, const cadre_glpk_options *options, cadre_glpk_poll poll,
                      void *context, cadre_glpk_result *result);


#include "CGLPKWorkspace.h"

#endif
