internal import CaseFormat
public import CaseImport
public import Foundation
public import StaffingDomain
public import Wording

/// Guessing a mapping to start with from a department's files.
public struct GuessMappingRequest: Sendable {
  /// The department's files.
  public var files: [URL]
  /// The file that the mapping goes to; nil where it is only told.
  public var output: URL?
  /// Whether a file that stands there may be replaced.
  public var mayReplace = false
  /// The day of the plan where no file gives one.
  public var today: CalendarDate

  /// Creates a request.
  public init(_ files: [URL], output: URL?, today: CalendarDate) {
    (self.files, self.output, self.today) = (files, output, today)
  }

  /// Guesses a mapping and writes it.
  ///
  /// - Throws: ``Wording/FileRefusal`` where the file cannot be written.
  public func run(in language: any Language) throws -> GuessedMapping {
    let vocabulary = ImportVocabulary(in: LanguageCode.allCases.map(\.language))
    let guess = MappingGuesser.guess(files.map(\.importFile), vocabulary, today: today)
    let comments = MappingComments(
      head: language.mappingHead, policy: language.mappingPlanDate,
      tables: guess.missing.mapValues { [language.mappingMissing($0)] }.merging(
        guess.unknownWords.mapValues { $0.map(language.mappingUnknownWords) }, uniquingKeysWith: +
      ).merging(openUnits(guess.mapping, in: language), uniquingKeysWith: +))
    let text = MappingWriter.text(guess.mapping, comments: comments)
    if let output, guess.findings.isEmpty, !guess.mapping.tables.isEmpty {
      try FileDestination(output, mayReplace: mayReplace, apartFrom: files).write(Array(text.utf8))
    }
    return GuessedMapping(guess: guess, text: text)
  }
}

/// Lines about the units that have to be decided, by the place of their table.
private func openUnits(_ mapping: ImportMapping, in language: any Language) -> [Int: [String]] {
  var lines: [Int: [String]] = [:]
  for (place, table) in mapping.tables.enumerated() {
    for column in table.columns + (table.wide.map { [$0.values] } ?? []) where !column.openUnits.isEmpty {
      lines[place, default: []].append(language.mappingOpenUnits(column.column.schema.name, column.openUnits))
    }
  }
  return lines
}

/// A mapping that was guessed.
public struct GuessedMapping: Sendable {
  /// The mapping and what was taken for what.
  public let guess: MappingGuess
  /// The file of the mapping.
  public let text: String

  /// Whether anything was found that an import can use.
  public var isUsable: Bool { guess.findings.isEmpty && !guess.mapping.tables.isEmpty }
}

extension ImportVocabulary {
  /// The usual names, and what some languages call columns and words.
  public init(in languages: [any Language]) {
    self.init()
    for language in languages {
      for column in CaseColumn.allCases {
        add(language.label(of: column), for: column)
        guard let list = column.schema.type.wordList else { continue }
        for word in list.words { if let label = language.label(of: word, in: list) { add(label, for: word, in: list) } }
      }
    }
  }
}
