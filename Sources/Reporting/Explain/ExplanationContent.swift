public import Tables

/// An answer of an explanation for any renderer: parts with space between them, each a list of blocks.
public struct ExplanationContent: Sendable {
  /// A piece of a part.
  public enum Block: Sendable {
    /// A line that is never broken: a title, a heading.
    case line(String, indent: Int = 0)
    /// Sentences, broken into lines; `hanging` is how much further all lines but the first are indented.
    case paragraph(String, indent: Int = 0, hanging: Int = 0)
    /// A table.
    case table(TextTable, indent: Int = 2)
  }

  /// The parts; empty ones are left out.
  public let parts: [[Block]]

  /// Creates an answer from its parts.
  public init(_ parts: [[Block]]) { self.parts = parts.filter { !$0.isEmpty } }

  /// The answer as lines that end in a line feed.
  ///
  /// - Parameter width: The columns of the terminal; nil where it is not known.
  func text(width: Int?) -> String {
    parts.map { part in part.map { Self.text($0, width: width) }.joined() }.joined(separator: "\n")
  }

  private static func text(_ block: Block, width: Int?) -> String {
    switch block {
    case .line(let words, let indent): String(repeating: " ", count: indent) + words + "\n"
    case .paragraph(let words, let indent, let hanging):
      Paragraph.text(words, width: width, indent: indent, hanging: hanging)
    case .table(let table, let indent): table.text(width: width ?? Paragraph.tableWidth, indent: indent)
    }
  }
}
