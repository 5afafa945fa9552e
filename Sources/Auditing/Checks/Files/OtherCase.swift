import ResultsFormat
import StaffingDomain

/// The results name the digest of this case's files, the `--set` values and the what-ifs with which it was read.
enum OtherCase {
  static func violations(_ summary: ResultSummary, origin: CaseOrigin?) -> [Violation] {
    guard let origin else { return [] }
    var found: [Violation] = []
    if origin.inputDigest != summary.inputDigest {
      found.append(
        Violation(
          summary: .otherCase,
          "the results belong to another case, or a file of the case was changed after the solve; solve it again"))
    }
    if origin.overrides != summary.overrides {
      let options = summary.overrides.map { "--set \($0.key)=\($0.text)" }.joined(separator: " ")
      found.append(
        Violation(
          summary: .otherCase,
          "the case was solved \(options.isEmpty ? "without --set" : "with \(options)"); verify it the same way"))
    }
    if let difference = whatIfDifference(solved: summary.whatIfs, given: origin.whatIfs) {
      found.append(Violation(summary: .otherCase, difference))
    }
    return found
  }

  /// What differs between the what-ifs of a solve and those given now; nil where nothing does.
  static func whatIfDifference(solved: [AppliedWhatIf], given: [AppliedWhatIf]) -> String? {
    guard solved.map(\.sha256) != given.map(\.sha256) else { return nil }
    for (first, second) in zip(solved, given) where first.file == second.file && first.sha256 != second.sha256 {
      return "the what-if \(first.file) was changed after the solve, or is another file of that name; solve again"
    }
    let options = solved.map { "--what-if \($0.file)" }.joined(separator: " ")
    return "the case was solved \(options.isEmpty ? "without --what-if" : "with \(options)"); give the same now"
  }
}
