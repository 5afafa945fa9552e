public import StaffingDomain

/// A cell or row of the input, or a key of the policy, that two cases do not have in common.
public struct ChangedInput: Sendable, Hashable {
  /// The row or the key.
  ///
  /// A row that was added counts on after its file's last line.
  public let reference: InputReference
  /// The column; nil for a key, and where the whole row was added or taken out.
  public let column: String?
  /// The text before; nil where the row was added.
  public let before: String?
  /// The text after; nil where the row was taken out.
  public let after: String?

  /// Creates an entry.
  public init(_ reference: InputReference, column: String? = nil, before: String?, after: String?) {
    self.reference = reference
    self.column = column
    self.before = before
    self.after = after
  }

  /// The place, for example `workload.csv:131 annual_volume`.
  public var place: String { column.map { "\(reference) \($0)" } ?? reference.description }
}

/// One change of a case, as a planner made it, with the input that it touched.
public struct InputChange: Sendable, Hashable {
  /// The input that differs, in the order of the tables' rows.
  public let inputs: [ChangedInput]
  /// Whether ``inputs`` is all that differs.
  public let isComplete: Bool

  /// Creates a change.
  public init(inputs: [ChangedInput], isComplete: Bool = true) {
    self.inputs = inputs
    self.isComplete = isComplete
  }
}
