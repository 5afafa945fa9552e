/// The tables of a results folder; the raw value is the file's name without `.csv`.
public enum ResultFile: String, CaseIterable, Sendable, Hashable, Comparable {
  case transfers
  case assignments
  case staffing
  case vacancies
  case surplus
  case training
  case recruits
  case sharing
  case prices
  case changes
  case substitutes

  /// Whether a folder may lack the file: there is none where it would have no rows.
  public var isOptional: Bool {
    switch self {
    case .prices, .changes, .substitutes: true
    case .transfers, .assignments, .staffing, .vacancies, .surplus, .training, .recruits, .sharing: false
    }
  }

  /// The file's name, for example `transfers.csv`.
  public var fileName: String { rawValue + ".csv" }

  /// The name of the file that sums the plan up.
  public static let summaryFileName = "summary.json"

  /// Orders by file name.
  public static func < (left: ResultFile, right: ResultFile) -> Bool { left.rawValue < right.rawValue }
}
