internal import Foundation
internal import GRDB
internal import Workplace

/// Runs as rows.
enum RunRecord {
  private static let selection = """
    SELECT plan_run.*, staffing_case.name AS case_name,
      (SELECT count(*) FROM plan_step WHERE plan_step.run = plan_run.number) AS step_count,
      (SELECT done_by FROM plan_step WHERE plan_step.run = plan_run.number AND deed = 'submit'
        ORDER BY place DESC LIMIT 1) AS submitted_by
    FROM plan_run
    JOIN staffing_case ON staffing_case.number = plan_run.staffing_case
    """

  static func run(_ number: RunNumber, in database: Database) throws -> PlanRun? {
    try Row.fetchOne(database, sql: "\(selection) WHERE plan_run.number = ?", arguments: [number.rawValue])
      .map(run(of:))
  }

  static func runs(_ condition: String, _ arguments: StatementArguments, in database: Database) throws -> [PlanRun] {
    try Row.fetchAll(database, sql: "\(selection) WHERE \(condition)", arguments: arguments).map(run(of:))
  }

  private static func run(of row: Row) throws -> PlanRun {
    guard let state = RunState(rawValue: row["state"]), let planState = PlanState(rawValue: row["plan_state"]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    let decoder = JSONDecoder()
    let progress = try (row["progress"] as String?).map { text in
      try decoder.decode(RunProgress.self, from: Data(text.utf8))
    }
    return PlanRun(
      number: RunNumber(rawValue: row["number"]), workplaceCase: CaseNumber(rawValue: row["staffing_case"]),
      caseName: row["case_name"], version: row["version"],
      settings: try decoder.decode(RunSettings.self, from: Data((row["settings"] as String).utf8)), state: state,
      isStopping: row["is_stopping"], askedBy: row["asked_by"], asked: Timestamp(milliseconds: row["asked_at"]),
      begun: (row["begun_at"] as Int64?).map(Timestamp.init(milliseconds:)),
      ended: (row["ended_at"] as Int64?).map(Timestamp.init(milliseconds:)), progress: progress,
      fault: (row["fault"] as String?).flatMap(RunFault.init(rawValue:)), message: row["message"],
      planState: planState, submittedBy: (row["submitted_by"] as Int64?).map(UserNumber.init(rawValue:)),
      stepCount: row["step_count"])
  }

  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// A run as the audit trail has it.
struct AuditedRun: Codable {
  var state: RunState?
  var version: Int?
  var digest: String?
  var values: [String]?
  var seconds: Int?
  var fault: RunFault?
  var base: Int64?
  var orders: [String]?
  var planState: PlanState?
  var planDigest: String?
  var unit: String?
  var agrees: Bool?
}
