/// How a cell shows what it holds, as far as it says what that is.
struct CellStyle: Hashable, Sendable {
  /// What its number format makes of a number.
  let style: NumberStyle
  /// The font.
  let font: SheetFont

  /// The style of a cell that has none.
  static let plain = CellStyle(style: .number(.plain), font: .unknown)
}

/// The part that holds the styles of cells, to which cells refer by place.
final class CellStyles: PartReader {
  /// The styles by place.
  private(set) var styles: [CellStyle] = []
  private var formats: [Int: NumberStyle] = [:]
  private var fonts: [SheetFont] = []
  private var section = Section.other

  /// What part of the styles is read.
  private enum Section { case formats, fonts, cells, other }

  /// Reads the styles of a workbook.
  init(_ part: String, in archive: WorkbookArchive) throws(WorkbookProblem) {
    super.init(part, limits: archive.limits)
    try read(archive)
  }

  override func start(_ name: ElementName, _ attributes: ElementAttributes) {
    switch (depth, section) {
    case (2, _): section = CellStyles.section(name)
    case (3, .formats) where name == "numFmt": addFormat(attributes)
    case (3, .fonts) where name == "font":
      guard fonts.count < limits.styles else { return fail(.styles, limits.styles) }
      fonts.append(.unknown)
    case (4, .fonts) where name == "name" && !fonts.isEmpty:
      fonts[fonts.count - 1] = SheetFont(self.name(attributes.value("val")))
    case (3, .cells) where name == "xf": addStyle(attributes)
    default: break
    }
  }

  private static func section(_ name: ElementName) -> Section {
    if name == "numFmts" { return .formats }
    if name == "fonts" { return .fonts }
    return name == "cellXfs" ? .cells : .other
  }

  private func addFormat(_ attributes: ElementAttributes) {
    guard formats.count < limits.styles else { return fail(.styles, limits.styles) }
    guard let number = attributes.value("numFmtId")?.number else { return }
    formats[number] = NumberFormatCode(self.name(attributes.value("formatCode"))).style
  }

  /// Adds the style of a cell; number formats and fonts stand before it.
  private func addStyle(_ attributes: ElementAttributes) {
    guard styles.count < limits.styles else { return fail(.styles, limits.styles) }
    let format = attributes.value("numFmtId")?.number ?? 0
    let font = attributes.value("fontId")?.number ?? 0
    styles.append(
      CellStyle(
        style: formats[format] ?? NumberStyle(builtIn: format) ?? .number(.plain),
        font: fonts.indices.contains(font) ? fonts[font] : .unknown))
  }
}
