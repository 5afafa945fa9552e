internal import StaffingDomain
import Tables

/// What is known of a policy: all of it, or what checks of the tables can still use.
struct PolicyReading: Sendable {
  /// The policy; nil where anything is wrong with it.
  var policy: Policy?
  /// The plan date, where it is right.
  var planDate: CalendarDate?
  /// The working time of a year, where everything that it is made of is right.
  var availableWorkingTime: Hours?
  /// The horizon in months, where it is right.
  var horizonMonths: Int?
  /// The most courses of one officer, where it is right.
  var maximumCourses: Int?
  /// The months of settling in, where they are right.
  var settlingMonths: Int?
  /// Whether retirements count as leaving, where it is right.
  var countsRetirements: Bool?
  /// Whether officers may go to another province, where it is right.
  var crossesProvinces: Bool?
  /// The right values that are given, as they are written and where.
  var given: [PolicyKey: PolicyReader.Entry] = [:]
  /// All values of known keys, right or wrong, as they are written.
  var written: [PolicyKey: String] = [:]
  /// The bytes of the file; empty where there are none.
  var file: [UInt8] = []
}

extension PolicyReading {
  /// The middle of the horizon, where known: who leaves before it is out of the plan.
  var horizonMiddle: CalendarDate? {
    planDate.flatMap { date in horizonMonths.map { date.adding(halfMonths: $0) } }
  }

  /// The end of the horizon, where known: who leaves before it may not be moved.
  var horizonEnd: CalendarDate? {
    planDate.flatMap { date in horizonMonths.map { date.adding(months: $0) } }
  }
}

extension ValueType {
  /// Reads a value of the policy.
  func parse(_ text: String) -> Result<PolicyValue, ValueProblem> {
    var text = NormalForm.trimmed(text)
    return text.withUTF8 { bytes in
      switch self {
      case .integer(let range): ValueParser.integer(bytes, range).map(PolicyValue.integer)
      case .number(let range): ValueParser.number(bytes, range).map(PolicyValue.number)
      case .yesNo: ValueParser.yesNo(bytes).map(PolicyValue.yesNo)
      case .date(let years): ValueParser.date(bytes, years: years).map(PolicyValue.date)
      case .code, .reference, .text, .word: .failure(.notACode(ValueParser.shown(bytes)))
      }
    }
  }
}
