public import StaffingDomain

/// What one change of a what-if did to a case.
public struct ChangeEffect: Sendable, Hashable {
  /// The name of the what-if's file, without folders.
  public let file: String
  /// The line on which the change starts, from 1.
  public let line: Int
  /// What it did; nil where it did nothing, because of errors.
  public internal(set) var deed: ChangeDeed?
  /// The first ``limit`` cells and rows that differ from before, in the order of the tables' rows.
  public internal(set) var touched: [TouchedCell] = []
  /// The number of cells and rows that differ, those beyond the limit included.
  public internal(set) var touchedCount = 0
  /// The keys of the policy that differ.
  public var policy: [TouchedKey] {
    guard case .policy(let keys) = deed else { return [] }
    return keys.filter { $0.before != $0.after }
  }

  /// The number of cells, rows and keys that differ.
  public var differences: Int { touchedCount + policy.count }

  /// The most entries of ``touched``.
  public static let limit = 10_000

  /// The place of the change: `dossiers.yml:4`.
  public var place: String { "\(file):\(line)" }

  init(_ place: InputPlace) { (file, line) = (place.file, place.line) }

  /// Notes what a change of the policy did to a key.
  mutating func note(_ key: TouchedKey) {
    guard case .policy(let keys) = deed else { return deed = .policy([key]) }
    deed = .policy(keys + [key])
  }

  mutating func note(_ source: SourceRow, _ column: String?, before: String?, after: String?) {
    guard before != after else { return }
    touchedCount += 1
    guard touched.count < ChangeEffect.limit else { return }
    touched.append(TouchedCell(source: source, column: column, before: before, after: after))
  }
}

/// A cell or a row that a what-if changed.
public struct TouchedCell: Sendable, Hashable {
  /// The row; one that was added counts on after the file's last line.
  public let source: SourceRow
  /// The column; nil where the whole row was added or taken out.
  public let column: String?
  /// The text before, for a row its key; nil where the row was added.
  public let before: String?
  /// The text after, for a row its key; nil where the row was taken out.
  public let after: String?
}

/// A key of the policy that a what-if changed.
public struct TouchedKey: Sendable, Hashable {
  /// The key.
  public let key: PolicyKey
  /// The value before, the schema's default included; `none` where there was no limit.
  public let before: String
  /// The value after.
  public let after: String
}
