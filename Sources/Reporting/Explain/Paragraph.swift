import Tables

/// Text broken into lines at spaces.
enum Paragraph {
  /// The width of tables where that of the terminal is not known.
  static let tableWidth = 120

  /// The text in lines that end in a line feed.
  ///
  /// - Parameters:
  ///   - width: The columns of the terminal; nil where it is not known.
  ///   - indent: Spaces before every line.
  ///   - hanging: Further spaces before every line but the first.
  static func text(_ words: String, width: Int?, indent: Int = 0, hanging: Int = 0) -> String {
    WrappedText.paragraph(words, width: width, indent: indent, hanging: hanging)
  }
}
