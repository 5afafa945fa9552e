import CaseFormat
import StaffingDomain
import TestSupport
import Testing
import Wording

/// What `--vary` gives, and setting keys of a policy that was read already.
@Suite struct PolicyVariationTests {
  /// Every default.
  private static var sample: Policy {
    get throws { Policy(planDate: try #require(CalendarDate(year: 2026, month: 1, day: 1))) }
  }

  static let lists: [(argument: String, texts: [String])] = [
    ("maximum_transfers=0:300:100", ["0", "100", "200", "300"]),
    ("maximum_transfers=0:250:100", ["0", "100", "200", "250"]),
    ("maximum_transfers=5:5:1", ["5"]),
    ("maximum_transfers= 0 : 2 : 1 ", ["0", "1", "2"]),
    ("maximum_transfers=20,5,10", ["20", "5", "10"]),
    ("maximum_transfers=7", ["7"]),
    ("minimum_fit=0:1:0.1", ["0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"]),
    ("allowance_budget=0.5:2:0.5", ["0.5", "1", "1.5", "2"]),
    ("minimum_fit= 0.5, 0.75", ["0.5", "0.75"]),
    ("maximum_positions=1:2:1", ["1", "2"]),
    ("maximum_load=0.5:2:0.5", ["0.5", "1", "1.5", "2"]),
    ("combination_overhead=0,0.1,100", ["0", "0.1", "100"]),
    ("maximum_rank_drop=0:4:2", ["0", "2", "4"]),
    ("rank_drop_hours=0,40", ["0", "40"]),
    ("settling_months=0:24:12", ["0", "12", "24"]),
  ]

  @Test(arguments: lists)
  func valuesAreThoseAsked(_ argument: String, _ texts: [String]) throws {
    let variation = try PolicyVariation(argument)
    #expect(variation.texts == texts)
    #expect(variation.values == texts.compactMap { Double($0) }, "decimal steps, not sums of binary fractions")
  }

  static let mistakes: [(argument: String, words: String)] = [
    ("maximum_transfer=0:300:25", "did you mean 'maximum_transfers'?"),
    ("zzz=1", "'zzz' is not a key of the policy"),
    ("maximum_transfers", "is not of the form key=FROM:TO:STEP"),
    ("=1,2", "is not of the form key=FROM:TO:STEP"),
    ("cross_province=yes,no", "cross_province is no number (yes or no)"),
    ("plan_date=2026-01-01", "plan_date is no number"),
    ("retirements=yes,no", "retirements is no number (yes or no)"),
    ("maximum_positions=0,1", "maximum_positions is 0, which is out of range; give a whole number, 1 to 2"),
    ("maximum_positions=1:2:0.5", "maximum_positions is '1.5', which is not a whole number"),
    ("maximum_positions=1,2,3", "maximum_positions is 3, which is out of range; give a whole number, 1 to 2"),
    ("maximum_load=0:2:0.5", "maximum_load is 0, which is out of range; give a number, above 0, at most 2"),
    ("maximum_load=1,2.1", "maximum_load is 2.1, which is out of range; give a number, above 0, at most 2"),
    ("combination_overhead=-0.1,0", "combination_overhead is -0.1, which is out of range; give a number, 0 to 100"),
    ("maximum_rank_drop=4,5", "maximum_rank_drop is 5, which is out of range; give a whole number, 0 to 4"),
    ("rank_drop_hours=-1,0", "rank_drop_hours is -1, which is out of range; give a number, 0 to 100000"),
    ("settling_months=600,601", "settling_months is 601, which is out of range; give a whole number, 0 to 600"),
    ("maximum_transfers=0:300:0", "the step of maximum_transfers is 0; it must be above 0"),
    ("maximum_transfers=0:300:-25", "it must be above 0"),
    ("maximum_transfers=300:0:25", "goes from 300 down to 0; write 0:300:25"),
    ("maximum_transfers=0:300", "is not FROM:TO:STEP; write for example maximum_transfers=0:300:25"),
    ("maximum_transfers=0:300:ten", "the step 'ten' of maximum_transfers is not a number"),
    ("maximum_transfers=0:2:0.5", "maximum_transfers is '0.5', which is not a whole number"),
    ("maximum_transfers=-5:5:5", "maximum_transfers is -5, which is out of range; give a whole number, 0 to 10000000"),
    ("minimum_fit=0.5,1.5", "minimum_fit is 1.5, which is out of range; give a number, 0 to 1"),
    ("minimum_fit=0.5;0.7", "which is not a number"),
    ("maximum_transfers=", "has an empty value"),
    ("maximum_transfers=1,,2", "has an empty value"),
    ("maximum_transfers=1,2,1", "has the value 1 twice"),
    ("maximum_transfers=0:300000:1", "300001 points; at most 1000 are possible"),
    ("maximum_transfers=0:1:1e-300", "far too many points"),
    ("maximum_transfers=0:1:nan", "is not a number"),
    ("maximum_transfers=0:1:0x1", "the step '0x1' of maximum_transfers is not a number"),
  ]

  @Test(arguments: mistakes)
  func mistakesAreNamedWithTheirRemedy(_ argument: String, _ words: String) {
    let error = #expect(throws: PolicyValueError.self) { try PolicyVariation(argument) }
    let sentence = error.map { English().sentence($0) } ?? ""
    #expect(sentence.contains(words), "\(sentence)")
    #expect(!sentence.contains("\n"))
  }

  @Test func policiesAreTheGridWithTheFirstKeyRunningFastest() throws {
    let sample = try Self.sample
    let variations = [try PolicyVariation("maximum_transfers=1,2"), try PolicyVariation("minimum_fit=0.1,0.2,0.3")]
    let policies = try PolicyVariation.policies(variations, from: sample)
    #expect(policies.map(\.maximumTransfers) == [1, 2, 1, 2, 1, 2])
    #expect(policies.map(\.minimumFit) == [0.1, 0.1, 0.2, 0.2, 0.3, 0.3])
    #expect(policies.allSatisfy { $0.planDate == sample.planDate && $0.maximumDistance == Kilometres(60) })
  }

  @Test func gridsAreNotTooLargeAndLeaveWorkingTime() throws {
    let sample = try Self.sample
    let many = [try PolicyVariation("maximum_transfers=0:99:1"), try PolicyVariation("maximum_km=1:11:1")]
    #expect(throws: PolicyValueError.self) { try PolicyVariation.policies(many, from: sample) }
    let idle = try PolicyVariation("working_days=20:260:120")
    let error = #expect(throws: PolicyValueError.self) { try PolicyVariation.policies([idle], from: sample) }
    let sentence = error.map { English().sentence($0) } ?? ""
    #expect(sentence.contains("leaves -11 days a year"), "\(sentence)")
    // What one key takes away another may give back.
    let both = [try PolicyVariation("working_days=20"), try PolicyVariation("annual_leave=0")]
    #expect(try PolicyVariation.policies(both, from: sample).first?.availableWorkingDays == Days(1))
  }

  /// A value within the range of each numeric key that is not its default.
  static let values: [(key: String, text: String)] = PolicySchema.keys.compactMap { key in
    switch key.type {
    case .integer(let range): (key.name, "\(min(range.upperBound, 3))")
    case .number(let range):
      // Few working days would leave no working time.
      (
        key.name,
        ["0.35", "2.5", "37", "251", "0.05"].first {
          Double($0).map(range.contains) ?? false && (key.name != "working_days" || $0 == "251")
        } ?? "1"
      )
    default: nil
    }
  }

  @Test(arguments: values)
  func settingAKeyDoesWhatReadingWithSetDoes(_ name: String, _ text: String) throws {
    let key = try #require(PolicySchema.key(named: name))
    #expect(key.isNumeric)
    let files = try TemporaryFolder(CleanCase.files)
    let plain = try #require(try files.read().staffingCase).policy
    let overridden = try #require(
      try files.read(overrides: [PolicyOverride(key: name, text: text)]).staffingCase, "\(name)=\(text)"
    ).policy
    var policy = plain
    try key.set(text, in: &policy)
    #expect(policy == overridden)
    #expect(text == key.defaultText || policy != plain, "\(name)=\(text) is no change")
  }
}
