internal import Mustache
public import StaffingDomain

/// What reading a template came to.
public struct TemplateReading: Sendable {
  /// The template; nil where any finding is an error.
  public let template: LetterTemplate?
  /// All problems of the template and its partials, sorted by file, line and column.
  public let findings: [TemplateFinding]
}

/// A template of letters that asks for nothing that letters do not have: Mustache without what could write markup of data.
///
/// Every value is escaped for HTML.
public struct LetterTemplate: Sendable {
  private let template: MustacheTemplate
  private let library: MustacheLibrary

  /// Reads a template and the partials that it uses; all problems are reported at once.
  public static func read(_ source: TemplateSource) -> TemplateReading {
    switch TemplateSource.text(of: source.bytes) {
    case .failure(let refusal):
      return TemplateReading(
        template: nil, findings: [TemplateFinding(.error, refusal.fact, file: source.fileName)])
    case .success(let text):
      let check = TemplateCheck(text, of: source)
      guard check.findings.isEmpty else { return TemplateReading(template: nil, findings: check.findings.sorted()) }
      return compiled(text, with: check.partials, fileName: source.fileName)
    }
  }

  private static func compiled(
    _ text: String, with partials: [String: String], fileName: String
  ) -> TemplateReading {
    var (library, file) = (MustacheLibrary(), fileName)
    do {
      for (name, text) in partials.sorted(by: { $0.key < $1.key }) {
        file = TemplateSource.fileName(ofPartial: name)
        try library.register(text, named: name)
      }
      file = fileName
      return TemplateReading(
        template: LetterTemplate(template: try MustacheTemplate(string: text), library: library), findings: [])
    } catch {
      let line = (error as? MustacheTemplate.ParserError)?.context.lineNumber
      return TemplateReading(template: nil, findings: [TemplateFinding(.error, .refused, file: file, line: line)])
    }
  }

  /// Writes out the template with the values of fields.
  public func render(_ document: LetterRecord) -> String { template.render(document.values, library: library) }
}

extension LetterRecord {
  /// The values as Mustache takes them.
  fileprivate var values: [String: Any] {
    var values: [String: Any] = [:]
    for field in LetterField.allCases {
      switch self[field] {
      case nil: break
      case .text(let text): values[field.rawValue] = Self.escapable(text)
      case .flag(let flag): values[field.rawValue] = flag
      case .list(let entries): values[field.rawValue] = entries.map(\.values)
      }
    }
    return values
  }

  /// The text without marks that combine with a character of markup: Mustache escapes such a character only by itself.
  private static func escapable(_ text: String) -> String {
    let markup: Set<Unicode.Scalar> = ["<", ">", "&", "\"", "'"]
    guard text.contains(where: { $0.unicodeScalars.count > 1 && $0.unicodeScalars.contains(where: markup.contains) })
    else { return text }
    var plain = ""
    for character in text {
      let scalars = character.unicodeScalars.filter(markup.contains)
      if scalars.isEmpty { plain.append(character) } else { plain.unicodeScalars.append(contentsOf: scalars) }
    }
    return plain
  }
}
