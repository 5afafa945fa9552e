import Planning
import StaffingDomain

// What competence an officer lacks for a position whatever courses he follows.
extension StaffingProblem {
  /// The mandatory requirements and the least fit that no training of the officer reaches.
  ///
  /// One ground where either alone could be reached, but not by the same courses.
  func competenceObstacles(to officer: Ordinal<Officer>, in position: Ordinal<Position>) -> [PlacementObstacle] {
    let offers =
      [TrainingOffer(untrained: officer, for: position, fits)] + training.offers(to: officer, for: position)
    let minimum = staffingCase.policy.minimumFit
    func isFit(_ offer: TrainingOffer) -> Bool { offer.fit >= minimum - Tolerances.comparison }
    guard !offers.contains(where: { $0.meetsMandatory && isFit($0) }) else { return [] }
    let mandatory = mandatoryObstacle(to: officer, in: position)
    let fit = fitObstacle(best: offers.map(\.fit).max() ?? 0, minimum: minimum, hasCourses: offers.count > 1)
    let reached = (mandatory: offers.contains(where: \.meetsMandatory), fit: offers.contains(where: isFit))
    if !reached.mandatory || !reached.fit {
      return (reached.mandatory ? [] : [mandatory]) + (reached.fit ? [] : [fit])
    }
    return [
      PlacementObstacle(
        rule: .competence,
        reason: "\(mandatory.reason), and the courses for it leave the competence fit below \(minimum)",
        legalBasis: nil, sources: mandatory.sources + fit.sources,
        remedy: "allow more courses for one officer (policy.yml: maximum_courses), or \(mandatory.remedy)")
    ]
  }

  private func mandatoryObstacle(to officer: Ordinal<Officer>, in position: Ordinal<Position>) -> PlacementObstacle {
    let person = staffingCase.officers[officer]
    let date = staffingCase.policy.planDate
    let requirements = staffingCase.requirements.filter { $0.position == position }
    let fit = CompetenceFit(requirements: requirements) { person.level(of: $0, on: date) }
    let gaps = fit.unmetMandatory.map { requirement in
      "\(staffingCase.competencies[requirement.competency].name) level \(requirement.level) "
        + "(has \(person.level(of: requirement.competency, on: date)))"
    }
    let rows = fit.unmetMandatory.map(\.source.description).joined(separator: ", ")
    return PlacementObstacle(
      rule: .competence, reason: "lacks mandatory \(Wording.list(gaps))", legalBasis: nil,
      sources: fit.unmetMandatory.map { .row($0.source) },
      remedy: "\(courseGaps(fit.unmetMandatory, officer)); or do not insist on it (\(rows))")
  }

  /// Which of the missing competencies no course brings.
  private func courseGaps(_ missing: [Requirement], _ officer: Ordinal<Officer>) -> String {
    let person = staffingCase.officers[officer]
    let without = missing.filter { requirement in
      var level = person.level(of: requirement.competency, on: staffingCase.policy.planDate)
      let courses = staffingCase.courses.filter { $0.competency == requirement.competency }
      while let next = courses.filter({ $0.fromLevel <= level && level < $0.toLevel }).map(\.toLevel).max() {
        level = next
      }
      return level < requirement.level
    }
    guard !without.isEmpty else {
      return "allow more courses for one officer than \(staffingCase.policy.maximumCourses) "
        + "(policy.yml: maximum_courses)"
    }
    let names = without.map { "\(staffingCase.competencies[$0.competency].name) at level \($0.level)" }
    return "offer a course that leads to \(Wording.list(names)) (courses.csv)"
  }

  private func fitObstacle(best: Double, minimum: Double, hasCourses: Bool) -> PlacementObstacle {
    PlacementObstacle(
      rule: .competence,
      reason: "has a competence fit of \(Wording.fit(best))\(hasCourses ? " after the best courses" : ""), below the "
        + "least fit \(minimum)",
      legalBasis: nil, sources: [.policy(key: "minimum_fit")],
      remedy: "offer further courses (courses.csv), or lower minimum_fit to "
        + "\(Wording.fit((best * 100).rounded(.down) / 100)) (policy.yml)")
  }
}
