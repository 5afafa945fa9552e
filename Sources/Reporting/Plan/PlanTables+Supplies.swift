import Explanation
import Planning
import ResultsFormat
import StaffingDomain
import Workloads

// Training, recruits, shared work and unmet soft rules as rows of the results folder.
extension PlanView {
  /// The competence fit of an officer in a position after the courses of the plan.
  func fit(of officer: Ordinal<Officer>, in position: Ordinal<Position>) -> Double {
    problem.fit(
      of: officer, in: position, after: problem.option(of: plan.assignments[officer.offset]).bundle)
  }

  /// The rows of `training.csv`.
  func trainingRows() -> [TrainingRow] {
    let staffingCase = problem.staffingCase
    return plan.assignments.flatMap { assignment -> [TrainingRow] in
      guard let cell = plan.heldCell(of: assignment.officer, in: staffingCase) else { return [] }
      let position = positionOfTraining(assignment, in: cell)
      return assignment.courses.map { course in
        let record = staffingCase.courses[course]
        return TrainingRow(
          officer: staffingCase.officers[assignment.officer].code, course: record.code,
          forCommune: staffingCase.communes[cell.commune].code,
          forPosition: staffingCase.positions[position].code, hours: record.hours, cost: record.cost)
      }
    }
  }

  /// The position for which an officer follows courses: the main one, unless they are listed for the second only.
  private func positionOfTraining(_ assignment: Assignment, in cell: Cell) -> Ordinal<Position> {
    guard let second = assignment.secondPosition else { return cell.position }
    let bundle = problem.option(of: assignment).bundle
    let isForMain = problem.training.offer(of: bundle, to: assignment.officer, for: cell.position) != nil
    return isForMain ? cell.position : second
  }

  /// The rows of `recruits.csv`.
  func recruitRows() -> [RecruitRow] {
    plan.recruits.map { recruits in
      RecruitRow(
        commune: problem.staffingCase.communes[recruits.cell.commune].code,
        position: problem.staffingCase.positions[recruits.cell.position].code, recruits: recruits.count)
    }
  }

  /// The rows of `sharing.csv`.
  func sharingRows() -> [SharingRow] {
    let staffingCase = problem.staffingCase
    return SharedWork(plan, of: problem).parts.map { part in
      SharingRow(
        officer: staffingCase.officers[part.officer].code,
        fromCommune: staffingCase.communes[staffingCase.officers[part.officer].commune].code,
        toCommune: staffingCase.communes[part.post.cell.commune].code,
        position: staffingCase.positions[part.post.cell.position].code, post: part.post.number, hours: part.hours)
    }
  }

  /// The soft rules that the plan does not meet: rotation terms by officer, then team rules in the order of the case, each
  /// by commune.
  func unmetSoftRules() -> [UnmetSoftRule] {
    let staffingCase = problem.staffingCase
    let overdue = plan.assignments.filter { $0.duty == .stay && problem.rotation.isDue($0.officer) }
      .map(\.officer).sorted().map { staffingCase.officers[$0] }
    let rotations = overdue.map { officer in
      UnmetSoftRule(
        rule: RuleName.rotation.rawValue, source: officer.source.description,
        commune: staffingCase.communes[officer.commune].code, officer: officer.code, missing: 1,
        penalty: staffingCase.policy.rotationPenalty)
    }
    let missing = zip(problem.teamRules.subjects, value.teamShortfalls).filter { $1 > 0 }
    return rotations
      + missing.map { subject, missing in
        UnmetSoftRule(
          rule: RuleName.teamRule.rawValue, source: subject.rule.source.description,
          commune: staffingCase.communes[subject.commune].code,
          competency: staffingCase.competencies[subject.rule.competency].code, missing: missing,
          penalty: Double(missing) * subject.rule.penalty)
      }
  }
}
