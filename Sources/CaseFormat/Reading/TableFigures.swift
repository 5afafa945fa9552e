/// Figures of one table, counted while it is read.
struct TableFigures: Sendable, Hashable {
  /// Rows below the header, malformed ones included.
  var rows = 0
  /// Rows with an error.
  var badRows = 0
  /// Cells that are filled.
  var filledCells = 0
  /// Cells that may be left empty.
  var optionalCells = 0
  /// Those of them that are filled.
  var filledOptionalCells = 0
  /// Cells with surrounding spaces or characters not in NFC.
  var uncleanCells = 0
}
