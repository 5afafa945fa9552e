import Testing

@testable import Workplace

/// Who may do what with a plan, deed by deed: the table as a person would write it down.
@Suite("Rights over a plan")
struct PlanRightsTests {
  /// For each deed the roles that may and the states in which they may, written out once more by hand.
  private static let expected: [PlanDeed: (roles: Set<Role>, states: Set<PlanState>)] = [
    .view: ([.planner, .head, .inspector], Set(PlanState.allCases)),
    .viewOwnUnit: ([.unit], Set(PlanState.allCases).subtracting([.draft])),
    .edit: ([.planner], [.draft]),
    .decide: ([.planner], [.draft]),
    .revise: ([.planner], Set(PlanState.allCases)),
    .submit: ([.planner], [.draft]),
    .answer: ([.unit], [.submitted]),
    .closeAnswers: ([.planner], [.submitted]),
    .approve: ([.head], [.agreed]),
    .sendBack: ([.head], [.submitted, .agreed]),
    .undoApproval: ([.head], [.approved]),
    .putInForce: ([.head], [.approved]),
    .undoInForce: ([.head], [.inForce]),
    .finish: ([.planner], [.inForce]),
    .supersede: ([.head], [.approved, .inForce]),
    .export: ([.planner, .head, .inspector], Set(PlanState.allCases)),
  ]

  @Test("Every deed by every role in every state, for its author and for others")
  func table() throws {
    var allowed = 0
    for deed in PlanDeed.allCases {
      let expected = try #require(Self.expected[deed])
      for role in Role.allCases {
        for state in PlanState.allCases {
          for isAuthor in [false, true] {
            let may =
              expected.roles.contains(role) && expected.states.contains(state)
              && !(isAuthor && [.answer, .approve, .sendBack].contains(deed))
            let refusal = PlanRights.refusal(of: deed, by: role, in: state, isAuthor: isAuthor)
            #expect((refusal == nil) == may, "\(deed) by \(role) in \(state), author: \(isAuthor)")
            allowed += may ? 1 : 0
          }
        }
      }
    }
    #expect(allowed == 150)
  }

  @Test("Nobody approves, sends back or answers what they submitted, whatever their role is by then")
  func ownSubmission() {
    for (deed, role, state) in [
      (PlanDeed.approve, Role.head, PlanState.agreed), (.sendBack, .head, .submitted), (.answer, .unit, .submitted),
    ] {
      #expect(PlanRights.refusal(of: deed, by: role, in: state, isAuthor: true) == .ownSubmission(deed))
      #expect(PlanRights.refusal(of: deed, by: role, in: state, isAuthor: false) == nil)
    }
  }

  @Test("A refusal says who may, or in which states")
  func refusals() {
    #expect(
      PlanRights.refusal(of: .approve, by: .planner, in: .agreed, isAuthor: true)
        == .notOfRole(.approve, .agreed, may: [.head]))
    #expect(
      PlanRights.refusal(of: .approve, by: .planner, in: .draft, isAuthor: true)
        == .notOfRole(.approve, .draft, may: []))
    #expect(
      PlanRights.refusal(of: .edit, by: .planner, in: .approved, isAuthor: true)
        == .notInState(.edit, .approved, mayIn: [.draft]))
  }

  @Test("What is closed is changed by nobody and opened from above only")
  func fromAbove() {
    for state in PlanState.allCases where state != .draft {
      for role in Role.allCases {
        for deed in [PlanDeed.edit, .decide, .submit] {
          #expect(PlanRights.refusal(of: deed, by: role, in: state, isAuthor: false) != nil)
        }
      }
    }
    for deed in [PlanDeed.undoApproval, .undoInForce, .sendBack] {
      #expect(PlanRights.row(of: deed).roles == [.head])
    }
  }

  @Test("A deed that changes the state leads along the life of a plan")
  func states() {
    var steps: [PlanState: Set<PlanState>] = [:]
    for deed in PlanDeed.allCases {
      guard let after = PlanRights.state(after: deed) else { continue }
      for state in PlanRights.row(of: deed).states { steps[state, default: []].insert(after) }
    }
    #expect(
      steps == [
        .draft: [.submitted], .submitted: [.agreed, .sentBack], .agreed: [.approved, .sentBack],
        .approved: [.agreed, .inForce, .superseded], .inForce: [.approved, .done, .superseded],
      ])
  }

  @Test("Administrators and inspectors change no plan, and administrators see none")
  func onlookers() {
    for deed in PlanDeed.allCases {
      for state in PlanState.allCases {
        #expect(PlanRights.refusal(of: deed, by: .administrator, in: state, isAuthor: false) != nil)
        let inspects = PlanRights.refusal(of: deed, by: .inspector, in: state, isAuthor: false) == nil
        #expect(inspects == [.view, .export].contains(deed))
      }
    }
  }
}
