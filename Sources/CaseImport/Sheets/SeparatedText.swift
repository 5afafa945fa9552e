/// A text of cells that a character separates, with title rows, blank lines and rows of any length.
///
/// The strict reader of the case format knows one header and rows as long as it; a department's file has neither. The
/// separator is the one of `;`, tab, `,` and `|` that most lines have most evenly.
struct SeparatedText {
  /// The rows with the number of their first line, from 1.
  private(set) var rows: [(line: Int, cells: [String])] = []
  /// The separator.
  let separator: Unicode.Scalar
  /// The line of a quote that is never closed; nil for none.
  private(set) var openQuote: Int?

  init(_ text: String) {
    separator = SeparatedText.separator(of: text)
    var (cells, cell, line, start): ([String], String, Int, Int) = ([], "", 1, 1)
    var (isQuoted, quoteLine) = (false, 1)
    let scalars = Array(text.unicodeScalars)
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      place += 1
      if isQuoted {
        if scalar == "\"" {
          let isDoubled = place < scalars.count && scalars[place] == "\""
          if isDoubled { (cell, place) = (cell + "\"", place + 1) } else { isQuoted = false }
        } else {
          if scalar == "\n" { line += 1 }
          cell.unicodeScalars.append(scalar)
        }
      } else if scalar == "\"", cell.allSatisfy(\.isWhitespace) {
        (isQuoted, quoteLine, cell) = (true, line, "")
      } else if scalar == separator {
        cells.append(cell)
        cell = ""
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", place < scalars.count, scalars[place] == "\n" { place += 1 }
        cells.append(cell)
        rows.append((start, cells))
        line += 1
        (cells, cell, start) = ([], "", line)
      } else {
        cell.unicodeScalars.append(scalar)
      }
    }
    if isQuoted { openQuote = quoteLine }
    if !cell.isEmpty || !cells.isEmpty { rows.append((start, cells + [cell])) }
  }

  private static let separators: [Unicode.Scalar] = [";", "\t", ",", "|"]

  /// The separator whose most frequent number in a line is in the most lines; of equals the one with more cells, then the
  /// first.
  private static func separator(of text: String) -> Unicode.Scalar {
    if let named = text.split(whereSeparator: \.isNewline).first, named.lowercased().hasPrefix("sep="),
      let scalar = named.unicodeScalars.dropFirst(4).first
    {
      return scalar
    }
    let lines = text.split(maxSplits: 200, whereSeparator: \.isNewline).prefix(200)
    var best: (separator: Unicode.Scalar, lines: Int, cells: Int) = (",", 0, 0)
    for separator in separators {
      var counts: [Int: Int] = [:]
      for line in lines { counts[count(of: separator, in: line), default: 0] += 1 }
      counts[0] = nil
      // Of equal numbers of lines the larger number of cells, so that the order of a dictionary plays no part.
      guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { continue }
      if (most.value, most.key) > (best.lines, best.cells) { best = (separator, most.value, most.key) }
    }
    return best.separator
  }

  /// How often a separator stands in a line, outside of quotes.
  private static func count(of separator: Unicode.Scalar, in line: Substring) -> Int {
    var (count, isQuoted) = (0, false)
    for scalar in line.unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() } else if scalar == separator, !isQuoted { count += 1 }
    }
    return count
  }
}
