public import CaseFormat
public import StaffingDomain

/// How a language words the report of a check: findings apart.
public protocol CheckWording {
  /// A head of data quality, as the beginning of a line.
  func heading(_ head: QualityHead) -> String
  /// What a number counts, as a column of the heads of data quality.
  func column(_ severity: FindingSeverity, _ count: Int) -> String
  /// What is counted of the data.
  func label(_ measure: DataQuality.Measure) -> String
  /// How many of a total are as they should be, with their share in percent.
  func coverage(_ coverage: DataQuality.Coverage, percent: Double) -> String
  /// The heading above what changes did.
  var changesHeading: String { get }
  /// What a change did, with how many cells, rows and keys differ.
  func effect(_ effect: ChangeEffect) -> String
  /// How many findings there are, and whether the case can be used.
  func verdict(errors: Int, warnings: Int, notes: Int) -> String
}
