public import Explanation
public import StaffingDomain

extension English {
  /// A text of the built-in template, for example `What is proposed`.
  public func text(of part: LetterPart) -> String {
    switch part {
    case .pageTitle: "Letters to officers"
    case .notice: "NOTICE"
    case .subject: "of an intended change of duties"
    case .surplusSubject: "that no post is provided for under the plan"
    case .addressee: "To"
    case .today: "Today"
    case .underPlan: "Intended"
    case .post: "Position"
    case .place: "Commune"
    case .secondPost: "Second post"
    case .startDate: "From"
    case .courses: "Courses"
    case .allowance: "Allowance"
    case .millionDongPerMonth: "million VND a month"
    case .hours: "hours"
    case .changes: "What is proposed"
    case .reason: "Why"
    case .facts: "What follows from it"
    case .statement: "Statement of the officer"
    case .statementRequest: "(at the meeting, or handed in)"
    case .record: "RECORD"
    case .recordSubject: "of the meeting with the officer before the decision"
    case .time: "Date and time"
    case .meetingPlace: "Place"
    case .present: "Present"
    case .convenor: "For the office"
    case .officer: "The officer"
    case .others: "Others"
    case .matter: "Matter"
    case .agrees: "agrees"
    case .disagrees: "does not agree"
    case .otherWish: "wishes something else"
    case .conclusion: "Conclusion"
    case .signatureOfOfficer: "THE OFFICER"
    case .signatureOfRecorder: "RECORDED BY"
    case .signatureOfConvenor: "FOR THE OFFICE"
    }
  }

  /// For example `Transfer as Land officer from Phu Giao to Tan Uyen.`.
  public func sentence(_ change: AskedChange, of staffingCase: StaffingCase) -> String {
    func position(_ cell: Cell) -> String { staffingCase.positions[cell.position].name }
    func commune(_ cell: Cell) -> String { staffingCase.communes[cell.commune].name }
    switch change {
    case .post(let former, let cell) where former.commune == cell.commune:
      return "Change of position in \(commune(cell)), from \(position(former)) to \(position(cell))."
    case .post(let former, let cell) where former.position == cell.position:
      return "Transfer as \(position(cell)) from \(commune(former)) to \(commune(cell))."
    case .post(let former, let cell):
      return "Transfer from \(text(of: former, in: staffingCase)) to \(text(of: cell, in: staffingCase))."
    case .pool(let former, let served):
      return "Change from \(position(former)) to the pool of \(staffingCase.positions[served].name), which works for "
        + "other communes, serving from \(commune(former))."
    case .takesOn(let cell): return "Second post: \(text(of: cell, in: staffingCase))."
    case .givesUp(let cell): return "End of the second post \(text(of: cell, in: staffingCase))."
    case .courses(let courses):
      return
        "\(courses.count == 1 ? "Course" : "Courses") to follow: \(list(courses.map { staffingCase.courses[$0].name }))."
    case .surplus(let former):
      return "End of the duties as \(position(former)) in \(commune(former)); the plan provides for no other post."
    }
  }

  /// For example `The new office is 18.3 km from the present one by road.`.
  public func sentence(_ fact: LetterFact, of staffingCase: StaffingCase) -> String {
    switch fact {
    case .distance(let kilometres): "The new office is \(distance(kilometres)) from the present one by road."
    case .fromHome(let home, let before, let after): fromHome(staffingCase.communes[home].name, before, after)
    case .rank(let before, let after):
      before == after
        ? "The new position has the rank of the present one, \(after)."
        : "The new position has rank \(after), \(count(abs(after - before), "rank")) "
          + "\(after > before ? "above" : "below") the present one."
    case .training(let position, let before, let after):
      fit("By training, the competence fit as \(staffingCase.positions[position].name)", before, after)
    case .allowance(let money):
      money.value > 0
        ? "The allowance is \(plainFigure(money.value)) million VND a month."
        : "The plan provides for no allowance."
    case .handover(let hours): "Handing over is counted with \(plainFigure(hours.value)) working hours, once."
    case .learning(let hours):
      "Learning the new position is counted with \(plainFigure(hours.value)) working hours, once."
    case .courses(let number, let hours, let cost):
      "The \(number == 1 ? "course takes" : "courses take") \(plainFigure(hours.value)) working hours; the plan provides "
        + "\(plainFigure(cost.value)) million VND for \(number == 1 ? "it" : "them")."
    case .courseDays(let number, let first, let last):
      "The \(number == 1 ? "course is" : "courses are") followed from \(date(first)) to \(date(last))."
    case .untilDecision:
      "This is a proposal: until a decision is made, duties and place of work stay as they are."
    case .wishes:
      "Wishes for another position, another commune or courses can be stated; they are recorded and considered before "
        + "the decision."
    }
  }

  /// For example `The position Land officer in Phu Giao has 2 posts by its workload and 4 officers, of whom the plan keeps
  /// 2. ...`.
  public func letterReason(_ notice: SurplusNotice, of staffingCase: StaffingCase) -> String {
    let (posts, staff) = (notice.staff.posts, notice.staff.officers)
    let work = posts == 0 ? "no post" : count(posts, "post")
    return
      "The position \(text(of: notice.origin, in: staffingCase)) has \(work) by its workload and \(count(staff, "officer")) "
      + "today, of whom the plan keeps \(staff - notice.staff.movedOn) there. It has found no other post for the officer "
      + "within its rules, decisions and limits."
  }

  private func fromHome(_ home: String, _ before: Kilometres, _ after: Kilometres) -> String {
    let (old, new) = (distance(before), distance(after))
    if old == new { return "The new office is as far from home in \(home) as the present one: \(new)." }
    return
      "The new office is \(after < before ? "nearer to" : "farther from") home in \(home): \(new) instead of \(old)."
  }

  private func fit(_ subject: String, _ before: Double, _ after: Double) -> String {
    let (old, new) = (number(before, decimals: 2), number(after, decimals: 2))
    return old == new
      ? "\(subject) stays \(new)." : "\(subject) \(after > before ? "rises" : "falls") from \(old) to \(new)."
  }

  /// For example `Next best, while everybody else follows the plan, would be to stay; 31.4 hours a month more would be lost.`.
  public func sentence(_ next: NextChoice, of staffingCase: StaffingCase) -> String {
    let start = "Next best, while everybody else follows the plan, would be"
    switch next {
    case .staying(let hours): return "\(start) to stay; \(loss(hours))."
    case .post(let cell, let courses, let hours):
      return "\(start) \(text(of: cell, in: staffingCase))\(after(courses, in: staffingCase)); \(loss(hours))."
    case .nothing:
      return "While everybody else follows the plan, nothing else is open within its rules, decisions and limits."
    }
  }

  private func loss(_ hours: HoursPerMonth) -> String {
    hours < Tolerances.shownHours
      ? "the province would lose no more hours" : "the province would lose \(figureOfHours(hours)) more"
  }

  /// For example `officer 'O0012' is asked to change nothing under this plan and gets no letter`.
  public func sentence(_ absence: LetterAbsence) -> String {
    switch absence {
    case .officers(let codes) where codes.count == 1:
      "officer '\(codes[0])' is asked to change nothing under this plan and gets no letter"
    case .officers(let codes):
      "officers \(list(codes.map { "'\($0)'" })) are asked to change nothing under this plan and get no letters"
    case .commune(let code): "nobody of commune '\(code)' is asked to change anything; no letters are written"
    case .plan: "the plan asks nobody to change anything; no letters are written"
    }
  }
}
