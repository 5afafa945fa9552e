/// How a sheet comes out of a printer, always on A4.
public struct PrintSetup: Sendable, Hashable {
  /// How the paper lies.
  public enum Orientation: Sendable, Hashable {
    /// Higher than wide.
    case portrait
    /// Wider than high.
    case landscape
  }

  /// The white edges of a page in centimetres, each 0 to 10.
  public struct Margins: Sendable, Hashable {
    /// The left one.
    public var left: Double
    /// The right one.
    public var right: Double
    /// The upper one.
    public var top: Double
    /// The lower one.
    public var bottom: Double

    /// Sets the edges.
    public init(left: Double = 2, right: Double = 1.5, top: Double = 1.5, bottom: Double = 1.5) {
      (self.left, self.right, self.top, self.bottom) = (left, right, top, bottom)
    }
  }

  /// How the paper lies.
  public var orientation: Orientation
  /// The white edges.
  public var margins: Margins
  /// Whether the sheet is made as small as it takes to be one page wide.
  public var fitsWidth: Bool
  /// Whether every page begins with the headings.
  public var repeatsHeadings: Bool
  /// Whether every page ends with its number and that of all pages.
  public var numbersPages: Bool
  /// Whether the table stands in the middle between left and right.
  public var isCentred: Bool

  /// Sets up printing.
  public init(
    _ orientation: Orientation = .landscape, margins: Margins = Margins(), fitsWidth: Bool = true,
    repeatsHeadings: Bool = true, numbersPages: Bool = true, isCentred: Bool = true
  ) {
    (self.orientation, self.margins, self.fitsWidth) = (orientation, margins, fitsWidth)
    (self.repeatsHeadings, self.numbersPages) = (repeatsHeadings, numbersPages)
    self.isCentred = isCentred
  }
}
