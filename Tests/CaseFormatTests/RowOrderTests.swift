import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing

/// The order of rows and columns means nothing: a case is the same, but for the lines that it cites.
@Suite("The order of rows and columns")
struct RowOrderTests {
  /// Everything of a case as text, but for lines.
  private func withoutLines(_ staffingCase: StaffingCase) -> [Substring] {
    whole(staffingCase).filter { !$0.contains("- line: ") && !$0.contains(" source: ") }
  }

  /// The first difference of two cases, but for lines.
  private func difference(_ left: StaffingCase?, _ right: StaffingCase?) throws -> String? {
    let (left, right) = (withoutLines(try #require(left)), withoutLines(try #require(right)))
    if let (one, other) = zip(left, right).first(where: { $0 != $1 }) { return "\(one) != \(other)" }
    return left.count == right.count ? nil : "\(left.count) != \(right.count) values"
  }

  @Test(
    "shuffled tables make the same case",
    arguments: ["01-two-communes", "02-province", "05-competency", "06-work-sharing", "07-combined-posts"],
    1...2 as ClosedRange<UInt64>)
  func scenario(_ name: String, _ seed: UInt64) throws {
    let files = try ShuffledTables.files(of: Project.root.appendingPathComponent("scenarios/\(name)"))
    let plain = CaseReader.read(MemorySource(files))
    let shuffled = CaseReader.read(MemorySource(ShuffledTables.shuffled(files, seed: seed)))
    #expect(shuffled.tally == plain.tally)
    #expect(shuffled.dataQuality == plain.dataQuality)
    #expect(try difference(shuffled.staffingCase, plain.staffingCase) == nil)
  }

  @Test("every table shuffled makes the same case", arguments: 1...20 as ClosedRange<UInt64>)
  func everyTable(_ seed: UInt64) throws {
    let files = CleanCase.files.mapValues { Array($0.utf8) }
    let plain = CaseReader.read(MemorySource(files))
    let shuffled = CaseReader.read(MemorySource(ShuffledTables.shuffled(files, seed: seed)))
    #expect(try difference(shuffled.staffingCase, plain.staffingCase) == nil)
  }

  /// Changes that add up decimals of several rows.
  private static let sums = """
    - {table: communes, where: {commune: [00701, 00713, 00725]}, multiply: {area_km2: 1.1}}
    - {table: workload, multiply: {annual_volume: 0.7}}
    - {merge_communes: {into: 00701, from: [00749, 00713, 00725]}}
    - {move_activity: {activity: CERT, to: 00737, share: 0.3}}
    """

  @Test("what-ifs of shuffled tables make the same case", arguments: 1...20 as ClosedRange<UInt64>)
  func whatIfs(_ seed: UInt64) throws {
    let files = CleanCase.files.mapValues { Array($0.utf8) }
    let changes = [try whatIf(Self.sums)]
    let plain = CaseReader.read(MemorySource(files), whatIfs: changes)
    let shuffled = CaseReader.read(MemorySource(ShuffledTables.shuffled(files, seed: seed)), whatIfs: changes)
    #expect(try difference(shuffled.staffingCase, plain.staffingCase) == nil)
  }
}
