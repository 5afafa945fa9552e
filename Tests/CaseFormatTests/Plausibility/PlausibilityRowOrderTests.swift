import CaseFormat
import StaffingDomain
import TestSupport
import Testing
import Wording

/// What is asked about a case does not depend on the order of its rows.
@Suite struct PlausibilityRowOrderTests {
  private static let examples =
    AmountTests.examples + SameOfficerTests.examples + PlaceTests.examples + UnitTests.numbers
    + DamagedLettersTests.examples

  /// The messages of the findings, without the lines that they cite.
  private func messages(_ files: [String: String]) -> [String] {
    let reading = CaseReader.read(MemorySource(files.mapValues { Array($0.utf8) }))
    return reading.texts.map { "\($0.severity) \($0.sentence)" }.map(withoutLines).sorted()
  }

  private func withoutLines(_ text: String) -> String {
    text.replacing(/line \d+/, with: "line").replacing(/\.csv:\d+/, with: ".csv")
  }

  /// The rows of every table in another order; `decisions.csv` has a cell of two lines.
  private func shuffled(_ files: [String: String], _ generator: inout SeededGenerator) -> [String: String] {
    var shuffled = files
    for (name, text) in files.sorted(by: { $0.key < $1.key }) where name.hasSuffix(".csv") && name != "decisions.csv" {
      let lines = text.split(separator: "\n").map(String.init)
      shuffled[name] = (lines.prefix(1) + lines.dropFirst().shuffled(using: &generator)).joined(separator: "\n") + "\n"
    }
    return shuffled
  }

  @Test(arguments: examples)
  func `Shuffled rows bring the same findings`(example: PlausibilityExample) {
    var generator = SeededGenerator(seed: 12)
    let files = example.files()
    let expected = messages(files)
    for _ in 0..<5 { #expect(messages(shuffled(files, &generator)) == expected) }
  }
}
