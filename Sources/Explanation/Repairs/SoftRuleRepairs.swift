import Planning
import StaffingDomain
import Workloads

// Repairs of team rules that lack officers, and of officers who stay past their term.
extension RepairDraft {
  /// Officers missing in a row of `team-rule` under a plan.
  static func missing(inRow row: Int, of view: PlanView) -> Int { view.value.teamShortfalls[row] }

  /// Thinks of repairs of a team rule: train those who are there, bring somebody in, or ask for less.
  ///
  /// - Returns: What nobody can change.
  mutating func addRepairs(ofTeamRule row: Int) -> [RepairFact] {
    let (rule, commune) = problem.teamRules.subjects[row]
    let missing = Self.missing(inRow: row, of: view)
    addSeats(for: rule, in: commune, missing: missing)
    addCourse(for: rule, in: commune)
    var facts: [RepairFact] = []
    let date = problem.staffingCase.policy.planDate
    let isSkilled = problem.staffingCase.officers.map { $0.level(of: rule.competency, on: date) >= rule.level }
    for cell in problem.cellBalance.cells where cell.commune == commune && !view.emptyPosts(in: cell).isEmpty {
      let vacancy = VacancyRepairs(of: cell, into: self, where: { isSkilled[$0.offset] }, extra: rule.penalty)
      self = vacancy.draft
      facts += vacancy.facts
    }
    if view.isFull(commune), let edit = problem.onePlaceMore(in: commune) {
      add([edit], estimate: nil)
    }
    addCommonLimits()
    if let place = problem.staffingCase.teamRules.firstIndex(of: rule) {
      add(
        [.teamRuleOfficers(place, max(0, rule.officers - missing))], estimate: Double(missing) * rule.penalty)
    }
    return unique(facts)
  }

  /// More seats, and the money for them, in courses that lead to the level and are full.
  private mutating func addSeats(for rule: TeamRule, in commune: Ordinal<Commune>, missing: Int) {
    let staffingCase = problem.staffingCase
    for course in staffingCase.courses.ordinals {
      let record = staffingCase.courses[course]
      guard record.competency == rule.competency, record.toLevel >= rule.level else { continue }
      for count in 1...min(2, max(1, missing)) {
        var edits: [CaseEdit] = []
        let taken = used(.courseSeats, of: .course(course))
        if let seats = record.seats, let taken, taken.used + Double(count) > Double(seats) {
          edits.append(.seats(course, Int(taken.used.rounded()) + count))
        }
        if let budget = used(.trainingBudget, of: .all) {
          let needed = budget.used + Double(count) * record.cost.value
          if needed > budget.limit, let edit = problem.edit(raising: .trainingBudget, row: 0, to: needed) {
            edits.append(edit)
          }
        }
        let hours = staffingCase.policy.spread(record.hours)
        add(edits, estimate: Double(count) * (rule.penalty - hours))
      }
    }
  }

  /// What the plan uses of a limit; nil where there is no such limit.
  private func used(_ rule: RuleName, of subject: RuleSubject) -> (used: Double, limit: Double)? {
    guard let place = problem.rules.place(of: rule),
      let row = problem.sideRules[place].rows.firstIndex(where: { $0.subject == subject })
    else { return nil }
    return (view.activity.activity(rule: place, row: row), problem.sideRules[place].rows[row].upper)
  }

  /// A course for somebody of the commune whose post asks for the competency, where none leads to the level.
  private mutating func addCourse(for rule: TeamRule, in commune: Ordinal<Commune>) {
    let staffingCase = problem.staffingCase
    guard staffingCase.policy.maximumCourses > 0, let model = CourseModel(staffingCase) else { return }
    var best: (level: Int, officer: Ordinal<Officer>)?
    for officer in problem.oneOption.officers {
      guard let cell = view.plan.heldCell(of: officer, in: staffingCase), cell.commune == commune else { continue }
      let level = staffingCase.officers[officer].level(of: rule.competency, on: staffingCase.policy.planDate)
      // Courses are followed for what the post asks for.
      let isAsked = staffingCase.requirements.contains {
        $0.position == cell.position && $0.competency == rule.competency && $0.level > level
      }
      let isLed = staffingCase.courses.contains {
        $0.competency == rule.competency && $0.fromLevel <= level && level < $0.toLevel && $0.toLevel >= rule.level
      }
      guard level < rule.level, isAsked, !isLed else { continue }
      if best.map({ level > $0.level }) ?? true { best = (level, officer) }
    }
    guard let best else { return }
    let course = model.course(lifting: rule.competency, from: best.level, to: rule.level)
    add([.newCourse(course)], for: best.officer, estimate: rule.penalty - staffingCase.policy.spread(course.hours))
  }

  /// Thinks of repairs of an officer who stays past the term: let the officer go elsewhere, or bring in a successor.
  mutating func addRepairs(ofRotation officer: Ordinal<Officer>) {
    let staffingCase = problem.staffingCase
    let home = staffingCase.officers[officer].cell
    let orders = staffingCase.decisions.indices.filter { row in
      staffingCase.decisions[row].officer == officer && staffingCase.decisions[row].kind == .lock
    }
    add(orders.map { .withoutDecision($0) }, for: officer, estimate: nil)
    for cell in problem.cellBalance.cells where cell != home && !view.emptyPosts(in: cell).isEmpty {
      let gain = view.valueOfOneMoreOfficer(in: cell)
      let rules = Set(problem.prohibitions(of: officer, filling: cell).map(\.rule))
      if rules.isEmpty {
        addRoom(for: officer, in: cell, gaining: gain, extra: .zero)
      } else if rules.count == 1, let rule = rules.first {
        addWays(for: officer, in: cell, past: rule, gaining: gain, extra: .zero)
      }
    }
    addReplacement(in: home)
    addCommonLimits()
  }

  /// One recruit more for the position of a cell whose holder is to go.
  private mutating func addReplacement(in home: Cell) {
    let cost = problem.staffingCase.policy.recruitHours
    guard view.valueOfLastOfficer(in: home) > cost else { return }
    let quotas = problem.staffingCase.recruitment.indices.filter {
      problem.staffingCase.recruitment[$0].position ?? home.position == home.position
    }
    guard let place = problem.rules.place(of: .recruitmentQuota) else { return }
    let edits = quotas.compactMap { row -> CaseEdit? in
      let used = view.activity.activity(rule: place, row: row)
      return used + 1 > Double(problem.staffingCase.recruitment[row].quota) ? .quota(row, Int(used.rounded()) + 1) : nil
    }
    add(quotas.isEmpty ? [.newQuota(home.position, 1)] : edits, estimate: nil)
  }
}
