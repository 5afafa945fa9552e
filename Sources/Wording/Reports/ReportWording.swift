public import StaffingDomain

/// What several reports say.
public protocol ReportWording {
  /// The heading of a column about what a case consists of.
  func heading(_ heading: CaseHeading) -> String
  /// The heading of a list that ends before all its rows are shown.
  func heading(_ heading: String, shown: Int, of count: Int) -> String
  /// A sentence that a reader should know, under a report.
  func note(_ sentence: String) -> String
  /// A group of positions.
  func name(of group: PositionGroup) -> String
  /// A share as a percentage with its sign.
  func percentage(_ share: Double, decimals: Int) -> String
}
