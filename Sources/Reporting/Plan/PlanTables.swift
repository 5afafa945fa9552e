public import Explanation
public import Planning
public import ResultsFormat
public import StaffingDomain
import Tables
public import Wording
import Workloads

/// A plan as the rows of the results folder: the plan's figures and the explanations, column by column.
public enum PlanTables {
  /// The rows of every result file.
  ///
  /// - Parameters:
  ///   - view: The plan and its problem.
  ///   - result: The solve that found it.
  ///   - origin: Input and program, for the summary.
  ///   - language: The language of reasons and remedies.
  public static func tables(
    _ view: PlanView, result: PlanningResult, origin: PlanOrigin, in language: any Language
  ) -> ResultTables {
    var tables = tables(view, summary: summary(view, result: result, origin: origin), in: language)
    tables.prices = result.shadowPrices.map {
      PriceRow(rule: $0.rule.rawValue, subject: $0.subject, hours: $0.hours)
    }
    return tables
  }

  /// The rows that a plan of a case in memory would be written as, for a check: nothing is claimed about its proof.
  ///
  /// - Parameter isDiscreet: Whether sentences leave out what is about one person (``Explanation/TransferReason/discreet``).
  public static func tables(
    checking view: PlanView, isDiscreet: Bool = false, in language: any Language
  ) -> ResultTables {
    tables(
      view, isDiscreet: isDiscreet,
      summary: ResultSummary(
        status: .feasible, objective: view.value.objective, bound: nil, gapTolerance: 0,
        doNothing: DoNothing.plan(view.problem).value.objective, counts: ResultSummary.Counts(), inputDigest: "",
        version: "", strategy: ""), in: language)
  }

  private static func tables(
    _ view: PlanView, isDiscreet: Bool = false, summary: ResultSummary, in language: any Language
  ) -> ResultTables {
    var tables = ResultTables(summary: summary)
    tables.summary.language = language.code
    tables.transfers = transfers(view, isDiscreet: isDiscreet, in: language)
    tables.assignments = view.plan.assignments.map { view.assignmentRow($0) }
    tables.staffing = view.staffingRows()
    let explanations = PlanExplanations(view)
    tables.vacancies = explanations.vacancies.map { view.vacancyRow($0, isDiscreet: isDiscreet, in: language) }
    tables.surplus = explanations.surplus.map { view.surplusRow($0, isDiscreet: isDiscreet, in: language) }
    tables.training = view.trainingRows()
    tables.recruits = view.recruitRows()
    tables.sharing = view.sharingRows()
    tables.summary.counts = counts(tables, cells: view)
    tables.summary.unmetSoftRules = view.unmetSoftRules()
    return tables
  }

  private static func summary(_ view: PlanView, result: PlanningResult, origin: PlanOrigin) -> ResultSummary {
    var summary = ResultSummary(
      status: result.isOptimal ? .optimal : .feasible, objective: view.value.objective,
      bound: result.bound.map { min($0, view.value.objective) }, gapTolerance: origin.gapTolerance,
      doNothing: result.doNothing, counts: ResultSummary.Counts(), inputDigest: origin.inputDigest,
      overrides: origin.overrides, version: origin.version, strategy: origin.strategy, notes: origin.notes)
    summary.whatIfs = origin.whatIfs
    return summary
  }

  private static func transfers(
    _ view: PlanView, isDiscreet: Bool, in language: any Language
  ) -> [TransferRow] {
    TransferRow.ranked(
      view.plan.assignments.compactMap { assignment in
        let option = view.problem.option(of: assignment)
        guard option.isTransfer, let position = option.position else { return nil }
        let cell = Cell(commune: option.commune, position: position)
        return view.transferRow(of: assignment.officer, to: cell, isDiscreet: isDiscreet, in: language)
      })
  }

  private static func counts(_ tables: ResultTables, cells view: PlanView) -> ResultSummary.Counts {
    var counts = ResultSummary.Counts()
    counts.officers = tables.assignments.count
    for row in tables.assignments {
      switch row.status {
      case .stays: counts.stays += 1
      case .transferred: counts.transfers += 1
      case .positionChanged: counts.positionChanges += 1
      case .pool: counts.pool += 1
      case .surplus: counts.surplus += 1
      case .leaving: counts.leaving += 1
      case .away: counts.away += 1
      case .pinned: counts.pinned += 1
      }
    }
    countSecondPosts(of: view, &counts)
    counts.posts = tables.staffing.reduce(0) { $0 + $1.posts }
    counts.vacancies = tables.vacancies.reduce(0) { $0 + $1.postsEmpty }
    counts.recruits = tables.recruits.reduce(0) { $0 + $1.recruits }
    counts.trained = tables.assignments.filter { !$0.courses.isEmpty }.count
    counts.sharedPosts = view.plan.sharedPosts.count
    return counts
  }

  /// Second posts held, taken, kept and given up, and officers whose new post is of a lower rank.
  private static func countSecondPosts(of view: PlanView, _ counts: inout ResultSummary.Counts) {
    let staffingCase = view.problem.staffingCase
    for (person, assignment) in zip(staffingCase.officers, view.plan.assignments) where assignment.duty != .outOfPlan {
      let today = person.secondPosition.map { Cell(commune: person.commune, position: $0) }
      let second = view.plan.secondCell(of: assignment.officer, in: staffingCase)
      if let second {
        counts.secondPosts += 1
        if second == today { counts.secondPostsKept += 1 } else { counts.secondPostsTaken += 1 }
      }
      if today != nil, second != today { counts.secondPostsGivenUp += 1 }
      guard let cell = view.plan.heldCell(of: assignment.officer, in: staffingCase) else { continue }
      let ranks = [cell.position, person.position].map { staffingCase.positions[$0].rank }
      if ranks[0] < ranks[1] { counts.rankDrops += 1 }
    }
  }
}

/// What a plan was computed from and by, as the summary tells it.
public struct PlanOrigin: Sendable {
  /// The digest of the case.
  public var inputDigest: String
  /// The version of the program.
  public var version: String
  /// How the plan was searched.
  public var strategy: String
  /// Policy keys changed for the run.
  public var overrides: [PolicyOverride]
  /// The what-ifs of the run, in the order in which they apply.
  public var whatIfs: [AppliedWhatIf]
  /// The gap at which the plan counts as optimal.
  public var gapTolerance: Double
  /// What a reader should know.
  public var notes: [String]

  /// Creates the origin of a plan.
  public init(
    inputDigest: String, version: String, strategy: String, overrides: [PolicyOverride],
    whatIfs: [AppliedWhatIf] = [], gapTolerance: Double, notes: [String]
  ) {
    self.inputDigest = inputDigest
    self.version = version
    self.strategy = strategy
    self.overrides = overrides
    self.whatIfs = whatIfs
    self.gapTolerance = gapTolerance
    self.notes = notes
  }
}

extension PlanView {
  /// The row of an officer who changes to a cell, without its rank.
  fileprivate func transferRow(
    of officer: Ordinal<Officer>, to cell: Cell, isDiscreet: Bool, in language: any Language
  ) -> TransferRow {
    let staffingCase = problem.staffingCase
    // As the file shows them, so that what is printed of the rows is what is written.
    let recovered = DecimalText.rounded(hoursRecovered(by: officer).value, decimals: ResultType.decimalsOfHours)
    let person = staffingCase.officers[officer]
    let courses = plan.assignments[officer.offset].courses
    return TransferRow(
      rank: 0, officer: person.code, name: person.name ?? "",
      fromCommune: staffingCase.communes[person.commune].code,
      fromCommuneName: staffingCase.communes[person.commune].name,
      fromPosition: staffingCase.positions[person.position].code, toCommune: staffingCase.communes[cell.commune].code,
      toCommuneName: staffingCase.communes[cell.commune].name, toPosition: staffingCase.positions[cell.position].code,
      distance: problem.distances.distance(from: person.commune, to: cell.commune),
      fitBefore: problem.fits.share(officer, for: person.position),
      fitAfter: fit(of: officer, in: cell.position), courses: courses.map { staffingCase.courses[$0].code },
      hoursRecovered: HoursPerMonth(recovered),
      allowance: problem.allowanceBudget.allowance(from: person.commune, to: cell.commune),
      reason: reason(for: officer).map { language.reason(isDiscreet ? $0.discreet : $0, of: staffingCase) } ?? "")
  }

  fileprivate func assignmentRow(_ assignment: Assignment) -> AssignmentRow {
    let staffingCase = problem.staffingCase
    let person = staffingCase.officers[assignment.officer]
    let option = problem.option(of: assignment)
    return AssignmentRow(
      officer: person.code, commune: staffingCase.communes[option.commune].code,
      position: option.position.map { staffingCase.positions[$0].code }, status: status(of: assignment.officer),
      fit: option.position.map { fit(of: assignment.officer, in: $0) },
      courses: assignment.courses.map { staffingCase.courses[$0].code },
      secondPosition: option.second.map { staffingCase.positions[$0].code },
      secondFit: option.second.map { fit(of: assignment.officer, in: $0) })
  }

  fileprivate func vacancyRow(
    _ vacancy: VacancyExplanation, isDiscreet: Bool, in language: any Language
  ) -> VacancyRow {
    let staffingCase = problem.staffingCase
    return VacancyRow(
      commune: staffingCase.communes[vacancy.cell.commune].code,
      position: staffingCase.positions[vacancy.cell.position].code, postsEmpty: vacancy.postsEmpty,
      uncovered: vacancy.uncovered,
      why: isDiscreet && vacancy.isAboutPersons
        ? language.sentence(ReportRemark.withheld) : language.why(vacancy, of: staffingCase),
      remedy: remedy(of: vacancy, isDiscreet: isDiscreet, in: language))
  }

  private func remedy(of vacancy: VacancyExplanation, isDiscreet: Bool, in language: any Language) -> String {
    guard isDiscreet else { return language.remedy(vacancy, of: problem.staffingCase) }
    guard let remedy = vacancy.discreetRemedy else { return language.sentence(ReportRemark.withheld) }
    var told = vacancy
    told.remedy = remedy
    return language.remedy(told, of: problem.staffingCase)
  }

  fileprivate func surplusRow(
    _ surplus: SurplusExplanation, isDiscreet: Bool, in language: any Language
  ) -> SurplusRow {
    let staffingCase = problem.staffingCase
    let person = staffingCase.officers[surplus.officer]
    return SurplusRow(
      officer: person.code, commune: staffingCase.communes[person.commune].code,
      position: staffingCase.positions[person.position].code,
      bestAlternative: surplus.nearest.map { language.text(of: $0.cell, in: staffingCase) } ?? "",
      missing: isDiscreet && surplus.isAboutPerson
        ? language.sentence(ReportRemark.withheld) : language.missing(surplus, of: staffingCase))
  }
}
