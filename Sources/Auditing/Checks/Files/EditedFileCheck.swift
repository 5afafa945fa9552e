import ResultsFormat

/// The files that were read have the digests that were taken when they were written.
///
/// This finds an edit of texts that no arithmetic can check, such as the reason of a transfer.
enum EditedFileCheck {
  /// Everything that was changed or removed, from the files alone.
  static func violations(in results: ResultTables) -> [Violation] {
    let written = Dictionary(results.summary.files.map { ($0.file, $0.sha256) }) { first, _ in first }
    var found = results.digestsRead.compactMap { digest -> Violation? in
      guard written[digest.file] != digest.sha256 else { return nil }
      return Violation(.files(.editedFile), .edit(.changed), in: digest.file)
    }
    let read = Set(results.digestsRead.map(\.file))
    if !read.isEmpty {
      for digest in results.summary.files where !read.contains(digest.file) {
        found.append(Violation(.files(.editedFile), .edit(.removed), in: digest.file))
      }
    }
    let summary = results.summary
    if !results.digestsRead.isEmpty, (try? summary.contentDigest()) != summary.ownDigest {
      found.append(Violation(summary: .files(.editedFile), .edit(.changed)))
    }
    return found
  }
}
