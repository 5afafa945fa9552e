import Planning
public import StaffingDomain

extension English {
  /// The heading of a column.
  public func heading(_ heading: TrainingHeading) -> String {
    switch heading {
    case .seats: "seats"
    case .used: "used"
    case .price: "price"
    case .oneMore: "one more"
    case .oneFewer: "one fewer"
    case .range: "holds at seats"
    case .planRecovers: "plan recovers"
    case .bestPlan: "best plan, between"
    case .trained: "trained"
    case .recovers: "recovers"
    case .anybody: "anybody at most"
    }
  }

  /// The title of a list.
  public func title(_ list: TrainingList) -> String {
    switch list {
    case .seats: "Seats, most valuable next seat first"
    case .trainees: "One more trained officer, whose seat and costs are paid for"
    }
  }

  /// A sentence.
  public func sentence(_ remark: TrainingRemark) -> String {
    switch remark {
    case .noCourses: "The case has no courses (courses.csv), so there is no training to value."
    case .title(let planDate, let courses, let officers, let communes):
      "Value of training on \(date(planDate)): \(grouped(courses, "course")), \(grouped(officers, "officer")), "
        + grouped(communes, "commune")
    case .bound(let bound):
      "Proved bound \(figure(bound.value, decimals: 3)) h a month. All hours below are hours a month by which this "
        + "bound falls;"
    case .plansFollow: "a plan follows it within its own gap."
    case .noShortage: "No course is short of seats."
    case .noTrainee: "No officer's training beyond the relaxation's would recover anything."
    case .meaningOfPrices:
      "A next seat recovers at most its price; 'one more' is solved again, and holds between the seats named."
    case .worthlessCourses(let count): "\(grouped(count, "other course")): one more seat recovers nothing."
    case .worthlessCompetencies(let count):
      "\(grouped(count, "other competency", plural: "other competencies")) with courses: nobody else's training "
        + "recovers anything."
    case .noBudget: "Training budget: no limit (training_budget is not set)."
    case .budget(let budget, let used, let worth):
      "Training budget: \(plainFigure(budget.value)) million VND, \(figure(used.value, decimals: 1)) used; "
        + self.worth(worth)
    case .interrupted(let cause, let left):
      "\(self.cause(cause)) came before everything was solved again; prices without 'one more' are upper limits."
        + (left == 0 ? "" : " \(count(left, "competency was", plural: "competencies were")) not looked at.")
    }
  }

  private func worth(_ worth: BudgetWorth) -> String {
    switch worth {
    case .nothing: return "more money recovers nothing."
    case .atMost(let price): return "one more million recovers at most \(hours(price)) h."
    case .solved(let oneMore, let oneFewer, let range):
      let fewer = oneFewer.map { ", one million fewer costs \(hours($0)) h" } ?? ""
      let range = range.map {
        " From \(plainFigure($0.lowerBound)) to \(plainFigure($0.upperBound)) million each is worth that."
      }
      return "one more million recovers \(hours(oneMore)) h\(fewer).\(range ?? "")"
    }
  }

  private func cause(_ interruption: ResolveInterruption) -> String {
    switch interruption {
    case .time: "The time limit"
    case .cancelled: "Ctrl-C"
    case .solver(let error): capitalized(sentence(error))
    }
  }

  /// Numbers from one to another in a table; nil for any number.
  public func range(from least: Double, to most: Double?) -> String {
    most.map { "\(plainFigure(least)) to \(plainFigure($0))" } ?? "\(plainFigure(least)) or more"
  }

  /// The ends of a range of hours in a table.
  public func between(_ least: HoursPerMonth, _ most: HoursPerMonth) -> String { "\(hours(least)) and \(hours(most))" }

  /// Hours with two decimals, without their unit.
  private func hours(_ hours: HoursPerMonth) -> String { figure(hours.value, decimals: 2) }
}
