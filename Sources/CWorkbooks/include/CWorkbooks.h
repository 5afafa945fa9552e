/// The C libraries behind workbooks: libxlsxwriter writes them, libzip opens them, expat reads the XML within.
///
/// `Spreadsheets` is the only module that uses them.

#ifndef CADRE_WORKBOOKS_H
#define CADRE_WORKBOOKS_H

#include <expat.h>
#include <xlsxwriter.h>
#include <zip.h>

#endif
