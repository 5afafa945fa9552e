public import StaffingDomain

/// What a plan may hold of the rules of communes: a property of many plans counts them, so that it looks at some of each.
public enum PlanFeature: String, CaseIterable, Sendable {
  /// A second post that is not held today.
  case newCombination
  /// One with another main post.
  case newCombinationByFilling
  /// One after a course.
  case newCombinationByTraining
  /// One that rows of `combinations.csv` allow.
  case newCombinationByRows
  /// One of an officer who may not be moved.
  case newCombinationOfPinned
  /// The second post of today, kept.
  case keptSecond
  /// The second post of today, given up by one who stays.
  case droppedSecond
  /// A main post of a lower rank.
  case rankDrop
  /// A transfer of one who lives elsewhere.
  case moveFromHome
  /// One who stays and lives elsewhere.
  case stayFarFromHome
  /// An officer who is away.
  case away

  /// Whether only cases with courses have it.
  public var needsCourses: Bool { self == .newCombinationByTraining }

  /// What a plan holds.
  public static func all(of plan: TransferPlan, in staffingCase: StaffingCase) -> Set<PlanFeature> {
    plan.assignments.reduce(into: []) { $0.formUnion(features(of: $1, in: staffingCase)) }
  }

  private static func features(of assignment: Assignment, in staffingCase: StaffingCase) -> Set<PlanFeature> {
    let officer = staffingCase.officers[assignment.officer]
    var found: Set<PlanFeature> = []
    func see(_ feature: PlanFeature, _ isSeen: Bool = true) { if isSeen { found.insert(feature) } }
    let livesElsewhere = officer.homeCommune.map { $0 != officer.commune } ?? false
    let stays = assignment.duty == .stay
    switch assignment.duty {
    case .stay: see(.stayFarFromHome, livesElsewhere)
    case .fill(let cell):
      see(.moveFromHome, livesElsewhere)
      see(.rankDrop, staffingCase.positions[cell.position].rank < staffingCase.positions[officer.position].rank)
    case .outOfPlan:
      see(.away, staffingCase.bars.contains { $0.officer == assignment.officer && $0.rule.isAbsence })
    case .pool, .surplus: break
    }
    guard let second = assignment.secondPosition else {
      see(.droppedSecond, stays && officer.secondPosition != nil)
      return found
    }
    guard !stays || second != officer.secondPosition else { return found.union([.keptSecond]) }
    see(.newCombination)
    see(.newCombinationByFilling, !stays)
    see(.newCombinationByTraining, !assignment.courses.isEmpty)
    see(.newCombinationByRows, !staffingCase.combinations.isEmpty)
    see(.newCombinationOfPinned, officer.mobility == .fixed)
    return found
  }
}
