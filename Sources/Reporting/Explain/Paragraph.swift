/// Text broken into lines at spaces.
enum Paragraph {
  /// The widest line where the terminal's width is not known.
  static let usualWidth = 100
  /// The width of tables where that of the terminal is not known.
  static let tableWidth = 120

  /// The text in lines that end in a line feed.
  ///
  /// - Parameters:
  ///   - width: The columns of the terminal; nil for ``usualWidth``. Wide terminals are not filled: long lines read badly.
  ///   - indent: Spaces before every line.
  ///   - hanging: Further spaces before every line but the first.
  static func text(_ words: String, width: Int?, indent: Int = 0, hanging: Int = 0) -> String {
    let limit = max(30, min(width ?? usualWidth, usualWidth))
    var lines: [String] = []
    var line = ""
    for word in DisplayWidth.printable(words).split(separator: " ") {
      let margin = indent + (lines.isEmpty ? 0 : hanging)
      let isFull = margin + DisplayWidth.columns(of: line) + 1 + DisplayWidth.columns(of: String(word)) > limit
      if !line.isEmpty, isFull {
        lines.append(String(repeating: " ", count: margin) + line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    let margin = indent + (lines.isEmpty ? 0 : hanging)
    lines.append(String(repeating: " ", count: margin) + line)
    return lines.map { $0 + "\n" }.joined()
  }
}
