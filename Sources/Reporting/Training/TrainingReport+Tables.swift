internal import Planning
internal import StaffingDomain

extension TrainingReport {
  /// Courses with their seats, and plans where there are any.
  func seatTable(_ courses: [CourseValue]) -> TextTable {
    let hasPlans = value.plan != nil
    var table = TextTable(
      [
        .text("course"), .text("name", mayShrink: true), .number("seats"), .number("used"), .number("price"),
        .number("one more"), .number("one fewer"), .text("holds at seats"),
      ] + (hasPlans ? [.number("plan recovers"), .text("best plan, between")] : []))
    for course in shown(courses) {
      guard let seats = course.seats else { continue }
      let entity = staffingCase.courses[course.course]
      table.append(
        [
          entity.code.text, entity.name, NumberText.plain(seats.limit), NumberText.fixed(course.used, decimals: 1),
          hours(seats.price), hours(seats.resolved?.oneMore), hours(seats.resolved?.oneFewer), range(of: seats),
        ] + (hasPlans ? plan(of: course) : []))
    }
    return table
  }

  private func range(of seats: LimitWorth) -> String {
    guard let range = seats.range else { return "" }
    guard let last = range.to else { return "\(NumberText.plain(range.from)) or more" }
    return "\(NumberText.plain(range.from)) to \(NumberText.plain(last))"
  }

  private func plan(of course: CourseValue) -> [String] {
    guard let before = value.plan, let after = course.planWithOneMore else { return ["-", ""] }
    let range = before.recovery(by: after)
    return [
      hours(before.objective - after.objective), "\(hours(range.lowerBound)) and \(hours(range.upperBound))",
    ]
  }

  /// Competencies with the best trainee.
  func traineeTable(_ competencies: [CompetencyValue]) -> TextTable {
    var table = TextTable([
      .text("competency", mayShrink: true), .number("trained"), .text("officer"), .text("name", mayShrink: true),
      .text("course", mayShrink: true), .text("post", mayShrink: true), .number("recovers"), .number("anybody at most"),
    ])
    for competency in shown(competencies) {
      let entity = staffingCase.competencies[competency.competency]
      guard let best = competency.best else {
        table.append([
          entity.code.text, NumberText.fixed(competency.trained, decimals: 1), "-", "", "", "", "-",
          hours(competency.atMost),
        ])
        continue
      }
      let person = staffingCase.officers[best.officer]
      table.append([
        entity.code.text, NumberText.fixed(competency.trained, decimals: 1), person.code.text, person.name ?? "",
        staffingCase.courses[best.course].code.text, staffingCase.label(of: problem.post(of: best)),
        hours(best.recovered), hours(competency.atMost),
      ])
    }
    return table
  }
}
