/// The tables that are written and read back; the raw value is the file's name without `.csv`.
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
  case waves
  case staffingByMonth = "staffing_by_month"
  case progress
  case staffingNow = "staffing_now"
  case decisions

  /// A folder that is written as a whole.
  public enum Folder: Sendable, Hashable {
    /// A plan: a results folder.
    case plan
    /// The months of its changes: a waves folder.
    case waves
    /// How they stand in one of these months: a month folder.
    case month
  }

  /// The folder that the file belongs to.
  public var folder: Folder {
    switch self {
    case .waves, .staffingByMonth: .waves
    case .progress, .staffingNow, .decisions: .month
    case .transfers, .assignments, .staffing, .vacancies, .surplus, .training, .recruits, .sharing, .prices, .changes,
      .substitutes:
      .plan
    }
  }

  /// The files of a folder.
  public static func files(of folder: Folder) -> [ResultFile] { allCases.filter { $0.folder == folder } }

  /// Whether a folder may lack the file: there is none where it would have no rows.
  public var isOptional: Bool {
    switch self {
    case .prices, .changes, .substitutes: true
    case .transfers, .assignments, .staffing, .vacancies, .surplus, .training, .recruits, .sharing, .waves,
      .staffingByMonth, .progress, .staffingNow, .decisions:
      false
    }
  }

  /// The file's name, for example `transfers.csv`.
  public var fileName: String { rawValue + ".csv" }

  /// The name of the file that sums the plan up.
  public static let summaryFileName = "summary.json"

  /// Orders by file name.
  public static func < (left: ResultFile, right: ResultFile) -> Bool { left.rawValue < right.rawValue }
}
