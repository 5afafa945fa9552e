/// Where a plan is in its life.
///
/// draft -> submitted -> agreed -> approved -> in force -> done or superseded; a plan that is sent back stays as it is, and its
/// author goes on with a new draft that remembers it.
public enum PlanState: String, Sendable, Hashable, CaseIterable, Codable {
  /// It is worked on.
  case draft
  /// It is closed and waits for the units.
  case submitted
  /// The round of the units is over: every one has agreed, or has objected on record.
  case agreed
  /// The head has approved it: its data are locked.
  case approved
  /// It is carried out.
  case inForce = "in_force"
  /// It was carried out.
  case done
  /// Another plan took its place.
  case superseded
  /// The head sent it back.
  case sentBack = "sent_back"
}

/// What can be done with a plan.
public enum PlanDeed: String, Sendable, Hashable, CaseIterable, Codable {
  /// Read all of it.
  case view
  /// Read the rows of one's own unit.
  case viewOwnUnit = "view_own_unit"
  /// Change its policy and its data, and plan again.
  case edit
  /// Decide on an officer: agree, refuse, keep, note the meeting.
  case decide
  /// Make another draft from it, which remembers what was decided.
  case revise
  /// Close the draft and send it to the units and the head.
  case submit
  /// Agree or object as a unit.
  case answer
  /// Close the round of the units, whose objections stay on record: the plan goes to the head.
  case closeAnswers = "close_answers"
  /// Approve it.
  case approve
  /// Send it back with a reason.
  case sendBack = "send_back"
  /// Take the approval back.
  case undoApproval = "undo_approval"
  /// Put it in force.
  case putInForce = "put_in_force"
  /// Stop carrying it out, as approved but not in force.
  case undoInForce = "undo_in_force"
  /// Say that it was carried out.
  case finish
  /// Put another plan in its place.
  case supersede
  /// Print it, and download its files.
  case export
}
