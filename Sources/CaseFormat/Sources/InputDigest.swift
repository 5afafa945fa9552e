public import Foundation
import StaffingDomain

/// The digest that ties a results folder to the case it was computed from.
public enum InputDigest {
  /// SHA-256 over `policy.yml` and the tables of a case folder that exist, in the order of their names.
  ///
  /// Each file counts with its name, a line feed, its length in decimal digits, a line feed, and its bytes. Other files
  /// in the folder do not count. Files are read in pieces, so a large case needs little memory.
  /// - Returns: 64 hexadecimal digits in lower case.
  /// - Throws: The system's error where a file that exists cannot be read.
  public static func compute(caseFolder: URL) throws -> String {
    var hash = SHA256()
    for name in (CaseTable.allCases.map(\.fileName) + ["policy.yml"]).sorted() {
      let file = caseFolder.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      try add(file, named: name, to: &hash)
    }
    return hash.finalizeHexadecimal()
  }

  private static func add(_ file: URL, named name: String, to hash: inout SHA256) throws {
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    let length = try handle.seekToEnd()
    try handle.seek(toOffset: 0)
    hash.update(Array("\(name)\n\(length)\n".utf8))
    while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty { hash.update(Array(piece)) }
  }
}
