public import CaseFormat
public import StaffingDomain
public import Wording
internal import Workloads

/// Why a case cannot be used.
public enum CaseRefusal: Error, Sendable {
  /// The case or a what-if has errors: these.
  case errors([CaseFinding])
  /// The workload of some cells cannot be right.
  case excessiveWorkload(ExcessiveWorkload, [Cell], of: StaffingCase)

  /// Errors and cells that are shown at most.
  public static let mostShown = 20

  /// The first problems, one line for each; nothing says how many there are.
  public func lines(in language: any Language) -> [String] {
    switch self {
    case .errors(let findings): findings.prefix(Self.mostShown).map { FindingText($0, in: language).description }
    case .excessiveWorkload(let workload, let cells, let staffingCase):
      cells.prefix(Self.mostShown).map { cell in
        let words = language.refusal(
          workload, in: cell, mostPosts: WISNRounding.largestNumberOfPosts, of: staffingCase)
        return workload == .inCase
          ? "\(CaseTable.workload.fileName): \(FindingSeverity.error.rawValue): \(words)" : words
      }
    }
  }

  /// How many errors ``lines(in:)`` leaves out.
  public var hidden: Int {
    if case .errors(let findings) = self { max(0, findings.count - Self.mostShown) } else { 0 }
  }
}
