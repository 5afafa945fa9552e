import Planning
import StaffingDomain
import Workloads

/// The changes of a case that take rules out of an officer's way.
///
/// Only what a planner may decide: limits, requirements, decisions and `mobility`. A rank, a bar or a date of leaving is
/// a fact, and no change is offered for it.
struct ObstacleEdits {
  let problem: StaffingProblem

  private var staffingCase: StaffingCase { problem.staffingCase }

  /// Ways to lift a rule that stops an officer from holding a cell: each a list of changes, empty where there is none.
  ///
  /// - Parameter option: What the officer would do, where it is known; its courses count.
  func ways(
    lifting rule: RuleName, from officer: Ordinal<Officer>, holding cell: Cell, doing option: OfficerOption? = nil
  ) -> [[CaseEdit]] {
    switch rule {
    case .distance: distance(officer, cell)
    case .provinceBorder: [[.crossProvince]]
    case .competence: competence(officer, cell, option)
    case .lock, .forbid: decisions(officer, cell)
    case .pinned: mobility(officer)
    case .cellBalance: [[.posts(cell, max(1, problem.cellBalance.posts(in: cell) + 1))]]
    default: []
    }
  }

  private func distance(_ officer: Ordinal<Officer>, _ cell: Cell) -> [[CaseEdit]] {
    let person = staffingCase.officers[officer]
    let distance = problem.distances.distance(from: person.commune, to: cell.commune)
    let rounded = Kilometres((distance.value / 5).rounded(.up) * 5)
    var edits: [CaseEdit] = []
    if distance.value > staffingCase.policy.maximumDistance.value + Tolerances.comparison {
      edits.append(.maximumDistance(rounded))
    }
    if let own = person.maximumDistance, distance.value > own.value + Tolerances.comparison {
      edits.append(.ownDistance([officer], rounded))
    }
    return edits.isEmpty ? [] : [edits]
  }

  /// Lowering the floor of the fit, not insisting on a requirement, or both; and a new course.
  private func competence(_ officer: Ordinal<Officer>, _ cell: Cell, _ option: OfficerOption?) -> [[CaseEdit]] {
    let bundle = option?.bundle ?? 0
    let offer =
      bundle == 0 ? nil : problem.training.offers(to: officer, for: cell.position).first { $0.bundle == bundle }
    let level = problem.training.levels(of: officer, after: bundle, in: staffingCase)
    var loosened: [CaseEdit] = []
    let isMet = offer?.meetsMandatory ?? false
    for (row, requirement) in staffingCase.requirements.enumerated()
    where !isMet && requirement.position == cell.position && requirement.isMandatory
      && level(requirement.competency) < requirement.level
    {
      loosened.append(.optionalRequirement(row))
    }
    let fit = problem.fit(of: officer, in: cell.position, after: bundle)
    if fit < staffingCase.policy.minimumFit - Tolerances.comparison {
      loosened.append(.minimumFit((fit * 100 + 1e-7).rounded(.down) / 100))
    }
    let course = newCourse(for: officer, in: cell.position, level: level).map { [CaseEdit.newCourse($0)] }
    return (loosened.isEmpty ? [] : [loosened]) + (course.map { [$0] } ?? [])
  }

  /// A course that alone makes an officer eligible, like those that there are; nil where there are none.
  private func newCourse(
    for officer: Ordinal<Officer>, in position: Ordinal<Position>, level: (Ordinal<Competency>) -> Int
  ) -> Course? {
    guard staffingCase.policy.maximumCourses > 0 else { return nil }
    let requirements = staffingCase.requirements.filter { $0.position == position }
    let short = requirements.filter { level($0.competency) < $0.level }
    let unmet = short.filter(\.isMandatory)
    guard unmet.count <= 1 else { return nil }
    // The missing mandatory one, else the one that lifts the fit most.
    func lift(_ requirement: Requirement) -> Double {
      requirement.weight * Double(requirement.level - level(requirement.competency)) / Double(requirement.level)
    }
    let chosen = unmet.first ?? short.max { lift($0) < lift($1) }
    guard let chosen else { return nil }
    let after = CompetenceFit(requirements: requirements) {
      $0 == chosen.competency ? chosen.level : level($0)
    }
    guard after.share >= staffingCase.policy.minimumFit - Tolerances.comparison, after.unmetMandatory.isEmpty else {
      return nil
    }
    return CourseModel(staffingCase)?.course(
      lifting: chosen.competency, from: level(chosen.competency), to: chosen.level)
  }

  private func decisions(_ officer: Ordinal<Officer>, _ cell: Cell) -> [[CaseEdit]] {
    let against = problem.decisions.orders(against: officer, toHold: cell)
    let rows = staffingCase.decisions.indices.filter { against.contains(staffingCase.decisions[$0]) }
    return rows.isEmpty ? [] : [rows.map { .withoutDecision($0) }]
  }

  private func mobility(_ officer: Ordinal<Officer>) -> [[CaseEdit]] {
    guard case .pinned(let pins) = problem.roles[officer.offset], pins.allSatisfy({ $0.ground == .fixed }) else {
      return []
    }
    return [[.movable(officer)]]
  }

  /// Ways to raise a limit by what a step needs: nil where it is not a planner's to raise.
  ///
  /// - Parameters:
  ///   - row: The row of the rule.
  ///   - needed: The least limit that is enough.
  func edit(raising rule: RuleName, row: Int, to needed: Double) -> CaseEdit? {
    let heads = Int(exactly: needed.rounded(.up)) ?? .max
    switch rule {
    case .maximumTransfers: return .maximumTransfers(heads)
    case .allowanceBudget: return .allowanceBudget(MillionDong(Self.money(needed)))
    case .trainingBudget: return .trainingBudget(MillionDong(Self.money(needed)))
    case .establishment:
      return staffingCase.communes.ordinals.first {
        problem.establishment.row(of: $0) == problem.establishment.rows[row]
      }
      .map { .establishment($0, heads) }
    case .outflowCap: return outflow(row, heads)
    case .courseSeats:
      let limited = staffingCase.courses.ordinals.filter { staffingCase.courses[$0].seats != nil }
      return limited.indices.contains(row) ? .seats(limited[row], heads) : nil
    case .recruitmentQuota: return .quota(row, heads)
    case .cellBalance:
      return problem.cellBalance.cells.indices.contains(row) ? .posts(problem.cellBalance.cells[row], heads) : nil
    default: return nil
    }
  }

  /// The share, in whole hundredths if that is enough, with which a number of officers may leave a commune.
  private func outflow(_ row: Int, _ leavers: Int) -> CaseEdit? {
    guard let rule = problem.sideRules.first(where: { $0.name == .outflowCap }), rule.rows.indices.contains(row) else {
      return nil
    }
    let subject = rule.rows[row].subject
    let officers = problem.oneOption.officers.filter {
      staffingCase.communes[staffingCase.officers[$0].commune].code.text == subject
    }.count
    // ceil(share x officers) is enough where share x officers is above one officer less.
    let least = Double(leavers - 1) / Double(max(1, officers))
    for scale in [100.0, 1000, 10_000] {
      let share = min(1, ((least * scale).rounded(.down) + 1) / scale)
      if (share * Double(officers) - Tolerances.comparison).rounded(.up) == Double(leavers) || scale == 10_000 {
        return .maximumOutflowShare(share)
      }
    }
    return nil
  }

  /// An amount of money in whole tenths of a million that is enough.
  private static func money(_ amount: Double) -> Double { (amount * 10 - 1e-7).rounded(.up) / 10 }
}

extension Training {
  /// The levels of an officer on the plan date after a bundle.
  func levels(
    of officer: Ordinal<Officer>, after bundle: Int32, in staffingCase: StaffingCase
  ) -> (Ordinal<Competency>) -> Int {
    let followed = courses(of: bundle).map { staffingCase.courses[$0] }
    let (person, date) = (staffingCase.officers[officer], staffingCase.policy.planDate)
    return { competency in
      let taught = followed.filter { $0.competency == competency }.map(\.toLevel).max() ?? 0
      return max(person.level(of: competency, on: date), taught)
    }
  }
}

/// What a course like those of a case would take.
struct CourseModel {
  private let staffingCase: StaffingCase
  private let hoursOfALevel: Double
  private let costOfALevel: Double

  /// Looks at the courses of a case; nil where there are none.
  init?(_ staffingCase: StaffingCase) {
    guard !staffingCase.courses.isEmpty else { return nil }
    self.staffingCase = staffingCase
    func median(_ amounts: [Double]) -> Double { amounts.sorted()[amounts.count / 2] }
    hoursOfALevel = median(staffingCase.courses.map { $0.hours.value / Double($0.toLevel - $0.fromLevel) })
    costOfALevel = median(staffingCase.courses.map { $0.cost.value / Double($0.toLevel - $0.fromLevel) })
  }

  /// A course with one seat, as long and as dear for each level as the middle one of the case; its code comes last.
  func course(lifting competency: Ordinal<Competency>, from: Int, to: Int) -> Course {
    let (code, levels) = (staffingCase.competencies[competency].code.text, Double(to - from))
    let last = staffingCase.courses.last?.code ?? Code("")
    let codes = ["NEW-\(code)-\(to)", "ZZ-NEW-\(code)-\(to)", "\(last)-NEW-\(code)-\(to)"].map { Code<Course>($0) }
    return Course(
      code: codes.first { last < $0 } ?? codes[2], name: "\(staffingCase.competencies[competency].name) \(to)",
      competency: competency, fromLevel: from, toLevel: to, hours: Hours((hoursOfALevel * levels).rounded(.up)),
      cost: MillionDong((costOfALevel * levels * 10).rounded(.up) / 10), seats: 1,
      source: SourceRow(table: .courses, line: 0))
  }
}
