import ResultsFormat
import StaffingDomain

/// The results name the digest of this case's files, the `--set` values and the what-ifs with which it was read.
enum OtherCaseCheck {
  static func violations(_ summary: ResultSummary, origin: CaseOrigin?) -> [Violation] {
    guard let origin else { return [] }
    var found: [OriginFact] = []
    if origin.inputDigest != summary.inputDigest { found.append(.otherDigest) }
    if origin.overrides != summary.overrides { found.append(.otherOverrides(solved: summary.overrides)) }
    if let difference = whatIfDifference(solved: summary.whatIfs, given: origin.whatIfs) { found.append(difference) }
    return found.map { Violation(summary: .files(.otherCase), .origin($0)) }
  }

  /// What differs between the what-ifs of a solve and those given now; nil where nothing does.
  static func whatIfDifference(solved: [AppliedWhatIf], given: [AppliedWhatIf]) -> OriginFact? {
    guard solved.map(\.sha256) != given.map(\.sha256) else { return nil }
    for (first, second) in zip(solved, given) where first.file == second.file && first.sha256 != second.sha256 {
      return .changedWhatIf(file: first.file)
    }
    return .otherWhatIfs(solved: solved.map(\.file))
  }
}
