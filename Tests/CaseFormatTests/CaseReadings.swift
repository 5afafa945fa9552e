import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Wording

extension TemporaryFolder {
  /// Reads the case in the folder.
  func read(overrides: [PolicyOverride] = []) throws -> CaseReading {
    try CaseReader.read(url, overrides: overrides)
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
