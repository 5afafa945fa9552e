import Auditing
import Explanation
import Planning
import Reporting
import StaffingDomain
import Wording

/// What was asked about a plan, found in the case.
struct ExplainQuestion: Sendable {
  private var officer: Ordinal<Officer>?
  private var placement: (officer: Ordinal<Officer>, cell: Cell)?
  private var post: Cell?
  private let asksForSoftRules: Bool
  /// Whether the values of limits are asked for, which takes no plan.
  let asksForLimits: Bool
  private let top: Int
  private let repairs: Int

  /// Finds officers and cells.
  ///
  /// - Throws: `ExitCodes.usage`, after one line on standard error.
  init(
    officer: String?, whyNot: [String], post: String?, softRules: Bool, limits: Bool, top: Int, repairs: Int,
    in staffingCase: StaffingCase
  ) throws {
    let (officers, cells) = (OfficerArgument(staffingCase: staffingCase), CellArgument(staffingCase: staffingCase))
    (self.top, self.repairs, asksForSoftRules, asksForLimits) = (top, repairs, softRules, limits)
    self.officer = try officer.map(officers.officer)
    if whyNot.count == 2 { placement = (try officers.officer(whyNot[0]), try cells.cell(whyNot[1])) }
    self.post = try post.map(cells.cell)
  }

  /// Whether nothing was asked.
  var isEmpty: Bool { !needsPrices && !asksForLimits }

  /// Whether plans are to be solved again.
  var needsPrices: Bool { officer != nil || placement != nil || post != nil || asksForSoftRules }

  /// The answers, in the order of the help text, values of limits left out.
  func sections(_ pricer: PlanPricer) throws -> [any ExplanationSection] {
    let problem = pricer.view.problem
    var sections: [any ExplanationSection] = []
    if let officer { sections.append(OfficerSection(try pricer.explanation(of: officer), of: problem)) }
    if let placement {
      let answer = try pricer.answer(whyNot: placement.officer, in: placement.cell)
      sections.append(PlacementSection(answer, of: problem))
    }
    let search = RepairSearch(pricer, count: repairs, audit: RepairCheck.faults)
    if let post {
      sections.append(PostSection(try pricer.explanation(of: post, top: top), of: problem))
      if repairs > 0, let answer = try search.answer(.vacancy(post)) {
        sections.append(RepairSection(vacancy: answer, of: problem))
      }
    }
    if asksForSoftRules {
      let unmet = RepairTarget.unmetSoftRules(in: pricer.view)
      let answers = try unmet.prefix(top).compactMap { try search.answer($0) }
      sections.append(RepairSection(softRules: answers, of: problem, others: unmet.count - answers.count))
    }
    return sections
  }
}

/// Checks the plan of a repair as the plan of a solve is checked: by the audit, which never saw the search.
enum RepairCheck {
  /// What the audit finds wrong with the plan of a changed case; empty where it keeps every rule.
  @Sendable
  static func faults(_ plan: PricedPlan) -> [String] {
    let tables = PlanTables.tables(
      checking: PlanView(plan.plan, of: plan.problem), in: OutputLanguage.current)
    return PlanAudit.audit(plan.problem.staffingCase, needs: plan.problem.needs, results: tables).violations.map {
      $0.line(in: OutputLanguage.current)
    }
  }
}
