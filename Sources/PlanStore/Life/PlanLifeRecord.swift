internal import GRDB
internal import Workplace

/// The life of plans as rows.
enum PlanLifeRecord {
  static func steps(of run: RunNumber, in database: Database) throws -> [PlanStep] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM plan_step WHERE run = ? ORDER BY place", arguments: [run.rawValue]
    ).map { row in
      guard let deed = PlanDeed(rawValue: row["deed"]), let before = PlanState(rawValue: row["state_before"]),
        let after = PlanState(rawValue: row["state_after"])
      else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
      return PlanStep(
        place: row["place"], deed: deed, before: before, after: after, by: row["done_by_name"],
        at: Timestamp(milliseconds: row["done_at"]), reason: row["reason"])
    }
  }

  /// Writes a step, and the state that the plan has since.
  static func write(_ step: PlanStep, of run: RunNumber, by user: UserNumber, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO plan_step (run, place, deed, state_before, state_after, done_by, done_by_name, done_at, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        run.rawValue, step.place, step.deed.rawValue, step.before.rawValue, step.after.rawValue, user.rawValue, step.by,
        step.at.milliseconds, step.reason,
      ])
    try database.execute(
      sql: "UPDATE plan_run SET plan_state = ? WHERE number = ?", arguments: [step.after.rawValue, run.rawValue])
  }

  static func answers(to run: RunNumber, in database: Database) throws -> [UnitAnswer] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM plan_answer WHERE run = ? ORDER BY unit", arguments: [run.rawValue]
    ).map { row in
      UnitAnswer(
        unit: row["unit"], agrees: row["agrees"], reason: row["reason"], version: row["version"],
        by: row["answered_by"], at: Timestamp(milliseconds: row["answered_at"]))
    }
  }

  static func write(_ answer: UnitAnswer, to run: RunNumber, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO plan_answer (run, unit, agrees, reason, version, answered_by, answered_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        run.rawValue, answer.unit, answer.agrees, answer.reason, answer.version, answer.by, answer.at.milliseconds,
      ])
  }
}
