internal import GRDB
internal import StaffingDomain
internal import Workplace

/// Decisions as rows.
enum DecisionRecord {
  /// All decisions about a plan that still say something, by what they are about.
  static func decisions(about run: RunNumber, in database: Database) throws -> [ReviewDecision] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM plan_decision WHERE run = ? AND (verdict IS NOT NULL OR met_on IS NOT NULL)",
      arguments: [run.rawValue]
    ).map(decision(of:)).sorted { $0.subject < $1.subject }
  }

  /// What was decided last about something, if only that nothing is; nil where nobody ever decided.
  static func decision(
    about subject: ReviewSubject, of run: RunNumber, in database: Database
  ) throws -> ReviewDecision? {
    try Row.fetchOne(
      database,
      sql: """
        SELECT * FROM plan_decision WHERE run = ? AND officer = ? AND kind = ? AND commune = ? AND position = ?
          AND second_position = ?
        """, arguments: key(of: subject, run)
    ).map(decision(of:))
  }

  /// How often decisions about a plan were changed.
  static func changeCount(of run: RunNumber, in database: Database) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT coalesce(sum(version), 0) FROM plan_decision WHERE run = ?", arguments: [run.rawValue]
    ) ?? 0
  }

  static func write(_ decision: ReviewDecision, of run: RunNumber, in database: Database) throws {
    let values: StatementArguments = [
      decision.verdict?.rawValue, decision.reason, decision.metOn?.description, decision.version, decision.by,
      decision.at.milliseconds,
    ]
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO plan_decision (run, officer, kind, commune, position, second_position, verdict, reason,
          met_on, version, decided_by, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, arguments: key(of: decision.subject, run) + values)
  }

  /// Gives a plan that is made again the decisions about the one before, as of whoever made them.
  static func carry(from base: RunNumber, to run: RunNumber, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO plan_decision (run, officer, kind, commune, position, second_position, verdict, reason, met_on,
          version, decided_by, decided_at)
        SELECT ?, officer, kind, commune, position, second_position, verdict, reason, met_on, 1, decided_by, decided_at
        FROM plan_decision WHERE run = ? AND (verdict IS NOT NULL OR met_on IS NOT NULL)
        """, arguments: [run.rawValue, base.rawValue])
  }

  private static func key(of subject: ReviewSubject, _ run: RunNumber) -> StatementArguments {
    [
      run.rawValue, subject.officer, subject.kind.rawValue, subject.commune, subject.position, subject.second,
    ]
  }

  private static func decision(of row: Row) throws -> ReviewDecision {
    guard let kind = ReviewKind(rawValue: row["kind"]) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    let subject = ReviewSubject(
      officer: row["officer"], kind: kind, commune: row["commune"], position: row["position"],
      second: row["second_position"])
    return ReviewDecision(
      subject: subject, verdict: (row["verdict"] as String?).flatMap(ReviewVerdict.init(rawValue:)),
      reason: row["reason"], metOn: (row["met_on"] as String?).flatMap(CalendarDate.init(iso8601:)),
      version: row["version"], by: row["decided_by"], at: Timestamp(milliseconds: row["decided_at"]))
  }
}

/// A decision as the audit trail has it.
struct AuditedDecision: Codable {
  var verdict: ReviewVerdict?
  var metOn: String?
  var subject: String?

  init(_ decision: ReviewDecision) {
    let subject = decision.subject
    verdict = decision.verdict
    metOn = decision.metOn?.description
    let place = [subject.commune, subject.position, subject.second].filter { !$0.isEmpty }.joined(separator: "/")
    self.subject = [subject.kind.rawValue, place].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
