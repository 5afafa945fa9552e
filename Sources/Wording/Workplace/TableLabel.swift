/// What can be done with a table of a page.
public enum TableLabel: String, Sendable, Hashable, CaseIterable {
  /// What the list of it is called.
  case tools
  /// A file of text with commas.
  case csv
  /// A workbook.
  case workbook
  /// Paper.
  case print
  /// Sorting, after the name of the column.
  case sort
}
