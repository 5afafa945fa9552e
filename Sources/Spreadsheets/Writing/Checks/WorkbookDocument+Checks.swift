extension WorkbookDocument {
  /// Finds what a workbook cannot be before the library sees it: the library prints warnings or does worse.
  ///
  /// Cells are checked when they are written, since rows are asked for once.
  func check() throws(WorkbookWritingError) {
    guard sheets.contains(where: { !$0.isHidden }) else { throw .noVisibleSheet }
    guard (6...36).contains(font.size) else { throw .fontSize }
    try checkNames()
    var byName: [String: SheetDocument] = [:]
    for sheet in sheets { byName[SheetName.key(sheet.name)] = sheet }
    for sheet in sheets {
      if let problem = sheet.problem { throw .sheet(sheet.name, problem) }
      for (place, column) in sheet.columns.enumerated() {
        guard let problem = column.problem ?? column.listProblem(among: byName) else { continue }
        throw .column(sheet: sheet.name, column: place, problem)
      }
      for (place, chart) in sheet.charts.enumerated() {
        guard let problem = chart.problem(among: byName) else { continue }
        throw .chart(sheet: sheet.name, chart: place, problem)
      }
    }
  }

  private func checkNames() throws(WorkbookWritingError) {
    var taken: Set<String> = []
    for name in sheets.map(\.name) + [listSheetName] {
      if let problem = SheetName.problem(name) { throw .sheetName(name, problem) }
      guard taken.insert(SheetName.key(name)).inserted else { throw .sheetName(name, .repeated) }
    }
  }
}

extension ChartDocument {
  /// What is wrong with the chart in a document of such sheets; nil for nothing.
  func problem(among sheets: [String: SheetDocument]) -> ChartProblem? {
    guard let source = sheets[SheetName.key(sheet)] else { return .noSuchSheet(sheet) }
    guard !rows.isEmpty, rows.lowerBound >= 0, rows.upperBound <= source.rowCount, rows.count <= 10_000 else {
      return .rows
    }
    guard !series.isEmpty else { return .noSeries }
    for column in [categories] + series.map(\.column) where !source.columns.indices.contains(column) {
      return .noSuchColumn(column)
    }
    for text in [title, valueTitle] + series.map(\.heading) where text.utf16.count > 255 {
      return .textTooLong(units: text.utf16.count)
    }
    guard (50...5_000).contains(width), (50...5_000).contains(height) else { return .size }
    if case .at(let position) = place, !SheetLayout.contains(position) { return .size }
    return nil
  }
}

extension SheetColumn {
  /// What is wrong with a list of another sheet; nil for nothing.
  func listProblem(among sheets: [String: SheetDocument]) -> ColumnProblem? {
    guard case .entries(let sheet, let column)? = validation?.rule else { return nil }
    let source = sheets[SheetName.key(sheet)]
    return source?.columns.indices.contains(column) == true ? nil : .noSuchList(sheet: sheet, column: column)
  }
}
