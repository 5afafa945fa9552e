public import StaffingDomain
public import Workplace

/// How a language speaks on the pages about cases.
public protocol CasePageWording {
  /// A word or a sentence that depends on nothing.
  func label(_ label: CasePageLabel) -> String
  /// A word or a sentence of the pages about findings and corrections.
  func label(_ label: FindingPageLabel) -> String
  /// A word or a sentence of the pages of a diagnosis.
  func label(_ label: DiagnosisPageLabel) -> String
  /// A field as the label beside it.
  func label(of field: CaseField) -> String
  /// What is wrong with what was given in a field, and how to mend it, in whole sentences.
  func sentence(_ problem: CaseFieldProblem) -> String
  /// Why nothing was done with a case, in whole sentences; problems of fields are told beside them.
  func sentence(_ refusal: CaseChangeRefusal) -> String
  /// Which files are taken, and how large they may be.
  func fileHint(most bytes: Int) -> String
  /// A version by its number, as a label.
  func name(ofVersion number: Int) -> String
  /// Where a version comes from: the file that was sent, or the version that was corrected.
  func origin(of version: CaseVersion) -> String
  /// Which rows of how many are shown, in one sentence.
  func range(_ rows: ClosedRange<Int>, of count: Int) -> String
  /// Whether a version can be planned with and what to do next, in whole sentences.
  func summary(of version: CaseVersion) -> String
  /// Words of a finding as a sentence of their own; empty for none.
  func sentence(of words: String) -> String
  /// A row of a table by its line, as a label.
  func name(ofLine line: Int) -> String
}
