/// Words broken into lines of a width.
package enum WrappedText {
  /// The widest line of a paragraph: longer ones read badly.
  package static let paragraphWidth = 100
  private static let leastParagraphWidth = 30

  /// A text as lines that end in a line feed; a word wider than a line stands alone and runs over.
  ///
  /// - Parameters:
  ///   - width: The columns of a line, the indent included.
  ///   - indent: Spaces before every line.
  ///   - hanging: Further spaces before every line but the first.
  package static func lines(_ text: String, width: Int, indent: Int = 0, hanging: Int = 0) -> String {
    var lines: [String] = []
    var line = ""
    func margin() -> Int { indent + (lines.isEmpty ? 0 : hanging) }
    for word in DisplayWidth.printable(text).split(separator: " ") {
      let isFull = margin() + DisplayWidth.columns(of: line) + 1 + DisplayWidth.columns(of: String(word)) > width
      if !line.isEmpty, isFull {
        lines.append(String(repeating: " ", count: margin()) + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(String(repeating: " ", count: margin()) + line) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A text as lines no longer than ``paragraphWidth``, whatever the terminal; nil stands for a terminal of unknown width.
  package static func paragraph(_ text: String, width: Int?, indent: Int = 0, hanging: Int = 0) -> String {
    let limit = max(leastParagraphWidth, min(width ?? paragraphWidth, paragraphWidth))
    return lines(text, width: limit, indent: indent, hanging: hanging)
  }
}
