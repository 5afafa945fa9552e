import Foundation
import TestSupport
import Testing

/// The files that a scenario must produce, byte for byte.
///
/// Left out are the seconds in `summary.json`, and how pages look: their style, and the digest of a page that has one.
enum GoldenFiles {
  /// Compares every file of a results folder with the expected one, or records it.
  static func expect(_ folder: URL, equals expected: URL) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    if Project.records { try? FileManager.default.createDirectory(at: expected, withIntermediateDirectories: true) }
    for name in names {
      try expect(
        try comparable(folder.appendingPathComponent(name)), equals: expected.appendingPathComponent(name))
    }
    let recorded = try FileManager.default.contentsOfDirectory(atPath: expected.path).sorted()
    #expect(names == recorded, "the results folder holds other files than \(expected.path)")
  }

  /// Compares a text with the expected file, or records it.
  static func expect(_ text: String, equals file: URL) throws {
    if Project.records {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    let wanted = try String(contentsOf: file, encoding: .utf8)
    if let line = firstDifference(text, wanted) {
      Issue.record("\(file.lastPathComponent) differs in line \(line.number): '\(line.got)', expected '\(line.wanted)'")
    }
  }

  /// The text of a result file without what differs between two runs.
  static func comparable(_ file: URL) throws -> String {
    let text = try String(contentsOf: file, encoding: .utf8)
    if file.pathExtension == "html" { return withoutStyle(text) }
    guard file.lastPathComponent == "summary.json" else { return text }
    var isInSeconds = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if line.hasPrefix("  \"seconds\"") { isInSeconds = true }
      defer { if isInSeconds, line.hasPrefix("  }") { isInSeconds = false } }
      return !isInSeconds && !line.contains(".html\" : ")
    }.joined(separator: "\n")
  }

  private static func withoutStyle(_ page: String) -> String {
    guard let start = page.range(of: "<style>"), let end = page.range(of: "</style>") else { return page }
    return page.replacingCharacters(in: start.upperBound..<end.lowerBound, with: "")
  }

  private static func firstDifference(
    _ text: String, _ wanted: String
  ) -> (number: Int, got: Substring, wanted: Substring)? {
    let got = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = wanted.split(separator: "\n", omittingEmptySubsequences: false)
    for number in 0..<max(got.count, expected.count) {
      let (left, right) = (number < got.count ? got[number] : "", number < expected.count ? expected[number] : "")
      if left != right || number >= min(got.count, expected.count) { return (number + 1, left, right) }
    }
    return nil
  }
}
