import CaseGeneration
import StaffingDomain
import Testing

/// Decisions of a made-up case can be kept together, so that its only surprises are the planner's own.
@Suite struct DecisionTests {
  private static let cases: [GeneratedTables] = (1...4).map {
    GeneratedTables(GenerationOptions(communes: 120, seed: $0))
  }

  @Test func `No officer with a decision is barred, fixed or leaving, and none has two`() {
    for tables in DecisionTests.cases {
      let barred = Set(tables.rows("bars").map { $0["officer"] ?? "" })
      let officers = Dictionary(uniqueKeysWithValues: tables.rows("officers").map { ($0["officer"] ?? "", $0) })
      #expect(tables.counts("decisions", "officer").values.allSatisfy { $0 == 1 })
      #expect(tables.rows("decisions").count > 15)
      for row in tables.rows("decisions") {
        let code = row["officer"] ?? ""
        #expect(!barred.contains(code))
        #expect(officers[code]?["mobility"] == "" && officers[code]?["leaves_on"] == "")
      }
    }
  }

  @Test func `A lock elsewhere is to the officer's own position within reach, one for each receiving commune`() {
    var count = 0
    for tables in DecisionTests.cases {
      let officers = Dictionary(uniqueKeysWithValues: tables.rows("officers").map { ($0["officer"] ?? "", $0) })
      let held = tables.counts("officers", "commune", "position")
      let locks = tables.rows("decisions").filter { $0["decision"] == "lock" && $0["commune"] != "" }
      #expect(Set(locks.map { $0["commune"] ?? "" }).count == locks.count)
      for lock in locks {
        count += 1
        let officer = officers[lock["officer"] ?? ""]
        #expect(officer?["position"] == lock["position"])
        #expect(officer?["commune"] != lock["commune"])
        #expect(officer?["max_km"] == "")
        // The commune has room: fewer officers than its establishment.
        let commune = tables.rows("communes").first { $0["commune"] == lock["commune"] }
        let heads = held.filter { $0.key.hasPrefix("\(lock["commune"] ?? "")|") }.values.reduce(0, +)
        #expect(Double(heads) < commune?.number("establishment") ?? 0)
      }
    }
    #expect(count > 5)
  }
}
