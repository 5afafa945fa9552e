import CaseFormat
import CaseGeneration
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Workloads

/// Homes, absences and second positions of made-up cases, as the reader of a case sees them.
@Suite struct SecondPostTests {
  private static func read(_ options: GenerationOptions) throws -> StaffingCase {
    let files = CaseGenerator.generate(options).files
    let source = MemorySource(Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) }))
    return try #require(CaseReader.read(source).staffingCase)
  }

  static let cases = [
    GenerationOptions(communes: 69, seed: 1), GenerationOptions(communes: 69, seed: 2, variant: .everything),
    GenerationOptions(communes: 40, seed: 3, officers: 800),
  ]

  @Test(arguments: cases)
  func `One officer in five lives in a neighbouring commune of the province, within reach`(
    options: GenerationOptions
  ) throws {
    let made = try Self.read(options)
    let distances = DistanceTable(made)
    let away = made.officers.filter { $0.residence != $0.commune }
    #expect((0.14...0.22).contains(Double(away.count) / Double(made.officers.count)))
    for officer in away {
      #expect(made.communes[officer.residence].province == made.communes[officer.commune].province)
      #expect(distances.distance(from: officer.residence, to: officer.commune) <= made.policy.maximumDistance)
    }
  }

  @Test(arguments: cases)
  func `A second position has a post that nobody else holds, and both posts are one officer's work`(
    options: GenerationOptions
  ) throws {
    let made = try Self.read(options)
    let needs = StaffingNeeds(made)
    var holders: [Cell: Int] = [:]
    for officer in made.officers { holders[officer.cell, default: 0] += 1 }
    let combined = made.officers.filter { $0.secondPosition != nil }
    #expect(Double(combined.count) >= 0.2 * Double(made.communes.count))
    var taken: Set<Cell> = []
    let month = made.policy.monthlyWorkingTime
    for officer in combined {
      let second = Cell(commune: officer.commune, position: try #require(officer.secondPosition))
      let (own, other) = (needs[officer.cell].posts, needs[second].posts)
      #expect(holders[second] == nil && !own.isEmpty && !other.isEmpty)
      #expect(taken.insert(second).inserted && taken.insert(officer.cell).inserted)
      let load = ((own.last?.hours ?? .zero) + (other.last?.hours ?? .zero)) / month
      #expect(load <= made.policy.maximumLoad + 0.02, "\(officer.code)")
      #expect(made.positions[second.position].isCombinable && !made.positions[second.position].isLeading)
    }
  }

  @Test func `Absences end within the time that their ground allows`() throws {
    for seed in 1...3 {
      let made = try Self.read(GenerationOptions(communes: 99, seed: UInt64(seed)))
      let planDate = made.policy.planDate
      for bar in made.bars where bar.rule.isAbsence {
        let until = try #require(bar.until)
        let most = bar.rule == .maternity ? 6 : bar.rule == .illness ? 10 : 31
        #expect(until > planDate && until < planDate.adding(months: most), "\(bar.rule)")
        if bar.rule == .maternity { #expect(made.officers[bar.officer].sex == .female) }
      }
      let leave = made.bars.filter { $0.rule == .maternity }
      #expect((0.001...0.012).contains(Double(leave.count) / Double(made.officers.count)))
    }
  }

  @Test func `Who has an order lives where they serve`() throws {
    for seed in 1...3 {
      let made = try Self.read(GenerationOptions(communes: 99, seed: UInt64(seed)))
      #expect(!made.decisions.isEmpty)
      for decision in made.decisions { #expect(made.officers[decision.officer].homeCommune == nil) }
    }
  }

  @Test func `Small communes have thirty positions, most of them light`() throws {
    let made = try Self.read(GenerationOptions(communes: 10, seed: 10, officers: 205, variant: .everything))
    let total = StaffingDiagnosis(made, needs: StaffingNeeds(made)).total
    #expect(total.posts > 300 && total.heads == 205)
    #expect(Double(total.vacantCombinablePosts) > 0.7 * Double(total.vacantPosts))
  }

  @Test func `The network variant has no second positions`() throws {
    let made = try Self.read(GenerationOptions(communes: 30, seed: 1, variant: .network))
    #expect(made.policy.maximumPositions == 1)
    #expect(!made.officers.contains { $0.secondPosition != nil })
  }
}
