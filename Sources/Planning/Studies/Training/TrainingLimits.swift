import StaffingDomain

/// The rows that limit training: seats course by course, and the budget.
struct TrainingLimits {
  /// The place of `course-seats` among the side rules, and each course's row; nil where seats are not limited.
  private let seats: (place: Int, rows: [Int?])?
  /// The place of `training-budget` where it has a row.
  let budget: Int?

  init(_ problem: StaffingProblem) {
    seats = problem.rules.place(of: .courseSeats).map { place in
      var rows = [Int?](repeating: nil, count: problem.staffingCase.courses.count)
      for (row, limit) in problem.sideRules[place].rows.enumerated() {
        if case .course(let course) = limit.subject { rows[course.offset] = row }
      }
      return (place, rows)
    }
    budget = problem.rules.place(of: .trainingBudget).flatMap { problem.sideLimits[$0].isEmpty ? nil : $0 }
  }

  /// The row of a course's seats; nil where they are not limited.
  func row(of course: Ordinal<Course>) -> (place: Int, row: Int)? {
    guard let seats, let row = seats.rows[course.offset] else { return nil }
    return (seats.place, row)
  }

  /// What a seat of a course and its cost are worth under prices, 0 or more.
  func refund(of course: Ordinal<Course>, under prices: DualPrices, in staffingCase: StaffingCase) -> Double {
    let seat = row(of: course).map { -prices.sides[$0.place][$0.row] } ?? 0
    let money = budget.map { -prices.sides[$0][0] * staffingCase.courses[course].cost.value } ?? 0
    return max(0, seat + money)
  }

  /// The problem with one more seat of a course, and its cost on top of the budget.
  func paying(for course: Ordinal<Course>, in problem: StaffingProblem) -> StaffingProblem {
    var uppers: [Int: [Double]] = [:]
    if let (place, row) = row(of: course) {
      uppers[place] = problem.sideLimits[place].map(\.upper)
      uppers[place]?[row] += 1
    }
    if let budget {
      uppers[budget] = problem.sideLimits[budget].map { $0.upper + problem.staffingCase.courses[course].cost.value }
    }
    return problem.limited(by: uppers)
  }
}
