internal import GRDB
public import Workplace

extension PlanStore {
  /// What was done with the plan of a run, from the first step on.
  public func steps(of run: RunNumber) async throws -> [PlanStep] {
    try await read { try PlanLifeRecord.steps(of: run, in: $0) }
  }

  /// What units say to the plan of a run, by their codes.
  public func answers(to run: RunNumber) async throws -> [UnitAnswer] {
    try await read { try PlanLifeRecord.answers(to: run, in: $0) }
  }

  /// The plans in some states, those first that wait longest.
  public func plans(in states: [PlanState], limit: Int) async throws -> [PlanRun] {
    let marks = states.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try await read { database in
      try RunRecord.runs(
        "plan_run.state = 'done' AND plan_run.plan_state IN (\(marks)) ORDER BY plan_run.number LIMIT ?",
        [max(0, limit)], in: database)
    }
  }

  /// Does something with a plan that leads to another state of its life.
  ///
  /// Whatever is put in force takes the place of what was in force of the same case.
  ///
  /// - Parameters:
  ///   - deed: One of ``Workplace/PlanDeed/steps``.
  ///   - run: The run of the plan.
  ///   - reason: Why, as it was typed.
  ///   - digest: The digest of the plan, which stands in the audit trail.
  ///   - steps: How many steps there were when the page was opened.
  ///   - decisions: How often decisions about the plan had been changed when the page was opened.
  ///   - authorship: Who does it.
  /// - Throws: A ``Workplace/PlanStepRefusal``, a ``Workplace/RunRefusal`` or a ``Workplace/StoreFault``.
  public func carryOut(
    _ deed: PlanDeed, with run: RunNumber, reason: String, digest: String, after steps: Int, decisions: Int,
    by authorship: Authorship
  ) async throws -> PlanRun {
    try await change(by: authorship) { database, notes in
      let found = try Self.existing(run, in: database)
      guard found.state == .done else { throw RunRefusal.withoutPlan }
      // Who was faster is told before that the state has changed by it.
      guard found.stepCount == steps else {
        throw PlanStepRefusal.changedMeanwhile(try PlanLifeRecord.steps(of: run, in: database).last)
      }
      let actor = try Self.user(
        authorship.actor, doing: deed, with: found, in: database, else: PlanStepRefusal.plan)
      guard try DecisionRecord.changeCount(of: run, in: database) == decisions else {
        throw PlanStepRefusal.decidedMeanwhile
      }
      let reason = TypedText.normalized(reason)
      try Self.check(reason, isNeeded: deed.needsReason)
      guard let after = PlanRights.state(after: deed) else {
        throw PlanStepRefusal.plan(.notInState(deed, found.planState, mayIn: []))
      }
      if after == .inForce {
        for former in try Self.others(inForceBesides: found, in: database) {
          let object = try Self.object(run, in: database)
          try Self.write(.supersede, of: former, to: .superseded, object.name, digest: nil, actor, in: database, &notes)
        }
      }
      try Self.write(deed, of: found, to: after, reason, digest: digest, actor, in: database, &notes)
      return try Self.existing(run, in: database)
    }
  }

  /// Answers for a unit.
  ///
  /// - Parameters:
  ///   - agrees: Whether it agrees; else it objects, with a reason.
  ///   - reason: Why, as it was typed.
  ///   - unit: The code of the unit that the page was about.
  ///   - run: The run of the plan.
  ///   - version: How often the unit had answered when the page was opened.
  ///   - authorship: A user of the unit.
  /// - Throws: A ``Workplace/PlanStepRefusal``, a ``Workplace/RunRefusal`` or a ``Workplace/StoreFault``.
  public func answer(
    agrees: Bool, reason: String, for unit: String, to run: RunNumber, after version: Int, by authorship: Authorship
  ) async throws -> UnitAnswer {
    try await change(by: authorship) { database, notes in
      let found = try Self.existing(run, in: database)
      guard found.state == .done else { throw RunRefusal.withoutPlan }
      let actor = try Self.user(
        authorship.actor, doing: .answer, with: found, in: database, else: PlanStepRefusal.plan)
      guard actor.details.unit == unit else {
        throw PlanStepRefusal.plan(.notOfRole(.answer, found.planState, may: [.unit]))
      }
      let before = try PlanLifeRecord.answers(to: run, in: database).first { $0.unit == unit }
      guard before?.version ?? 0 == version else { throw PlanStepRefusal.answeredMeanwhile(before) }
      let reason = TypedText.normalized(reason)
      try Self.check(reason, isNeeded: !agrees)
      let new = UnitAnswer(
        unit: unit, agrees: agrees, reason: reason, version: version + 1, by: authorship.actor.shownName, at: notes.at)
      try PlanLifeRecord.write(new, to: run, in: database)
      notes.append(
        ChangeNotes.Note(
          action: .planAnswered, object: try Self.object(run, in: database),
          old: try before.map { try AuditValue.text(AuditedRun(unit: $0.unit, agrees: $0.agrees)) },
          new: try AuditValue.text(AuditedRun(unit: unit, agrees: agrees)), reason: reason.isEmpty ? nil : reason))
      return new
    }
  }

  private static func check(_ reason: String, isNeeded: Bool) throws {
    guard let problem = TypedText.problem(reason, most: TypedText.longestReason), problem != .missing || isNeeded else {
      return
    }
    throw PlanStepRefusal.reason(problem)
  }

  /// The user who does something with a plan, who may do it as the plan is at the moment of the change.
  ///
  /// - Parameter refused: The error for why not.
  static func user(
    _ actor: AuditActor, doing deed: PlanDeed, with run: PlanRun, in database: Database,
    else refused: (PlanRefusal) -> any Error
  ) throws -> User {
    guard let number = actor.number, let user = try UserRecord.user(number, in: database), !user.isDisabled else {
      throw refused(.notOfRole(deed, run.planState, may: PlanRights.roles(of: deed)))
    }
    let refusal = PlanRights.refusal(
      of: deed, by: user.details.role, in: run.planState, isAuthor: run.submittedBy == number)
    if let refusal { throw refused(refusal) }
    return user
  }

  private static func others(inForceBesides run: PlanRun, in database: Database) throws -> [PlanRun] {
    try RunRecord.runs(
      "plan_run.staffing_case = ? AND plan_run.number <> ? AND plan_run.plan_state = 'in_force' ORDER BY plan_run.number",
      [run.workplaceCase.rawValue, run.number.rawValue], in: database)
  }

  private static func write(
    _ deed: PlanDeed, of run: PlanRun, to after: PlanState, _ reason: String, digest: String?, _ user: User,
    in database: Database, _ notes: inout ChangeNotes
  ) throws {
    let step = PlanStep(
      place: run.stepCount + 1, deed: deed, before: run.planState, after: after, by: user.actor.shownName, at: notes.at,
      reason: reason)
    try PlanLifeRecord.write(step, of: run.number, by: user.number, in: database)
    notes.append(
      ChangeNotes.Note(
        action: .planAdvanced, object: try object(run.number, in: database),
        old: try AuditValue.text(AuditedRun(planState: run.planState)),
        new: try AuditValue.text(AuditedRun(planState: after, planDigest: digest)),
        reason: reason.isEmpty ? nil : reason))
  }
}
