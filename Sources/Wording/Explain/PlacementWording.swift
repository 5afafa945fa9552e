public import Explanation
public import Planning
public import StaffingDomain

/// What a language says to the question why an officer does not hold a post.
public protocol PlacementWording {
  /// The question, as a title.
  func title(of answer: PlacementAnswer, in staffingCase: StaffingCase) -> String
  /// How many grounds forbid it, as the beginning of a sentence that each of them ends.
  func grounds(_ count: Int) -> String
  /// A ground with the input behind it, as the end of that sentence.
  func ground(_ ground: PlacementGround, of staffingCase: StaffingCase) -> String
  /// What would lift a ground.
  func lifting(_ ground: PlacementGround, of staffingCase: StaffingCase) -> String
  /// A ground against a second post with the input behind it, as the end of that sentence.
  func ground(_ ground: SecondPostGround, of staffingCase: StaffingCase) -> String
  /// What would lift a ground against a second post.
  func lifting(_ ground: SecondPostGround, of staffingCase: StaffingCase) -> String
  /// What the move alone would change, and the limits that it would exceed.
  func alone(_ change: HoursPerMonth, exceeding limits: [ExceededLimit], of staffingCase: StaffingCase) -> String
  /// The training that opens the post: the least of some ways.
  func training(_ way: TrainingWay, ways: Int, in staffingCase: StaffingCase) -> String
}
