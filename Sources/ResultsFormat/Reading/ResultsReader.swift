public import Foundation
public import StaffingDomain

/// What was found in a results folder.
public struct ResultsReading: Sendable {
  /// The typed rows; nil where a file is missing or damaged.
  public let tables: ResultTables?
  /// What is wrong with the files, in their order.
  public let findings: [ResultsFinding]
}

/// Reads results folders back, as strictly as case folders.
public enum ResultsReader {
  /// Whether a folder holds results of any kind (a plan, its months, one of them) by its summary, whatever its tables are like.
  public static func isResults(_ folder: URL) -> Bool {
    let summary = folder.appendingPathComponent(ResultFile.summaryFileName)
    guard FileStatus(summary)?.isFile == true, let data = try? Data(contentsOf: summary) else { return false }
    return (try? ResultSummary(json: data)) != nil || (try? WavesSummary(json: data)) != nil
      || (try? MonthSummary(json: data)) != nil
  }

  /// Reads every file of a results folder.
  ///
  /// Codes are not looked up here; whether they belong to a case is for the audit to say.
  /// - Throws: ``ResultsError`` where there is no such folder.
  public static func read(_ folder: URL) throws -> ResultsReading {
    var reading = try FolderReading(folder, .plan)
    let transfers: [TransferRow] = reading.rows()
    let assignments: [AssignmentRow] = reading.rows()
    let staffing: [StaffingRow] = reading.rows()
    let vacancies: [VacancyRow] = reading.rows()
    let surplus: [SurplusRow] = reading.rows()
    let training: [TrainingRow] = reading.rows()
    let recruits: [RecruitRow] = reading.rows()
    let sharing: [SharingRow] = reading.rows()
    let prices: [PriceRow] = reading.rows()
    let changes: [ChangeRow] = reading.rows()
    let substitutes: [SubstituteRow] = reading.rows()
    let summary = reading.summary { try ResultSummary(json: $0) }
    let findings = reading.findings.sorted()
    guard let summary, !findings.contains(where: { $0.severity == .error }) else {
      return ResultsReading(tables: nil, findings: findings)
    }
    var tables = ResultTables(summary: summary)
    (tables.transfers, tables.assignments, tables.staffing) = (transfers, assignments, staffing)
    (tables.vacancies, tables.surplus, tables.training) = (vacancies, surplus, training)
    (tables.recruits, tables.sharing) = (recruits, sharing)
    (tables.prices, tables.changes, tables.substitutes) = (prices, changes, substitutes)
    tables.digestsRead = reading.digests.sorted { $0.file < $1.file }
    return ResultsReading(tables: tables, findings: findings)
  }
}
