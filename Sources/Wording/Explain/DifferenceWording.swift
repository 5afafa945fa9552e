public import Explanation
import StaffingDomain

/// What a language says of the differences between two plans.
public protocol DifferenceWording {
  /// Why an officer's line differs, in one or two sentences.
  func why(_ difference: ExplainedDifference) -> String
  /// A kind of difference as the beginning of a line about one officer.
  func kind(_ kind: DifferenceKind) -> String
  /// A kind of difference after the number of officers.
  func kind(_ kind: DifferenceKind, ofOfficers count: Int) -> String
  /// What an officer does under a plan, in codes.
  func text(of assignment: CodedAssignment) -> String
  /// A changed cell, row or key of the input with what it was and is.
  func citation(_ input: ChangedInput) -> String
  /// Changed cells, rows and keys, the first few of them.
  func citations(_ inputs: [ChangedInput]) -> String
}

extension DifferenceWording where Self: Language {
  /// Where input changed; a heading does not follow the row of a sheet without a comma.
  func cited(_ input: ChangedInput) -> String {
    guard workbook != nil, let column = input.column else { return input.place }
    guard case .row(let row) = input.reference else { return input.place }
    return "\(row), \(self.column(column, of: row.table))"
  }
}
