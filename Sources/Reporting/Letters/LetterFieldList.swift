internal import LetterTemplates
internal import Tables
public import Wording

/// The fields of letters with what they hold and an example, for whoever writes a template.
public struct LetterFieldList: Sendable {
  private let language: any Language

  /// Prepares the list in a language.
  public init(in language: any Language) { self.language = language }

  /// The fields within each section, the outermost first.
  public var text: String {
    let sections = LetterScope.allCases.map { scope in
      ReportSection(
        [.heading(place(of: scope))]
          + LetterField.allCases.filter { $0.scope == scope }.flatMap { field -> [ReportBlock] in
            let name = "\(field.rawValue) (\(language.text(of: field.shape)))"
            return [
              .paragraph("\(name): \(language.description(of: field))", indent: 2, hanging: 2),
              .line("\(language.label(.example)): \(language.example(of: field))", indent: 4),
            ]
          })
    }
    return ReportDocument(sections).text(language)
  }

  /// The same as JSON.
  ///
  /// - Throws: An `EncodingError`.
  public func json() throws -> String {
    try JSONText.text(
      LetterField.allCases.map { field in
        Entry(
          field: field.rawValue, within: field.scope.list?.rawValue, kind: language.text(of: field.shape),
          meaning: language.description(of: field), example: language.example(of: field))
      })
  }

  /// The same as a table of Markdown, for the documentation.
  public var markdown: String {
    let headings = [LetterListLabel.field, .section, .kind, .holds, .example].map { language.label($0) }
    let rows = LetterField.allCases.map { field in
      [
        "`\(field.rawValue)`", field.scope.list.map { "`\($0.rawValue)`" } ?? "", language.text(of: field.shape),
        language.description(of: field), language.example(of: field),
      ]
    }
    return ([headings, headings.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private func place(of scope: LetterScope) -> String {
    scope.list.map { "{{#\($0.rawValue)}}" } ?? language.label(.everywhere)
  }

  private struct Entry: Encodable {
    let field: String
    let within: String?
    let kind: String
    let meaning: String
    let example: String
  }
}
