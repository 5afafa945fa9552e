import CaseFolder

/// The results name the digest of this case's files.
enum OtherCase {
  static func violations(_ summary: ResultSummary, inputDigest: String?) -> [Violation] {
    guard let inputDigest, inputDigest != summary.inputDigest else { return [] }
    return [
      Violation(
        summary: .otherCase,
        "the results belong to another case, or a file of the case was changed after the solve; solve it again")
    ]
  }
}
