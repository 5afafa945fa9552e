internal import Foundation
internal import GRDB
internal import StaffingDomain
internal import Workplace

/// Findings as rows; the words are JSON, by language.
enum FindingRecord {
  private struct StoredWords: Codable {
    let message: String
    let remedy: String
  }

  static func insert(
    _ findings: [CaseVersionFinding], of version: Int, _ number: CaseNumber, in database: Database
  ) throws {
    let statement = try database.makeStatement(
      sql: """
        INSERT INTO finding (staffing_case, version, place, severity, code, head, file, line, line_column, sheet, cell, words)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for (place, finding) in findings.enumerated() {
      let words = Dictionary(
        uniqueKeysWithValues: finding.words.map {
          ($0.key.rawValue, StoredWords(message: $0.value.message, remedy: $0.value.remedy))
        })
      try statement.execute(arguments: [
        number.rawValue, version, place, finding.severity.rawValue, finding.code, finding.head?.rawValue, finding.file,
        finding.line, finding.column, finding.sheet, finding.cell,
        String(decoding: try encoder.encode(words), as: UTF8.self),
      ])
    }
  }

  static func rows(
    _ filter: FindingFilter, of version: Int, _ number: CaseNumber, limit: Int, offset: Int, in database: Database
  ) throws -> [CaseVersionFinding] {
    let (condition, arguments) = condition(filter, version, number)
    let order =
      switch filter.order {
      case .place: "place"
      case .severity: "CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, place"
      case .code: "code, place"
      }
    return try Row.fetchAll(
      database,
      sql: "SELECT * FROM finding WHERE \(condition) ORDER BY \(order) LIMIT \(max(0, limit)) OFFSET \(max(0, offset))",
      arguments: arguments
    ).map(finding(of:))
  }

  static func count(
    _ filter: FindingFilter, of version: Int, _ number: CaseNumber, in database: Database
  ) throws -> Int {
    let (condition, arguments) = condition(filter, version, number)
    return try Int.fetchOne(
      database, sql: "SELECT count(*) FROM finding WHERE \(condition)", arguments: arguments) ?? 0
  }

  /// How many findings there are of each kind, the most first.
  static func kinds(of version: Int, _ number: CaseNumber, in database: Database) throws -> [FindingKindCount] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT code, severity, count(*) AS number FROM finding WHERE staffing_case = ? AND version = ?
        GROUP BY code, severity
        ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, number DESC, code
        """, arguments: [number.rawValue, version]
    ).map { row in
      guard let severity = FindingSeverity(rawValue: row["severity"]) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT)
      }
      return FindingKindCount(code: row["code"], severity: severity, count: row["number"])
    }
  }

  /// The files that findings are in, in their order.
  static func files(of version: Int, _ number: CaseNumber, in database: Database) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT DISTINCT file FROM finding WHERE staffing_case = ? AND version = ? ORDER BY file",
      arguments: [number.rawValue, version])
  }

  private static func condition(
    _ filter: FindingFilter, _ version: Int, _ number: CaseNumber
  ) -> (String, StatementArguments) {
    var condition = "staffing_case = ? AND version = ?"
    var arguments: StatementArguments = [number.rawValue, version]
    let wanted = [
      ("severity", filter.severity?.rawValue), ("head", filter.head?.rawValue), ("code", filter.code),
      ("file", filter.file),
    ]
    for (column, value) in wanted {
      guard let value else { continue }
      condition += " AND \(column) = ?"
      arguments += [value]
    }
    return (condition, arguments)
  }

  private static func finding(of row: Row) throws -> CaseVersionFinding {
    guard let severity = FindingSeverity(rawValue: row["severity"]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    let stored = try JSONDecoder().decode([String: StoredWords].self, from: Data((row["words"] as String).utf8))
    var words: [LanguageCode: CaseVersionFinding.Words] = [:]
    for (code, text) in stored {
      guard let language = LanguageCode(rawValue: code) else { continue }
      words[language] = CaseVersionFinding.Words(message: text.message, remedy: text.remedy)
    }
    return CaseVersionFinding(
      severity: severity, code: row["code"], head: (row["head"] as String?).flatMap(QualityHead.init(rawValue:)),
      file: row["file"], line: row["line"], column: row["line_column"], sheet: row["sheet"], cell: row["cell"],
      words: words)
  }
}
