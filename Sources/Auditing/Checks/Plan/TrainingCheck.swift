import ResultsFormat
import StaffingDomain
import Workloads

/// Courses are for officers who hold a post, at most `maximum_courses` each, can be taken one after the other, and none
/// is useless.
///
/// Useless: without some of them, what is left is possible too, gives the same fit for the position and meets the same
/// mandatory requirements; of two posts held together, for both positions. Courses on different competencies do not
/// depend on each other, so it is enough to leave out courses on one competency at a time.
enum TrainingCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    context.plan.lines.flatMap { $0.row.courses.isEmpty ? [] : violations(of: $0, in: context) }
  }

  private static func violations(of line: PlanLine, in context: AuditContext) -> [Violation] {
    let courses = context.staffingCase.courses
    let officer = context.staffingCase.officers[line.officer]
    func found(_ fact: TrainingFact, _ course: Ordinal<Course>? = nil) -> Violation {
      Violation(
        .plan(.training), .training(fact, officer: officer.code), at: line.row,
        input: course.map { courses[$0].source } ?? officer.source)
    }
    guard let cell = line.cell else { return [found(.withoutPost)] }
    var problems: [Violation] = []
    if Set(line.row.courses).count < line.row.courses.count { problems.append(found(.twice)) }
    let limit = context.policy.maximumCourses
    if line.courses.count > limit { problems.append(found(.tooMany(line.courses.count, most: limit))) }
    if let course = context.staffingCase.firstImpossible(of: line.courses, for: line.officer) {
      let row = courses[course]
      let competency = context.staffingCase.competencies[row.competency].code
      let fact = TrainingFact.impossible(row.code, from: row.fromLevel, below: row.toLevel, competency)
      return problems + [found(fact, course)]
    }
    if let course = useless(line, in: cell.position, context),
      line.secondCell.map({ useless(line, in: $0.position, context) != nil }) ?? true
    {
      let position = context.staffingCase.positions[cell.position].code
      problems.append(found(.useless(courses[course].code, position), course))
    }
    return problems
  }

  /// Whether the bundle is one for the second position of a line alone, so that its courses are for that post.
  static func isForSecond(_ line: PlanLine, in context: AuditContext) -> Bool {
    guard let cell = line.cell, let second = line.secondCell else { return false }
    return useless(line, in: cell.position, context) != nil && useless(line, in: second.position, context) == nil
  }

  /// A course that can be left out, perhaps with others, at no loss of fit or mandatory requirements.
  private static func useless(
    _ line: PlanLine, in position: Ordinal<Position>, _ context: AuditContext
  ) -> Ordinal<Course>? {
    let staffingCase = context.staffingCase
    let whole = context.hours.fit(line.officer, in: position, after: line.courses)
    let chains = Dictionary(grouping: line.courses) { staffingCase.courses[$0].competency }
    for (competency, chain) in chains.sorted(by: { $0.key < $1.key }) {
      // Levels rise from 0 to 5 at most, so a chain that can be taken has at most five courses.
      for choice in 0..<(1 << chain.count) - 1 {
        let kept = chain.enumerated().filter { choice >> $0.offset & 1 == 1 }.map(\.element)
        let rest = line.courses.filter { staffingCase.courses[$0].competency != competency } + kept
        guard staffingCase.firstImpossible(of: kept, for: line.officer) == nil else { continue }
        let fit = context.hours.fit(line.officer, in: position, after: rest)
        guard abs(fit.share - whole.share) <= Tolerances.comparison, fit.unmetMandatory == whole.unmetMandatory
        else { continue }
        return chain.first { !kept.contains($0) }
      }
    }
    return nil
  }
}
