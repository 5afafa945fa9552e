import ResultsFormat
import StaffingDomain

/// Courses end before the new post begins, couples go together, and the months that the case names are kept.
enum WavesBoundsCheck {
  static func violations(in context: WavesContext) -> [Violation] {
    courses(context) + couples(context) + bounds(context)
  }

  /// Courses follow one another from the month after the plan date, so many hours a month.
  private static func courses(_ context: WavesContext) -> [Violation] {
    let staffingCase = context.staffingCase
    let pace = context.settings.courseHours
    return context.changes.compactMap { change in
      let hours = change.line.courses.reduce(0) { $0 + staffingCase.courses[$1].hours.value }
      guard let row = context.rowOf[change.officer], pace > 0, hours > 0 else { return nil }
      let months = Int(min((hours / pace - Tolerances.comparison).rounded(.up), 100_000))
      let ready = CalendarMonth(of: staffingCase.policy.planDate).adding(1 + months)
      guard row.month < ready else { return nil }
      return Violation(
        .waves(.coursesFirst), .wave(.beforeCourses(row.officer, row.month, ready: ready)), at: row,
        input: staffingCase.officers[change.officer].source)
    }
  }

  private static func couples(_ context: WavesContext) -> [Violation] {
    let movers = Set(context.changes.filter { $0.kind == .transferred }.map(\.officer))
    return context.staffingCase.relations.compactMap { relation in
      guard relation.kind == .couple, movers.contains(relation.officer), movers.contains(relation.other),
        let one = context.rowOf[relation.officer], let other = context.rowOf[relation.other], one.month != other.month
      else { return nil }
      return Violation(
        .waves(.coupleTogether), .wave(.apart(one.officer, one.month, other.officer, other.month)), at: one,
        input: relation.source)
    }
  }

  private static func bounds(_ context: WavesContext) -> [Violation] {
    let changing = Set(context.changes.map(\.officer))
    return context.staffingCase.waves.flatMap { bound -> [Violation] in
      guard changing.contains(bound.officer), let row = context.rowOf[bound.officer] else { return [] }
      var found: [WaveFact] = []
      if let asked = bound.month, asked != row.month {
        found.append(.otherMonth(row.officer, row.month, asked: asked))
      }
      if let first = bound.notBefore, row.month.firstDay < first {
        found.append(.tooEarly(row.officer, row.month, first: first))
      }
      if let last = bound.notAfter, row.month.firstDay > last {
        found.append(.tooLate(row.officer, row.month, last: last))
      }
      return found.map { Violation(.waves(.monthBound), .wave($0), at: row, input: bound.source) }
    }
  }
}
