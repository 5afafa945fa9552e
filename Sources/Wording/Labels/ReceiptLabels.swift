/// Sections of a receipt.
public enum ReceiptSection: Sendable, Hashable, CaseIterable {
  /// The working time of one officer.
  case workingTime
  /// The hours of the cell's services.
  case services
  /// The allowances.
  case allowances
  /// The required staff and the number of posts.
  case requirement
  /// The posts.
  case posts
}

/// What a receipt calculates of each post.
public enum ReceiptPostLine: Sendable, Hashable, CaseIterable {
  /// Hours.
  case hours
  /// Urgency.
  case urgency
  /// Value.
  case value
}
