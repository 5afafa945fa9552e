public import Foundation
internal import LetterTemplates
internal import Reporting
public import Wording

/// Asks for the built-in template of letters, to start an own one from.
public struct LetterTemplateRequest: Sendable {
  /// The file that it goes to; nil where it is only told.
  public var file: URL?
  /// The language of its texts.
  public var language: any Language
  /// Whether an existing file may be replaced.
  public var mayReplace = false

  /// Asks for the template.
  public init(_ file: URL?, language: any Language) { (self.file, self.language) = (file, language) }

  /// Writes the template.
  ///
  /// - Returns: The template.
  /// - Throws: ``Wording/FileRefusal`` where the file cannot be written.
  public func run() throws -> String {
    let text = LetterLayout.text(in: language)
    if let file { try FileDestination(file, mayReplace: mayReplace).write(Array(text.utf8)) }
    return text
  }
}

extension TemplateSource {
  /// The built-in template.
  static func builtIn(in language: any Language) -> TemplateSource {
    TemplateSource(fileName: "letters.\(fileExtension)", bytes: Array(LetterLayout.text(in: language).utf8))
  }
}

extension URL {
  /// A template with the partials that stand beside it.
  var templateSource: TemplateSource {
    let folder = standardizedFileURL.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let ending = ".\(TemplateSource.fileExtension)"
    return TemplateSource(
      fileName: lastPathComponent, bytes: importedBytes(atMost: TemplateSource.longestFile + 1),
      partials: names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) },
      read: { folder.appendingPathComponent($0 + ending).importedBytes(atMost: TemplateSource.longestFile + 1) })
  }
}
