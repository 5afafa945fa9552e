public import StaffingDomain

/// What an officer would do, and the courses followed for it.
public struct Undertaking: Sendable, Hashable {
  /// The duty.
  public var duty: Duty
  /// The place of the bundle in ``Training/bundles``; 0 is no training.
  public var bundle: Int32

  /// Creates an undertaking.
  public init(_ duty: Duty, bundle: Int32 = 0) {
    self.duty = duty
    self.bundle = bundle
  }

  /// Keeping the current cell without training.
  public static let stay = Undertaking(.stay)
  /// Holding no post.
  public static let surplus = Undertaking(.surplus)
}

extension StaffingProblem {
  /// What an officer does under a plan.
  public func undertaking(of assignment: Assignment) -> Undertaking {
    Undertaking(assignment.duty, bundle: training.bundle(of: assignment.courses) ?? 0)
  }

  /// An officer's undertaking as row rules see it.
  public func relocation(of officer: Ordinal<Officer>, doing undertaking: Undertaking) -> Relocation {
    Relocation(
      officer: officer, origin: staffingCase.officers[officer].cell, duty: undertaking.duty, bundle: undertaking.bundle)
  }
}
