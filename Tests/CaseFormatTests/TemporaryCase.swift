import CaseFormat
import Foundation
import StaffingDomain
import Wording

/// A case folder that lives as long as a test needs it.
final class TemporaryCase {
  let folder: URL

  /// Writes files into a new folder.
  init(_ files: [String: [UInt8]]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("cadre-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, bytes) in files { try write(bytes, to: name) }
  }

  convenience init(_ files: [String: String]) throws { try self.init(files.mapValues { Array($0.utf8) }) }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
  }

  func read(overrides: [PolicyOverride] = []) throws -> CaseReading {
    try CaseReader.read(folder, overrides: overrides)
  }
}

/// The clean case with one text replaced in one file.
func changed(_ file: String, _ old: String, _ new: String) -> [String: String] {
  var files = CleanCase.files
  files[file] = files[file]?.replacingOccurrences(of: old, with: new)
  return files
}

extension CaseReading {
  /// Every finding as `place severity code`.
  var brief: [String] { findings.map { "\($0.place) \($0.severity.rawValue) \($0.code.rawValue)" } }

  /// Every finding in words.
  var texts: [FindingText] { findings.map { FindingText($0, in: English()) } }
}

extension WhatIfReading {
  /// Every finding in words.
  var texts: [FindingText] { findings.map { FindingText($0, in: English()) } }
}
