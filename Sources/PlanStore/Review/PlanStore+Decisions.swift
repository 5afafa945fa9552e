internal import GRDB
internal import StaffingDomain
public import Workplace

extension PlanStore {
  /// All decisions about the plan of a run that say something, by officer.
  public func decisions(about run: RunNumber) async throws -> [ReviewDecision] {
    try await read { try DecisionRecord.decisions(about: run, in: $0) }
  }

  /// How often decisions about the plan of a run were changed.
  public func decisionChanges(about run: RunNumber) async throws -> Int {
    try await read { try DecisionRecord.changeCount(of: run, in: $0) }
  }

  /// What was decided last about something that a plan asks, and how often decisions about that plan were changed.
  ///
  /// A decision that was taken back is there, empty; nil where nobody ever decided.
  public func decision(
    about subject: ReviewSubject, of run: RunNumber
  ) async throws -> (decision: ReviewDecision?, changes: Int) {
    try await read { database in
      (
        try DecisionRecord.decision(about: subject, of: run, in: database),
        try DecisionRecord.changeCount(of: run, in: database)
      )
    }
  }

  /// The newest plan of a case that is in one of some states, besides one; nil where there is none.
  public func newestPlan(
    of number: CaseNumber, in states: [PlanState], besides run: RunNumber
  ) async throws -> PlanRun? {
    let marks = states.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try await read { database in
      try RunRecord.runs(
        """
        plan_run.staffing_case = ? AND plan_run.number <> ? AND plan_run.state = 'done' \
        AND plan_run.plan_state IN (\(marks)) ORDER BY plan_run.number DESC LIMIT 1
        """, [number.rawValue, run.rawValue], in: database
      ).first
    }
  }

  /// The plans of a case besides one, the newest first.
  public func plans(of number: CaseNumber, besides run: RunNumber, limit: Int) async throws -> [PlanRun] {
    try await read { database in
      try RunRecord.runs(
        """
        plan_run.staffing_case = ? AND plan_run.number <> ? AND plan_run.state = 'done' \
        ORDER BY plan_run.number DESC LIMIT ?
        """, [number.rawValue, run.rawValue, max(0, limit)], in: database)
    }
  }

  /// Decides about something that a plan asks, or takes a decision back.
  ///
  /// - Parameters:
  ///   - subject: What it is about; that the plan asks it is for the caller to know.
  ///   - entry: What was typed, which was checked against the other decisions.
  ///   - run: The run of the plan.
  ///   - version: How often it had been decided about when the page was opened.
  ///   - changes: How often decisions about the plan had been changed when this one was checked; nil for one that binds
  ///     nothing.
  ///   - authorship: Who decides.
  /// - Throws: A ``Workplace/DecisionRefusal``, a ``Workplace/RunRefusal`` or a ``Workplace/StoreFault``.
  public func decide(
    _ subject: ReviewSubject, _ entry: DecisionEntry, of run: RunNumber, version: Int, checkedAt changes: Int?,
    by authorship: Authorship
  ) async throws -> ReviewDecision {
    try await change(by: authorship, needing: .planRuns) { database, notes in
      let found = try Self.existing(run, in: database)
      guard found.state == .done else { throw RunRefusal.withoutPlan }
      _ = try Self.user(
        authorship.actor, doing: .decide, with: found, in: database, else: DecisionRefusal.plan)
      let before = try DecisionRecord.decision(about: subject, of: run, in: database)
      guard before?.version ?? 0 == version else {
        if let before { throw DecisionRefusal.changedMeanwhile(now: before) }
        throw DecisionRefusal.othersChanged
      }
      if let changes, try DecisionRecord.changeCount(of: run, in: database) != changes {
        throw DecisionRefusal.othersChanged
      }
      let new = ReviewDecision(
        subject: subject, verdict: entry.verdict, reason: entry.reason, metOn: entry.metOn, version: version + 1,
        by: authorship.actor.shownName, at: notes.at)
      if let before, (before.verdict, before.reason, before.metOn) == (new.verdict, new.reason, new.metOn) {
        return before
      }
      try DecisionRecord.write(new, of: run, in: database)
      notes.append(
        ChangeNotes.Note(
          action: new.isEmpty ? .decisionWithdrawn : .decisionMade,
          object: AuditObject(
            .decision, key: "\(run.rawValue)/\(subject.officer)", name: "\(subject.officer), \(run.rawValue)"),
          old: try before.map { try AuditValue.text(AuditedDecision($0)) },
          new: try AuditValue.text(AuditedDecision(new)), reason: entry.reason.isEmpty ? nil : entry.reason))
      return new
    }
  }
}
