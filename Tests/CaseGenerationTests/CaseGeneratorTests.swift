import CaseFormat
import CaseGeneration
import Foundation
import StaffingDomain
import Testing

@Suite struct CaseGeneratorTests {
  @Test func `Same options and seed give the same bytes, another seed another case`() {
    let options = GenerationOptions(communes: 24, provinces: 2, seed: 11)
    let first = CaseGenerator.generate(options)
    let again = CaseGenerator.generate(options)
    #expect(first.files == again.files)
    let other = CaseGenerator.generate(GenerationOptions(communes: 24, provinces: 2, seed: 12))
    #expect(first.files.map(\.name) == other.files.map(\.name))
    for name in ["communes.csv", "officers.csv", "workload.csv", "officer_competencies.csv"] {
      let ours = first.files.first { $0.name == name }
      let theirs = other.files.first { $0.name == name }
      #expect(ours != nil && ours != theirs, "\(name)")
    }
  }

  @Test(arguments: [(2, 1), (3, 1), (7, 3), (40, 1), (180, 3)])
  func `Every size gives the communes and provinces asked for`(communes: Int, provinces: Int) {
    let tables = GeneratedTables(GenerationOptions(communes: communes, provinces: provinces, seed: 5))
    let rows = tables.rows("communes")
    #expect(rows.count == communes)
    #expect(Set(rows.map { $0["commune"] ?? "" }).count == communes)
    #expect(Set(rows.map { $0["province"] ?? "" }).count == provinces)
    #expect(tables.generated.officerCount == tables.rows("officers").count)
    for (_, members) in Dictionary(grouping: rows, by: { $0["province"] ?? "" }) {
      #expect(Set(members.map { $0["name"] ?? "" }).count == members.count, "names of a province differ")
    }
  }

  @Test(arguments: [700, 1200, 2400])
  func `A number of officers is met exactly`(officers: Int) {
    let generated = CaseGenerator.generate(GenerationOptions(communes: 36, seed: 2, officers: officers))
    #expect(generated.officerCount == officers)
    #expect(GeneratedTables(generated).rows("officers").count == officers)
  }

  @Test func `Options out of range are moved to the nearest possible value`() {
    let generated = CaseGenerator.generate(GenerationOptions(communes: -4, provinces: 90, seed: 1, officers: -1))
    #expect(generated.communeCount == 2)
    #expect(generated.officerCount >= 2)
  }

  @Test func `The full variant keeps to the tables of its rules`() {
    let names = Set(CaseGenerator.generate(GenerationOptions(communes: 10, seed: 1)).files.map(\.name))
    let planning: Set<CaseTable> = [.courses, .combinations, .recruitment, .relations, .teamRules]
    for table in planning { #expect(!names.contains(table.fileName)) }
    let others = CaseTable.allCases.filter { !planning.contains($0) && $0.isOfPlan }
    #expect(names == Set(others.map(\.fileName) + ["policy.yml"]))
  }

  @Test func `Names are in NFC, and no officer stands twice`() {
    let tables = GeneratedTables(GenerationOptions(communes: 120, seed: 8))
    let officers = tables.rows("officers")
    #expect(Set(officers.map { "\($0["name"] ?? "")|\($0["born"] ?? "")" }).count == officers.count)
    for row in officers + tables.rows("communes") {
      let name = row["name"] ?? ""
      #expect(name.unicodeScalars.elementsEqual(name.precomposed.unicodeScalars), "\(name)")
    }
  }

  @Test func `Nobody on the books is past retirement or has left`() {
    let officers = GeneratedTables(GenerationOptions(communes: 60, seed: 3)).rows("officers")
    for officer in officers {
      // 61 years 3 months and 56 years 8 months in 2025: nobody older can still serve.
      let months = officer["sex"] == "male" ? 61 * 12 + 6 : 57 * 12
      let born = CalendarDate(iso8601: officer["born"] ?? "")
      #expect((born?.adding(months: months)).map { $0.description >= "2026-01" } == true, "\(officer)")
      #expect((officer["since"] ?? "") <= "2026-01-01")
      if let end = officer["leaves_on"], !end.isEmpty { #expect(end >= "2026-01-01") }
    }
  }

  @Test func `Measured distances are never shorter than the straight line, and each pair is known once each way`() {
    let tables = GeneratedTables(GenerationOptions(communes: 99, seed: 6))
    var places: [String: Coordinate] = [:]
    for row in tables.rows("communes") {
      places[row["commune"] ?? ""] = Coordinate(
        latitude: row.number("latitude"), longitude: row.number("longitude"))
    }
    let rows = tables.rows("distances")
    #expect(rows.count > 99)
    #expect(tables.counts("distances", "from", "to").values.allSatisfy { $0 == 1 })
    for row in rows {
      guard let from = places[row["from"] ?? ""], let to = places[row["to"] ?? ""] else {
        Issue.record("\(row) names an unknown commune")
        continue
      }
      #expect(row.number("km") >= from.greatCircleDistance(to: to).value, "\(row)")
    }
  }
}

extension String {
  fileprivate var precomposed: String { precomposedStringWithCanonicalMapping }
}
