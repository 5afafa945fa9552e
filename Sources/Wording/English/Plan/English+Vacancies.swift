public import Explanation
internal import Planning
public import StaffingDomain

// Why posts stay empty, and what would fill them.
extension English {
  /// For example `3 officers may fill it, but ... A recruit would cost 43.3 hours a month, no less than the 20.0 that one
  /// would recover`.
  public func why(_ vacancy: VacancyExplanation, of staffingCase: StaffingCase) -> String {
    let position = staffingCase.positions[vacancy.cell.position].name
    let parts = [
      officers(vacancy.officers, staffingCase), second(vacancy.second, staffingCase),
      sharing(vacancy.sharing, position),
      recruit(vacancy.recruit, position, staffingCase),
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  private func officers(_ answer: CandidateAnswer, _ staffingCase: StaffingCase) -> String {
    switch answer {
    case .nobody: return "There is no other officer."
    case .forbidden(let looked, let stopped):
      let counts = stopped.map { "\($0.count) \(obstacle($0.rule, of: $0.count, staffingCase))" }
      return "No other officer may fill it: of \(count(looked, "officer")), \(counts.joined(separator: ", "))."
    case .open(let candidates, let move):
      return "\(may(candidates)); giving it to \(mover(move, staffingCase)) would alone recover "
        + "\(hoursPerMonth(.zero - move.change)), which the search left open."
    case .stopped(let candidates, let move, let limits):
      return "\(may(candidates)); giving it to \(mover(move, staffingCase)) would alone recover "
        + "\(hoursPerMonth(.zero - move.change)), but \(meaning(limits, of: staffingCase))."
    case .gainless(let candidates, let best):
      let name = mover(best, staffingCase)
      let loss = hoursPerMonth(max(best.change, .zero))
      return candidates.eligible == 1
        ? "\(may(candidates)), but giving it to \(name) would alone lose \(loss)."
        : "\(may(candidates)), but giving it to any one of them alone gains nothing: the best one, \(name), would lose "
          + "\(loss)."
    }
  }

  private func may(_ candidates: CandidateCount) -> String {
    "\(count(candidates.eligible, "officer")) may fill it\(onlyAfterCourses(candidates))"
  }

  /// How many of some officers only courses let, as an insertion; empty where none need any.
  func onlyAfterCourses(_ candidates: CandidateCount) -> String {
    switch candidates.trainedOnly {
    case 0: ""
    case candidates.eligible: ", only after courses"
    default: ", \(candidates.trainedOnly) of them only after courses"
    }
  }

  /// The officer of a move, with the number of courses; the remedy names them.
  private func mover(_ move: CandidateMove, _ staffingCase: StaffingCase) -> String {
    text(of: move.officer, in: staffingCase) + afterNumber(of: move.courses)
  }

  /// For example ` after 2 courses`; empty without courses.
  func afterNumber(of courses: [Ordinal<Course>]) -> String {
    courses.isEmpty ? "" : " after \(count(courses.count, "course"))"
  }

  private func sharing(_ answer: SharingAnswer, _ position: String) -> String? {
    switch answer {
    case .impossible: return nil
    case .dear(let cost, let value):
      return
        "To share its work would cost \(hoursPerMonth(cost)), no less than the \(number(value.value, decimals: 1)) "
        + "that it recovers."
    case .nobody: return "Its work may be shared, but nobody serves the pool of \(position)."
    case .busy(_, let share, let officers, let left):
      return "Its work may be shared, but it takes \(number(share, decimals: 2)) of an officer, and the "
        + "\(count(officers, "officer")) of the pool of \(position) \(officers == 1 ? "has" : "have") time for "
        + "\(number(left, decimals: 2)) more."
    case .open(let saving, _):
      return
        "The pool of \(position) has time for its work, which would recover \(hoursPerMonth(saving)) and which the "
        + "search left open."
    }
  }

  private func recruit(_ answer: RecruitAnswer, _ position: String, _ staffingCase: StaffingCase) -> String {
    func recovers(_ saving: HoursPerMonth) -> String {
      "A recruit would recover \(hoursPerMonth(saving)) above the cost"
    }
    switch answer {
    case .dear(let cost, let value):
      return
        "A recruit would cost \(hoursPerMonth(cost)), no less than the \(number(value.value, decimals: 1)) that one "
        + "would recover."
    case .unlisted(let saving, _):
      return "\(recovers(saving)), but recruitment.csv has no quota for the position."
    case .stopped(let saving, let limits): return "\(recovers(saving)), but \(meaning(limits, of: staffingCase))."
    case .open(let saving): return "\(recovers(saving)), which the search left open."
    }
  }
}

extension English {
  /// For example `Raise the quota (recruitment.csv:3) and recruit: recovers 31.4 hours a month`.
  public func remedy(_ vacancy: VacancyExplanation, of staffingCase: StaffingCase) -> String {
    switch vacancy.remedy {
    case .solveAgain: return "Solve again with a smaller gap or more time."
    case .steps(let steps) where steps.isEmpty:
      return "None that pays: one more officer here recovers \(hoursPerMonth(vacancy.oneMore))."
    case .steps(let steps):
      let position = staffingCase.positions[vacancy.cell.position].name
      return sentence(steps.map { step($0, position, staffingCase) }.joined(separator: "; or "))
    }
  }

  private func step(_ step: VacancyStep, _ position: String, _ staffingCase: StaffingCase) -> String {
    switch step {
    case .move(let move, let limits):
      let giving = "give it to \(text(of: move.officer, in: staffingCase))\(after(move.courses, in: staffingCase))"
      return "\(raising(limits, then: giving, of: staffingCase)): recovers \(hoursPerMonth(.zero - move.change))"
    case .clear(let near):
      let giving = "give it to that officer\(after(near.move.courses, in: staffingCase))"
      return
        "clear the one obstacle of \(text(of: near.move.officer, in: staffingCase)), who "
        + "\(reason(near.obstacle.fact, of: staffingCase)): to \(raising(near.limits, then: giving, of: staffingCase)) then recovers \(hoursPerMonth(.zero - near.move.change))"
    case .combine(let move, let limits): return self.step(combining: move, raising: limits, staffingCase)
    case .combineAfter(let near): return self.step(combiningAfter: near, staffingCase)
    case .recruit(let saving, let limits, let setsQuota):
      let quota = setsQuota ? "set a quota in recruitment.csv" + (limits.isEmpty ? " and " : ", ") : ""
      return "\(quota)\(raising(limits, then: "recruit", of: staffingCase)): recovers \(hoursPerMonth(saving))"
    case .enlargePool(let share, let saving, let isFirst):
      return "find \(number(share, decimals: 2)) of an officer \(isFirst ? "" : "more ")for the pool of \(position): "
        + "recovers \(hoursPerMonth(saving)) less what the officer costs"
    }
  }
}
