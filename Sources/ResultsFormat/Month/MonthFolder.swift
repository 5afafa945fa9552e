public import Foundation
public import StaffingDomain

/// Everything a month folder holds.
public struct MonthTables: Sendable, Hashable {
  /// The changes of the plan, by officer.
  public var progress: [ChangeProgressRow]
  /// Every cell with posts or officers: by commune, then position.
  public var staffing: [StaffingNowRow]
  /// The decisions for planning again: by officer.
  public var decisions: [DecisionRow]
  /// The month in a few figures.
  public var summary: MonthSummary

  /// Creates tables.
  public init(
    progress: [ChangeProgressRow], staffing: [StaffingNowRow], decisions: [DecisionRow], summary: MonthSummary
  ) {
    (self.progress, self.staffing, self.decisions, self.summary) = (progress, staffing, decisions, summary)
  }
}

/// A place for a month folder, written whole or not at all.
///
/// An existing folder is replaced only where it holds a month and nothing else.
public struct MonthFolder: Sendable {
  /// The name of the report.
  public static let reportName = "report.html"

  private let folder: OwnFolder

  /// Checks, before any work, that a month may be written to a place.
  ///
  /// - Parameter kept: Folders that are never written to: the case, the plan and its waves.
  /// - Throws: ``ResultsError`` that says what stands there or is missing; nothing is touched.
  public init(_ url: URL, apartFrom kept: [URL]) throws {
    folder = try OwnFolder(
      url, apartFrom: kept, holding: ResultFile.files(of: .month).map(\.fileName) + [Self.reportName]
    ) { (try? MonthSummary(json: $0)) != nil }
  }

  /// Writes all files, with their digests in the summary, and puts the folder in place as a whole.
  ///
  /// - Parameters:
  ///   - tables: The month.
  ///   - report: The bytes of the report.
  /// - Returns: The summary as written, with all digests.
  /// - Throws: ``ResultsError``; what stood there before is untouched then.
  public func write(_ tables: MonthTables, report: [UInt8]) throws -> MonthSummary {
    let encoded = [
      (name: ResultFile.decisions.fileName, bytes: try DecisionRow.encoded(tables.decisions)),
      (name: ResultFile.progress.fileName, bytes: try ChangeProgressRow.encoded(tables.progress)),
      (name: ResultFile.staffingNow.fileName, bytes: try StaffingNowRow.encoded(tables.staffing)),
      (name: Self.reportName, bytes: report),
    ]
    var summary = tables.summary
    summary.files = Dictionary(uniqueKeysWithValues: encoded.map { ($0.name, SHA256.hexadecimal(of: $0.bytes)) })
    guard let digest = try? summary.contentDigest() else { throw ResultsError.summaryNotFinite }
    summary.files[ResultFile.summaryFileName] = digest
    let staged = try folder.stage(encoded + [(ResultFile.summaryFileName, Array(try summary.json()))])
    do {
      try folder.publish(staged)
    } catch {
      try? FileManager.default.removeItem(at: staged)
      throw error
    }
    return summary
  }
}

/// What was found in a month folder.
public struct MonthReading: Sendable {
  /// The typed rows; nil where a file is missing or damaged.
  public let tables: MonthTables?
  /// The digests of the files as they were read, by name.
  public let digests: [String: String]
  /// What is wrong with the files, in their order.
  public let findings: [ResultsFinding]
}

/// Reads month folders back, as strictly as results folders.
public enum MonthReader {
  /// Reads every file of a month folder.
  ///
  /// - Throws: ``ResultsError`` where there is no such folder.
  public static func read(_ folder: URL) throws -> MonthReading {
    var reading = try FolderReading(folder, .month)
    let progress: [ChangeProgressRow] = reading.rows()
    let staffing: [StaffingNowRow] = reading.rows()
    let decisions: [DecisionRow] = reading.rows()
    let summary = reading.summary { try MonthSummary(json: $0) }
    var digests = Dictionary(
      reading.digests.map { ($0.file.fileName, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    if let report = try? Data(contentsOf: folder.appendingPathComponent(MonthFolder.reportName)) {
      digests[MonthFolder.reportName] = SHA256.hexadecimal(of: [UInt8](report))
    }
    let findings = reading.findings.sorted()
    let isBroken = findings.contains { $0.severity == .error }
    let tables =
      isBroken
      ? nil
      : summary.map {
        MonthTables(progress: progress, staffing: staffing, decisions: decisions, summary: $0)
      }
    return MonthReading(tables: tables, digests: digests, findings: findings)
  }
}
