public import CaseFormat
package import Planning
public import Reporting
public import ResultsFormat
package import StaffingDomain
public import Wording
package import Workloads

/// Asks what one or two numbers of the policy cost, point by point.
public struct FrontierRequest: Sendable {
  /// The case.
  public var input: RequestedCase
  /// One or two keys of the policy with the values that they take.
  public var variations: [PolicyVariation]
  /// The gap at which a point counts as solved; nil takes twice the policy's.
  public var gap: Double?
  /// Seconds for everything; nil means no limit.
  ///
  /// Every point so far is kept.
  public var timeLimit: Double?
  /// Where the table and the plot go; nil writes none.
  public var place: TablePlace?
  /// The workbook that the table is written to besides; nil for none.
  public var workbook: WorkbookPlace?
  /// The language of what the table and the plot say.
  public var language: any Language

  /// Asks about a case.
  public init(_ input: RequestedCase, vary variations: [PolicyVariation], language: any Language) {
    (self.input, self.variations, self.language) = (input, variations, language)
  }

  /// Plans every point.
  ///
  /// - Throws: Faults of the machine or the program; whatever is wrong with what was asked is an outcome.
  public func run(in session: SolverSession) throws -> FrontierOutcome {
    do {
      let destination = try StudyDestination(place, workbook, for: FrontierTables.fileNames, of: input)
      let loaded = try LoadedCase(input)
      let policies = try PolicyVariation.policies(variations, from: loaded.staffingCase.policy)
      let needs = try loaded.needs()
      try checkNeeds(needs, under: policies, of: loaded.staffingCase)
      let view = FrontierView(
        try curve(loaded.staffingCase, needs: needs, policies: policies, in: session),
        keys: variations.map { FrontierKey(name: $0.format.name, unit: $0.format.unit, texts: $0.texts) },
        of: loaded.staffingCase, title: input.name)
      guard view.curve.points.contains(where: { $0.figures != nil }) else { return .withoutPlan(view) }
      return try publish(view, to: destination)
    } catch let refusal as FileRefusal {
      return .unusableWorkbook(refusal)
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let error as PolicyValueError {
      return .unusableValues(error)
    } catch let error as ResultsError {
      return .unusablePlace(error)
    }
  }

  private func publish(_ view: FrontierView, to destination: StudyDestination) throws -> FrontierOutcome {
    let tables = FrontierTables(view, in: language)
    do {
      let published = try destination.publish([tables.points], main: tables.points, beside: [tables.plot], in: language)
      return .planned(view, published: published)
    } catch let error as ResultsError {
      return .unpublished(view, error)
    } catch let refusal as FileRefusal {
      return .withoutWorkbook(view, refusal)
    }
  }

  /// Refuses values under which the workload cannot be right.
  private func checkNeeds(
    _ needs: StaffingNeeds, under policies: [Policy], of staffingCase: StaffingCase
  ) throws(CaseRefusal) {
    for (place, policy) in policies.enumerated() {
      guard let cell = needs.under(policy).implausibleCells.first else { continue }
      let length = variations[0].texts.count
      let values = zip(variations, [place % length, place / length]).map {
        VariedValue(key: $0.format.name, text: $0.texts[$1])
      }
      throw .excessiveWorkload(.atPoint(values), [cell], of: staffingCase)
    }
  }

  /// Plans every point of a case that was read.
  ///
  /// - Parameters:
  ///   - staffingCase: The case.
  ///   - needs: The needs of its cells under its own policy.
  ///   - policies: The policy of every point, the first variation running fastest.
  ///   - session: What is solved with.
  /// - Throws: Faults of planning and of the backend.
  package func curve(
    _ staffingCase: StaffingCase, needs: StaffingNeeds, policies: [Policy], in session: SolverSession
  ) throws -> FrontierCurve {
    var options = Frontier.Options()
    (options.timeLimit, options.gap, options.threads) = (timeLimit, gap, session.threads)
    let keys = variations.map { WorkflowEvent.VariedKey(name: $0.format.name, texts: $0.texts) }
    let axes = variations.map { FrontierAxis(values: $0.values, relaxation: $0.key.relaxation) }
    return try session.run { [options] in
      try Frontier(
        StaffingProblem(staffingCase, needs: needs), axes: axes, policies: policies, solver: session.sharedSolver,
        options: options, control: session.control, onProgress: { session.report(.frontier($0, keys: keys)) }
      ).run()
    }
  }
}

/// How planning a frontier ended.
public enum FrontierOutcome: Sendable {
  /// At least one point has a plan.
  case planned(FrontierView, published: TablePublication)
  /// At least one point has a plan, but the files could not be written.
  case unpublished(FrontierView, ResultsError)
  /// At least one point has a plan, but the workbook could not be written.
  case withoutWorkbook(FrontierView, FileRefusal)
  /// No point has a plan; nothing was written.
  case withoutPlan(FrontierView)
  /// The case cannot be used, or could not be at a point.
  case unusableCase(CaseRefusal)
  /// The values are none that the policy can have together.
  case unusableValues(PolicyValueError)
  /// Files cannot be written to the place.
  case unusablePlace(ResultsError)
  /// The workbook may not be written where it was asked for.
  case unusableWorkbook(FileRefusal)
}
