internal import CaseFormat
internal import StaffingDomain
internal import Tables
internal import Wording

extension CheckReport {
  /// The same as one JSON object.
  ///
  /// - Throws: An `EncodingError`, for texts that JSON cannot carry.
  public func json() throws -> String {
    try JSONText.text(
      Document(
        errors: number(of: .error), warnings: number(of: .warning), notes: number(of: .note), files: reading.files,
        findings: findings, changes: reading.changes.isEmpty ? nil : reading.changes.map { Change($0, language) },
        dataQuality: Quality(
          heads: reading.dataQuality.heads.map { Head($0, language) }, tables: reading.dataQuality.tables.map(\.figures)
        )))
  }

  private struct Document: Encodable {
    let errors: Int
    let warnings: Int
    let notes: Int
    let files: [String]
    let findings: [FindingText]
    /// Left out without what-ifs.
    let changes: [Change]?
    let dataQuality: Quality
  }

  /// What one change of a what-if did.
  private struct Change: Encodable {
    let file: String
    let line: Int
    let change: String
    let differences: Int

    init(_ effect: ChangeEffect, _ language: any Language) {
      (file, line, differences) = (effect.file, effect.line, effect.differences)
      change = effect.deed.map { language.sentence($0) } ?? ""
    }
  }

  private struct Quality: Encodable {
    let heads: [Head]
    let tables: [[String: Figure]]
  }

  private struct Head: Encodable {
    let head: QualityHead
    let errors: Int
    let warnings: Int
    let notes: Int
    let coverage: [Coverage]

    init(_ head: DataQuality.Head, _ language: any Language) {
      self.head = head.head
      (errors, warnings, notes) = (head.errors, head.warnings, head.notes)
      coverage = head.coverage.map {
        Coverage(label: language.label($0.measure), sound: $0.sound, total: $0.total)
      }
    }
  }

  private struct Coverage: Encodable {
    let label: String
    let sound: Int
    let total: Int
  }
}

extension DataQuality.Table {
  /// The figures by key.
  ///
  /// Scripts know these keys as they are, so they are texts and no names for the encoder to change.
  fileprivate var figures: [String: Figure] {
    [
      "file": .text(file), "rows": .number(rows), "rowsWithErrors": .number(rowsWithErrors),
      "optionalCells": .number(optionalCells), "filledOptionalCells": .number(filledOptionalCells),
    ]
  }
}

/// A name or a number of a table.
private enum Figure: Encodable {
  case text(String)
  case number(Int)

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    }
  }
}
