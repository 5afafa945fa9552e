/// What the parts besides the sheets say about cells.
struct CellMeanings {
  /// The texts that cells share, by place.
  var texts: [String] = []
  /// The fonts of those whose letters are not what their bytes say.
  var textFonts: [Int: SheetFont] = [:]
  /// The styles of cells, by place.
  var styles: [CellStyle] = []
  /// Whether days are counted from 1904.
  var countsFrom1904 = false
}

/// Makes cells of the elements within them, one after the other.
struct CellReader {
  /// What became of a cell.
  enum Outcome {
    /// The cell holds something.
    case cell(SheetCell)
    /// The cell is empty.
    case nothing
    /// There is more of something than its limit.
    case exceeds(WorkbookLimit, most: Int)
  }

  /// The types of cells.
  private enum CellType { case number, sharedText, text, inlineText, yesNo, error, date, unknown }

  /// Whether a cell is being read.
  private(set) var isOpen = false
  private let meanings: CellMeanings
  private let limits: WorkbookLimits
  private var column = 0
  private var type = CellType.number
  private var typeName = ""
  private var style = CellStyle.plain
  private var isFormula = false
  private var value: [UInt8] = []
  private var isValue = false
  private var hasValue = false
  private var inline = RichText(level: 5, keepsSpace: false)
  private var isInline = false
  private var rowBytes = 0

  /// Creates a reader for the cells of a sheet.
  init(_ meanings: CellMeanings, limits: WorkbookLimits) {
    (self.meanings, self.limits) = (meanings, limits)
  }

  /// A row starts.
  mutating func startRow() { (column, rowBytes, isOpen) = (0, 0, false) }

  /// A cell starts.
  ///
  /// - Parameter reference: What the cell says of its place; without it, it stands right of the one before.
  /// - Returns: Its column; nil where it cannot stand there.
  mutating func startCell(_ attributes: ElementAttributes, reference: AttributeValue?, row: Int) -> Int? {
    if let reference {
      guard let place = CellReference(bytes: reference), place.row == row, place.column > column else { return nil }
      column = place.column
    } else {
      column += 1
    }
    let place = attributes.value("s")?.number ?? 0
    style = meanings.styles.indices.contains(place) ? meanings.styles[place] : .plain
    setType(attributes.value("t"))
    (isOpen, isFormula, isValue, hasValue, isInline) = (true, false, false, false, false)
    value.removeAll(keepingCapacity: true)
    return column
  }

  private mutating func setType(_ name: AttributeValue?) {
    guard let name, !(name == "n") else {
      type = .number
      return
    }
    if name == "s" {
      type = .sharedText
    } else if name == "str" {
      type = .text
    } else if name == "inlineStr" {
      type = .inlineText
    } else if name == "b" {
      type = .yesNo
    } else if name == "e" {
      type = .error
    } else if name == "d" {
      type = .date
    } else {
      (type, typeName) = (.unknown, String(name.text.prefix(32)))
    }
  }

  /// An element within the cell starts.
  mutating func start(_ name: ElementName, _ attributes: ElementAttributes, depth: Int) {
    if isInline { return inline.start(name, attributes, depth: depth) }
    guard depth == 5 else { return }
    if name == "v" {
      (isValue, hasValue) = (true, true)
    } else if name == "f" {
      isFormula = true
    } else if name == "is" {
      isInline = true
      inline.removeAll(keepsSpace: attributes.keepsSpace)
    }
  }

  /// An element within the cell ends.
  mutating func end(_ name: ElementName, depth: Int) {
    if depth > 5 {
      if isInline { inline.end(name, depth: depth) }
      return
    }
    if isInline { value = inline.bytes }
    (isValue, isInline) = (false, false)
  }

  /// Text comes.
  ///
  /// - Returns: The limit that the cell exceeds; nil for none.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, depth: Int) -> (limit: WorkbookLimit, most: Int)? {
    if isInline {
      inline.append(text, depth: depth)
    } else if isValue, depth == 5 {
      value.append(contentsOf: text)
    } else {
      return nil
    }
    let count = isInline ? inline.bytes.count : value.count
    return count > limits.textLength * CellText.escapeSize ? (.textLength, limits.textLength) : nil
  }

  /// The cell ends.
  mutating func endCell(row: Int) -> Outcome {
    isOpen = false
    if value.isEmpty {
      // Programs that do not compute write a formula without a result, or with an empty one that says no type.
      guard isFormula, type == .number || !hasValue else { return .nothing }
      return .cell(cell(row, .uncachedFormula))
    }
    let bytes = type == .text || type == .inlineText ? value[...] : ASCII.trimmed(value[...])
    guard !bytes.isEmpty else { return .nothing }
    if type != .sharedText {
      rowBytes += bytes.count
      guard rowBytes <= limits.rowBytes else { return .exceeds(.rowBytes, most: limits.rowBytes) }
    }
    switch content(bytes) {
    case .text(let text):
      guard !text.isEmpty else { return .nothing }
      guard type == .sharedText || !CellText.isTooLong(text, limits) else {
        return .exceeds(.textLength, most: limits.textLength)
      }
      return .cell(cell(row, .text(text)))
    case let content: return .cell(cell(row, content))
    }
  }

  private func cell(_ row: Int, _ content: SheetContent) -> SheetCell {
    SheetCell(column: column, row: row, content: content, isFormula: isFormula, font: font)
  }

  /// The font of the cell, or of its text where that has its own letters.
  private var font: SheetFont {
    if type == .inlineText, let font = inline.font { return font }
    guard type == .sharedText, !meanings.textFonts.isEmpty, let place = place(ASCII.trimmed(value[...])),
      let font = meanings.textFonts[place]
    else { return style.font }
    return font
  }
}

extension CellReader {
  /// What the value of a cell means.
  private func content(_ bytes: ArraySlice<UInt8>) -> SheetContent {
    switch type {
    case .number: return number(bytes)
    case .sharedText:
      guard let place = place(ASCII.trimmed(bytes)), place < meanings.texts.count else {
        return .damaged(.noSuchText(CellReader.brief(bytes)))
      }
      return .text(meanings.texts[place])
    case .text, .inlineText: return .text(CellText.text(value))
    case .yesNo:
      switch String(decoding: bytes, as: UTF8.self) {
      case "1", "true": return .yesNo(true)
      case "0", "false": return .yesNo(false)
      default: return .damaged(.notYesNo(CellReader.brief(bytes)))
      }
    case .error: return .error(CellReader.brief(bytes))
    case .date:
      return CellDate(iso: Array(bytes)).map(SheetContent.date) ?? .damaged(.notDate(CellReader.brief(bytes)))
    case .unknown: return .damaged(.unknownType(typeName))
    }
  }

  private func number(_ bytes: ArraySlice<UInt8>) -> SheetContent {
    guard let value = SheetNumber.value(of: bytes) else { return .damaged(.notNumber(CellReader.brief(bytes))) }
    let written = String(decoding: bytes, as: UTF8.self)
    switch style.style {
    case .number(let form): return .number(SheetNumber(value, written: written, form: form))
    case .date:
      let date = CellDate(days: value, from1904: meanings.countsFrom1904)
      return date.map(SheetContent.date) ?? .number(SheetNumber(value, written: written, form: .noDay))
    }
  }

  /// The place that a cell names; nil for none.
  private func place(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard let digit = ASCII.digit(byte) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// A value that cannot be read, so much of it as tells what it is.
  private static func brief(_ bytes: ArraySlice<UInt8>) -> String {
    String(CellText.text(Array(bytes.prefix(256))).prefix(64))
  }
}
