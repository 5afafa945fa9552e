import Foundation
import ResultsFormat
import StaffingDomain

/// Puts a made-up case into a folder, the whole case or nothing.
public enum CaseFolderWriter {
  /// Writes all files to a hidden folder beside the destination, flushes them and puts the folder in place in one step.
  ///
  /// - Throws: ``GenerationError`` where the destination is not empty and `overwrite` is off, where it holds anything
  ///   but case files, or where the disk refuses; the destination is then as before.
  public static func write(_ generatedCase: GeneratedCase, to folder: String, overwrite: Bool) throws(GenerationError) {
    try write(generatedCase.files, to: folder, overwrite: overwrite)
  }

  /// Writes the files of any case, whole or not at all.
  ///
  /// - Throws: ``GenerationError`` likewise.
  public static func write(_ files: [GeneratedFile], to folder: String, overwrite: Bool) throws(GenerationError) {
    try check(folder, overwrite: overwrite)
    let destination = URL(fileURLWithPath: folder, isDirectory: true).standardizedFileURL.resolvingSymlinksInPath()
    let parent = destination.deletingLastPathComponent()
    let staging = StagingFolder.path(for: destination, role: .staging)
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      StagingFolder.clearStale(for: destination)
      try FileManager.default.createDirectory(at: staging, withIntermediateDirectories: false)
      for file in files {
        try writeFlushed(file.bytes, to: staging.appendingPathComponent(file.name))
      }
    } catch {
      try? FileManager.default.removeItem(at: staging)
      throw .folder(folder, .notWritable(reason: error.localizedDescription))
    }
    try publish(staging, as: destination, named: folder)
  }

  /// Checks that a case may be written to a folder; call it before a long generation.
  ///
  /// - Throws: ``GenerationError`` as ``write(_:to:overwrite:)``.
  public static func check(_ folder: String, overwrite: Bool) throws(GenerationError) {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory) else { return }
    guard isDirectory.boolValue else { throw .folder(folder, .isFile) }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder).sorted() else {
      throw .folder(folder, .notListable)
    }
    if names.isEmpty { return }
    guard overwrite else { throw .folder(folder, .notEmpty) }
    let caseFiles = Set(CaseTable.allCases.map(\.fileName) + ["policy.yml"])
    if let stranger = names.first(where: { !caseFiles.contains($0) }) {
      throw .folder(folder, .holdsOther(stranger))
    }
  }

  private static func writeFlushed(_ bytes: [UInt8], to file: URL) throws {
    try Data(bytes).write(to: file, options: .withoutOverwriting)
    let handle = try FileHandle(forUpdating: file)
    try handle.synchronize()
    try handle.close()
  }

  /// Renames onto a missing or empty folder; exchanges with a case that stands there.
  private static func publish(_ staging: URL, as destination: URL, named folder: String) throws(GenerationError) {
    if rename(staging.path, destination.path) == 0 { return }
    let reason = String(cString: strerror(errno))
    let exists = FileManager.default.fileExists(atPath: destination.path)
    let isExchanged = exists && FolderExchange.swap(staging, destination)
    try? FileManager.default.removeItem(at: staging)
    if !isExchanged { throw .folder(folder, exists ? .notReplaceable : .notPlaced(reason: reason)) }
  }
}
