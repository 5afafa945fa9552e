internal import StaffingDomain

extension CaseAssembly {
  /// Courses that raise nothing that counts: nothing asks for the competency, or not for more than whoever may follow
  /// the course has already.
  func checkCourses() {
    guard !courses.isEmpty, isKnown(.requirements), isKnown(.teamRules) else { return }
    let asks = (figures[.requirements]?.rows ?? 0) + (figures[.teamRules]?.rows ?? 0)
    guard asks > 0 else {
      log.add(.warning, .competence(.nothingAsked), file: CaseTable.courses.fileName)
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
    let (code, competency) = (course.code.text, competencies[course.competency].code.text)
    if highestLevel == 0 {
      report(
        .warning, .competence(.courseNotAsked(course: code, competency: competency)), course.source,
        at: CourseColumn.competency)
    } else if course.fromLevel >= highestLevel {
      let fact = CompetenceFact.courseTooHigh(
        course: code, from: course.fromLevel, competency: competency, highest: highestLevel)
      report(.warning, .competence(fact), course.source, at: CourseColumn.fromLevel)
    }
  }

  /// Quotas of positions that the total can never let through.
  func checkQuotas() {
    guard let total = recruitment.first(where: { $0.position == nil }) else { return }
    for row in recruitment where row.quota > total.quota {
      guard let position = row.position else { continue }
      let fact = CompetenceFact.quotaAboveTotal(
        quota: row.quota, position: positions[position].code.text, total: total.quota, line: total.source.line)
      report(.warning, .competence(fact), row.source, at: RecruitmentColumn.quota)
    }
  }
}
