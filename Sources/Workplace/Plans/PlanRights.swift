/// Why a role may not do something with a plan.
public enum PlanRefusal: Error, Sendable, Hashable {
  /// Others may; the roles in their order, empty where nobody may in this state.
  case notOfRole(PlanDeed, PlanState, may: [Role])
  /// The role may, but not in this state; the states in which it may, in their order.
  case notInState(PlanDeed, PlanState, mayIn: [PlanState])
  /// Nobody answers, approves or sends back what they submitted themselves.
  case ownSubmission(PlanDeed)
}

/// Who may do what with a plan: one row for each deed and the whole of it.
///
/// What is closed is opened from above only: the head sends back, and takes an approval and what is in force back.
public enum PlanRights {
  /// A row of the table.
  struct Row: Sendable, Hashable {
    let deed: PlanDeed
    let roles: [Role]
    let states: [PlanState]
    /// Whether who submitted the plan may not.
    var notByAuthor = false
  }

  private static let open: [PlanState] = [.draft]
  private static let closed: [PlanState] = [.submitted, .agreed, .approved, .inForce, .done, .superseded, .sentBack]

  static func row(of deed: PlanDeed) -> Row {
    switch deed {
    case .view: Row(deed: deed, roles: [.planner, .head, .inspector], states: PlanState.allCases)
    case .viewOwnUnit: Row(deed: deed, roles: [.unit], states: closed)
    case .edit, .decide: Row(deed: deed, roles: [.planner], states: open)
    case .revise: Row(deed: deed, roles: [.planner], states: PlanState.allCases)
    case .submit: Row(deed: deed, roles: [.planner], states: open)
    case .answer: Row(deed: deed, roles: [.unit], states: [.submitted], notByAuthor: true)
    case .closeAnswers: Row(deed: deed, roles: [.planner], states: [.submitted])
    case .approve: Row(deed: deed, roles: [.head], states: [.agreed], notByAuthor: true)
    case .sendBack: Row(deed: deed, roles: [.head], states: [.submitted, .agreed], notByAuthor: true)
    case .undoApproval: Row(deed: deed, roles: [.head], states: [.approved])
    case .putInForce: Row(deed: deed, roles: [.head], states: [.approved])
    case .undoInForce: Row(deed: deed, roles: [.head], states: [.inForce])
    case .finish: Row(deed: deed, roles: [.planner], states: [.inForce])
    case .supersede: Row(deed: deed, roles: [.head], states: [.approved, .inForce])
    case .export: Row(deed: deed, roles: [.planner, .head, .inspector], states: PlanState.allCases)
    }
  }

  /// Who may do something with a plan in some state, in the order of the roles.
  public static func roles(of deed: PlanDeed) -> [Role] { row(of: deed).roles }

  /// The states in which something may be done with a plan by anybody, in their order.
  public static func states(of deed: PlanDeed) -> [PlanState] { row(of: deed).states }

  /// Why a role may not do something with a plan in a state; nil where it may.
  ///
  /// - Parameters:
  ///   - deed: What is to be done.
  ///   - role: Who asks.
  ///   - state: The state of the plan.
  ///   - isAuthor: Whether who asks submitted this plan, in whatever role.
  public static func refusal(of deed: PlanDeed, by role: Role, in state: PlanState, isAuthor: Bool) -> PlanRefusal? {
    let row = row(of: deed)
    guard row.roles.contains(role) else {
      return .notOfRole(deed, state, may: row.states.contains(state) ? row.roles : [])
    }
    guard row.states.contains(state) else { return .notInState(deed, state, mayIn: row.states) }
    return row.notByAuthor && isAuthor ? .ownSubmission(deed) : nil
  }

  /// The state in which a deed leaves a plan; nil where the state stays.
  public static func state(after deed: PlanDeed) -> PlanState? {
    switch deed {
    case .view, .viewOwnUnit, .edit, .decide, .revise, .answer, .export: nil
    case .submit: .submitted
    case .closeAnswers, .undoApproval: .agreed
    case .approve, .undoInForce: .approved
    case .sendBack: .sentBack
    case .putInForce: .inForce
    case .finish: .done
    case .supersede: .superseded
    }
  }
}
