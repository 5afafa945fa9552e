import CWorkbooks

extension SheetWriter {
  /// Writes what may be typed into the columns.
  func writeValidations(_ lists: inout WordLists) throws(WorkbookWritingError) {
    guard layout.ruledRowCount > 0 else { return }
    for (place, column) in sheet.columns.enumerated() {
      guard let validation = column.validation else { continue }
      try write(validation, place, &lists)
    }
  }

  private func write(
    _ validation: ColumnValidation, _ column: Int, _ lists: inout WordLists
  ) throws(WorkbookWritingError) {
    var settings = lxw_data_validation()
    set(&settings, validation)
    var words: [UnsafeMutablePointer<CChar>?] = []
    switch validation.rule {
    case .anything:
      guard validation.prompt != nil else { return }
      settings.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    case .words(let list) where WordLists.fitsIntoRule(list):
      settings.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      words = list.map { library.keep(DocumentText.plain($0)) } + [nil]
    case .words(let list): setList(&settings, lists.formula(for: list))
    case .entries(let source, let entries):
      guard let place = places[SheetName.key(source)] else { return }
      setList(&settings, place.list(column: entries))
    case .counts(let from, let to):
      set(&settings, LXW_VALIDATION_TYPE_INTEGER, from.map { Double($0) }, to.map { Double($0) })
    case .numbers(let from, let to): set(&settings, LXW_VALIDATION_TYPE_DECIMAL, from, to)
    case .dates(let from, let to):
      let days = [from, to].map { $0?.serial.map { Double($0) } }
      set(&settings, LXW_VALIDATION_TYPE_DATE_NUMBER, days[0], days[1])
    }
    let first = layout.position(row: 0, column: column)
    let last = layout.position(row: layout.ruledRowCount - 1, column: column)
    let error = words.withUnsafeMutableBufferPointer { buffer in
      settings.value_list = buffer.baseAddress
      return worksheet_data_validation_range(
        worksheet, first.rowNumber, first.columnNumber, last.rowNumber, last.columnNumber, &settings)
    }
    try LibraryWorkbook.check(error)
  }

  /// Sets what is said and how strictly it is meant.
  private func set(_ settings: inout lxw_data_validation, _ validation: ColumnValidation) {
    if let prompt = validation.prompt {
      settings.input_title = kept(prompt.title)
      settings.input_message = kept(prompt.message)
    }
    if let refusal = validation.refusal {
      settings.error_title = kept(refusal.title)
      settings.error_message = kept(refusal.message)
    }
    let type = validation.isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING
    settings.error_type = UInt8(type.rawValue)
  }

  private func kept(_ text: String) -> UnsafeMutablePointer<CChar>? {
    text.isEmpty ? nil : library.keep(DocumentText.message(text))
  }

  private func setList(_ settings: inout lxw_data_validation, _ formula: String) {
    settings.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    settings.value_formula = library.keep(formula)
  }

  /// Sets the limits, at least one of which is given.
  private func set(
    _ settings: inout lxw_data_validation, _ type: lxw_validation_types, _ from: Double?, _ to: Double?
  ) {
    settings.validate = UInt8(type.rawValue)
    switch (from, to) {
    case (let from?, let to?):
      settings.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      (settings.minimum_number, settings.maximum_number) = (from, to)
    case (let from?, nil):
      settings.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
      settings.value_number = from
    case (nil, let to):
      settings.criteria = UInt8(LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO.rawValue)
      settings.value_number = to ?? 0
    }
  }
}

extension SheetWriter {
  /// Writes the colours that follow from what cells hold.
  func writeColours() throws(WorkbookWritingError) {
    guard layout.ruledRowCount > 0 else { return }
    for (place, column) in sheet.columns.enumerated() {
      for colour in column.colours { try write(colour, place) }
    }
  }

  private func write(_ colour: ConditionalColour, _ column: Int) throws(WorkbookWritingError) {
    var settings = lxw_conditional_format()
    switch colour.rule {
    case .greater(let number, let colour):
      try set(&settings, LXW_CONDITIONAL_CRITERIA_GREATER_THAN, colour)
      settings.value = number
    case .less(let number, let colour):
      try set(&settings, LXW_CONDITIONAL_CRITERIA_LESS_THAN, colour)
      settings.value = number
    case .text(let text, let colour):
      try set(&settings, LXW_CONDITIONAL_CRITERIA_EQUAL_TO, colour)
      settings.value_string = library.keep(DocumentText.quoted(text))
    case .scale(let low, let middle, let high):
      settings.type = UInt8(LXW_CONDITIONAL_3_COLOR_SCALE.rawValue)
      (settings.min_color, settings.mid_color, settings.max_color) = (low.code, middle.code, high.code)
    case .bars(let colour):
      settings.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
      (settings.bar_color, settings.bar_solid) = (colour.code, 1)
    }
    let first = layout.position(row: 0, column: column)
    let last = layout.position(row: layout.ruledRowCount - 1, column: column)
    try LibraryWorkbook.check(
      worksheet_conditional_format_range(
        worksheet, first.rowNumber, first.columnNumber, last.rowNumber, last.columnNumber, &settings))
  }

  private func set(
    _ settings: inout lxw_conditional_format, _ criterion: lxw_conditional_criteria, _ colour: SheetColour
  ) throws(WorkbookWritingError) {
    settings.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
    settings.criteria = UInt8(criterion.rawValue)
    settings.format = try library.format(colour)
  }
}
