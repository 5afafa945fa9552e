import CaseFormat
import Foundation
import ResultsFormat
import StaffingDomain
import TestSupport
import Testing

@Suite("What-ifs: policy, order, and what stays as it is")
struct PolicyChangeTests {
  @Test("policy.yml, then what-ifs in order, then --set")
  func precedence() throws {
    let folder = try TemporaryFolder(CleanCase.files)
    let first = try whatIf("- policy: {maximum_transfers: 8, maximum_km: {multiply: 0.5}, training_budget: none}")
    let second = try whatIf("- policy: {maximum_transfers: {add: 2}, horizon_months: {multiply: 0.5}}", "b.yml")
    func policy(_ whatIfs: [WhatIf], _ overrides: [PolicyOverride] = []) throws -> Policy {
      try #require(
        try CaseReader.read(folder.url, overrides: overrides, whatIfs: whatIfs).staffingCase?.policy)
    }
    let policy1 = try policy([first])
    #expect(policy1.maximumTransfers == 8)
    #expect(policy1.maximumDistance.value == 20)
    #expect(policy1.trainingBudget == nil)
    #expect(try policy([first, second]).maximumTransfers == 10)
    #expect(try policy([second, first]).maximumTransfers == 8)
    #expect(try policy([first, second]).horizonMonths == 6)
    #expect(try policy([first], [PolicyOverride(key: "maximum_transfers", text: "3")]).maximumTransfers == 3)
  }

  @Test("a what-if can give the plan date that policy.yml lacks, and mend a wrong value")
  func missingPolicy() throws {
    var files = CleanCase.files
    files["policy.yml"] = nil
    let made = try ChangedCase("- policy: {plan_date: 2026-01-01}", files: files).staffingCase()
    #expect(made.policy.planDate == CalendarDate(year: 2026, month: 1, day: 1))
    files["policy.yml"] = "plan_date: 2025-12-01\nmaximum_km: far\nmaximum_transfers: [1]\n"
    let mended = try ChangedCase("- policy: {maximum_km: 25, maximum_transfers: none}", files: files).reading
    #expect(mended.brief == ["policy.yml:3:1 error invalid-policy"])
    let kept = try ChangedCase("- policy: {maximum_km: {add: 5}, maximum_transfers: {add: 1}}", files: files).reading
    #expect(kept.brief == ["policy.yml:2:13 error invalid-number", "policy.yml:3:1 error invalid-policy"])
  }

  @Test("what-ifs compose in the order given")
  func order() throws {
    func volume(_ changes: String...) throws -> Double {
      let made =
        changes.count == 1
        ? try ChangedCase(changes[0]) : try ChangedCase(changes[0], changes[1])
      let row = try #require(try made.staffingCase().workload.first { $0.source.line == 2 })
      return row.annualVolume
    }
    let (double, more) = (
      "- {table: workload, multiply: {annual_volume: 2}}", "- {table: workload, add: {annual_volume: 1}}"
    )
    #expect(try volume(double, more) == 621)
    #expect(try volume(more, double) == 622)
    #expect(try volume("\(double)\n\(more)") == 621)
  }

  @Test("a what-if without changes, and one that sets what is there, leave the case as it is")
  func nothing() throws {
    let plain = try TemporaryFolder(CleanCase.files).read()
    let expected = whole(try #require(plain.staffingCase))
    #expect(expected.count > 1_000)
    let empty = try ChangedCase("[]")
    #expect(try whole(empty.staffingCase()) == expected)
    #expect(empty.reading.changes.isEmpty)
    for schema in TableSchema.all {
      let table = schema.table
      let lines = try #require(CleanCase.files[table.fileName]).split(separator: "\n")
      let header = lines[0].split(separator: ",").map(String.init)
      let first = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let cells = zip(header, first).filter { !$1.isEmpty && !$1.contains("\"") }
      let row = cells.map { "\($0): '\($1.replacingOccurrences(of: "'", with: "''"))'" }.joined(separator: ", ")
      let same = try ChangedCase("- {table: \(table.rawValue), where: {\(row)}, set: {\(row)}}")
      #expect(try whole(same.staffingCase()) == expected, "\(table.fileName)")
      #expect(same.differences == [])
      for column in schema.columns where header.contains(column.name) {
        guard case .number = column.type, cells.contains(where: { $0.0 == column.name }) else { continue }
        let once = try ChangedCase("- {table: \(table.rawValue), multiply: {\(column.name): 1}}")
        #expect(try whole(once.staffingCase()) == expected, "\(table.fileName) \(column.name)")
      }
    }
  }

  @Test("the summary keeps the what-ifs, and has no key for none")
  func summary() throws {
    var summary = ResultSummary(
      status: .optimal, objective: HoursPerMonth(1), bound: nil, gapTolerance: 0, doNothing: HoursPerMonth(2),
      counts: ResultSummary.Counts(), inputDigest: "d", version: "v", strategy: "s")
    let plain = try summary.contentDigest()
    #expect(!String(decoding: try summary.json(), as: UTF8.self).contains("what_if"))
    summary.whatIfs = [try whatIf("[]").applied, AppliedWhatIf(name: "B", file: "b.yml", sha256: "00")]
    #expect(try ResultSummary(json: summary.json()).whatIfs == summary.whatIfs)
    #expect(try summary.contentDigest() != plain)
  }
}
