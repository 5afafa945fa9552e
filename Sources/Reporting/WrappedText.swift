/// Words broken into lines of a width.
enum WrappedText {
  /// A text as lines, each indented and ending in a line feed; a word wider than a line stands alone and runs over.
  ///
  /// - Parameters:
  ///   - width: The columns of a line, the indent included.
  ///   - indent: Spaces before every line.
  static func lines(_ text: String, width: Int, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in DisplayWidth.printable(text).split(separator: " ") {
      let isFull = indent + DisplayWidth.columns(of: line) + 1 + DisplayWidth.columns(of: String(word)) > width
      if !line.isEmpty, isFull {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { margin + $0 + "\n" }.joined()
  }
}
