public import StaffingDomain

/// WISN's two figures for a cell, a position or a commune: existing staff against required staff.
public struct WISNFigures: Sendable, Hashable {
  /// Capacity at work now.
  public let existing: FullTimeEquivalents
  /// Required staff (`R`).
  public let required: FullTimeEquivalents

  /// Compares existing with required staff.
  public init(existing: FullTimeEquivalents, required: FullTimeEquivalents) {
    self.existing = existing
    self.required = required
  }

  /// Existing / required: below 1 under pressure, above 1 with reserve; nil where nothing is required.
  public var ratio: Double? { required > .zero ? existing / required : nil }

  /// Existing - required, negative where staff is short.
  public var difference: FullTimeEquivalents { existing - required }

  /// The figures of two groups together.
  public static func + (left: WISNFigures, right: WISNFigures) -> WISNFigures {
    WISNFigures(existing: left.existing + right.existing, required: left.required + right.required)
  }
}
