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
  /// Whether a folder holds results by its summary, whatever its tables are like.
  public static func isResults(_ folder: URL) -> Bool {
    let summary = folder.appendingPathComponent(ResultFile.summaryFileName)
    guard FileStatus(summary)?.isFile == true, let data = try? Data(contentsOf: summary) else { return false }
    return (try? ResultSummary(json: data)) != nil
  }

  /// Reads every file of a results folder.
  ///
  /// Codes are not looked up here; whether they belong to a case is for the audit to say.
  /// - Throws: ``ResultsError`` where there is no such folder.
  public static func read(_ folder: URL) throws -> ResultsReading {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) else {
      throw ResultsError.missingFolder(path: folder.path)
    }
    guard isFolder.boolValue else { throw ResultsError.notAFolder(path: folder.path) }
    var reading = Reading(folder: folder)
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
    let summary = reading.summary()
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

  /// The state of reading one folder.
  private struct Reading {
    let folder: URL
    var findings: [ResultsFinding] = []
    var digests: [FileDigest] = []

    mutating func rows<Row: ResultRow>() -> [Row] {
      let name = Row.file.fileName
      if Row.file.isOptional, !FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path) {
        return []
      }
      guard let bytes = bytes(of: name) else { return [] }
      digests.append(FileDigest(file: Row.file, sha256: SHA256.hexadecimal(of: bytes)))
      let table = ResultTableReader<Row>(bytes: bytes)
      findings += table.findings
      return table.rows
    }

    mutating func summary() -> ResultSummary? {
      let name = ResultFile.summaryFileName
      guard let bytes = bytes(of: name) else { return nil }
      do {
        return try ResultSummary(json: Data(bytes))
      } catch {
        findings.append(ResultsFinding(.error, ResultsReader.fact(of: error), file: name))
        return nil
      }
    }

    private mutating func bytes(of name: String) -> [UInt8]? {
      let file = folder.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: file.path) else {
        findings.append(ResultsFinding(.error, .missingFile, file: name))
        return nil
      }
      guard let data = try? Data(contentsOf: file) else {
        findings.append(ResultsFinding(.error, .unreadable, file: name))
        return nil
      }
      return [UInt8](data)
    }
  }

  private static func fact(of error: any Error) -> ResultsFact {
    switch error {
    case DecodingError.keyNotFound(let key, _): .summaryKeyMissing(key.stringValue)
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      .summaryValueOfWrongType(path(context))
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      .summaryValueUnknown(path(context))
    default: .summaryNoObject
    }
  }

  private static func path(_ context: DecodingError.Context) -> String {
    context.codingPath.map(\.stringValue).joined(separator: ".")
  }
}
