import CaseFormat
import CaseGeneration
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

/// A made-up case as the rest of the program sees it: read, checked and diagnosed by the real modules.
@Suite struct CaseReadingTests {
  private static func read(_ options: GenerationOptions) throws -> CaseReading {
    try Project.withTemporaryFolder { folder in
      try CaseFolderWriter.write(CaseGenerator.generate(options), to: folder.path, overwrite: false)
      return try CaseReader.read(folder)
    }
  }

  @Test(arguments: [
    GenerationOptions(communes: 2, seed: 1), GenerationOptions(communes: 36, seed: 1),
    GenerationOptions(communes: 36, seed: 2), GenerationOptions(communes: 99, seed: 3),
    GenerationOptions(communes: 180, provinces: 4, seed: 4),
    GenerationOptions(communes: 30, seed: 5, officers: 450), GenerationOptions(communes: 30, seed: 6, officers: 2400),
  ])
  func `A made-up case reads without an error or a warning`(options: GenerationOptions) throws {
    let reading = try CaseReadingTests.read(options)
    let bad = reading.findings.filter { $0.severity != .note }
    #expect(bad.isEmpty, "\(bad.prefix(5).map { FindingText($0, in: English()).description })")
    #expect(reading.tally.number(of: .error) + reading.tally.number(of: .warning) == 0)
    #expect(reading.staffingCase?.communes.count == options.communes)
  }

  @Test(arguments: 1...3)
  func `The staff that the workload asks for is near the establishment`(seed: UInt64) throws {
    let reading = try CaseReadingTests.read(GenerationOptions(communes: 69, seed: seed))
    let staffingCase = try #require(reading.staffingCase)
    let needs = StaffingNeeds(staffingCase)
    var ratios: [Double] = []
    for commune in staffingCase.communes.ordinals {
      let cells = staffingCase.positions.ordinals.map { Cell(commune: commune, position: $0) }
      let required = cells.reduce(0) { $0 + needs[$1].requiredStaff.value }
      ratios.append(required / Double(staffingCase.communes[commune].establishment ?? 1))
    }
    #expect((0.88...1.02).contains(ratios.quantile(0.5)))
    #expect(ratios.quantile(0.05) > 0.6 && ratios.quantile(0.95) < 1.45)
    #expect(needs.implausibleCells.isEmpty)
  }

  @Test(arguments: 1...3)
  func `Surplus and shortage of skills stand side by side`(seed: UInt64) throws {
    let reading = try CaseReadingTests.read(GenerationOptions(communes: 69, seed: seed))
    let staffingCase = try #require(reading.staffingCase)
    let needs = StaffingNeeds(staffingCase)
    var held: [Cell: Int] = [:]
    for officer in staffingCase.officers { held[officer.cell, default: 0] += 1 }
    var (vacant, surplus) = ([String: Int](), [String: Int]())
    for commune in staffingCase.communes.ordinals {
      for position in staffingCase.positions.ordinals {
        let cell = Cell(commune: commune, position: position)
        let difference = needs[cell].posts.count - (held[cell] ?? 0)
        let code = staffingCase.positions[position].code.text
        if difference > 0 { vacant[code, default: 0] += difference }
        if difference < 0 { surplus[code, default: 0] -= difference }
      }
    }
    let communes = Double(staffingCase.communes.count)
    #expect((1.5...4.5).contains(Double(surplus.values.reduce(0, +)) / communes))
    #expect((7.0...13.0).contains(Double(vacant.values.reduce(0, +)) / communes))
    // Every merged commune brought statisticians and culture officers; none brought an IT officer.
    #expect((surplus["STATISTICS"] ?? 0) + (surplus["CULTURE"] ?? 0) > 20)
    #expect((surplus["IT"] ?? 0) == 0)
    #expect((vacant["IT"] ?? 0) > 35)
    #expect((vacant["FINANCE"] ?? 0) > (vacant["CULTURE"] ?? 0))
  }
}
