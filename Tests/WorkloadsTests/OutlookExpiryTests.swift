import StaffingDomain
import TestSupport
import Testing
import Workloads

@Suite("Expiring competencies and rotation terms")
struct OutlookExpiryTests {
  @Test(
    "A competency expires in the year of its last valid day, or is overdue",
    arguments: [
      ("2025-06-30", 0), ("2025-07-01", 1), ("2026-06-30", 1), ("2026-07-01", 2), ("2027-06-30", 2),
      ("2027-07-01", nil),
    ] as [(String, Int?)])
  func year(_ validUntil: String, _ year: Int?) {
    var outlook = OutlookCase()
    outlook.officer(commune: 0, position: 0, holding: [(0, 3, validUntil)])
    #expect(outlook.outlook().expiries.map(\.year) == (year.map { [$0] } ?? []))
  }

  @Test(
    "What the end means depends on the requirement of the present post",
    arguments: [
      // Position, competency, level: required level, effect, sources.
      (0, 0, 3, 3, CompetencyExpiry.Effect.belowMandatory, ["officer_competencies.csv:20", "requirements.csv:2"]),
      (0, 0, 5, 3, .belowMandatory, ["officer_competencies.csv:20", "requirements.csv:2"]),
      (0, 0, 2, 3, .alreadyBelow, ["officer_competencies.csv:20", "requirements.csv:2"]),
      (0, 1, 2, 2, .lowersFit, ["officer_competencies.csv:21", "requirements.csv:3"]),
      (0, 2, 4, nil, .notRequired, ["officer_competencies.csv:22"]),
      (1, 0, 3, nil, .notRequired, ["officer_competencies.csv:20"]),
    ] as [(Int, Int, Int, Int?, CompetencyExpiry.Effect, [String])])
  func effect(
    _ position: Int, _ competency: Int, _ level: Int, _ required: Int?, _ effect: CompetencyExpiry.Effect,
    _ sources: [String]
  ) throws {
    var outlook = OutlookCase()
    outlook.officer(commune: 0, position: position, holding: [(competency, level, "2026-01-31")])
    let expiry = try #require(outlook.outlook().expiries.first)
    #expect(expiry.requiredLevel == required)
    #expect(expiry.effect == effect)
    #expect(expiry.level == level)
    #expect(expiry.sources.map(\.description) == sources)
  }

  @Test("A competency at level 0, or one that outlives its holder's service, is nobody's concern")
  func noConcern() {
    var outlook = OutlookCase()
    outlook.officer(commune: 0, position: 0, holding: [(0, 0, "2026-01-31")])
    outlook.officer(commune: 0, position: 0, leavesOn: "2026-01-31", holding: [(0, 3, "2026-01-31")])
    outlook.officer(commune: 0, position: 0, leavesOn: "2025-06-30", holding: [(0, 3, "2025-01-31")])
    outlook.officer(commune: 0, position: 0, leavesOn: "2026-02-01", holding: [(0, 3, "2026-01-31")])
    #expect(outlook.outlook().expiries.map(\.officer.offset) == [3])
  }

  @Test("Competencies are counted by year, most mandatory requirements lost first")
  func competencies() {
    var outlook = OutlookCase()
    outlook.officer(commune: 0, position: 0, holding: [(0, 3, "2026-08-01"), (1, 2, "2025-01-01")])
    outlook.officer(commune: 0, position: 1, holding: [(0, 3, "2025-08-01"), (1, 2, "2026-12-31")])
    outlook.officer(commune: 1, position: 0, holding: [(0, 2, "2025-08-01"), (1, 2, "2026-12-31")])
    let competencies = outlook.outlook().competencies
    #expect(competencies.map(\.competency.offset) == [0, 1])
    #expect(competencies.map(\.expiring.counts) == [[0, 2, 1], [1, 0, 2]])
    #expect(competencies.map(\.required.counts) == [[0, 1, 1], [1, 0, 1]])
    #expect(competencies.map(\.belowMandatory.counts) == [[0, 0, 1], [0, 0, 0]])
  }

  @Test(
    "A term of 36 months is due on its day, overdue from the plan date on",
    arguments: [
      ("2020-01-31", "2023-01-31", 0), ("2022-07-01", "2025-07-01", 0), ("2022-07-02", "2025-07-02", 1),
      ("2023-06-30", "2026-06-30", 1), ("2023-07-01", "2026-07-01", 2), ("2024-07-01", nil, nil),
    ] as [(String, String?, Int?)])
  func rotation(_ since: String, _ due: String?, _ year: Int?) {
    var outlook = OutlookCase()
    outlook.officer(commune: 0, position: 0, since: since)
    outlook.officer(commune: 0, position: 1, since: since)
    let rotations = outlook.outlook().rotations
    #expect(rotations.map(\.dueOn.description) == (due.map { [$0] } ?? []))
    #expect(rotations.map(\.year) == (year.map { [$0] } ?? []))
    #expect(rotations.allSatisfy { $0.sources.map(\.description) == ["officers.csv:2", "positions.csv:2"] })
  }

  @Test("A term that ends after the officer's last day is not due")
  func rotationOfLeavers() {
    var outlook = OutlookCase()
    outlook.officer(commune: 0, position: 0, since: "2023-01-01", leavesOn: "2025-12-31")
    outlook.officer(commune: 0, position: 0, since: "2023-01-01", leavesOn: "2026-01-01")
    outlook.officer(commune: 0, position: 0, since: "2020-01-01", leavesOn: "2025-06-30")
    #expect(outlook.outlook().rotations.map(\.officer.offset) == [1])
  }
}
