import Foundation
import TestSupport
import Testing

/// The README of a scenario: the commands and the tables that it prints.
struct ScenarioPage {
  /// The folder of the scenario, as a path in the project.
  let path: String
  private let lines: [String]

  init(_ path: String) throws {
    self.path = path
    let file = Project.root.appendingPathComponent(path).appendingPathComponent("README.md")
    lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
  }

  /// The options of every printed `cadre solve` of the scenario, by the name of its results folder.
  var commands: [String: [String]] {
    let start = "cadre solve \(path) -o "
    return Dictionary(
      uniqueKeysWithValues: lines.filter { $0.hasPrefix(start) }.compactMap { line in
        let words = line.dropFirst(start.count).split(separator: " ").map(String.init)
        return words.first.map { ($0, Array(words.dropFirst())) }
      })
  }

  /// The table that follows a heading: its rows as cells, without marks of emphasis; the first two lines left out.
  func table(under heading: String, number: Int = 1) -> [[String]] {
    var tables: [[[String]]] = []
    var isInTable = false
    for line in lines.drop(while: { $0 != "## \(heading)" }).dropFirst().prefix(while: { !$0.hasPrefix("## ") }) {
      let isRow = line.hasPrefix("| ")
      if isRow, !isInTable { tables.append([]) }
      isInTable = isRow
      guard isRow, let last = tables.indices.last else { continue }
      tables[last].append(
        line.split(separator: "|").map {
          $0.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "**", with: "")
        })
    }
    guard tables.indices.contains(number - 1) else { return [] }
    return Array(tables[number - 1].dropFirst(2))
  }

  /// A number as the pages print it: `6,798.779`.
  static func text(_ value: Double) -> String {
    let digits = String(format: "%.3f", value)
    let (whole, fraction) = (digits.prefix { $0 != "." }, digits.drop { $0 != "." })
    let groups = whole.reversed().enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, digit.offset % 3 == 0, digit.element != "-" { text.append(",") }
      text.append(digit.element)
    }
    return String(groups.reversed()) + fraction
  }
}
