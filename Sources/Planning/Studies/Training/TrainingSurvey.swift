import StaffingDomain

/// Goes over courses, budget and competencies of a solved relaxation.
struct TrainingSurvey {
  /// What is known so far.
  var value: TrainingValue
  private let base: ExactRelaxation
  private let limits: TrainingLimits

  /// Starts with what the prices say.
  init(_ base: ExactRelaxation) {
    self.base = base
    limits = TrainingLimits(base.problem)
    value = TrainingValue()
    value.relaxation = HoursPerMonth(base.value)
    value.precision = HoursPerMonth(2 * (base.error + Tolerances.comparison * max(1, abs(base.value))))
    let (limits, people) = (limits, base.coefficients.space.people.indices)
    value.courses = base.problem.staffingCase.courses.ordinals.map { course in
      let seats = limits.row(of: course).map { LimitCurve(base, place: $0.place, row: $0.row).worth }
      let used = seats?.used ?? people.reduce(0) { $0 + base.share(of: $1, following: course) }
      return CourseValue(course: course, used: used, seats: seats)
    }
    value.budget = limits.budget.map { LimitCurve(base, place: $0, row: 0).worth }
    sortCourses()
  }

  private mutating func sortCourses() {
    func key(_ course: CourseValue) -> (Int, Double, Double, Ordinal<Course>) {
      let isResolved = course.seats?.resolved != nil
      return (isResolved ? 0 : 1, -course.oneMore.value, -(course.seats?.price.value ?? -1), course.course)
    }
    value.courses.sort { key($0) < key($1) }
  }

  /// Confirms the most valuable seats, the budget, and the best trainees, by solving again.
  ///
  /// - Throws: What ``ExactRelaxation/solve()`` throws; what was found before is kept.
  mutating func confirm(courses count: Int) throws {
    defer { sortCourses() }
    try confirmSeats(count)
    if let place = limits.budget, let worth = value.budget {
      value.budget = try confirmed(worth, place: place, row: 0)
    }
    try searchTrainees()
  }

  /// Re-solves the most valuable next seats.
  private mutating func confirmSeats(_ count: Int) throws {
    let rows = value.courses.indices.compactMap { index -> MostValuableLimits.Row? in
      guard let price = value.courses[index].seats?.price.value, price > 0,
        let (place, row) = limits.row(of: value.courses[index].course)
      else { return nil }
      return MostValuableLimits.Row(index: index, place: place, row: row, price: price)
    }
    var search = MostValuableLimits(base, count: count)
    defer { value.relaxations += search.solves }
    try search.run(rows) { value.courses[$0].seats?.resolved = $1 }
  }

  private mutating func confirmed(_ worth: LimitWorth, place: Int, row: Int) throws -> LimitWorth {
    guard worth.price > .zero else { return worth }
    var (worth, curve) = (worth, LimitCurve(base, place: place, row: row))
    defer { value.relaxations += curve.solves }
    worth.resolved = try curve.resolved()
    return worth
  }

  private mutating func searchTrainees() throws {
    let courses = base.problem.staffingCase.courses
    var search = TraineeSearch(base, limits: limits)
    defer {
      value.relaxations += search.solves
      value.competencies.sort {
        ($1.best?.recovered ?? .zero, $0.competency) < ($0.best?.recovered ?? .zero, $1.competency)
      }
    }
    for competency in base.problem.staffingCase.competencies.ordinals
    where courses.contains(where: { $0.competency == competency }) {
      value.competencies.append(try search.value(of: competency))
    }
  }

  /// Confirms the first courses with re-solved seats by plans with one more of each.
  mutating func confirmPlans(courses count: Int, _ solve: (StaffingProblem) throws -> PlanProof) throws {
    let problem = base.problem.cutting(PlanCuts())
    for index in value.courses.indices.prefix(count) where value.courses[index].seats?.resolved != nil {
      guard let (place, row) = limits.row(of: value.courses[index].course) else { continue }
      var uppers = problem.sideLimits[place].map(\.upper)
      uppers[row] += 1
      value.courses[index].planWithOneMore = try solve(problem.limited(by: [place: uppers]))
    }
  }
}
