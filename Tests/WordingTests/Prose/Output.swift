import Foundation
import Tables
import Testing

/// Something that a command prints or writes.
struct Output: Sendable {
  /// What it is, in which what is for people stands in different places.
  enum Form: Sendable {
    /// Lines for a terminal: all of it.
    case text
    /// A document: its texts, without the keys.
    case json
    /// A table: its cells, without the names of the columns.
    case csv
    /// A drawing: its texts, without the markup.
    case svg
    /// A page: its texts, without the markup and the way it looks.
    case html
  }

  /// What it is called in failures.
  let name: String
  /// What it is.
  let form: Form
  /// All of it.
  let text: String

  init(_ name: String, _ form: Form, _ text: String) { (self.name, self.form, self.text) = (name, form, text) }

  /// Its words in their order, without marks and without the seconds that work took.
  ///
  /// Marks take room in texts for terminals, so that lines break elsewhere and columns are wider; only there is what
  /// stands between words left out.
  var unmarked: String {
    let words = Bracketed.unmarked(text)
    switch form {
    case .text: return words.filter { !$0.isWhitespace && $0 != "-" }
    case .json: return words.replacing(/"seconds" : [0-9.e-]+/, with: "")
    case .csv:
      var reader = CSVReader(bytes: Array(words.utf8), fileName: "table.csv")
      let columns = reader.header.indices.filter { reader.header[$0] != "seconds" }
      var rows = [columns.map { reader.header[$0] }]
      while let row = reader.nextRow() { rows.append(columns.map { row[$0] }) }
      return rows.map { $0.joined(separator: ",") }.joined(separator: "\n")
    case .svg: return words
    // How large type is and where it stands depends on how long texts are.
    case .html:
      return Self.content(of: Self.plainPage(words).replacing(/<svg[\s\S]*?<\/svg>/, with: "")).joined(separator: "\n")
    }
  }

  /// The texts in it that people read.
  var texts: [String] {
    get throws {
      switch form {
      case .text: [text]
      case .json: Self.leaves(of: try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed))
      case .csv: cells
      case .svg: Self.content(of: text)
      case .html: Self.content(of: Self.plainPage(text)).map(Self.unescaped)
      }
    }
  }

  private static func leaves(of value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(leaves)
    case let object as [String: Any]: object.values.flatMap(leaves)
    default: []
    }
  }

  /// The cells of a table, without those of its header.
  var cells: [String] {
    var reader = CSVReader(bytes: Array(text.utf8), fileName: "table.csv")
    var cells: [String] = []
    while let row = reader.nextRow() { cells += (0..<row.count).map { row[$0] } }
    return cells
  }

  /// A page without its style, and without the marks of figures and words within sentences.
  private static func plainPage(_ text: String) -> String {
    text.replacing(/<style>[\s\S]*?<\/style>/, with: "").replacing(/<\/?(data|b)( [^>]*)?>/, with: "")
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  private static func content(of text: String) -> [String] {
    text.split(separator: "<").compactMap { piece in
      piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first.map(String.init)
    }
  }
}
