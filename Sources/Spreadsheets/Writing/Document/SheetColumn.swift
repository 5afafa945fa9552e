/// A column of a sheet: its headings, what its cells hold and how they look.
public struct SheetColumn: Sendable, Hashable {
  /// How wide a column is.
  public enum Width: Sendable, Hashable {
    /// So many digits, 0 to 255.
    case characters(Double)
    /// As wide as what it holds, up to so many digits.
    case automatic(most: Int)
  }

  /// The heading in words, which may take several lines.
  public var heading: String
  /// The name in files, on a line of its own below the headings; nil for none.
  public var codeName: String?
  /// What the cells hold.
  public var form: CellForm
  /// How wide the column is.
  public var width: Width
  /// Whether the cells have to be filled in, which the colour of the heading shows.
  public var isRequired: Bool
  /// What a reader sees who points at the heading; nil for nothing.
  public var note: String?
  /// What may be typed into the cells; nil for anything.
  public var validation: ColumnValidation?
  /// Colours that follow from what the cells hold.
  public var colours: [ConditionalColour]
  /// Whether the column is hidden.
  public var isHidden: Bool
  /// How deep the column is in groups that can be folded away, 0 for none to 7.
  public var outlineLevel: Int

  /// Describes a column.
  public init(
    _ heading: String, _ form: CellForm, codeName: String? = nil, width: Width = .automatic(most: 50),
    isRequired: Bool = false, note: String? = nil, validation: ColumnValidation? = nil,
    colours: [ConditionalColour] = [], isHidden: Bool = false, outlineLevel: Int = 0
  ) {
    (self.heading, self.form, self.codeName, self.width) = (heading, form, codeName, width)
    (self.isRequired, self.note, self.validation) = (isRequired, note, validation)
    (self.colours, self.isHidden, self.outlineLevel) = (colours, isHidden, outlineLevel)
  }
}
