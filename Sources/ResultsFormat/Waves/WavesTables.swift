public import Foundation
public import StaffingDomain

/// Everything a waves folder holds, as typed rows.
public struct WavesTables: Sendable, Hashable {
  /// Officers of whom the plan asks something new, by month, then officer.
  public var waves: [WaveRow]
  /// Every cell with posts or officers in every month: by commune, position, then month.
  public var staffing: [MonthStaffingRow]
  /// The months in a few figures.
  public var summary: WavesSummary
  /// The digests of the files as they were read, sorted by file; empty where the tables were made in memory.
  public var digestsRead: [FileDigest] = []

  /// Creates tables.
  public init(waves: [WaveRow], staffing: [MonthStaffingRow], summary: WavesSummary) {
    (self.waves, self.staffing, self.summary) = (waves, staffing, summary)
  }

  /// The month of every officer who changes.
  public var months: [Code<Officer>: CalendarMonth] {
    Dictionary(waves.map { ($0.officer, $0.month) }) { first, _ in first }
  }
}

/// What was found in a waves folder.
public struct WavesReading: Sendable {
  /// The typed rows; nil where a file is missing or damaged.
  public let tables: WavesTables?
  /// What is wrong with the files, in their order.
  public let findings: [ResultsFinding]
}

/// Reads waves folders back, as strictly as results folders.
public enum WavesReader {
  /// Reads every file of a waves folder.
  ///
  /// - Throws: ``ResultsError`` where there is no such folder.
  public static func read(_ folder: URL) throws -> WavesReading {
    var reading = try FolderReading(folder, .waves)
    let waves: [WaveRow] = reading.rows()
    let staffing: [MonthStaffingRow] = reading.rows()
    let summary = reading.summary { try WavesSummary(json: $0) }
    let findings = reading.findings.sorted()
    guard let summary, !findings.contains(where: { $0.severity == .error }) else {
      return WavesReading(tables: nil, findings: findings)
    }
    var tables = WavesTables(waves: waves, staffing: staffing, summary: summary)
    tables.digestsRead = reading.digests.sorted { $0.file < $1.file }
    return WavesReading(tables: tables, findings: findings)
  }
}
