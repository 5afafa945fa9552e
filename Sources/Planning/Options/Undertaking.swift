public import StaffingDomain

/// What an officer would do, and the courses that he would follow for it.
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

/// What a plan does besides what its officers do.
public struct Supplies: Sendable, Hashable {
  /// Recruits of each cell row of `cell-balance`.
  public var recruits: [Int]
  /// The posts whose work the pool does, sorted.
  public var sharedPosts: [TransferPlan.SharedPost]

  /// No recruits and no shared posts.
  init(rows: Int) {
    recruits = [Int](repeating: 0, count: rows)
    sharedPosts = []
  }

  /// Whether there are none.
  var isEmpty: Bool { sharedPosts.isEmpty && recruits.allSatisfy { $0 == 0 } }
}

/// A whole plan as the search sees it: what every officer in the plan does, by place in `one-option`, and the supplies.
struct DraftPlan: Sendable, Hashable {
  var undertakings: [Undertaking]
  var supplies: Supplies
}

extension StaffingProblem {
  /// What an officer does under a plan.
  public func undertaking(of assignment: Assignment) -> Undertaking {
    Undertaking(assignment.duty, bundle: training.bundle(of: assignment.courses) ?? 0)
  }

  /// The supplies of a plan.
  public func supplies(of plan: TransferPlan) -> Supplies {
    var supplies = Supplies(rows: cellBalance.cells.count)
    for recruits in plan.recruits {
      if let row = cellBalance.row(of: recruits.cell) { supplies.recruits[row] += recruits.count }
    }
    supplies.sharedPosts = plan.sharedPosts.sorted()
    return supplies
  }

  /// A draft as a plan.
  func plan(of draft: DraftPlan) -> TransferPlan {
    var assignments = staffingCase.officers.ordinals.map { Assignment(officer: $0, duty: .leaving) }
    for (officer, undertaking) in zip(oneOption.officers, draft.undertakings) {
      assignments[officer.offset].duty = undertaking.duty
      assignments[officer.offset].courses = training.courses(of: undertaking.bundle)
    }
    let recruits = draft.supplies.recruits.enumerated().filter { $1 > 0 }.map {
      TransferPlan.Recruits(cell: cellBalance.cells[$0], count: $1)
    }
    return TransferPlan(assignments: assignments, recruits: recruits, sharedPosts: draft.supplies.sharedPosts)
  }

  /// A plan as a draft.
  func draft(of plan: TransferPlan) -> DraftPlan {
    DraftPlan(
      undertakings: oneOption.officers.map { undertaking(of: plan.assignments[$0.offset]) },
      supplies: supplies(of: plan))
  }

  /// An officer's undertaking as row rules see it.
  public func relocation(of officer: Ordinal<Officer>, doing undertaking: Undertaking) -> Relocation {
    Relocation(
      officer: officer, origin: staffingCase.officers[officer].cell, duty: undertaking.duty, bundle: undertaking.bundle)
  }
}
