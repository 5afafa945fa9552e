import CaseFormat
import TestSupport
import Testing

/// One change of the clean case that breaks a rule across columns, rows or tables.
struct RuleExample: Sendable, CustomStringConvertible {
  let name: String
  let file: String
  let old: String
  let new: String
  let findings: [String]
  var description: String { name }
}

@Suite("Rules across columns, rows and tables")
struct CaseRuleTests {
  static let examples = [
    RuleExample(
      name: "a code twice", file: "officers.csv", old: "\nO003,", new: "\nO002,",
      findings: [
        "officer_competencies.csv:5:1 error unknown-officer", "officer_competencies.csv:6:1 error unknown-officer",
        "officers.csv:4:1 error duplicate-code", "preferences.csv:2:1 error unknown-officer",
      ]),
    RuleExample(
      name: "a key twice", file: "workload.csv", old: "00713,BIRTH,", new: "00713,LAND-REG,",
      findings: ["workload.csv:10:1 error duplicate-row"]),
    RuleExample(
      name: "two bars of one ground at different times are no duplicate", file: "bars.csv", old: "O006,discipline,2027",
      new: "O006,discipline,2026-02-28,\nO006,discipline,2027", findings: []),
    RuleExample(
      name: "a course down", file: "courses.csv", old: "LANDLAW,2,3", new: "LANDLAW,3,2",
      findings: ["courses.csv:2:41 error values-in-wrong-order"]),
    RuleExample(
      name: "a band that ends where it starts", file: "allowance_bands.csv", old: "15,20,", new: "15,15,",
      findings: ["allowance_bands.csv:2:4 error values-in-wrong-order"]),
    RuleExample(
      name: "overlapping bands", file: "allowance_bands.csv", old: "15,20,", new: "15,21,",
      findings: ["allowance_bands.csv:3 warning overlapping-bands"]),
    RuleExample(
      name: "shares that sum to 1", file: "allowances.csv", old: "LAND,Meetings,0.08", new: "LAND,Meetings,0.88",
      findings: ["allowances.csv:3 error support-shares-full"]),
    RuleExample(
      name: "an allowance of both forms", file: "allowances.csv", old: "0.08,,", new: "0.08,5,00701",
      findings: ["allowances.csv:2:15 error allowance-form"]),
    RuleExample(
      name: "an allowance of no form", file: "allowances.csv", old: "Meetings,0.08,,", new: "Meetings,,,",
      findings: ["allowances.csv:2:15 error allowance-form"]),
    RuleExample(
      name: "a couple of one", file: "relations.csv", old: "O009,O010", new: "O009,O009",
      findings: ["relations.csv:2:6 error relation-to-self"]),
    RuleExample(
      name: "two couples", file: "relations.csv", old: "O009,O010,couple", new: "O009,O010,couple\nO011,O009,couple",
      findings: ["relations.csv:3 warning two-couples"]),
    RuleExample(
      name: "contradictory locks are the solver's to report", file: "decisions.csv", old: "O002,lock,,,",
      new: "O002,lock,00701,LAND,,\nO002,lock,00713,LAND,,\nO002,lock,,,", findings: []),
    RuleExample(
      name: "a distance to itself", file: "distances.csv", old: "00737,00749", new: "00737,00737",
      findings: ["distances.csv:4:7 error distance-to-self"]),
    RuleExample(
      name: "kilometres in thousands of metres", file: "distances.csv", old: "00701,00713,14.5",
      new: "00701,00749,1.45", findings: ["distances.csv:2:13 warning implausible-distance"]),
    RuleExample(
      name: "a volume in the wrong unit", file: "workload.csv", old: "00701,CERT,9200", new: "00701,CERT,9200000",
      findings: ["workload.csv:6:12 error implausible-workload"]),
    RuleExample(
      name: "the tables' rows that a broken officer is named in are left alone", file: "officers.csv",
      old: "O006,Vũ Thị Giang,00713,CIVIL,1", new: "O006,Vũ Thị Giang,00713,CIVIL,2",
      findings: ["officers.csv:7:31 error out-of-range"]),
    RuleExample(
      name: "a malformed row counts as known", file: "officers.csv", old: "O006,Vũ Thị Giang",
      new: "O006,\"Vũ Thị Giang",
      findings: ["officers.csv:7:6 error unterminated-quote"]),
    RuleExample(
      name: "a position without posts", file: "posts.csv", old: "00749,IT,1", new: "00749,ACCT,1", findings: []),
    RuleExample(
      name: "an officer without competencies", file: "officer_competencies.csv", old: "O012,ACCOUNT,3,\n", new: "",
      findings: ["officers.csv:13 warning no-competencies"]),
    RuleExample(
      name: "a commune without province", file: "communes.csv", old: "0.45,3,08", new: "0.45,3,",
      findings: ["communes.csv:6 warning missing-province"]),
    RuleExample(
      name: "one name, two spellings", file: "communes.csv", old: "00713,Tân Lập,", new: "00713,yên  Bình,",
      findings: ["communes.csv:3 warning near-duplicate-name"]),
    RuleExample(
      name: "names that differ in a tone are two", file: "communes.csv", old: "00713,Tân Lập,", new: "00713,Yên Bính,",
      findings: []),
    RuleExample(
      name: "one officer twice", file: "officers.csv", old: "O003,Lê Văn Cường,00701,LAND,1,3,movable,,1990-01-25",
      new: "O003,Trần Thị Bình,00701,LAND,1,3,movable,,1988-11-02",
      findings: ["officers.csv:4 warning same-officer-twice"]),
    RuleExample(
      name: "past retirement", file: "officers.csv", old: "1969-12-12", new: "1963-12-12",
      findings: ["officers.csv:14 warning past-retirement"]),
    RuleExample(
      name: "spaces", file: "positions.csv", old: "IT,Information", new: "IT ,\u{A0}Information",
      findings: ["positions.csv:6:1 warning surrounding-space", "positions.csv:6:5 warning strange-character"]),
    RuleExample(
      name: "an expired competency", file: "officer_competencies.csv", old: "2027-06-30", new: "2025-11-30",
      findings: ["officer_competencies.csv:4:16 note expired-competency"]),
    RuleExample(
      name: "a competency in force on the plan date itself", file: "officer_competencies.csv", old: "2027-06-30",
      new: "2025-12-01", findings: []),
  ]

  @Test("each broken rule has its findings and no others", arguments: examples)
  func example(_ example: RuleExample) throws {
    let files = changed(example.file, example.old, example.new)
    #expect(files != CleanCase.files, "the change has to change something")
    let reading = try TemporaryFolder(files).read()
    #expect(reading.brief == example.findings)
    #expect((reading.staffingCase == nil) == example.findings.contains { $0.contains(" error ") })
  }
}
