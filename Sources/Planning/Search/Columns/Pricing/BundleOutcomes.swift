import StaffingDomain

/// What bundles make of one officer in each position, each found once.
///
/// A position stands in many pairs of a combination, and with many courses each pair has hundreds of bundles.
struct BundleOutcomes {
  /// What a bundle makes of the officer in a position, and what that opens.
  struct Outcome {
    let offer: TrainingOffer
    /// Whether the officer may take up the position as the main one.
    let isOpenAsMain: Bool
    /// Whether the officer may do the work beside another main post.
    let isOpenAsSecond: Bool
  }

  private let problem: StaffingProblem
  private let officer: Ordinal<Officer>
  private let relevant: RelevantBundles
  private var outcomes: [[Int32: Outcome]]

  init(of officer: Ordinal<Officer>, in problem: StaffingProblem, relevant: RelevantBundles) {
    (self.officer, self.problem, self.relevant) = (officer, problem, relevant)
    outcomes = Array(repeating: [:], count: problem.staffingCase.positions.count)
  }

  /// What a bundle makes of the officer in a position, whatever position it is offered for.
  subscript(position: Ordinal<Position>, after bundle: Int32) -> Outcome {
    mutating get {
      if outcomes[position.offset].isEmpty {
        take(TrainingOffer(untrained: officer, for: position, problem.fits), in: position)
        for offer in problem.training.offers(to: officer, for: position) { take(offer, in: position) }
      }
      if let known = outcomes[position.offset][bundle] { return known }
      // Courses in what the position does not ask for change nothing there.
      if let same = relevant.bundle(bundle, in: position).flatMap({ outcomes[position.offset][$0] }) {
        var offer = same.offer
        offer.bundle = bundle
        return Outcome(offer: offer, isOpenAsMain: same.isOpenAsMain, isOpenAsSecond: same.isOpenAsSecond)
      }
      return take(problem.outcome(of: bundle, for: officer, in: position), in: position)
    }
  }

  @discardableResult
  private mutating func take(_ offer: TrainingOffer, in position: Ordinal<Position>) -> Outcome {
    let outcome = Outcome(
      offer: offer,
      isOpenAsMain: problem.eligibilityRules.allSatisfy { $0.allows(officer, toTakeUp: position, after: offer) },
      isOpenAsSecond: problem.mayDo(position, officer, after: offer))
    outcomes[position.offset][offer.bundle] = outcome
    return outcome
  }
}

/// What is left of each bundle in each position, once the courses in competencies are left out that it does not ask for.
struct RelevantBundles: Sendable {
  /// By position, then bundle; -1 where what is left is no bundle.
  private let bundles: [[Int32]]

  init(_ problem: StaffingProblem) {
    let (courses, training) = (problem.staffingCase.courses, problem.training)
    bundles = problem.requirements.map { requirements in
      let asked = Set(requirements.map(\.competency))
      return training.bundles.map { bundle in
        training.bundle(of: bundle.courses.filter { asked.contains(courses[$0].competency) }) ?? -1
      }
    }
  }

  /// The bundle of the courses that matter in a position; nil where nobody may follow just these.
  func bundle(_ bundle: Int32, in position: Ordinal<Position>) -> Int32? {
    let relevant = bundles[position.offset][Int(bundle)]
    return relevant < 0 ? nil : relevant
  }
}
