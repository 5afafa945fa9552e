/// The four heads under which the quality of a case's data is reported.
public enum QualityHead: String, CaseIterable, Sendable, Hashable, Comparable, Codable {
  /// Types, ranges, references and duplicates.
  case correct
  /// Missing rows and cells.
  case complete
  /// Spacing, Unicode form, near-duplicate names, one officer twice.
  case clean
  /// Expired competencies, stale dates, officers past retirement.
  case current

  /// Orders the heads as the reform's slogan does: correct, complete, clean, current.
  public static func < (left: QualityHead, right: QualityHead) -> Bool { left.place < right.place }

  private var place: Int {
    switch self {
    case .correct: 0
    case .complete: 1
    case .clean: 2
    case .current: 3
    }
  }
}
