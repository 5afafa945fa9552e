import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

/// Some changes of the clean case, and every finding that they bring in words.
struct PlausibilityExample: Sendable, CustomTestStringConvertible {
  /// One text for another one in a file.
  struct Change: Sendable {
    let file: String
    let old: String
    let new: String
  }

  let testDescription: String
  let changes: [Change]
  /// The findings, one line each.
  let findings: [String]

  init(_ name: String, _ changes: [(file: String, old: String, new: String)], _ findings: [String]) {
    testDescription = name
    self.changes = changes.map { Change(file: $0.file, old: $0.old, new: $0.new) }
    self.findings = findings
  }

  /// The files of the changed case; a change that finds nothing to change is an error of the test.
  func files() -> [String: String] {
    var files = CleanCase.files
    for change in changes {
      let text = files[change.file] ?? ""
      #expect(text.contains(change.old), "'\(change.old)' is not in \(change.file)")
      files[change.file] = text.replacingOccurrences(of: change.old, with: change.new)
    }
    return files
  }

  /// Checks that the findings are the expected ones to the letter.
  func check() {
    let reading = CaseReader.read(MemorySource(files().mapValues { Array($0.utf8) }))
    #expect(reading.texts.map(\.description) == findings)
  }
}
