public import StaffingDomain

/// What solving again without a change says about which change a difference is due to.
public enum DifferenceCause: Sendable, Hashable {
  /// There is only one change.
  case onlyChange
  /// The difference disappears without any one of these changes; confirmed by solving again.
  case changes([NeededChange])
  /// The difference is still there without any one change: no single one is needed for it.
  case noSingleChange
  /// It is not known: some change could not be left out, or the gap of a plan without it leaves it open.
  case unknown
  /// The difference is worth no more than a gap leaves open, so nothing is claimed.
  case withinGap
}

/// A change without which a difference disappears.
public struct NeededChange: Sendable, Hashable {
  /// Its number, from 1.
  public let number: Int
  /// The changes that are left out with it because they build on it, by number.
  public let dependents: [Int]

  /// Creates a change from the numbers.
  public init(_ number: Int, dependents: [Int] = []) { (self.number, self.dependents) = (number, dependents) }
}

/// A difference between two plans with the changed input behind it.
public struct ExplainedDifference: Sendable, Hashable {
  /// The difference.
  public let difference: OfficerDifference
  /// Which change it is due to.
  public let cause: DifferenceCause
  /// What the changed input has to do with it.
  public let reason: DifferenceReason

  /// The changed input that touches the officer, or the officer at the end of the chain; nothing where none does.
  public var inputs: [ChangedInput] {
    switch reason {
    case .own(let ground), .chain(_, _, _, let ground): ground.inputs
    case .unlisted, .sharedLimits, .doubt: []
    }
  }
}

/// What changed input has to do with an officer's difference.
public enum DifferenceReason: Sendable, Hashable {
  /// Changed rows touch the officer.
  case own(DifferenceGround)
  /// The officer is tied to the next one of a chain, at the end of which stands one whom changed rows touch.
  case chain(DifferenceTie, to: NamedOfficer, DifferenceChainEnd, DifferenceGround)
  /// More rows are changed than are listed, so what ties the officer in is not known.
  case unlisted
  /// No changed row is about the officer or those whose posts are linked: limits that all share tie them to the rest.
  case sharedLimits
  /// The difference is worth no more than a gap leaves open.
  case doubt(OfficerDifference.Doubt)
}

/// Who stands at the end of a chain of officers.
public struct DifferenceChainEnd: Sendable, Hashable {
  /// The officer.
  public let officer: NamedOfficer
  /// How many officers on; 1 for the next one.
  public let length: Int
}

/// An officer of one of two cases, with the name that people know.
public struct NamedOfficer: Sendable, Hashable {
  /// The officer.
  public let code: Code<Officer>
  /// The name; empty where the cases give none.
  public let name: String
}

extension OfficerDifference {
  /// The officer with the name.
  public var namedOfficer: NamedOfficer { NamedOfficer(code: officer, name: name) }
}
