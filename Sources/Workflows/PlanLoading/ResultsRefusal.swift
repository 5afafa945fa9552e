public import Auditing
public import ResultsFormat
public import StaffingDomain
public import Wording

/// Why a results folder cannot be built on.
public enum ResultsRefusal: Error, Sendable {
  /// There is no folder to read.
  case missing(ResultsError)
  /// The folder as a whole is not what was asked for.
  case folder(ResultsFolderRefusal)
  /// A file is damaged: the first error.
  case damaged(ResultsFinding)
  /// The plan is of another case, was edited or breaks a rule: what explains the rest.
  case violated(Violation)

  /// What is wrong, in one line.
  ///
  /// - Parameter folder: The folder as the reader calls it.
  public func line(of folder: String, in language: any Language) -> String {
    switch self {
    case .missing(let error): language.refusal(error)
    case .folder(let refusal): language.refusal(refusal, of: folder)
    case .damaged(let finding): "\(folder): \(FindingText(finding, in: language))"
    case .violated(let violation): "\(folder): \(violation.line(in: language))"
    }
  }
}
