public import StaffingDomain

extension English {
  /// A sentence with figures.
  public func passage(_ statement: ReportStatement) -> Passage {
    switch statement {
    case .proposal(let transfers, let changes, let seconds, let officers):
      "Of \(counted(officers, "officer")), \(shown(transfers)) \(transfers.isOne ? "goes" : "go") to another commune, "
        + "\(shown(changes)) \(changes.isOne ? "takes" : "take") another position in the own commune, and "
        + "\(shown(seconds)) \(seconds.isOne ? "takes" : "take") a second post besides the main one."
    case .keeping(let stays, let pinned):
      "\(counted(stays, "officer")) \(stays.isOne ? "keeps" : "keep") the present post; \(shown(pinned)) more may not be "
        + "moved."
    case .shared(let posts, let officers):
      "\(counted(officers, "officer")) \(officers.isOne ? "does" : "do") the work of \(counted(posts, "post")), also of "
        + "other communes, from the own commune."
    case .outside(let leaving, let away): outside(leaving, away)
    case .recovery(let recovered, let doNothing, let objective):
      "The plan recovers \(shown(recovered)) hours a month: it loses \(shown(objective)), and \(shown(doNothing)) would be "
        + "lost if nobody moved."
    case .uncovered(let before, let after):
      "The work of empty posts falls from \(shown(before)) to \(shown(after)) hours a month."
    case .provedBest(let objective):
      "The plan is proved to be the best: no plan that keeps the rules loses fewer than \(shown(objective)) hours a month."
    case .proved(let gap, let bound):
      "The plan is proved to be the best but for \(shownPercentage(gap)) of what can be recovered at most, which the case "
        + "tolerates: no plan that keeps the rules loses fewer than \(shown(bound)) hours a month."
    case .notProved(let gap, let bound):
      "A limit ended the search before the proof was whole: a better plan may exist, but none loses less than "
        + "\(shown(bound)) hours a month; at most \(shownPercentage(gap)) of what can be recovered is missing."
    case .noBound: "Nothing is proved of how much better a plan could be."
    case .audited(let rules, let rows):
      "\(counted(rules, "rule")) were checked again on \(counted(rows, "row")) of the results, by a part of the program "
        + "that never saw the search; none is broken."
    case .allowances(let money, let paid, let transfers):
      paid.isZero
        ? "No allowance is to be paid for any of \(counted(transfers, "change")) of commune or position."
        : "Allowances of \(shown(money)) million VND a month, for \(shown(paid)) of \(counted(transfers, "change")) of "
          + "commune or position."
    case .courses(let trained, let cost, let hours):
      "Courses for \(counted(trained, "officer")): \(shown(cost)) million VND and \(shown(hours)) hours, once."
    case .recruits(let recruits): "\(counted(recruits, "new officer"))."
    case .rankDrops(let officers):
      officers.isZero
        ? "Nobody takes a position below the present one."
        : "\(counted(officers, "officer")) \(officers.isOne ? "takes" : "take") a position below the present one."
    case .vacancies(let vacancies, let posts, let hours):
      vacancies.isZero
        ? "None of \(counted(posts, "post")) stays empty."
        : "Of \(counted(posts, "post")), \(shown(vacancies)) \(vacancies.isOne ? "stays" : "stay") empty, with \(shown(hours)) "
          + "hours of work a month."
    case .surplus(let officers):
      officers.isZero
        ? "Nobody is left without a post under the plan."
        : "\(counted(officers, "officer")) \(officers.isOne ? "holds" : "hold") no post under the plan."
    case .unmetRules(let rules):
      rules.isZero
        ? "Every wish for teams and terms is met."
        : "\(counted(rules, "wish", plural: "wishes")) for teams and terms \(rules.isOne ? "is" : "are") not met."
    case .practice(let recovered, let share):
      share.map {
        "Everyday practice, each surplus officer to the nearest vacancy that fits, would recover \(shown(recovered)) hours a "
          + "month, which is \(shown($0)) % of what the plan recovers."
      }
        ?? "Everyday practice, each surplus officer to the nearest vacancy that fits, would recover \(shown(recovered)) hours "
        + "a month."
    case .practiceBreaksRules:
      "Everyday practice, step by step, finds no plan here that keeps every rule: orders or couples need more than one step "
        + "at a time."
    case .staff(let required, let before, let after):
      "\(shown(required)) full-time officers required, \(shown(before)) now, \(shown(after)) under the plan"
    case .commune(let posts, let vacancies):
      "The commune has \(counted(posts, "post")); \(shown(vacancies)) \(vacancies.isOne ? "stays" : "stay") empty under the "
        + "plan."
    }
  }

  /// Who leaves and who is away, whichever there is.
  private func outside(_ leaving: SourcedFigure, _ away: SourcedFigure) -> Passage {
    let first: Passage? =
      leaving.isZero ? nil : "\(counted(leaving, "officer")) \(leaving.isOne ? "leaves" : "leave") the service"
    let second: Passage? =
      away.isZero
      ? nil : "\(counted(away, "officer")) \(away.isOne ? "is" : "are") away for most of the time of the plan"
    let both = [first, second].compactMap(\.self)
    return both.dropFirst().reduce(both.first ?? "") { $0 + " and " + $1 } + "; their posts are to be filled."
  }

  private func counted(_ figure: SourcedFigure, _ noun: String, plural: String? = nil) -> Passage {
    "\(shown(figure)) \(figure.isOne ? noun : plural ?? noun + "s")"
  }

  /// A figure with the unit behind it.
  public func passage(_ figure: SourcedFigure, in unit: MeasureUnit) -> Passage {
    "\(shown(figure)) \(text(of: unit))"
  }

  /// A sentence without figures.
  public func sentence(_ remark: ReportRemark) -> String {
    switch remark {
    case .subject(let name, let planDate): "Case \(name), plan of \(date(planDate))."
    case .pseudonyms:
      "Names and codes of officers are replaced; the same case always gives the same ones. What is about one person is left "
        + "out: homes, days, relatives, orders and why somebody may not be moved. Communes and positions stay."
    case .map(let hasOutlines):
      "A circle stands for a commune, its size for the staff; a plus says more staff than required, a minus less."
        + (hasOutlines ? " The outlines are those of boundaries.geojson." : "")
    case .unusableOutlines: "boundaries.geojson holds no outlines that could be drawn, so the map has none."
    case .slope:
      "Hours a month of empty posts, for the communes in which they change most; a dashed line rises. The table holds all "
        + "communes."
    case .practice:
      "Everyday practice: nobody moves but each surplus officer, one after the other by code, who goes to the nearest "
        + "vacancy that fits without a course. It keeps the same rules and is measured in the same way."
    case .holders:
      "Officers of a position who hold one post alone hold the posts with the most work, those who fit best first."
    case .nobody: "None."
    case .rangeOfDistance(let from, let to):
      to.map { "\(figure(from)) to under \(figure($0))" } ?? "\(figure(from)) or more"
    case .shortRangeOfDistance(let from, let to):
      to.map { "\(figure(from)) to <\(figure($0))" } ?? "\(figure(from))+"
    case .bridge:
      "Hours a month: those of an empty post count more than once where it is urgent, so that they are more than the hours "
        + "of its work."
    case .tasks: "Of each task the units a year and, after a slash, the hours a year."
    case .withheld: "It is about a person, and is not shown here."
    case .within: "within the commune"
    case .vacancies: "The largest first."
    case .method(let part): method(part)
    case .checkAgain(let command): "To check these figures again: \(command)"
    }
  }

  private func method(_ part: MethodPart) -> String {
    switch part {
    case .need:
      "Need. The yearly volume of every task, times the hours that a unit takes, gives the hours of a position in a commune; "
        + "divided by the working time of an officer and raised by allowances it gives the required staff (WISN, World Health "
        + "Organization), which is rounded to posts by the method's own rule."
    case .value:
      "Value. An empty post costs the hours of its work, more for the first post of a position than for the next, and more "
        + "for critical positions."
    case .objective:
      "Hours lost. What empty posts cost, and the hours that it costs to hold posts: lacking competence, absence, travel, "
        + "handover, learning, lower rank, training, wishes of officers and of teams. The plan with the fewest hours lost is "
        + "sought."
    case .rules:
      "Rules. Every plan keeps all rules of the case: ranks and mandatory competencies, legal bars, distances, establishment, "
        + "numbers of transfers, money, seats of courses, quotas, relatives and couples, and all orders given."
    case .proof:
      "Proof. The search gives a plan and a bound: no plan that keeps the rules loses fewer hours than the bound. The gap is "
        + "the part of what can be recovered at most that may still be missing."
    case .audit:
      "Check. A part of the program that shares nothing with the search reads the written files, checks every rule and "
        + "computes every figure again; a plan that fails is not reported."
    case .limits:
      "Limits. The figures are as good as the data: volumes, unit times and competencies. The proof says nothing about what "
        + "the data leave out; the decision is with those who sign."
    }
  }
}
