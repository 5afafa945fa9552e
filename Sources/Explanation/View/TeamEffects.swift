import Planning
import StaffingDomain

/// What coming and going of officers does to the penalties of team rules under a plan.
///
/// An officer counts in the commune where a post is held, by the *signature*: the set of skills that the rules ask for
/// and that are there after training.
struct TeamEffects: Sendable {
  /// Where an officer counts, and with which skills.
  struct Place: Equatable {
    let commune: Ordinal<Commune>
    let signature: Int32
  }

  private let problem: StaffingProblem
  /// Officers missing in every row; below 0 where there are more than asked for.
  private let missing: [Int]
  /// Of commune x signature: what it costs when one such officer goes.
  private var going: [HoursPerMonth] = []
  /// Of commune x signature: what it changes when one such officer comes, at most 0.
  private var coming: [HoursPerMonth] = []
  private let signatureCount: Int

  init(_ problem: StaffingProblem, activity: RowActivity) {
    self.problem = problem
    signatureCount = problem.teamSkills.signatureCount
    let rule = problem.rules.place(of: .teamRule)
    missing = problem.teamRules.rows.enumerated().map { row, limit in
      let excess = (rule.map { activity.activity(rule: $0, row: row) } ?? 0) - limit.upper
      return Int(excess.rounded())
    }
    guard !isEmpty else { return }
    for commune in problem.staffingCase.communes.ordinals {
      for signature in 0..<Int32(truncatingIfNeeded: signatureCount) {
        let rows = problem.teamRules.rows(of: commune, with: signature)
        going.append(rows.reduce(.zero) { $0 + penalty($1, shift: 1) })
        coming.append(rows.reduce(.zero) { $0 + penalty($1, shift: -1) })
      }
    }
  }

  /// Whether the case has no team rules.
  var isEmpty: Bool { missing.isEmpty }

  /// Where an officer counts; nil where no post is held, or without team rules.
  func place(of officer: Ordinal<Officer>, in cell: Cell?, after bundle: Int32) -> Place? {
    guard !isEmpty, let cell else { return nil }
    return Place(commune: cell.commune, signature: problem.teamSkills.signature(of: officer, after: bundle))
  }

  /// What it adds to the penalties when an officer counts elsewhere or with other skills.
  func change(from former: Place?, to next: Place?) -> HoursPerMonth {
    guard former != next else { return .zero }
    if let former, let next, former.commune == next.commune {
      return shifts(from: former, to: next).reduce(.zero) { $0 + penalty($1.row, shift: $1.shift) }
    }
    return (former.map { going[slot($0)] } ?? .zero) + (next.map { coming[slot($0)] } ?? .zero)
  }

  /// The rows whose penalty rises when an officer counts elsewhere or with other skills, sorted.
  func rowsLost(from former: Place?, to next: Place?) -> [Int] {
    shifts(from: former, to: next).filter { penalty($0.row, shift: $0.shift) > .zero }.map(\.row)
  }

  /// The rows in which one officer less (1) or more (-1) counts, sorted.
  private func shifts(from former: Place?, to next: Place?) -> [(row: Int, shift: Int)] {
    let (left, reached) = (rows(of: former), rows(of: next))
    let shifts = left.filter { !reached.contains($0) }.map { (row: $0, shift: 1) }
    return (shifts + reached.filter { !left.contains($0) }.map { (row: $0, shift: -1) }).sorted { $0.row < $1.row }
  }

  private func rows(of place: Place?) -> [Int] {
    place.map { problem.teamRules.rows(of: $0.commune, with: $0.signature) } ?? []
  }

  private func penalty(_ row: Int, shift: Int) -> HoursPerMonth {
    Double(max(0, missing[row] + shift) - max(0, missing[row])) * (problem.teamRules.rows[row].penalty ?? .zero)
  }

  private func slot(_ place: Place) -> Int { place.commune.offset * signatureCount + Int(place.signature) }
}
