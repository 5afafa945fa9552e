import Planning
public import StaffingDomain

/// A last post that an officer holds, or might hold, besides a main one.
public struct SecondPost: Sendable, Hashable {
  /// Its cell.
  public var cell: Cell
  /// The part of a full post that it is.
  public var share: Double
  /// The part of a full post that both posts are together.
  public var load: Double
  /// The most that the officer may carry: `maximum_load x f_i`.
  public var maximumLoad: Double
  /// The competence fit in it, after the courses.
  public var fit: Double
}

/// What becomes of the second post of an officer under a plan.
public enum SecondPostChange: Sendable, Hashable {
  /// Holds one that is held today too.
  case keeps(SecondPost)
  /// Takes one on; gives up the one of today, where there is one.
  case takesOn(SecondPost, insteadOf: Cell?)
  /// Gives up the one of today.
  case givesUp(Cell)
}

/// A second post that an officer holds, takes on or gives up under a plan, and what that is worth by itself.
public struct SecondPostReason: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// The main cell; nil where no post is held.
  public var main: Cell?
  /// What becomes of the second post.
  public var change: SecondPostChange
  /// What the plan would lose more if the officer held the main post alone or, where the second post of today is given up
  /// and the officer stays, kept it; nil where that is not possible.
  public var worth: HoursPerMonth?
}

extension PlanView {
  /// What becomes of an officer's second post; nil where there is none, today or under the plan.
  func second(of officer: Ordinal<Officer>) -> SecondPostReason? {
    guard problem.roles[officer.offset].isInPlan else { return nil }
    let person = problem.staffingCase.officers[officer]
    let present = present(officer)
    let today = problem.combination.heldToday(by: officer, in: person.cell).map {
      Cell(commune: person.commune, position: $0)
    }
    let main = present.option.heldCell
    if let held = secondPost(of: present.option) {
      return SecondPostReason(
        officer: officer, main: main,
        change: held.cell == today ? .keeps(held) : .takesOn(held, insteadOf: today),
        worth: bestAlone(insteadOf: present).map { change(to: $0, insteadOf: present) })
    }
    guard let today else { return nil }
    var worth: HoursPerMonth?
    if main == person.cell {
      let both = problem.option(of: officer, doing: .stay, with: today.position)
      let isFree = takenLastPosts(of: both, insteadOf: present).isEmpty
      worth = isFree && problem.isOpen(both) ? change(to: both, insteadOf: present) : nil
    }
    return SecondPostReason(officer: officer, main: main, change: .givesUp(today), worth: worth)
  }

  /// The second post of an option; nil where it holds one post or none.
  func secondPost(of option: OfficerOption) -> SecondPost? {
    guard let main = option.heldCell, let cell = option.secondCell, let second = option.second else { return nil }
    let shares = [main, cell].map { problem.combination.lastPost(of: $0)?.share ?? 0 }
    return SecondPost(
      cell: cell, share: shares[1], load: shares[0] + shares[1],
      maximumLoad: problem.maximumLoad(of: option.officer),
      fit: problem.fit(of: option.officer, in: second, after: option.bundle))
  }

  /// The best way of holding the main post of a combination alone; nil where there is none.
  private func bestAlone(insteadOf present: Present) -> OfficerOption? {
    let alone = present.option.alone
    let untrained = problem.option(of: alone.officer, doing: alone.duty)
    return [alone, untrained].filter { problem.isOpen($0) }
      .min { change(to: $0, insteadOf: present) < change(to: $1, insteadOf: present) }
  }
}
