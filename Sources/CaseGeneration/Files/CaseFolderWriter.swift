import Foundation
import StaffingDomain

/// Why a made-up case was not written.
public struct GenerationError: Error, Sendable, CustomStringConvertible {
  /// What is wrong, and how to mend it.
  public let message: String

  /// The message.
  public var description: String { message }
}

/// Puts a made-up case into a folder, each file whole or not at all.
public enum CaseFolderWriter {
  /// Writes all files, after making the folder where it is missing.
  ///
  /// Every file is first written in full under a temporary name in the folder, then all are renamed. With `overwrite`
  /// the tables of an earlier case that the new one does not have are removed, so that no case is half old, half new.
  ///
  /// - Throws: ``GenerationError`` where the folder is not empty and `overwrite` is off, where it holds anything but
  ///   case files, or where the disk refuses.
  public static func write(_ generatedCase: GeneratedCase, to folder: String, overwrite: Bool) throws {
    let manager = FileManager.default
    let old = try checkedContents(of: folder, overwrite: overwrite)
    let directory = URL(fileURLWithPath: folder, isDirectory: true)
    var staged: [(from: URL, to: URL)] = []
    do {
      try manager.createDirectory(at: directory, withIntermediateDirectories: true)
      for file in generatedCase.files {
        let temporary = directory.appendingPathComponent(".\(file.name).new")
        staged.append((from: temporary, to: directory.appendingPathComponent(file.name)))
        try Data(file.bytes).write(to: temporary)
        let handle = try FileHandle(forUpdating: temporary)
        try handle.synchronize()
        try handle.close()
      }
      for name in old where !generatedCase.files.contains(where: { $0.name == name }) {
        try manager.removeItem(at: directory.appendingPathComponent(name))
      }
      for (from, to) in staged { try replace(to, with: from) }
    } catch {
      for (from, _) in staged { try? manager.removeItem(at: from) }
      throw GenerationError(message: "cannot write '\(folder)': \(error.localizedDescription)")
    }
  }

  /// The case files that the folder holds already; none where it does not exist.
  ///
  /// - Throws: ``GenerationError`` as ``write(_:to:overwrite:)``; call it before a long generation.
  @discardableResult
  public static func checkedContents(of folder: String, overwrite: Bool) throws -> [String] {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory) else { return [] }
    guard isDirectory.boolValue else {
      throw GenerationError(message: "'\(folder)' is a file; name a folder for the case")
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder).sorted() else {
      throw GenerationError(message: "'\(folder)' cannot be listed; check its permissions")
    }
    if names.isEmpty { return [] }
    guard overwrite else {
      throw GenerationError(
        message: "'\(folder)' is not empty; name a new folder, or add --overwrite to replace the case in it")
    }
    let caseFiles = Set(CaseTable.allCases.map(\.fileName) + ["policy.yml"])
    if let stranger = names.first(where: { !caseFiles.contains($0) }) {
      throw GenerationError(
        message:
          "'\(folder)' also holds '\(stranger)', which is not a case file; nothing was overwritten, name another folder"
      )
    }
    return names
  }

  private static func replace(_ target: URL, with source: URL) throws {
    guard rename(source.path, target.path) == 0 else {
      throw GenerationError(message: "cannot rename '\(source.path)': error \(errno)")
    }
  }
}
