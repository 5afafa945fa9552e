public import StaffingDomain

extension Competence {
  /// Lowering the floor of the fit, not insisting on a requirement, or both; and a new course.
  public func ways(
    lettingIn officer: Ordinal<Officer>, to cell: Cell, over distance: Kilometres, after bundle: Int32
  ) -> [[CaseEdit]] {
    let offer = bundle == 0 ? nil : training.offer(of: bundle, to: officer, for: cell.position)
    let level = training.levels(of: officer, after: bundle, in: staffingCase)
    var loosened: [CaseEdit] = []
    let isMet = offer?.meetsMandatory ?? false
    for (row, requirement) in staffingCase.requirements.enumerated()
    where !isMet && requirement.position == cell.position && requirement.isMandatory
      && level(requirement.competency) < requirement.level
    {
      loosened.append(.optionalRequirement(row))
    }
    let fit = offer?.fit ?? fits.share(officer, for: cell.position)
    if !isFit(fit) { loosened.append(.policy(.minimumFit, .number((fit * 100 + 1e-7).rounded(.down) / 100))) }
    let course = newCourse(in: cell.position, level: level).map { [CaseEdit.newCourse($0)] }
    return (loosened.isEmpty ? [] : [loosened]) + (course.map { [$0] } ?? [])
  }

  /// A course that alone makes an officer eligible, like those that there are; nil where there are none.
  private func newCourse(in position: Ordinal<Position>, level: (Ordinal<Competency>) -> Int) -> Course? {
    guard staffingCase.policy.maximumCourses > 0 else { return nil }
    let requirements = requirements[position.offset]
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
    guard isFit(after.share), after.unmetMandatory.isEmpty else { return nil }
    return CourseModel(staffingCase)?.course(
      lifting: chosen.competency, from: level(chosen.competency), to: chosen.level)
  }
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
