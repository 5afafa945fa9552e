// Nothing of our own: the target brings the headers and what to link.
#include "CWorkbooks.h"
