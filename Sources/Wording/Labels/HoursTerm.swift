/// The terms of the hours that an option costs, in the order of the model.
public enum HoursTerm: Sendable, Hashable, CaseIterable {
  case mismatch, absence, handover, travel, positionChange, rankDrop, secondMismatch, secondOverhead, secondLearning
  case training, rotation, preference, surplus
}
