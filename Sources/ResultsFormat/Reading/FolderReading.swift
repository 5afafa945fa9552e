import Foundation
import StaffingDomain

/// The state of reading one folder of typed tables.
struct FolderReading {
  private let folder: URL
  private let kind: ResultFile.Folder
  private(set) var findings: [ResultsFinding] = []
  private(set) var digests: [FileDigest] = []

  /// - Parameter kind: What the folder should hold.
  /// - Throws: ``ResultsError`` where there is no such folder.
  init(_ folder: URL, _ kind: ResultFile.Folder) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) else {
      throw ResultsError.missingFolder(path: folder.path, kind)
    }
    guard isFolder.boolValue else { throw ResultsError.notAFolder(path: folder.path) }
    (self.folder, self.kind) = (folder, kind)
  }

  private mutating func report(_ damage: ResultsDamage, file: String) {
    findings.append(ResultsFinding(.error, ResultsFact(damage, in: kind), file: file))
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
      report(FolderReading.damage(of: error), file: name)
      return nil
    }
  }

  private mutating func bytes(of name: String) -> [UInt8]? {
    let file = folder.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: file.path) else {
      report(.missingFile, file: name)
      return nil
    }
    guard let data = try? Data(contentsOf: file) else {
      report(.unreadable, file: name)
      return nil
    }
    return [UInt8](data)
  }

  private static func damage(of error: any Error) -> ResultsDamage {
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
