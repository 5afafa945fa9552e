import CWorkbooks

extension SheetWriter {
  /// Draws a chart over the sheet.
  func write(_ document: ChartDocument) throws(WorkbookWritingError) {
    guard let source = places[SheetName.key(document.sheet)] else { return }
    let chart = try library.addChart(document.kind)
    for series in document.series { add(series, to: chart, document, source) }
    setWords(of: chart, document)
    let place = position(of: document)
    var options = lxw_chart_options()
    // The library draws charts of 480 to 288 points.
    options.x_scale = Double(document.width) / 480
    options.y_scale = Double(document.height) / 288
    try LibraryWorkbook.check(
      worksheet_insert_chart_opt(worksheet, place.rowNumber, place.columnNumber, chart, &options))
  }

  private func position(of document: ChartDocument) -> CellPosition {
    switch document.place {
    case .right: CellPosition(row: layout.headingRow, column: min(layout.columnCount + 1, SheetLayout.columnLimit - 1))
    case .below: CellPosition(row: layout.firstRow + layout.rowCount + 1, column: 0)
    case .at(let position): position
    }
  }

  private func add(
    _ series: ChartDocument.Series, to chart: UnsafeMutablePointer<lxw_chart>, _ document: ChartDocument,
    _ source: SheetLayout
  ) {
    let (categories, values) = (document.categories, series.column)
    let added: UnsafeMutablePointer<lxw_chart_series>?
    if SheetName.isQuotedByLibrary(source.name) {
      added = chart_add_series(chart, nil, nil)
      let first = UInt32(clamping: source.firstRow + document.rows.lowerBound)
      let last = UInt32(clamping: source.firstRow + document.rows.upperBound - 1)
      let columns = [categories, values].map { UInt16(clamping: $0) }
      chart_series_set_categories(added, source.name, first, columns[0], last, columns[0])
      chart_series_set_values(added, source.name, first, columns[1], last, columns[1])
    } else {
      let formulas = [categories, values].map { "=" + source.range(column: $0, rows: document.rows) }
      added = chart_add_series(chart, formulas[0], formulas[1])
    }
    chart_series_set_name(added, DocumentText.label(series.heading))
    if let colour = series.colour {
      var fill = lxw_chart_fill()
      fill.color = colour.code
      chart_series_set_fill(added, &fill)
    }
  }

  private func setWords(of chart: UnsafeMutablePointer<lxw_chart>, _ document: ChartDocument) {
    var font = lxw_chart_font()
    font.name = library.keep(library.font.family.rawValue)
    font.size = 10
    // The library calls the upright axis y, whatever stands along it.
    let axes = (chart.pointee.x_axis, chart.pointee.y_axis)
    let (categories, values) = document.kind == .bars ? (axes.1, axes.0) : axes
    for axis in [categories, values] { chart_axis_set_num_font(axis, &font) }
    // Names stand at the edge, not across the bars of negative numbers.
    chart_axis_set_label_position(categories, UInt8(LXW_CHART_AXIS_LABEL_POSITION_LOW.rawValue))
    chart_legend_set_font(chart, &font)
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    if !document.valueTitle.isEmpty {
      chart_axis_set_name(values, DocumentText.label(document.valueTitle))
      chart_axis_set_name_font(values, &font)
    }
    if document.title.isEmpty {
      chart_title_off(chart)
    } else {
      (font.size, font.bold) = (13, 1)
      chart_title_set_name(chart, DocumentText.label(document.title))
      chart_title_set_name_font(chart, &font)
    }
    guard document.kind == .bars else { return }
    // The first category would stand at the bottom otherwise; the numbers stay there.
    chart_axis_set_reverse(categories)
    chart_axis_set_crossing_max(categories)
  }
}
