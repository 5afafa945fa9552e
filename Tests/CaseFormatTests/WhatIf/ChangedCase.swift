import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

/// The clean case read with what-ifs.
struct ChangedCase {
  let reading: CaseReading

  /// Reads the clean case, or other files, with what-ifs of these changes, the first one called `a.yml`.
  init(_ changes: String..., files: [String: String] = CleanCase.files) throws {
    let whatIfs = try zip(changes, ["a.yml", "b.yml", "c.yml"]).map { text, name in try whatIf(text, name) }
    let folder = try TemporaryFolder(files)
    reading = try CaseReader.read(folder.url, whatIfs: whatIfs)
  }

  /// The case, which has to be free of errors.
  func staffingCase() throws -> StaffingCase {
    try #require(reading.staffingCase, "\(reading.texts.map(\.description))")
  }

  /// Every difference: `workload.csv:6 annual_volume 9200 -> 11040`.
  var differences: [String] {
    reading.changes.flatMap { effect in
      effect.touched.map { cell in
        "\(cell.source) \(cell.column ?? "row") \(cell.before ?? "-") -> \(cell.after ?? "-")"
      } + effect.policy.map { "\($0.key) \($0.before) -> \($0.after)" }
    }
  }
}

/// A what-if of some changes, given as the list below `changes:`.
func whatIf(_ changes: String, _ file: String = "a.yml") throws -> WhatIf {
  let lines = changes.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
  let reading = WhatIfReader.read(
    Array("name: Test\nchanges:\n\(lines.joined(separator: "\n"))\n".utf8), fileName: file)
  return try #require(reading.whatIf, "\(reading.texts.map(\.description))")
}

/// A text of a file and what stands in its place.
typealias FileEdit = (file: String, old: String, new: String)

/// The files of the clean case with other texts in them, each of which has to occur.
func edited(_ edits: [FileEdit]) throws -> [String: String] {
  var files = CleanCase.files
  for edit in edits {
    let text = try #require(files[edit.file])
    files[edit.file] = text.replacingOccurrences(of: edit.old, with: edit.new)
    #expect(files[edit.file] != text, "'\(edit.old)' has to be in \(edit.file)")
  }
  return files
}

/// Everything of a case as text, for a comparison of all of it.
func whole(_ staffingCase: StaffingCase) -> [Substring] {
  var text = ""
  dump(staffingCase, to: &text)
  return text.split(separator: "\n")
}
