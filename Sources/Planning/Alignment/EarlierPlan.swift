import StaffingDomain

/// An earlier plan, perhaps of another case, as the plan of a problem would have to look to be the same.
struct EarlierPlan: Sendable {
  private let problem: StaffingProblem
  private let kept: Set<Ordinal<Officer>>
  /// What every officer did; nil where the problem has no such option.
  private let options: [OfficerOption?]
  /// Recruits of every cell row.
  private let recruits: [Int]
  /// The numbers of the shared posts of every cell row, sorted.
  private let shared: [[Int]]

  /// Reads an earlier plan.
  ///
  /// - Parameter kept: Officers who never count as doing something else.
  init(
    _ plan: TransferPlan, of earlier: StaffingCase, for problem: StaffingProblem,
    butFor kept: Set<Ordinal<Officer>> = []
  ) {
    (self.problem, self.kept) = (problem, kept)
    let translation = CaseTranslation(from: earlier, to: problem.staffingCase)
    var options = [OfficerOption?](repeating: nil, count: problem.staffingCase.officers.count)
    for former in plan.assignments {
      guard let assignment = translation.assignment(former),
        let bundle = problem.training.bundle(of: assignment.courses)
      else { continue }
      options[assignment.officer.offset] = problem.option(
        of: assignment.officer, doing: assignment.duty, with: assignment.secondPosition, after: bundle)
    }
    var recruits = [Int](repeating: 0, count: problem.cellBalance.cells.count)
    var shared = [[Int]](repeating: [], count: recruits.count)
    func row(_ cell: Cell) -> Int? { translation.cell(cell).flatMap { problem.cellBalance.row(of: $0) } }
    for entry in plan.recruits {
      if let row = row(entry.cell) { recruits[row] += entry.count }
    }
    for post in plan.sharedPosts.sorted() {
      if let row = row(post.cell) { shared[row].append(post.number) }
    }
    (self.options, self.recruits, self.shared) = (options, recruits, shared)
  }

  /// What an officer did; nil where that does not exist any more.
  func option(of officer: Ordinal<Officer>) -> OfficerOption? { options[officer.offset] }

  /// Whether an officer does something else than before.
  func differs(_ officer: Ordinal<Officer>, in revision: PlanRevision) -> Bool {
    isChange(revision.options[officer.offset])
  }

  /// Whether an option changes the officer's name on the list: whoever does something else, or follows other courses.
  func isChange(_ option: OfficerOption) -> Bool {
    options[option.officer.offset] != option && !kept.contains(option.officer)
  }

  /// How many names of officers in the plan a plan changes.
  func changedNames(in plan: TransferPlan) -> Int {
    problem.oneOption.officers.count { isChange(problem.option(of: plan.assignments[$0.offset])) }
  }

  /// The cell rows with other recruits or shared posts than before.
  func supplyDifferences(in revision: PlanRevision) -> [Int] {
    recruits.indices.filter { recruits[$0] != revision.recruits[$0] || shared[$0] != revision.shared[$0] }
  }

  /// The shared posts of a cell row before.
  func sharedPosts(ofRow row: Int) -> [Int] { shared[row] }

  /// The step that makes officers and cells do what they did before; nil where a rule about one of them forbids it.
  ///
  /// Officers whose duty of before does not exist any more keep their new one.
  func stepBack(officers: [Ordinal<Officer>], supplyRows: [Int]) -> PlanRevision.Step? {
    var step = PlanRevision.Step()
    for officer in officers {
      guard let option = options[officer.offset] else { continue }
      guard isAllowed(option) else { return nil }
      step.officers[officer] = option
    }
    for row in supplyRows {
      let cell = problem.cellBalance.cells[row]
      guard recruits[row] == 0 || problem.recruitment.allows(cell.position) else { return nil }
      for number in shared[row]
      where problem.sharing.share(of: TransferPlan.SharedPost(cell: cell, number: number)) == nil { return nil }
      step.recruits[row] = recruits[row]
      step.shared[row] = shared[row]
    }
    return step
  }

  private func isAllowed(_ option: OfficerOption) -> Bool {
    problem.roles[option.officer.offset].isInPlan ? problem.isOpen(option) : option.duty == .outOfPlan
  }
}
