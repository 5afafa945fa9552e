import LinearProgramming
import StaffingDomain

/// Finds for a competency the officer whose training would recover most, given one more seat that is paid for.
///
/// By weak duality no officer's training recovers more than `seat price + budget price x cost - (reduced hours of the
/// officer's best option with the course - least reduced hours of any option)`: exact over all options, and cheap. The
/// officers are re-solved in the order of that limit, until none that is left can beat the best.
struct TraineeSearch {
  /// An officer with a course, and what the training recovers at most.
  struct Candidate {
    var place: Int
    var course: Ordinal<Course>
    var atMost: Double
  }

  private let base: ExactRelaxation
  /// The places of `course-seats` and `training-budget` among the side rules.
  private let limits: TrainingLimits
  /// By course: what a seat and its cost are worth at the prices of the relaxation.
  private let refunds: [Double]
  /// By competency: whoever might recover something, most first.
  private var candidates: [[Candidate]]
  /// By course: what one more paid seat recovers, whoever gets it; an upper limit for each officer.
  private var unforced: [Double?]
  /// Relaxations solved.
  private(set) var solves = 0

  /// Officers re-solved for a competency at most; who is left is covered by the limit that is reported.
  private static let mostTrainees = 8
  /// What an officer is offered for following the course, in hours a month: more than anybody can be worth anywhere.
  private static let reward = 20_000.0

  init(_ base: ExactRelaxation, limits: TrainingLimits) {
    self.base = base
    self.limits = limits
    let staffingCase = base.problem.staffingCase
    let refunds = staffingCase.courses.ordinals.map { limits.refund(of: $0, under: base.prices, in: staffingCase) }
    self.refunds = refunds
    unforced = refunds.map { _ in nil }
    candidates = [[Candidate]](repeating: [], count: staffingCase.competencies.count)
    collect()
  }

  /// Looks at every option with a course of every officer who does not follow it already.
  private mutating func collect() {
    let problem = base.problem
    let courses = problem.staffingCase.courses
    let pricing = Pricing(base.coefficients, prices: base.prices)
    let most = refunds.max() ?? 0
    guard most > 0 else { return }
    for place in base.coefficients.space.people.indices {
      let least = pricing.best(of: place).hours
      var found: [Ordinal<Course>: Double] = [:]
      pricing.forEachOption(of: place, upTo: least + most) { choice in
        for course in problem.training.courses(of: choice.key.bundle) {
          let atMost = refunds[course.offset] - (choice.hours - least)
          if atMost > found[course] ?? 0 { found[course] = atMost }
        }
      }
      for (course, atMost) in found.sorted(by: { $0.key < $1.key })
      where base.share(of: place, following: course) < 1 - Tolerances.integrality {
        candidates[courses[course].competency.offset].append(
          Candidate(place: place, course: course, atMost: atMost))
      }
    }
    for index in candidates.indices {
      candidates[index].sort { ($1.atMost, $0.place, $0.course) < ($0.atMost, $1.place, $1.course) }
    }
  }

  /// The best trainee in a competency, by re-solving.
  ///
  /// - Throws: What ``ExactRelaxation/solve()`` throws.
  mutating func value(of competency: Ordinal<Competency>) throws -> CompetencyValue {
    let courses = base.problem.staffingCase.courses
    let trained = courses.ordinals.filter { courses[$0].competency == competency }.reduce(0.0) { sum, course in
      base.coefficients.space.people.indices.reduce(sum) { $0 + base.share(of: $1, following: course) }
    }
    var result = CompetencyValue(competency: competency, trained: trained, best: nil, atMost: .zero)
    var (looked, others) = (0, 0.0)
    for candidate in candidates[competency.offset] {
      let best = result.best?.recovered.value ?? 0
      let worthwhile = best + allowance(best)
      guard candidate.atMost > worthwhile else { break }
      let atMost = min(candidate.atMost, try unforcedRecovery(of: candidate.course))
      guard atMost > worthwhile else { continue }
      guard looked < Self.mostTrainees else {
        others = max(others, atMost)
        continue
      }
      looked += 1
      guard let trainee = try trainee(candidate) else {
        others = max(others, atMost)
        continue
      }
      if trainee.recovered.value > worthwhile { result.best = trainee }
    }
    result.atMost = HoursPerMonth(max(others, result.best?.recovered.value ?? 0))
    return result
  }

  /// Differences that are rounding.
  private func allowance(_ hours: Double) -> Double {
    2 * (Tolerances.comparison * max(1, abs(base.value)) + base.error)
  }

  private mutating func unforcedRecovery(of course: Ordinal<Course>) throws -> Double {
    if let known = unforced[course.offset] { return known }
    var relaxation = base.moved(to: limits.paying(for: course, in: base.problem))
    try relaxation.solve()
    solves += 1
    let recovered = max(0, base.value - relaxation.value)
    unforced[course.offset] = recovered
    return recovered
  }

  /// The officer trained, by re-solving; nil where even the reward does not bring the course into the relaxation in full.
  private mutating func trainee(_ candidate: Candidate) throws -> Trainee? {
    let officer = base.problem.oneOption.officers[candidate.place]
    let problem = limits.paying(for: candidate.course, in: base.problem).rewarding(
      officer, following: candidate.course, by: HoursPerMonth(Self.reward))
    var relaxation = base.moved(to: problem, repricing: candidate.place)
    try relaxation.solve()
    solves += 1
    let share = relaxation.share(of: candidate.place, following: candidate.course)
    guard share > 1 - Tolerances.integrality,
      let option = relaxation.option(of: candidate.place, following: candidate.course)
    else { return nil }
    return Trainee(
      officer: officer, course: candidate.course, option: option,
      recovered: HoursPerMonth(base.value - (relaxation.value + Self.reward * share)))
  }
}
