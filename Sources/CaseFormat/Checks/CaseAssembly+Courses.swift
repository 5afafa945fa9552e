internal import StaffingDomain

extension CaseAssembly {
  /// Courses that raise nothing that counts: nothing asks for the competency, or not for more than whoever may follow
  /// the course has already.
  func checkCourses() {
    guard !courses.isEmpty, isKnown(.requirements), isKnown(.teamRules) else { return }
    let asks = (figures[.requirements]?.rows ?? 0) + (figures[.teamRules]?.rows ?? 0)
    guard asks > 0 else {
      log.add(
        Finding(
          .warning, .courseWithoutUse, file: CaseTable.courses.fileName,
          message: "no position has requirements and no team rule is given, so no course is of use",
          remedy: "add the requirements of the positions"))
      return
    }
    var asked = [Int](repeating: 0, count: competencies.count)
    for row in requirements { asked[row.competency.offset] = max(asked[row.competency.offset], row.level) }
    for rule in teamRules { asked[rule.competency.offset] = max(asked[rule.competency.offset], rule.level) }
    for course in courses where !mentions.asked.contains(course.competency) {
      check(course, highestLevel: asked[course.competency.offset])
    }
  }

  private func check(_ course: Course, highestLevel: Int) {
    let competency = competencies[course.competency].code
    if highestLevel == 0 {
      report(
        .warning, .courseWithoutUse, course.source, at: CourseColumn.competency,
        "course '\(course.code)' lifts '\(competency)', which no position requires and no team rule names",
        "add the requirement or the team rule, or delete the course")
    } else if course.fromLevel >= highestLevel {
      report(
        .warning, .courseWithoutUse, course.source, at: CourseColumn.fromLevel,
        "course '\(course.code)' starts at level \(course.fromLevel) of '\(competency)', but no position and no team "
          + "rule asks for more than \(highestLevel)",
        "correct from_level or the requirements, or delete the course")
    }
  }

  /// Quotas of positions that the total can never let through.
  func checkQuotas() {
    guard let total = recruitment.first(where: { $0.position == nil }) else { return }
    for row in recruitment where row.quota > total.quota {
      guard let position = row.position else { continue }
      report(
        .warning, .quotaAboveTotal, row.source, at: RecruitmentColumn.quota,
        "the quota \(row.quota) of position '\(positions[position].code)' is above the total \(total.quota) on line "
          + "\(total.source.line)",
        "raise the total, or lower the quota")
    }
  }
}
