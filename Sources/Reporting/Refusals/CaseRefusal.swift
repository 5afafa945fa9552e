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
    case .errors(let findings): return findings.prefix(Self.mostShown).map { FindingText($0, in: language).description }
    case .excessiveWorkload(let workload, let cells, let staffingCase):
      return cells.prefix(Self.mostShown).map { cell in
        let language = language.speaking(of: staffingCase)
        let words = language.refusal(
          workload, in: cell, mostPosts: WISNRounding.largestNumberOfPosts, of: staffingCase)
        guard workload == .inCase else { return words }
        return language.spoken("\(CaseTable.workload.fileName): \(language.word(FindingSeverity.error)): \(words)")
      }
    }
  }

  /// How many errors ``lines(in:)`` leaves out.
  public var hidden: Int {
    if case .errors(let findings) = self { max(0, findings.count - Self.mostShown) } else { 0 }
  }
}
