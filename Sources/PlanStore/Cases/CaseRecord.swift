internal import Foundation
internal import GRDB
internal import StaffingDomain
internal import Workplace

/// Cases and versions as rows.
enum CaseRecord {
  private static let columns = """
    case_version.number AS version_number, digest, file_digest, file_name, form, bytes, base,
      case_version.added_at AS version_added_at, added_by, errors, warnings, notes,
      (SELECT count(*) FROM correction WHERE correction.staffing_case = case_version.staffing_case
        AND correction.version = case_version.number) AS corrections
    """

  static func all(in database: Database) throws -> [WorkplaceCase] {
    try Row.fetchAll(database, sql: latest("") + " ORDER BY staffing_case.number").map(workplaceCase(of:))
  }

  static func workplaceCase(_ number: CaseNumber, in database: Database) throws -> WorkplaceCase? {
    try Row.fetchOne(database, sql: latest("AND staffing_case.number = ?"), arguments: [number.rawValue])
      .map(workplaceCase(of:))
  }

  private static func latest(_ condition: String) -> String {
    """
    SELECT staffing_case.number AS case_number, name, version, staffing_case.added_at AS case_added_at, \(columns)
    FROM staffing_case JOIN case_version ON case_version.staffing_case = staffing_case.number
    WHERE case_version.number = (SELECT max(number) FROM case_version WHERE staffing_case = staffing_case.number)
    \(condition)
    """
  }

  /// All versions of a case, the newest first.
  static func versions(of number: CaseNumber, in database: Database) throws -> [CaseVersion] {
    try Row.fetchAll(
      database, sql: "SELECT \(columns) FROM case_version WHERE staffing_case = ? ORDER BY number DESC",
      arguments: [number.rawValue]
    ).map(version(of:))
  }

  static func version(_ version: Int, of number: CaseNumber, in database: Database) throws -> CaseVersion? {
    try Row.fetchOne(
      database, sql: "SELECT \(columns) FROM case_version WHERE staffing_case = ? AND number = ?",
      arguments: [number.rawValue, version]
    ).map(self.version(of:))
  }

  /// The version of a case that has a digest.
  static func version(withDigest digest: String, of number: CaseNumber, in database: Database) throws -> Int? {
    try Int.fetchOne(
      database, sql: "SELECT number FROM case_version WHERE staffing_case = ? AND digest = ?",
      arguments: [number.rawValue, digest])
  }

  static func corrections(
    of version: Int, _ number: CaseNumber, in database: Database
  ) throws -> [CellCorrection] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM correction WHERE staffing_case = ? AND version = ? ORDER BY place",
      arguments: [number.rawValue, version]
    ).map { row in
      guard let table = CaseTable(rawValue: row["case_table"]) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
      return CellCorrection(
        table: table, line: row["line"], column: row["case_column"], old: row["old"], new: row["new"],
        reason: row["reason"], by: row["made_by"], at: Timestamp(milliseconds: row["made_at"]))
    }
  }

  static func insert(
    _ correction: CellCorrection, at place: Int, of version: Int, _ number: CaseNumber, in database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO correction (staffing_case, version, place, case_table, line, case_column, old, new, reason, made_by,
          made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number.rawValue, version, place, correction.table.rawValue, correction.line, correction.column, correction.old,
        correction.new, correction.reason, correction.by, correction.at.milliseconds,
      ])
  }

  /// A form that is not known comes from a newer Cadre, whose data are not opened.
  private static func version(of row: Row) throws -> CaseVersion {
    guard let form = CaseForm(rawValue: row["form"]) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    return CaseVersion(
      number: row["version_number"], digest: row["digest"],
      file: CaseFile(digest: row["file_digest"], name: row["file_name"], form: form, bytes: row["bytes"]),
      base: row["base"], corrections: row["corrections"], added: Timestamp(milliseconds: row["version_added_at"]),
      addedBy: row["added_by"],
      tally: FindingCounts(errors: row["errors"], warnings: row["warnings"], notes: row["notes"]))
  }

  private static func workplaceCase(of row: Row) throws -> WorkplaceCase {
    WorkplaceCase(
      number: CaseNumber(rawValue: row["case_number"]), name: row["name"], version: row["version"],
      added: Timestamp(milliseconds: row["case_added_at"]), latest: try version(of: row))
  }
}

/// A case as the audit trail has it.
struct AuditedCase: Codable {
  var name: String?
  var version: Int?
  var digest: String?
  var file: String?
  var cell: String?
  var value: String?
}

extension AuditedCase {
  static func object(_ number: CaseNumber, name: String) -> AuditObject {
    AuditObject(.staffingCase, key: String(number.rawValue), name: name)
  }
}
