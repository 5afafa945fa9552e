#include "CAllocator.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void callocator_share_arenas(void) {
#ifdef __GLIBC__
  mallopt(M_ARENA_MAX, 2);
  // Free memory at the end of an arena goes back to the system from this many bytes on. A pricing table takes and frees
  // some megabytes hundreds of times: from the system each time they cost a tenth of a province's time.
  mallopt(M_TRIM_THRESHOLD, 16 << 20);
  mallopt(M_MMAP_THRESHOLD, 16 << 20);
#endif
}
