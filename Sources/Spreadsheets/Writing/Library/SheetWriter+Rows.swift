import CWorkbooks

extension SheetWriter {
  /// Writes how high rows are and how they fold.
  ///
  /// Excel finds the height of a row by itself where the file says none. LibreOffice does not: it trusts files that look like
  /// Excel's. Heights are written where a text takes several lines.
  func writeRows(_ gauges: [ColumnGauge?], _ texts: [WrappedCell]) throws(WorkbookWritingError) {
    let widths = sheet.columns.enumerated().map { Int($1.digits(gauges[$0])) }
    var rows: [Int: RowLayout] = [:]
    for (row, line) in sheet.preamble.enumerated() {
      rows[row, default: RowLayout()].enlargement = CellLook(line.style).enlargement
    }
    for (column, width) in widths.enumerated() {
      // Bold letters are wider than others.
      let lines = WrappedCell.lines(of: sheet.columns[column].heading, columns: width * 7 / 8)
      rows[layout.headingRow, default: RowLayout()].see(lines: lines)
    }
    for cell in texts {
      let lines = WrappedCell.lines(of: cell.text, columns: widths[cell.position.column])
      rows[cell.position.row, default: RowLayout()].see(lines: lines)
    }
    fold(&rows)
    let lineHeight = RowLayout().height(library.font)
    if lineHeight != RowLayout.usual { worksheet_set_default_row(worksheet, lineHeight, 0) }
    if !sheet.groups.isEmpty { worksheet_outline_settings(worksheet, 1, 0, 1, 0) }
    for (row, layout) in rows.sorted(by: { $0.key < $1.key }) where layout != RowLayout() {
      var options = lxw_row_col_options()
      (options.level, options.hidden) = (UInt8(clamping: layout.level), layout.isHidden ? 1 : 0)
      options.collapsed = layout.isFolded ? 1 : 0
      let height = layout.height(library.font)
      try LibraryWorkbook.check(worksheet_set_row_opt(worksheet, UInt32(clamping: row), height, nil, &options))
    }
  }

  private func fold(_ rows: inout [Int: RowLayout]) {
    for group in sheet.groups {
      for row in group.rows {
        var folded = rows[layout.firstRow + row] ?? RowLayout()
        folded.level = max(folded.level, group.level)
        folded.isHidden = folded.isHidden || group.isFolded
        rows[layout.firstRow + row] = folded
      }
      // The row above shows that those below it are folded.
      let above = layout.firstRow + group.rows.lowerBound - 1
      if group.isFolded { rows[above, default: RowLayout()].isFolded = true }
    }
  }
}

/// How high a row is and how it folds.
struct RowLayout: Equatable {
  /// The lines of its highest cell.
  private(set) var lines = 1
  /// How much larger its letters are than those of the workbook, in points.
  var enlargement = 0.0
  /// How deep it is in groups, 0 for none.
  var level = 0
  /// Whether it is folded away.
  var isHidden = false
  /// Whether rows below it are folded away.
  var isFolded = false

  /// Takes notice of a cell of so many lines.
  mutating func see(lines: Int) { self.lines = max(self.lines, lines) }

  /// The height in points.
  func height(_ font: WorkbookFont) -> Double {
    let size = font.size + enlargement
    if lines == 1, size <= 11 { return RowLayout.usual }
    return min(RowLayout.highest, (Double(lines) * size * 1.36 + 1).rounded(.up))
  }

  /// The height in points of a row of small letters, which is not written.
  static let usual = 15.0
  /// The height in points that no row can exceed.
  private static let highest = 409.0
}

/// A cell whose text may take several lines.
struct WrappedCell {
  /// Where it is.
  let position: CellPosition
  /// What it says.
  let text: String

  /// How many lines a text takes where each has room for so many digits; letters are about as wide, one with another.
  static func lines(of text: String, columns: Int) -> Int {
    let columns = max(1, columns)
    var (lines, used, word) = (1, 0, 0)
    func placeWord() {
      if used > 0, used + word > columns { (lines, used) = (lines + 1, 0) }
      used += word
      if used > columns { (lines, used) = (lines + (used - 1) / columns, (used - 1) % columns + 1) }
      word = 0
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n":
        placeWord()
        (lines, used) = (lines + 1, 0)
      case " ":
        placeWord()
        used += 1
      case "\u{300}"..."\u{36F}", "\r": break
      default: word += 1
      }
    }
    placeWord()
    return lines
  }
}
