public import Foundation
import StaffingDomain

/// Writes results folders, whole or not at all.
public enum ResultsWriter {
  /// Checks, before a long solve, that results may be written to a folder.
  ///
  /// A free place, an empty folder and an existing results folder (which is replaced as a whole) are fine.
  /// - Parameter caseFolder: The case, which is never written to; nil where it is in no folder.
  /// - Throws: ``ResultsError`` that says what stands there or is missing; nothing is touched.
  public static func checkDestination(_ destination: URL, case caseFolder: URL?) throws {
    try ResultsDestination(destination).checkApart(from: caseFolder)
  }

  /// Writes all files into a new hidden folder beside the destination.
  ///
  /// Every file is written under a temporary name, flushed to the disk and renamed. The digests of the tables are added
  /// to the summary, so that a later edit of any cell can be seen.
  /// - Returns: The staged folder; call ``StagedResults/publish()`` or ``StagedResults/discard()``.
  /// - Throws: ``ResultsError``; nothing is left behind then.
  public static func stage(_ tables: ResultTables, for destination: URL) throws -> StagedResults {
    let place = try ResultsDestination(destination)
    StagingFolder.clearStale(for: place.folder)
    let encoded = try tables.encodedFiles()
    var summary = tables.summary
    summary.files = encoded.map { FileDigest(file: $0.file, sha256: SHA256.hexadecimal(of: $0.bytes)) }
      .sorted { $0.file < $1.file }
    let folder = try makeFolder(for: place.folder)
    do {
      for (file, bytes) in encoded { try write(bytes, named: file.fileName, in: folder) }
      try write(summary, in: folder)
    } catch {
      try? FileManager.default.removeItem(at: folder)
      throw error
    }
    FileFlush.folder(folder)
    return StagedResults(folder: folder, destination: place.folder, summary: summary)
  }

  /// Writes the summary with its own digest, in the place of an earlier one.
  ///
  /// - Returns: The summary as written.
  @discardableResult
  static func write(_ summary: ResultSummary, in folder: URL) throws -> ResultSummary {
    guard let digest = try? summary.contentDigest() else {
      throw ResultsError.summaryNotFinite
    }
    var signed = summary
    signed.ownDigest = digest
    try write(Array(try signed.json()), named: ResultFile.summaryFileName, in: folder)
    return signed
  }

  /// Makes the hidden folder in which the files of a destination are written.
  static func makeFolder(for destination: URL) throws -> URL {
    let folder = StagingFolder.path(for: destination, role: .staging)
    guard mkdir(folder.path, 0o777) == 0 else { throw failure(.create, folder) }
    return folder
  }

  /// Writes a file under a temporary name, flushes it and renames it.
  static func write(_ bytes: [UInt8], named name: String, in folder: URL) throws {
    let target = folder.appendingPathComponent(name)
    let temporary = folder.appendingPathComponent("." + name + ".part")
    let descriptor = open(temporary.path, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else { throw failure(.create, temporary) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(.write, temporary) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw failure(.flush, temporary) }
    guard rename(temporary.path, target.path) == 0 else { throw failure(.rename, temporary) }
  }

  private static func failure(_ step: ResultsError.SystemStep, _ url: URL) -> ResultsError {
    .system(step, path: url.path, reason: errno)
  }
}
