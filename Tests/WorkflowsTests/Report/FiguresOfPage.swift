import Foundation

/// A figure of a page: what it says, and where it says that it comes from.
struct PageFigure: Hashable {
  let value: String
  let source: String
}

/// A figure of a page as a reader sees it.
struct PrintedFigure {
  let figure: PageFigure
  let text: String
}

/// Words of a page that are no figure.
struct PageWords {
  /// The words.
  let text: String
  /// Whether they stand in a picture.
  let isInPicture: Bool
}

/// The figures and words of a page as whoever has nothing but its text finds them.
struct FiguresOfPage {
  /// Every `data` element; in tables of a file's rows its source is put together from table, row and column.
  private(set) var printed: [PrintedFigure] = []
  /// Every text outside of them.
  private(set) var words: [PageWords] = []

  /// The figures alone.
  static func all(in page: String) -> [PageFigure] { FiguresOfPage(page).printed.map(\.figure) }

  init(_ page: String) {
    var rest = page[...]
    var (file, columns, row): (String?, [String?], String?) = (nil, [], nil)
    var (cell, pictures, figure): (Int, Int, PageFigure?) = (-1, 0, nil)
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...].dropFirst()
      guard let end = rest.firstIndex(of: ">") else { break }
      let tag = rest[..<end]
      rest = rest[end...].dropFirst()
      let text = rest[..<(rest.firstIndex(of: "<") ?? rest.endIndex)]
      switch tag.prefix(while: { $0.isLetter || $0 == "/" || $0.isNumber }) {
      case "style": continue
      case "svg": pictures += 1
      case "/svg": pictures -= 1
      case "table": (file, columns, row) = (Self.attribute("data-source", of: tag), [], nil)
      case "tr": (row, cell) = (Self.attribute("data-source", of: tag), -1)
      case "th" where tag.contains("scope=\"col\""): columns.append(Self.attribute("data-source", of: tag))
      case "th", "td": cell += 1
      case "data":
        let own = Self.attribute("data-source", of: tag)
        let column = columns.indices.contains(cell) ? columns[cell] : nil
        let asked = file.flatMap { file in row.flatMap { row in column.map { "\(file)?\(row):value(\($0))" } } }
        figure = PageFigure(value: Self.attribute("value", of: tag) ?? "", source: own ?? asked ?? "")
      default: break
      }
      if let shown = figure {
        printed.append(PrintedFigure(figure: shown, text: Self.plain(text)))
        figure = nil
      } else if text.contains(where: { !$0.isWhitespace }) {
        words.append(PageWords(text: Self.plain(text), isInPicture: pictures > 0))
      }
    }
  }

  private static func attribute(_ name: String, of tag: Substring) -> String? {
    guard let start = tag.range(of: " \(name)=\"") else { return nil }
    return plain(tag[start.upperBound...].prefix { $0 != "\"" })
  }

  private static func plain(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    return text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
      .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&amp;", with: "&")
  }
}
