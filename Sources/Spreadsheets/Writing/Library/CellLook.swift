import CWorkbooks

/// How a cell looks; cells that look alike share one format of the library.
struct CellLook: Hashable {
  /// How a cell's text stands between left and right.
  enum Alignment: Hashable {
    /// Text left, numbers right.
    case natural
    /// In the middle.
    case centre
  }

  /// Where a cell's text stands in a high row.
  enum Standing: Hashable {
    /// At the bottom, as it does where nobody says anything.
    case bottom
    /// In the middle.
    case middle
    /// At the top.
    case top
  }

  /// How its number is shown.
  var number: NumberDisplay = .general
  /// How it stands.
  var alignment: Alignment = .natural
  /// Where it stands in a high row.
  var standing: Standing = .bottom
  /// Whether it may take several lines.
  var isWrapped = false
  /// Whether its letters are bold.
  var isBold = false
  /// Whether its letters are slanted.
  var isItalic = false
  /// How much larger its letters are than those of the workbook, in points.
  var enlargement = 0.0
  /// The colour of its letters; nil for black.
  var ink: SheetColour?
  /// The colour behind it; nil for none.
  var fill: SheetColour?
  /// Whether it has a thin frame.
  var hasFrame = false

  /// How the cells of a column look.
  init(_ form: CellForm, number: NumberDisplay? = nil, fill: SheetColour? = nil, hasFrame: Bool = false) {
    self.number = number ?? form.numberDisplay
    (alignment, isWrapped, standing) = (form.alignment, form.isWrapped, .top)
    (self.fill, self.hasFrame) = (fill, hasFrame)
  }

  /// How a line above the table looks.
  init(_ style: PreambleLine.Style) {
    switch style {
    case .title: (isBold, enlargement) = (true, 3)
    case .heading: isBold = true
    case .plain: break
    case .remark: (isItalic, ink) = (true, .faint)
    }
  }

  /// How the heading of a column looks.
  static func heading(isRequired: Bool) -> CellLook {
    var style = CellLook(.plain)
    (style.isBold, style.isWrapped, style.hasFrame) = (true, true, true)
    (style.alignment, style.standing, style.fill) = (.centre, .middle, isRequired ? .required : .heading)
    return style
  }

  /// How the name in files below a heading looks.
  static func codeName(isRequired: Bool) -> CellLook {
    var style = heading(isRequired: isRequired)
    (style.isBold, style.isItalic, style.isWrapped, style.ink) = (false, true, false, .faint)
    style.enlargement = -2
    return style
  }

  /// Makes a format of the library look like this.
  func apply(to format: UnsafeMutablePointer<lxw_format>, _ font: WorkbookFont) {
    format_set_font_name(format, font.family.rawValue)
    format_set_font_family(format, font.family.number)
    format_set_font_size(format, max(6, font.size + enlargement))
    if let builtIn = number.builtIn {
      format_set_num_format_index(format, builtIn)
    } else if let code = number.code {
      format_set_num_format(format, code)
    }
    if alignment == .centre { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
    switch standing {
    case .bottom: break
    case .middle: format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    case .top: format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    if hasFrame {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, SheetColour.faint.code)
    }
    if isWrapped { format_set_text_wrap(format) }
    if isBold { format_set_bold(format) }
    if isItalic { format_set_italic(format) }
    if let ink { format_set_font_color(format, ink.code) }
    if let fill {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_fg_color(format, fill.code)
    }
  }
}
