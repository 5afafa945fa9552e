public import Foundation
internal import GRDB
public import Workplace

extension PlanStore {
  /// The newest runs, the newest first.
  public func runs(limit: Int) async throws -> [PlanRun] {
    try await read { try RunRecord.runs("TRUE ORDER BY plan_run.number DESC LIMIT ?", [max(0, limit)], in: $0) }
  }

  /// A run; nil where there is none of this number.
  public func run(_ number: RunNumber) async throws -> PlanRun? {
    try await read { try RunRecord.run(number, in: $0) }
  }

  /// How a run went on, from its beginning; so many sights of it at most, spread evenly.
  public func progress(of number: RunNumber, most: Int) async throws -> [RunProgress] {
    let all = try await read { database in
      try String.fetchAll(
        database, sql: "SELECT progress FROM run_progress WHERE run = ? ORDER BY place", arguments: [number.rawValue]
      ).map { try JSONDecoder().decode(RunProgress.self, from: Data($0.utf8)) }
    }
    guard all.count > most, most > 1 else { return all }
    return (0..<most).map { all[$0 * (all.count - 1) / (most - 1)] }
  }

  /// The folder in which a run has its files.
  public func folder(of number: RunNumber) -> URL {
    URL(fileURLWithPath: folder.runsPath).appendingPathComponent(String(number.rawValue))
  }

  /// Asks for a run; one that plans again gets the decisions about the earlier plan, and holds them.
  ///
  /// - Throws: A `RunRefusal`, a `CaseChangeRefusal` or a `StoreFault`.
  public func addRun(
    of number: CaseNumber, version: Int, settings: RunSettings, by authorship: Authorship
  ) async throws -> PlanRun {
    try await change(by: authorship, needing: .planRuns) { database, notes in
      guard let found = try CaseRecord.version(version, of: number, in: database) else {
        throw CaseChangeRefusal.noSuchCase
      }
      guard found.isClean else { throw RunRefusal.notClean }
      let settings = try Self.withOrders(settings, in: database)
      try database.execute(
        sql: """
          INSERT INTO plan_run (staffing_case, version, settings, state, asked_by, asked_at, message)
          VALUES (?, ?, ?, ?, ?, ?, '')
          """,
        arguments: [
          number.rawValue, version, try RunRecord.text(settings), RunState.queued.rawValue,
          authorship.actor.shownName, notes.at.milliseconds,
        ])
      let run = RunNumber(rawValue: database.lastInsertedRowID)
      let new = AuditedRun(
        state: .queued, version: version, digest: found.digest, values: settings.values.map { "\($0.key)=\($0.text)" },
        seconds: settings.seconds, base: settings.again?.base.rawValue,
        orders: settings.again?.orders.map { [$0.officer, $0.kind.rawValue, $0.commune, $0.position] }
          .map { $0.filter { !$0.isEmpty }.joined(separator: " ") })
      if let again = settings.again { try DecisionRecord.carry(from: again.base, to: run, in: database) }
      notes.append(
        ChangeNotes.Note(action: .runAsked, object: try Self.object(run, in: database), new: try AuditValue.text(new)))
      return try Self.existing(run, in: database)
    }
  }

  /// The settings with what is decided about the plan that is made again, as it is now.
  private static func withOrders(_ settings: RunSettings, in database: Database) throws -> RunSettings {
    guard let again = settings.again else { return settings }
    guard try existing(again.base, in: database).state == .done else { throw RunRefusal.withoutPlan }
    let orders = PlanOrder.all(of: try DecisionRecord.decisions(about: again.base, in: database))
    return RunSettings(
      values: settings.values, seconds: settings.seconds,
      again: PlanAgain(base: again.base, stability: again.stability, orders: orders), language: settings.language)
  }

  /// Asks a run to stop; one that waits for its turn is over at once.
  ///
  /// - Returns: The run, and its process where one has to be told.
  public func stopRun(
    _ number: RunNumber, by authorship: Authorship
  ) async throws -> (run: PlanRun, process: Int32?) {
    try await change(by: authorship, needing: .planRuns) { database, notes in
      let before = try Self.existing(number, in: database)
      guard !before.state.isOver, !before.isStopping else { throw RunRefusal.isOver(before.state) }
      let isQueued = before.state == .queued
      try database.execute(
        sql: "UPDATE plan_run SET is_stopping = 1, state = ?, ended_at = ? WHERE number = ?",
        arguments: [
          isQueued ? RunState.stopped.rawValue : before.state.rawValue, isQueued ? notes.at.milliseconds : nil,
          number.rawValue,
        ])
      notes.append(
        ChangeNotes.Note(
          action: .runStopped, object: try Self.object(number, in: database),
          old: try AuditValue.text(AuditedRun(state: before.state)), new: nil))
      let process = try Int32.fetchOne(
        database, sql: "SELECT process FROM plan_run WHERE number = ?", arguments: [number.rawValue])
      return (try Self.existing(number, in: database), isQueued ? nil : process)
    }
  }

  /// Takes the run that has waited longest; nil where none waits.
  public func beginRun() async throws -> PlanRun? {
    try await change(by: .server) { database, notes in
      let next = try RunRecord.runs("state = 'queued' ORDER BY plan_run.number LIMIT 1", [], in: database).first
      guard let next else { return nil }
      try database.execute(
        sql: "UPDATE plan_run SET state = ?, begun_at = ? WHERE number = ?",
        arguments: [RunState.running.rawValue, notes.at.milliseconds, next.number.rawValue])
      notes.append(
        ChangeNotes.Note(
          action: .runBegun, object: try Self.object(next.number, in: database),
          old: try AuditValue.text(AuditedRun(state: .queued)), new: try AuditValue.text(AuditedRun(state: .running))))
      return try Self.existing(next.number, in: database)
    }
  }

  /// Keeps the number of the process that works on a run.
  public func note(process: Int32, of number: RunNumber) async throws {
    try await keepHouse { database in
      try database.execute(
        sql: "UPDATE plan_run SET process = ? WHERE number = ?", arguments: [process, number.rawValue])
    }
  }

  /// Keeps how far a run is.
  public func note(_ progress: [RunProgress], of number: RunNumber) async throws {
    guard let last = progress.last else { return }
    try await keepHouse { database in
      for sight in progress {
        try database.execute(
          sql: """
            INSERT INTO run_progress (run, place, progress)
            VALUES (?1, (SELECT count(*) FROM run_progress WHERE run = ?1), ?2)
            """, arguments: [number.rawValue, try RunRecord.text(sight)])
      }
      try database.execute(
        sql: "UPDATE plan_run SET progress = ? WHERE number = ?",
        arguments: [try RunRecord.text(last), number.rawValue])
    }
  }

  /// Ends a run.
  public func endRun(
    _ number: RunNumber, _ state: RunState, fault: RunFault? = nil, message: String = "",
    progress: RunProgress? = nil
  ) async throws {
    try await change(by: .server) { database, notes in
      let before = try Self.existing(number, in: database)
      guard !before.state.isOver else { return }
      let last = try progress.map(RunRecord.text)
      try database.execute(
        sql: """
          UPDATE plan_run SET state = ?, ended_at = ?, fault = ?, message = ?, process = NULL,
            progress = coalesce(?, progress) WHERE number = ?
          """,
        arguments: [state.rawValue, notes.at.milliseconds, fault?.rawValue, message, last, number.rawValue])
      notes.append(
        ChangeNotes.Note(
          action: .runEnded, object: try Self.object(number, in: database),
          old: try AuditValue.text(AuditedRun(state: before.state)),
          new: try AuditValue.text(AuditedRun(state: state, fault: fault))))
    }
  }

  /// Marks what ran when the server ended as interrupted.
  ///
  /// - Returns: The runs with the processes that may still work on them.
  public func interruptRuns() async throws -> [(run: RunNumber, process: Int32?)] {
    try await change(by: .server) { database, notes in
      let left = try Row.fetchAll(database, sql: "SELECT number, process FROM plan_run WHERE state = 'running'")
      for row in left {
        let number = RunNumber(rawValue: row["number"])
        try database.execute(
          sql: "UPDATE plan_run SET state = ?, ended_at = ?, process = NULL WHERE number = ?",
          arguments: [RunState.interrupted.rawValue, notes.at.milliseconds, number.rawValue])
        notes.append(
          ChangeNotes.Note(
            action: .runEnded, object: try Self.object(number, in: database),
            old: try AuditValue.text(AuditedRun(state: .running)),
            new: try AuditValue.text(AuditedRun(state: .interrupted))))
      }
      return left.map { (RunNumber(rawValue: $0["number"]), $0["process"]) }
    }
  }

  static func existing(_ number: RunNumber, in database: Database) throws -> PlanRun {
    guard let found = try RunRecord.run(number, in: database) else { throw RunRefusal.noSuchRun }
    return found
  }

  static func object(_ number: RunNumber, in database: Database) throws -> AuditObject {
    let found = try existing(number, in: database)
    return AuditObject(
      .run, key: String(number.rawValue), name: "\(found.caseName) (\(found.version)), \(number.rawValue)")
  }
}
