#include "CAllocator.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void callocator_share_arenas(void) {
#ifdef __GLIBC__
  mallopt(M_ARENA_MAX, 2);
  // Free memory at the end of an arena goes back to the system from this many bytes on.
  mallopt(M_TRIM_THRESHOLD, 1 << 20);
#endif
}
