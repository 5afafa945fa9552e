/// What may be typed into the cells of a column, and what a spreadsheet program says about it.
public struct ColumnValidation: Sendable, Hashable {
  /// What the cells take.
  public enum Rule: Sendable, Hashable {
    /// Anything; there is only the prompt.
    case anything
    /// One of some words, none of them empty, offered as a list.
    case words([String])
    /// What stands in a column of another sheet of the document, offered as a list that grows with that column.
    case entries(sheet: String, column: Int)
    /// A whole number between two limits, which belong to it; nil for no limit.
    case counts(from: Int?, to: Int?)
    /// A number between two limits, which belong to it; nil for no limit.
    case numbers(from: Double?, to: Double?)
    /// A day between two, which belong to it; nil for no limit.
    case dates(from: DocumentDay?, to: DocumentDay?)
  }

  /// What the cells take; an empty cell is always taken.
  public var rule: Rule
  /// What is shown beside a cell that is chosen; nil for nothing.
  public var prompt: ValidationText?
  /// What is shown when something else is typed; nil for the program's own words.
  public var refusal: ValidationText?
  /// Whether anything else is refused; otherwise the program asks.
  public var isStrict: Bool

  /// Rules a column.
  public init(
    _ rule: Rule, prompt: ValidationText? = nil, refusal: ValidationText? = nil, isStrict: Bool = true
  ) {
    (self.rule, self.prompt, self.refusal, self.isStrict) = (rule, prompt, refusal, isStrict)
  }
}

/// A title and a message that a spreadsheet program shows beside a cell.
public struct ValidationText: Sendable, Hashable {
  /// The most UTF-16 units of a title.
  public static let titleLimit = 32
  /// The most UTF-16 units of a message.
  public static let messageLimit = 255

  /// The title; empty for none.
  public let title: String
  /// The message.
  public let message: String

  /// Puts a title and a message together, which are refused in a document where they are too long.
  public init(title: String, message: String) { (self.title, self.message) = (title, message) }

  /// Puts a title and a message together, cut where they are too long, with an ellipsis for the rest.
  public init(cutting title: String, message: String) {
    self.init(
      title: DocumentText.cut(title, toUnits: ValidationText.titleLimit),
      message: DocumentText.cut(message, toUnits: ValidationText.messageLimit))
  }
}
