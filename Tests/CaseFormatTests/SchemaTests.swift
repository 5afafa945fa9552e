import StaffingDomain
import Testing
import Wording

@testable import CaseFormat

/// The columns that decoding uses, by the name of the case; they have to be those of the schema, in its order.
private func snakeCase(_ name: String) -> String {
  name.reduce(into: "") { text, character in
    text += character.isUppercase ? "_" + character.lowercased() : String(character)
  }
}

private func expectColumns<Column: SchemaColumn>(_: Column.Type) {
  #expect(Column.allCases.map { snakeCase("\($0)") } == Column.schema.columns.map(\.name))
}

@Suite("Schemas")
struct SchemaTests {
  @Test("the columns that are decoded are those of the schema, in its order")
  func columns() {
    expectColumns(CommuneColumn.self)
    expectColumns(PositionColumn.self)
    expectColumns(ActivityColumn.self)
    expectColumns(WorkloadColumn.self)
    expectColumns(AllowanceColumn.self)
    expectColumns(PostsColumn.self)
    expectColumns(OfficerColumn.self)
    expectColumns(CompetencyColumn.self)
    expectColumns(RequirementColumn.self)
    expectColumns(OfficerCompetencyColumn.self)
    expectColumns(CourseColumn.self)
    expectColumns(BarColumn.self)
    expectColumns(CombinationColumn.self)
    expectColumns(RelationColumn.self)
    expectColumns(TeamRuleColumn.self)
    expectColumns(DecisionColumn.self)
    expectColumns(PreferenceColumn.self)
    expectColumns(DistanceColumn.self)
    expectColumns(AllowanceBandColumn.self)
    expectColumns(RecruitmentColumn.self)
    expectColumns(MonthBoundColumn.self)
  }

  @Test("every column of a schema knows which one it is")
  func identity() {
    for schema in TableSchema.all {
      #expect(schema.columns.map(\.column) == CaseColumn.columns(of: schema.table))
      for (index, column) in schema.columns.enumerated() {
        #expect(column.column.table == schema.table && column.column.index == index)
        #expect(column.column.schema == column)
        #expect(CaseColumn(schema.table, at: index) == column.column)
      }
      #expect(CaseColumn(schema.table, at: schema.columns.count) == nil && CaseColumn(schema.table, at: -1) == nil)
    }
    #expect(Set(CaseColumn.allCases).count == TableSchema.all.map(\.columns.count).reduce(0, +))
  }

  @Test("keys name columns, and defaults are values of their columns", arguments: TableSchema.all)
  func consistency(_ schema: TableSchema) {
    #expect(schema.key.allSatisfy { schema.column(named: $0) != nil })
    for column in schema.columns {
      guard let text = column.defaultText else { continue }
      #expect(!column.isRequired)
      if case .word(let list) = column.type {
        #expect(list.words.contains(text))
      } else {
        #expect(throws: Never.self) { try column.type.parse(text).get() }
      }
    }
  }

  @Test("the defaults of the policy's schema are those of Policy")
  func policyDefaults() throws {
    let date = try #require(CalendarDate(year: 2025, month: 7, day: 1))
    var policy = Policy(planDate: date)
    // Every default of the schema, stored, has to leave the policy as it is.
    for key in PolicySchema.keys {
      guard let text = key.defaultText else { continue }
      policy[key.key] = try key.type.parse(text).get()
    }
    #expect(policy == Policy(planDate: date))
  }

  @Test("the schema describes every key of the policy, in the order of the keys")
  func everyPolicyKey() { #expect(PolicySchema.keys.map(\.key) == PolicyKey.allCases) }

  @Test("every key of the policy stores its own value", arguments: PolicySchema.keys.map(\.name))
  func policyKeys(_ name: String) throws {
    let date = try #require(CalendarDate(year: 2025, month: 7, day: 1))
    let key = try #require(PolicySchema.key(named: name))
    let texts: [String] =
      switch key.type {
      case .date: ["2026-01-01"]
      case .yesNo: ["yes", "no"]
      case .integer(let range): [String(range.lowerBound), String(range.upperBound)]
      case .number(let range): [English().plain(range.upper), "0.5"]
      default: []
      }
    let other = try #require(texts.first { $0 != key.defaultText })
    var policy = Policy(planDate: date)
    let value = try key.type.parse(other).get()
    policy[key.key] = value
    #expect(policy != Policy(planDate: date))
    #expect(policy[key.key] == value)
  }
}
