import CaseFolder

/// The files have the digests that were taken when they were written.
///
/// This finds an edit of texts that no arithmetic can check, such as the reason of a transfer.
enum EditedFile: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let written = Dictionary(context.results.summary.files.map { ($0.file, $0.sha256) }) { first, _ in first }
    return context.results.digestsRead.compactMap { digest in
      guard written[digest.file] != digest.sha256 else { return nil }
      return Violation(.editedFile, "the file was changed after the solve", in: digest.file)
    }
  }
}
