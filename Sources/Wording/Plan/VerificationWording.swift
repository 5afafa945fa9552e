public import ResultsFormat
public import StaffingDomain

/// What checking a results folder came to.
public enum VerificationVerdict: Sendable, Hashable {
  /// The folder holds soundly what it should: a plan of its case, the months of one, or how these stand in a month.
  case sound(ResultFile.Folder)
  /// Files are damaged in so many places.
  case damaged(ResultFile.Folder, places: Int)
  /// What the folder holds breaks rules so many times.
  case broken(ResultFile.Folder, violations: Int)
}

/// A figure of the report on a sound plan.
public enum VerificationFigure: Sendable, Hashable {
  /// The objective as the audit computed it; nil where it could not.
  case objective(HoursPerMonth?)
  /// The objective of months as the audit computed it; nil where it could not.
  case hoursOfMonths(HoursPerMonth?)
  /// The hours recovered against doing nothing; nil where they could not be computed.
  case recovered(HoursPerMonth?)
  /// What the summary says of the proof; the gap is nil where nothing is proved.
  case status(ResultSummary.Status, gap: Double?)
  /// How much was checked; no sentences where another version wrote them.
  case checked(rules: Int, rows: Int, sentences: Int?)
  /// Keys of the policy that differ from the case's.
  case overrides([PolicyOverride])
  /// The files of the what-ifs that the case was read with.
  case whatIfs([String])
}

/// What a language says of a results folder that was checked.
public protocol VerificationWording {
  /// The caption of a figure.
  func label(_ label: VerificationLabel) -> String
  /// A figure, after its caption.
  func figure(_ figure: VerificationFigure) -> String
  /// Whether a results folder is a sound plan for a case, both as the reader calls them, as a sentence.
  func sentence(_ verdict: VerificationVerdict, on results: String, of caseFolder: String) -> String
  /// How many more problems there are than were listed.
  func moreProblems(_ count: Int) -> String
}
