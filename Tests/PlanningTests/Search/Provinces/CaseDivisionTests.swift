import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

@testable import Planning

/// The parts of a divided case against the whole: options, rows, needs and sources.
@Suite struct CaseDivisionTests {
  static let seeds = 1...200

  private func problem(_ staffingCase: StaffingCase) -> StaffingProblem {
    StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  }

  @Test func thePartsHoldEveryOfficerAndCommuneOnce() {
    for seed in Self.seeds {
      let whole = TinyCase.randomProvinces(seed: UInt64(seed))
      let parts = CaseDivision(whole).parts
      #expect(parts.flatMap(\.communes).sorted() == whole.communes.ordinals, "seed \(seed)")
      #expect(parts.flatMap(\.officers).sorted() == whole.officers.ordinals, "seed \(seed)")
      for part in parts {
        #expect(part.communes == part.communes.sorted() && part.officers == part.officers.sorted(), "seed \(seed)")
        for (officer, origin) in zip(part.staffingCase.officers, part.officers) {
          #expect(officer.source == whole.officers[origin].source, "seed \(seed)")
          #expect(part.whole(officer.cell) == whole.officers[origin].cell, "seed \(seed)")
        }
      }
    }
  }

  @Test func theOptionsOfThePartsAreThoseOfTheWholeAtTheSameHours() {
    var (forbidden, combined) = (0, 0)
    for seed in Self.seeds {
      // Courses are common to provinces, but everything else is there.
      var staffingCase = TinyCase.randomProvinces(seed: UInt64(seed))
      staffingCase.addCommuneRules(seed: UInt64(seed))
      let whole = problem(staffingCase)
      for part in CaseDivision(whole.staffingCase).parts {
        let problem = problem(part.staffingCase)
        for (officer, origin) in zip(part.staffingCase.officers.ordinals, part.officers) {
          #expect(problem.roles[officer.offset] == whole.roles[origin.offset], "seed \(seed)")
          // A lock to a commune of another part leaves no option in the whole; it has no place in a part.
          let isStranded = whole.decisions.orders(for: origin).contains { order in
            order.kind == .lock && order.commune.map { !part.communes.contains($0) } ?? false
          }
          if isStranded {
            #expect(whole.allOptions(of: origin).isEmpty, "seed \(seed)")
            continue
          }
          let mine = problem.allOptions(of: officer).map {
            (
              option: whole.option(of: origin, doing: part.whole($0.duty), with: $0.second, after: $0.bundle),
              hours: problem.hours(of: $0)
            )
          }
          #expect(mine.map(\.option) == whole.allOptions(of: origin), "seed \(seed), \(origin)")
          #expect(
            mine.map(\.hours) == whole.allOptions(of: origin).map { whole.hours(of: $0) },
            "seed \(seed), \(whole.staffingCase.officers[origin].code)")
          combined += mine.count { $0.option.second != nil }
          forbidden += whole.decisions.orders(for: origin).count
        }
      }
    }
    #expect(forbidden >= 100, "only \(forbidden) orders looked at")
    #expect(combined >= 1_000, "only \(combined) combinations looked at")
  }

  @Test func theNeedsAndRowsOfThePartsAreThoseOfTheWhole() {
    for seed in Self.seeds {
      var staffingCase =
        seed % 2 == 0 ? TinyCase.randomProvinces(seed: UInt64(seed)) : TinyCase.everythingProvinces(seed: UInt64(seed))
      // Relations between provinces have no place in a part: such couples are a contradiction found before.
      staffingCase.relations.removeAll { relation in
        let provinces = [relation.officer, relation.other].map {
          staffingCase.communes[staffingCase.officers[$0].commune].province
        }
        return provinces[0] != provinces[1]
      }
      let whole = problem(staffingCase)
      var rows: [RuleName: [CodedRow]] = [:]
      for part in CaseDivision(whole.staffingCase).parts {
        let problem = problem(part.staffingCase)
        for cell in problem.needs.cells {
          let (mine, other) = (problem.needs[cell], whole.needs[part.whole(cell)])
          #expect(mine.posts == other.posts && mine.requiredStaff == other.requiredStaff, "seed \(seed)")
        }
        for rule in [problem.cellBalance as any RowRule] + problem.sideRules {
          rows[rule.name, default: []] += rule.rows.map { CodedRow($0, of: problem) }
        }
      }
      let coupling = Set(CouplingRules(whole).limits.map { whole.sideRules[$0.place].name })
      for rule in [whole.cellBalance as any RowRule] + whole.sideRules where !(rule is PoolCuts || rule is SubsetCuts) {
        let mine = rows[rule.name, default: []].sorted { $0.subject < $1.subject }
        let expected = rule.rows.map { CodedRow($0, of: whole) }.sorted { $0.subject < $1.subject }
        if coupling.contains(rule.name) {
          // Every part has the row of a common limit.
          #expect(Set(mine) == Set(expected) && mine.count >= expected.count, "seed \(seed): \(rule.name)")
        } else {
          #expect(mine == expected, "seed \(seed): \(rule.name)")
        }
      }
    }
  }

  @Test func openBordersMakeOnePartOfTheWhole() {
    var staffingCase = TinyCase.randomProvinces(seed: 1)
    staffingCase.policy.crossProvince = true
    #expect(CaseDivision(staffingCase).parts.count == 1)
  }
}

/// A row with codes and words in place of ordinals, which mean something else in a part.
private struct CodedRow: Hashable {
  let subject: String
  let meaning: String
  let bounds: [Double]
  let sources: [InputReference]
  let penalty: HoursPerMonth?

  init(_ row: RuleRow, of problem: StaffingProblem) {
    subject = problem.staffingCase.label(of: row.subject)
    meaning = English().meaning(row.fact, of: problem.staffingCase)
    bounds = [row.lower, row.upper]
    (sources, penalty) = (row.sources, row.penalty)
  }
}
