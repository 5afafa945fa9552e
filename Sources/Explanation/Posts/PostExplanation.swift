public import Planning
public import StaffingDomain
import Workloads

/// Somebody who holds a post of a cell under a plan.
public struct PostHolder: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// What becomes of the officer.
  public var status: AssignmentStatus
  /// The competence fit.
  public var fit: Double
  /// The other position that the officer holds in the commune; nil where there is none.
  public var other: Ordinal<Position>?
  /// Whether the post asked for is the second one, the other the main one.
  public var isSecond: Bool
}

/// Somebody who may hold a post of a cell and does not.
public struct PostCandidate: Sendable {
  /// The officer.
  public let officer: Ordinal<Officer>
  /// What the officer does under the plan.
  public let status: AssignmentStatus
  /// What the officer would do, with the courses for it.
  public let option: OfficerOption
  /// What the move alone would change, nothing else moving and no limit being looked at: the estimate of the ranking.
  public let alone: HoursPerMonth
  /// The limits that the move alone would exceed.
  public let limits: [ExceededLimit]
  /// What it costs, by solving again; nil for those not among the first.
  public let outcome: PricedOutcome?
}

/// Who holds a cell's posts, who could, what one more officer is worth there, and why posts stay empty.
public struct PostExplanation: Sendable {
  /// The cell.
  public let cell: Cell
  /// Required staff.
  public let requiredStaff: FullTimeEquivalents
  /// How many posts it has.
  public let posts: Int
  /// Officers who hold them, sorted.
  public let holders: [PostHolder]
  /// Recruits who hold them.
  public let recruits: Int
  /// Posts whose work the pool does.
  public let sharedPosts: Int
  /// Posts that stay empty.
  public let emptyPosts: Int
  /// What the empty posts cost.
  public let uncovered: HoursPerMonth
  /// Why they stay empty and what would fill them; nil where none does.
  public let vacancy: VacancyExplanation?
  /// What one more officer would recover who comes alone: the value of the first empty post.
  public let oneMoreAlone: HoursPerMonth
  /// What officers more or fewer are worth while nobody else moves.
  public let value: OfficerValue
  /// The price, 0 or below, of one more officer when everybody else is planned anew; nil where there is no post.
  public let oneMore: PricedOutcome?
  /// How many officers may hold a post there and do not.
  public let eligible: Int
  /// The first of them, those with a price first, cheapest first; the others by the estimate.
  public let candidates: [PostCandidate]
}

extension PlanPricer {
  /// Explains the posts of a cell.
  ///
  /// - Parameter top: How many candidates are priced by solving again.
  /// - Throws: Faults of the solver.
  public func explanation(of cell: Cell, top: Int) throws -> PostExplanation {
    let (problem, need) = (view.problem, view.problem.needs[cell])
    let staff = StaffSurvey(view)
    let empty = view.emptyPosts(in: cell)
    var (ranked, vacancy): ([PostCandidate], VacancyExplanation?) = ([], nil)
    if let row = problem.cellBalance.row(of: cell), !need.posts.isEmpty {
      let survey = CommuneSurvey(staff, of: cell.commune)
      let eligible = CandidateSurvey(of: cell, row: row, in: survey).eligible
      ranked = (self.ranked(eligible, for: cell, staff) + seconds(for: cell, staff)).sorted {
        ($0.alone, $0.officer) < ($1.alone, $1.officer)
      }
      if !empty.isEmpty { vacancy = view.vacancy(VacancyFindings(of: cell, row: row, in: survey)) }
    }
    let (priced, oneMore) = try prices(of: Array(ranked.prefix(top)), in: cell)
    return PostExplanation(
      cell: cell, requiredStaff: need.requiredStaff, posts: need.posts.count,
      holders: holders(of: cell, staff), recruits: view.recruits(in: cell),
      sharedPosts: view.sharedPosts(in: cell).count, emptyPosts: empty.count,
      uncovered: empty.reduce(.zero) { $0 + $1.value }, vacancy: vacancy,
      oneMoreAlone: view.valueOfOneMoreOfficer(in: cell), value: view.valueOfOfficers(in: cell),
      oneMore: oneMore, eligible: ranked.count,
      candidates: priced.sorted(by: Self.precedes) + ranked.dropFirst(top))
  }

  /// The candidates with their prices, and that of one more officer; nil where there is no post.
  private func prices(
    of candidates: [PostCandidate], in cell: Cell
  ) throws -> (candidates: [PostCandidate], oneMore: PricedOutcome?) {
    let hasPosts = !view.problem.needs[cell].posts.isEmpty
    // The longest first: that leaves no thread waiting for it in the end.
    let first = hasPosts ? 1 : 0
    let outcomes = try sideBySide(first + candidates.count, telling: .candidates) { question in
      question < first ? try priceOfOneMore(in: cell) : try price(of: candidates[question - first], in: cell)
    }
    let priced = zip(candidates, outcomes.dropFirst(first)).map { candidate, outcome in
      PostCandidate(
        officer: candidate.officer, status: candidate.status, option: candidate.option, alone: candidate.alone,
        limits: candidate.limits, outcome: outcome)
    }
    return (priced, hasPosts ? outcomes.first : nil)
  }

  /// Those whose main post is there, and the one who holds the last besides another.
  private func holders(of cell: Cell, _ staff: StaffSurvey) -> [PostHolder] {
    let all = staff.holders.holders(of: cell) + [staff.holders.second(in: cell)].compactMap(\.self)
    return all.map { officer in
      let option = staff.present[officer.offset].option
      let isSecond = option.heldCell != cell
      return PostHolder(
        officer: officer, status: view.status(of: officer),
        fit: view.problem.fit(of: officer, in: cell.position, after: option.bundle),
        other: isSecond ? option.heldCell?.position : option.second, isSecond: isSecond)
    }
  }

  /// The price of a candidate: for one who would hold the post besides another, of both posts.
  private func price(of candidate: PostCandidate, in cell: Cell) throws -> PricedOutcome {
    guard candidate.option.second != nil, let main = candidate.option.heldCell else {
      return try priceOfLock(of: candidate.officer, to: cell, isOneOfMany: true)
    }
    return try priceOfBoth(candidate.officer, in: main, with: cell.position)
  }

  /// Who of the commune might hold the last post besides the present one.
  private func seconds(for cell: Cell, _ staff: StaffSurvey) -> [PostCandidate] {
    SecondPostSurvey(of: cell, in: staff, evenIfTaken: true).eligible.map { move in
      let present = staff.present[move.officer.offset]
      return PostCandidate(
        officer: move.officer, status: view.status(of: move.officer), option: move.step.option, alone: move.change,
        limits: view.limits(of: move.step.option, insteadOf: present), outcome: nil)
    }
  }

  /// The officers who may hold a cell, those first who would cost least alone.
  private func ranked(_ eligible: [Ordinal<Officer>], for cell: Cell, _ staff: StaffSurvey) -> [PostCandidate] {
    let gain = view.valueOfOneMoreOfficer(in: cell)
    let candidates = eligible.compactMap { officer -> PostCandidate? in
      let present = staff.present[officer.offset]
      guard let step = view.bestStep(of: officer, holding: cell, insteadOf: present, gaining: gain) else { return nil }
      let limits = view.limits(of: step.option, insteadOf: present)
      return PostCandidate(
        officer: officer, status: view.status(of: officer), option: step.option, alone: step.change,
        limits: limits, outcome: nil)
    }
    return candidates.sorted { ($0.alone, $0.officer) < ($1.alone, $1.officer) }
  }

  /// Cheapest first, then those of whom no price is known.
  private static func precedes(_ left: PostCandidate, _ right: PostCandidate) -> Bool {
    let prices = [left, right].map { $0.outcome?.plan?.extraHours.value ?? HoursPerMonth(.infinity) }
    return (prices[0], left.alone, left.officer) < (prices[1], right.alone, right.officer)
  }
}
