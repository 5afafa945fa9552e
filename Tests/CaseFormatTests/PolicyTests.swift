import CaseFormat
import StaffingDomain
import TestSupport
import Testing
import Wording

@Suite("Policy")
struct PolicyTests {
  private func read(_ text: String, overrides: [PolicyOverride] = []) throws -> CaseReading {
    var files = CleanCase.files
    files["policy.yml"] = text
    return try TemporaryFolder(files).read(overrides: overrides)
  }

  static let mistakes: [(text: String, findings: [String])] = [
    ("plan_date: 2025-12-01\nhorizon_month: 3\n", ["policy.yml:2:1 error unknown-key"]),
    ("plan_date: 2025-12-01\nhorizon_months: 0\n", ["policy.yml:2:17 error out-of-range"]),
    ("plan_date: 2025-12-01\nspeed_kmh: 0\n", ["policy.yml:2:12 error out-of-range"]),
    ("plan_date: 2025-12-01\nspeed_kmh: .inf\n", ["policy.yml:2:12 error invalid-number"]),
    ("plan_date: 2025-12-01\nminimum_fit: 0,5\n", ["policy.yml:2:14 error decimal-comma"]),
    ("plan_date: 2025-12-01\ncross_province: on\n", ["policy.yml:2:17 error invalid-yes-no"]),
    ("plan_date: 1/12/2025\n", ["policy.yml:1:12 error invalid-date"]),
    ("horizon_months: 3\n", ["policy.yml error missing-key"]),
    ("", ["policy.yml error missing-key"]),
    ("plan_date:\n", ["policy.yml error missing-key"]),
    ("plan_date: [2025-12-01]\n", ["policy.yml:1:1 error invalid-policy"]),
    ("- plan_date\n", ["policy.yml:1 error invalid-policy"]),
    ("plan_date: 2025-12-01\n  speed_kmh: 3\n", ["policy.yml:2:12 error invalid-policy"]),
    ("plan_date: 2025-12-01\nspeed_kmh: 3\nspeed_kmh: 4\n", ["policy.yml:3:1 error duplicate-key"]),
    ("plan_date: &a 2025-12-01\n", ["policy.yml:1:12 error invalid-policy"]),
    ("plan_date: 2025-12-01\nworking_days: 31\n", ["policy.yml:2:15 error no-working-time"]),
    ("plan_date: 2025-12-01\nsick_leave: 300\n", ["policy.yml:2:13 error no-working-time"]),
    (
      "plan_date: 2025-12-01\n---\nplan_date: 2026-12-01\n",
      ["policy.yml:3:1 error duplicate-key", "policy.yml:2:1 error invalid-policy"]
    ),
    ("plan_date: 2025-12-01\nmaximum_transfers: none\n", ["policy.yml:2:20 error invalid-integer"]),
    ("plan_date: 2025-12-01\nspeed_kmh: none\n", ["policy.yml:2:12 error invalid-number"]),
    ("plan_date: \"2025-12-01", ["policy.yml:1:23 error invalid-policy"]),
  ]

  @Test("each mistake has its finding", arguments: mistakes)
  func mistake(_ text: String, _ findings: [String]) throws {
    let reading = try read(text)
    #expect(reading.staffingCase == nil)
    #expect(Set(reading.brief) == Set(findings))
  }

  @Test("a word for nothing leads to leaving the line out, where it may be left out")
  func wordForNothing() throws {
    for (line, isNothing) in [
      ("maximum_transfers: none", true), ("allowance_budget: No", true), ("maximum_transfers: many", false),
      ("speed_kmh: none", false),
    ] {
      let text = try #require(try read("plan_date: 2025-12-01\n\(line)\n").texts.first?.words)
      #expect(text.remedy.hasPrefix("leave the line out") == isNothing, "\(line): \(text)")
    }
  }

  @Test("a policy without a file needs only the plan date on the command line")
  func overridesAlone() throws {
    var files = CleanCase.files
    files["policy.yml"] = nil
    #expect(try TemporaryFolder(files).read().brief == ["policy.yml error missing-file"])
    let reading = try TemporaryFolder(files).read(overrides: [PolicyOverride(key: "plan_date", text: "2025-12-01")])
    #expect(reading.brief == [])
    #expect(reading.staffingCase?.policy.planDate == CalendarDate(year: 2025, month: 12, day: 1))
  }

  @Test("overrides take precedence and are checked like the file")
  func overrides() throws {
    let text = "plan_date: 2025-12-01\nmaximum_transfers: 3\n"
    let good = try read(text, overrides: [PolicyOverride(key: "maximum_transfers", text: "30")])
    #expect(good.staffingCase?.policy.maximumTransfers == 30)
    let bad = try read(
      text,
      overrides: [
        PolicyOverride(key: "maximum_transfers", text: "3.5"), PolicyOverride(key: "speed", text: "3"),
        PolicyOverride(key: "minimum_fit", text: "0.1"), PolicyOverride(key: "minimum_fit", text: "0.2"),
      ])
    #expect(bad.brief == ["--set error duplicate-key", "--set error invalid-integer", "--set error unknown-key"])
  }

  @Test("a null value, comments and quotes are no mistakes")
  func plain() throws {
    let reading = try read("# & *\n'plan_date': \"2025-12-01\" # the day\nmaximum_transfers: ~\nallowance_budget:\n")
    #expect(reading.brief == [])
    #expect(reading.staffingCase?.policy.maximumTransfers == nil)
  }

  @Test("deep nesting and long files are refused")
  func hostile() throws {
    let deep = try read("plan_date: " + String(repeating: "[", count: 50_000))
    #expect(deep.findings.map(\.code) == [.invalidPolicy])
    let long = try read("#" + String(repeating: "x", count: 300_000))
    #expect(long.findings.map(\.code) == [.invalidPolicy])
  }
}
