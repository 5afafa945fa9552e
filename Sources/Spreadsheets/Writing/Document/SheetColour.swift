/// A colour of fills, letters and tabs.
public struct SheetColour: Sendable, Hashable {
  /// How much red it has.
  public let red: UInt8
  /// How much green it has.
  public let green: UInt8
  /// How much blue it has.
  public let blue: UInt8

  /// Mixes a colour.
  public init(red: UInt8, green: UInt8, blue: UInt8) { (self.red, self.green, self.blue) = (red, green, blue) }

  /// Behind the headings of columns.
  public static let heading = SheetColour(red: 0xDD, green: 0xE6, blue: 0xF0)
  /// Behind the headings of columns that have to be filled in.
  public static let required = SheetColour(red: 0xFF, green: 0xE3, blue: 0xA8)
  /// Behind cells that are wrong.
  public static let error = SheetColour(red: 0xFF, green: 0xC7, blue: 0xCE)
  /// Behind cells that are doubtful.
  public static let warning = SheetColour(red: 0xFF, green: 0xEB, blue: 0x9C)
  /// Behind cells that something is said about.
  public static let note = SheetColour(red: 0xD9, green: 0xEA, blue: 0xF7)
  /// Behind what is good.
  public static let good = SheetColour(red: 0xC6, green: 0xEF, blue: 0xCE)
  /// Letters that stand back.
  public static let faint = SheetColour(red: 0x6B, green: 0x72, blue: 0x80)

  /// The colour as the library takes it, where 0 means none and black has a number of its own.
  var code: UInt32 {
    let code = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    return code == 0 ? 0x1000000 : code
  }
}

/// A colour that the cells of a column take by what they hold, also after somebody has changed it.
public struct ConditionalColour: Sendable, Hashable {
  /// When cells take which colour.
  public enum Rule: Sendable, Hashable {
    /// Numbers above another, which is finite.
    case greater(than: Double, SheetColour)
    /// Numbers below another, which is finite.
    case less(than: Double, SheetColour)
    /// A text of at most 255 UTF-16 units; upper and lower case are one.
    case text(String, SheetColour)
    /// Numbers on a scale of three colours, from the lowest over the middle of all to the highest.
    case scale(low: SheetColour, middle: SheetColour, high: SheetColour)
    /// Numbers as bars within their cells.
    case bars(SheetColour)
  }

  /// When cells take which colour.
  public let rule: Rule

  /// Creates a rule; of those of a column the first that applies counts.
  public init(_ rule: Rule) { self.rule = rule }
}
