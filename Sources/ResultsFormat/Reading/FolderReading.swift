import Foundation
import StaffingDomain

/// The state of reading one folder of typed tables.
struct FolderReading {
  private let folder: URL
  private(set) var findings: [ResultsFinding] = []
  private(set) var digests: [FileDigest] = []

  /// - Throws: ``ResultsError`` where there is no such folder.
  init(_ folder: URL) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) else {
      throw ResultsError.missingFolder(path: folder.path)
    }
    guard isFolder.boolValue else { throw ResultsError.notAFolder(path: folder.path) }
    self.folder = folder
  }

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

  mutating func summary<Summary>(_ decode: (Data) throws -> Summary) -> Summary? {
    let name = ResultFile.summaryFileName
    guard let bytes = bytes(of: name) else { return nil }
    do {
      return try decode(Data(bytes))
    } catch {
      findings.append(ResultsFinding(.error, FolderReading.fact(of: error), file: name))
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
