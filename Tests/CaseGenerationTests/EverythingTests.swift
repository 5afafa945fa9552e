import CaseFormat
import CaseGeneration
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

/// The variant `everything`: every table and column of the case format, in numbers that a province would have.
@Suite struct EverythingTests {
  private static let cases: [(name: String, tables: GeneratedTables)] = [
    ("small", tables(.small)), ("province", tables(.province)), ("city", tables(.city)),
    ("two provinces", GeneratedTables(options(communes: 90, provinces: 2, seed: 5))),
  ]

  private static func options(
    communes: Int, provinces: Int = 1, seed: UInt64, officers: Int? = nil
  ) -> GenerationOptions {
    GenerationOptions(
      communes: communes, provinces: provinces, seed: seed, officers: officers, variant: .everything)
  }

  private static func tables(_ size: GenerationSize) -> GeneratedTables {
    GeneratedTables(
      options(communes: size.communes, provinces: size.provinces, seed: 1, officers: size.officers))
  }

  private static func officers(_ tables: GeneratedTables) -> [String: GeneratedTables.Row] {
    Dictionary(uniqueKeysWithValues: tables.rows("officers").map { ($0["officer"] ?? "", $0) })
  }

  @Test func `Same options and seed give the same bytes`() {
    let options = EverythingTests.options(communes: 30, provinces: 2, seed: 4)
    #expect(CaseGenerator.generate(options).files == CaseGenerator.generate(options).files)
  }

  @Test func `Every table is there with every column, and each column is filled somewhere`() {
    for (name, tables) in EverythingTests.cases {
      // No case has months of changes before it has a plan.
      #expect(tables.generated.files.count == CaseTable.allCases.count(where: \.isOfPlan) + 1)
      for schema in TableSchema.all where schema.table.isOfPlan {
        let header = tables.rows(EverythingTests.name(of: schema)).first.map { Set($0.keys) }
        #expect(header == Set(schema.columns.map(\.name)), "\(name): \(schema.table)")
      }
    }
    for schema in TableSchema.all where schema.table.isOfPlan {
      let rows = EverythingTests.cases.flatMap { $0.tables.rows(EverythingTests.name(of: schema)) }
      for column in schema.columns {
        #expect(rows.contains { !($0[column.name] ?? "").isEmpty }, "\(schema.table) \(column.name)")
      }
    }
  }

  private static func name(of schema: TableSchema) -> String { String(schema.table.fileName.dropLast(4)) }

  @Test func `All that full has is the same in everything`() {
    let size = GenerationSize.small
    let full = GeneratedTables(
      GenerationOptions(communes: size.communes, seed: 1, officers: size.officers, variant: .full))
    let everything = EverythingTests.tables(size)
    let added = ["province", "rotation_months", "shareable_share", "combinable"]
    for file in full.generated.files where file.name.hasSuffix(".csv") {
      let table = String(file.name.dropLast(4))
      let rows = everything.rows(table).map { row in row.filter { !added.contains($0.key) } }
      #expect(rows == full.rows(table), "\(table)")
    }
  }

  @Test func `Courses climb from 1 to 2, 2 to 3 and 3 to 4, never beyond what a position asks for`() {
    for (name, tables) in EverythingTests.cases {
      let courses = tables.rows("courses")
      #expect((70...90).contains(courses.count))
      var asked: [String: Double] = [:]
      for row in tables.rows("requirements") {
        asked[row["competency"] ?? ""] = max(asked[row["competency"] ?? ""] ?? 0, row.number("level"))
      }
      #expect(Set(courses.map { $0["competency"] ?? "" }) == Set(asked.keys))
      for row in courses {
        #expect(row.number("from_level") < row.number("to_level"))
        #expect(row.number("to_level") <= asked[row["competency"] ?? ""] ?? 0, "\(name): \(row)")
        #expect((8...240).contains(row.number("hours")) && (0.2...15).contains(row.number("cost")))
      }
      let steps = tables.counts("courses", "from_level", "to_level")
      #expect((steps["1|2"] ?? 0) > 20 && (steps["2|3"] ?? 0) > 30 && (steps["3|4"] ?? 0) >= 3)
      let seats = courses.reduce(0) { $0 + $1.number("seats") }
      #expect((0.3...0.6).contains(seats / Double(tables.generated.officerCount)))
    }
  }

  @Test func `Quotas go to the scarce trades, and their total is below their sum and far below the empty posts`() throws
  {
    for (_, tables) in EverythingTests.cases {
      let rows = tables.rows("recruitment")
      let total = try #require(rows.first { $0["position"] == "" }?.number("quota"))
      let quotas = rows.filter { $0["position"] != "" }
      #expect(Set(quotas.map { $0["position"] ?? "" }).isSuperset(of: ["IT", "FINANCE", "JUSTICE"]))
      #expect(quotas.allSatisfy { $0.number("quota") >= 1 && $0.number("quota") <= total })
      #expect(total <= quotas.reduce(0) { $0 + $1.number("quota") })
      #expect((0.008...0.03).contains(total / Double(tables.generated.officerCount)))
    }
  }

  @Test func `One officer in a hundred has a spouse among the officers, one a relative, and nobody stands in two rows`()
  {
    let heads = Double(EverythingTests.cases.reduce(0) { $0 + $1.tables.generated.officerCount })
    var shares: [String: Double] = [:]
    var (apart, conflicts) = (0, 0)
    for (_, tables) in EverythingTests.cases {
      let officers = EverythingTests.officers(tables)
      let rows = tables.rows("relations")
      let named = rows.flatMap { [$0["officer"] ?? "", $0["other"] ?? ""] }
      #expect(Set(named).count == named.count)
      #expect(Set(named).isDisjoint(with: tables.rows("decisions").map { $0["officer"] ?? "" }))
      for row in rows {
        guard let kind = row["kind"], let one = officers[row["officer"] ?? ""], let other = officers[row["other"] ?? ""]
        else {
          Issue.record("\(row) names an unknown officer")
          continue
        }
        shares[kind, default: 0] += 2 / heads
        if kind == "couple" {
          #expect(one["sex"] != other["sex"])
          if one["commune"] != other["commune"] { apart += 1 }
        } else if one["commune"] == other["commune"], EverythingTests.isConflict(one, other) {
          conflicts += 1
        }
      }
    }
    #expect((0.007...0.013).contains(shares["couple"] ?? 0))
    #expect((0.007...0.013).contains(shares["relative"] ?? 0))
    #expect((8...25).contains(apart) && (5...32).contains(conflicts))
  }

  private static let leading: Set = ["CHAIR", "VICE-CHAIR", "COUNCIL-VICE"]
  private static let sensitive: Set = ["PERSONNEL", "FINANCE", "ARCHIVES"]

  private static func isConflict(_ one: GeneratedTables.Row, _ other: GeneratedTables.Row) -> Bool {
    let (left, right) = (one["position"] ?? "", other["position"] ?? "")
    return (leading.contains(left) && sensitive.contains(right))
      || (leading.contains(right) && sensitive.contains(left))
  }

  @Test(arguments: 1...12)
  func `Where a relation is not kept now, one of the two is free and has a place to go`(seed: UInt64) {
    let tables = GeneratedTables(EverythingTests.options(communes: 40, seed: seed))
    let officers = EverythingTests.officers(tables)
    let barred = Set(tables.rows("bars").map { $0["officer"] ?? "" })
    let heads = tables.counts("officers", "commune")
    let room = Dictionary(
      uniqueKeysWithValues: tables.rows("communes").map { row in
        (row["commune"] ?? "", row.number("establishment") - Double(heads[row["commune"] ?? ""] ?? 0))
      })
    func isFree(_ row: GeneratedTables.Row) -> Bool {
      row["mobility"] == "" && row["leaves_on"] == "" && row["max_km"] == "" && !barred.contains(row["officer"] ?? "")
    }
    var moving = Set<String>()
    for lock in tables.rows("decisions") where lock["decision"] == "lock" && lock["commune"] != "" {
      moving.formUnion([lock["commune"] ?? "", officers[lock["officer"] ?? ""]?["commune"] ?? ""])
    }
    for row in tables.rows("relations") {
      guard let one = officers[row["officer"] ?? ""], let other = officers[row["other"] ?? ""] else { continue }
      if row["kind"] == "couple", let from = one["commune"], let to = other["commune"], from != to {
        #expect(isFree(one) && other["leaves_on"] == "" && room[to] ?? 0 > 0, "seed \(seed): \(row)")
        #expect(moving.isDisjoint(with: [from, to]), "a commune sends or receives one officer at most")
        moving.formUnion([from, to])
      }
      if row["kind"] == "relative", one["commune"] == other["commune"], EverythingTests.isConflict(one, other) {
        #expect(isFree(EverythingTests.sensitive.contains(one["position"] ?? "") ? one : other))
      }
    }
  }

  @Test func `Mountain communes need a minority language, and every commune somebody for its computers`() {
    for (name, tables) in EverythingTests.cases {
      let rules = tables.rows("team_rules")
      let everywhere = rules.filter { $0["commune"] == "" }
      #expect(everywhere.map { $0["competency"] } == ["INFORMATION-SYSTEMS"])
      let languages = rules.filter { $0["competency"] == "MINORITY-LANGUAGE" }
      #expect(!languages.isEmpty && languages.count < tables.rows("communes").count, "\(name)")
      #expect(languages.allSatisfy { (1...2).contains($0.number("officers")) && (2...3).contains($0.number("level")) })
    }
  }

  @Test func `A sixth of those in rotating positions have served their term, one officer in twenty`() {
    for (name, tables) in EverythingTests.cases {
      let terms = Dictionary(
        uniqueKeysWithValues: tables.rows("positions").map { ($0["position"] ?? "", Int($0["rotation_months"] ?? "")) })
      let planDate = GenerationOptions.defaultPlanDate
      let rotating = tables.rows("officers").compactMap { row in
        terms[row["position"] ?? ""].flatMap(\.self).flatMap { term in
          CalendarDate(iso8601: row["since"] ?? "")?.adding(months: term)
        }
      }
      let due = Double(rotating.filter { $0 <= planDate }.count)
      #expect((0.1...0.26).contains(due / Double(rotating.count)), "\(name)")
      #expect((0.03...0.08).contains(due / Double(tables.generated.officerCount)), "\(name)")
    }
  }

  @Test(arguments: [
    options(communes: 2, seed: 1), options(communes: 2, seed: 25), options(communes: 3, seed: 3),
    options(communes: 20, seed: 1, officers: 800), options(communes: 98, seed: 1, officers: 4_500),
    options(communes: 168, seed: 1, officers: 12_000), options(communes: 90, provinces: 2, seed: 5),
    options(communes: 30, seed: 6, officers: 150),
  ])
  func `The case reads without an error or a warning, and a part of the posts can be shared`(
    options: GenerationOptions
  ) throws {
    let reading = try Project.withTemporaryFolder { folder in
      try CaseFolderWriter.write(CaseGenerator.generate(options), to: folder.path, overwrite: false)
      return try CaseReader.read(folder)
    }
    let bad = reading.findings.filter { $0.severity != .note }
    #expect(bad.isEmpty, "\(bad.prefix(5).map { FindingText($0, in: English()).description })")
    let staffingCase = try #require(reading.staffingCase)
    let budget = try #require(staffingCase.policy.trainingBudget?.value)
    #expect((0.4...0.6).contains(budget / Double(staffingCase.officers.count)))
    guard options.communes >= 20, options.officers ?? 1_000 > 500 else { return }
    let needs = StaffingNeeds(staffingCase)
    let shareable = needs.cells.reduce(0) { $0 + needs[$1].shareablePosts.count }
    let posts = needs.cells.reduce(0) { $0 + needs[$1].posts.count }
    #expect((0.05...0.16).contains(Double(shareable) / Double(posts)), "\(shareable) of \(posts)")
  }
}
