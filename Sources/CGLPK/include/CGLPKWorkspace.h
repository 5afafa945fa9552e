// A problem that stays with GLPK between solves, for a search that moves bounds, adds rows and solves again.
//
// A workspace lives on the thread that opened it, which must neither call `cadre_glpk_solve` nor open another one
// before it is closed: closing frees the thread's GLPK environment. After a fault or a cancellation a workspace is dead:
// every call but closing does nothing and answers so.

#ifndef CADRE_CGLPK_WORKSPACE_H
#define CADRE_CGLPK_WORKSPACE_H

#include "CGLPK.h"

typedef struct cadre_glpk_workspace cadre_glpk_workspace;

/// What a solve of a workspace came to.
typedef enum {
  CADRE_GLPK_NODE_OPTIMAL = 0,
  CADRE_GLPK_NODE_INFEASIBLE = 1,
  /// The dual objective passed the objective limit.
  CADRE_GLPK_NODE_CUT_OFF = 2,
  CADRE_GLPK_NODE_TIME = 3,
  CADRE_GLPK_NODE_FAILED = 4,
  /// Dead: a fault, or the poll cancelled.
  CADRE_GLPK_NODE_DEAD = 5,
} cadre_glpk_node;

/// Kinds of cutting planes that GLPK finds at an optimal basis.
typedef enum {
  CADRE_GLPK_ROUNDING = 0,
  CADRE_GLPK_CLIQUE = 1,
} cadre_glpk_cut_kind;

/// Takes a row `lower <= values x <= upper`; columns are numbered from 1, after one unused place at the front.
typedef void (*cadre_glpk_take_cut)(void *context, int count, const int *columns, const double *values, double lower,
                                    double upper);

/// Opens a workspace; null where memory is short. The program is copied.
///
/// `memory_limit` in MiB, 0 for none; `tolerance` of the simplex, for bounds and for reduced costs.
cadre_glpk_workspace *cadre_glpk_open(const cadre_glpk_program *program, int32_t memory_limit, double tolerance,
                                      cadre_glpk_poll poll, void *context);
/// Frees everything, the thread's environment too.
void cadre_glpk_close(cadre_glpk_workspace *workspace);
/// Whether a fault or a cancellation ended the workspace.
bool cadre_glpk_is_dead(const cadre_glpk_workspace *workspace);
bool cadre_glpk_was_cancelled(const cadre_glpk_workspace *workspace);
/// GLPK's last words before a dead workspace died.
const char *cadre_glpk_fault(const cadre_glpk_workspace *workspace);

void cadre_glpk_set_column(cadre_glpk_workspace *workspace, int column, double lower, double upper);
void cadre_glpk_set_row(cadre_glpk_workspace *workspace, int row, double lower, double upper);
/// Adds rows behind those there are, basic in the basis; entries begin with one unused place, columns count from 1.
bool cadre_glpk_add_rows(cadre_glpk_workspace *workspace, int count, const double *lower, const double *upper,
                         const int64_t *starts, const int *columns, const double *values);
/// Deletes rows, numbered from 0; the basis must have them basic.
bool cadre_glpk_delete_rows(cadre_glpk_workspace *workspace, int count, const int *rows);

/// Solves from the basis there is.
///
/// `objective_limit` ends the dual simplex when its objective passes it; infinity for none. `milliseconds` below 0 for no
/// limit.
cadre_glpk_node cadre_glpk_run(cadre_glpk_workspace *workspace, bool dual, double objective_limit,
                               int64_t milliseconds);
double cadre_glpk_objective(const cadre_glpk_workspace *workspace);
int64_t cadre_glpk_pivots(const cadre_glpk_workspace *workspace);

/// Reads the last basic solution; each array may be null.
void cadre_glpk_read(const cadre_glpk_workspace *workspace, double *values, double *activities, double *row_duals);
void cadre_glpk_read_basis(const cadre_glpk_workspace *workspace, uint8_t *rows, uint8_t *columns);
void cadre_glpk_set_basis(cadre_glpk_workspace *workspace, const uint8_t *rows, const uint8_t *columns);

/// Reads the multipliers of the rows that add up to the tableau row of a row or column that is basic in the last basis; false
/// where it is not basic.
///
/// `place` counts the rows from 0, then the columns.
bool cadre_glpk_combine_rows(cadre_glpk_workspace *workspace, int place, double *multipliers);
/// Hands out the cutting planes of a kind that the optimal basic solution breaks, as far as GLPK finds any.
bool cadre_glpk_find_cuts(cadre_glpk_workspace *workspace, cadre_glpk_cut_kind kind, cadre_glpk_take_cut take,
                          void *context);

#endif
