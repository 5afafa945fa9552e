/// The terms of the hours that an option costs, in the order of the model.
public enum HoursTerm: Sendable, Hashable, CaseIterable {
  case mismatch, absence, transfer, positionChange, training, rotation, preference, surplus
}
