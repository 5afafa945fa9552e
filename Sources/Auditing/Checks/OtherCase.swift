import CaseFolder

/// The results name the digest of this case's files and the `--set` values with which it was read.
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
    return found
  }
}
