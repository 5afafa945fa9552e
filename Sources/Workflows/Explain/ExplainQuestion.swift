internal import Auditing
internal import Explanation
internal import Planning
internal import Reporting
internal import StaffingDomain
internal import Wording

/// What is asked about a plan, in names that a planner uses: officers by code or name, cells as `COMMUNE/POSITION`.
public struct ExplainQuestion: Sendable {
  /// The officer about whom is asked why they are there, and what is next best.
  public var officer: String?
  /// An officer and a cell, perhaps with a second post as `COMMUNE/POSITION+POSITION`: why they do not hold it, or what it
  /// would cost.
  public var placement: (officer: String, cell: String)?
  /// The cell about which is asked who could hold its posts, and what one more officer is worth.
  public var post: String?
  /// Whether is asked which soft rules are not met, and what would mend them.
  public var asksForSoftRules = false
  /// Whether is asked what one more unit of each limit is worth.
  public var asksForLimits = false
  /// Candidates for a post that are priced, and soft rules that are looked at.
  public var top = 5
  /// Ways out of a vacancy or a soft rule that are wanted.
  public var repairs = 5

  /// Asks nothing.
  public init() {}

  /// Whether nothing is asked.
  var isEmpty: Bool { !needsPrices && !asksForLimits }

  /// Whether plans are to be solved again.
  var needsPrices: Bool { officer != nil || placement != nil || post != nil || asksForSoftRules }
}

/// A question whose officers and cells were found in the case.
struct PlacedQuestion: Sendable {
  private let question: ExplainQuestion
  private let officer: Ordinal<Officer>?
  private let placement: (officer: Ordinal<Officer>, posts: (cell: Cell, second: Ordinal<Position>?))?
  private let post: Cell?

  /// Finds officers and cells.
  ///
  /// - Throws: ``Wording/NameRefusal``.
  init(_ question: ExplainQuestion, in staffingCase: StaffingCase) throws(NameRefusal) {
    let (officers, cells) = (OfficerLookup(staffingCase: staffingCase), CellLookup(staffingCase: staffingCase))
    self.question = question
    officer = if let name = question.officer { try officers.officer(name) } else { nil }
    placement =
      if let asked = question.placement {
        (try officers.officer(asked.officer), try cells.posts(asked.cell))
      } else { nil }
    post = if let name = question.post { try cells.cell(name) } else { nil }
  }

  /// The answers in their order, values of limits left out.
  ///
  /// - Throws: Faults of planning and of the backend.
  func answers(_ pricer: PlanPricer, in language: any Language) throws -> [ExplanationAnswer] {
    var answers: [ExplanationAnswer] = []
    if let officer { answers.append(.officer(try pricer.explanation(of: officer))) }
    if let placement {
      answers.append(
        .placement(
          try pricer.answer(whyNot: placement.officer, in: placement.posts.cell, with: placement.posts.second)))
    }
    let search = RepairSearch(pricer, count: question.repairs, audit: RepairCheck(language: language).faults)
    if let post {
      let found = try pricer.sharingThreads(question.repairs > 0 ? 2 : 1) { [question] part -> ExplanationAnswer? in
        part == 0
          ? .post(try pricer.explanation(of: post, top: question.top))
          : try search.answer(.vacancy(post)).map { .vacancy($0) }
      }
      answers += found.compactMap(\.self)
    }
    if question.asksForSoftRules {
      let unmet = RepairTarget.unmetSoftRules(in: pricer.view)
      let found = try unmet.prefix(question.top).compactMap { try search.answer($0) }
      answers.append(.softRules(found, others: unmet.count - found.count))
    }
    return answers
  }
}

/// Checks the plan of a repair as the plan of a solve is checked: by the audit, which never saw the search.
struct RepairCheck {
  /// The language in which a broken rule is told.
  let language: any Language

  /// What the audit finds wrong with the plan of a changed case; empty where it keeps every rule.
  @Sendable
  func faults(_ plan: PricedPlan) -> [String] {
    let tables = PlanTables.tables(checking: PlanView(plan.plan, of: plan.problem), in: language)
    return PlanAudit.audit(plan.problem.staffingCase, needs: plan.problem.needs, results: tables).violations.map {
      $0.line(in: language)
    }
  }
}
