public import Workplace

extension English {
  /// For example `In force`.
  public func label(of state: PlanState) -> String {
    switch state {
    case .draft: "Draft"
    case .submitted: "Submitted"
    case .agreed: "Answered by the units"
    case .approved: "Approved"
    case .inForce: "In force"
    case .done: "Done"
    case .superseded: "Superseded"
    case .sentBack: "Sent back"
    }
  }

  /// For example `submit the plan`.
  public func label(of deed: PlanDeed) -> String {
    switch deed {
    case .view: "read the plan"
    case .viewOwnUnit: "read the rows of the own unit"
    case .edit: "change the plan"
    case .decide: "decide on officers"
    case .revise: "make another draft from the plan"
    case .submit: "submit the plan"
    case .answer: "agree or object for a unit"
    case .closeAnswers: "close the round of the units"
    case .approve: "approve the plan"
    case .sendBack: "send the plan back"
    case .undoApproval: "take the approval back"
    case .putInForce: "put the plan in force"
    case .undoInForce: "take the plan out of force"
    case .finish: "say that the plan was carried out"
    case .supersede: "put another plan in its place"
    case .export: "print and download the plan"
    }
  }

  /// For example `Only the head may approve the plan`.
  public func sentence(_ refusal: PlanRefusal) -> String {
    switch refusal {
    case .notOfRole(let deed, let state, let roles):
      roles.isEmpty
        ? "Nobody may \(label(of: deed)) while it is in the state '\(label(of: state))'."
        : "To \(label(of: deed)) is for: \(list(roles.map { uncapitalized(label(of: $0)) }))."
    case .notInState(let deed, let state, let states):
      "The plan is in the state '\(label(of: state))'. To \(label(of: deed)) is possible in: "
        + "\(list(states.map { "'\(label(of: $0))'" }))."
    case .ownSubmission(let deed): "To \(label(of: deed)) is for somebody else: you submitted it yourself."
    }
  }
}
