internal import Foundation
public import StaffingDomain

/// A numeric key of the policy with the values that it is to take one after the other: what `--vary` gives.
public struct PolicyVariation: Sendable {
  /// The key, with what its values look like.
  public let format: PolicyKeyFormat
  /// The values, in the order given.
  public let values: [Double]
  /// The values as text.
  public let texts: [String]

  /// The key.
  public var key: PolicyKey { format.key }

  /// The most values: more points than anybody reads.
  public static let mostValues = 1_000

  /// Reads `key=FROM:TO:STEP`, both ends included, or `key=a,b,c`.
  ///
  /// Steps are counted in decimals, so that 0:1:0.1 has the value 0.3 and not its neighbour. Where the steps do not meet
  /// TO, it is the last value all the same.
  ///
  /// - Throws: ``PolicyValueError`` where the key is unknown or no number, or the values are none of its range.
  public init(_ argument: String) throws(PolicyValueError) {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
      throw .variation(.form(argument))
    }
    let key = try PolicyKeyFormat.known(String(argument[..<equals]))
    guard key.isNumeric else { throw .variation(.notNumeric(key: key.name, key.type)) }
    let text = String(argument[argument.index(after: equals)...])
    texts = try text.contains(":") ? Self.steps(text, of: key) : Self.list(text)
    var values: [Double] = []
    for text in texts { values.append(try Self.number(text, of: key)) }
    if let twice = values.indices.first(where: { values[..<$0].contains(values[$0]) }) {
      throw .variation(.valueTwice(key: key.name, texts[twice]))
    }
    (format, self.values) = (key, values)
  }

  /// The policies of all combinations of some variations; the values of the first run fastest.
  ///
  /// - Throws: ``PolicyValueError`` where a key is varied twice, there are more than ``mostValues`` combinations, or one of
  ///   them leaves no working time.
  public static func policies(
    _ variations: [PolicyVariation], from policy: Policy
  ) throws(PolicyValueError) -> [Policy] {
    let count = variations.reduce(1) { $0 * $1.values.count }
    guard count <= mostValues else { throw .variation(.tooMany(count)) }
    var policies = [policy]
    for variation in variations.reversed() {
      var varied: [Policy] = []
      for policy in policies {
        for text in variation.texts {
          var policy = policy
          try variation.format.set(text, in: &policy)
          varied.append(policy)
        }
      }
      policies = varied
    }
    for policy in policies where policy.availableWorkingDays.value <= Tolerances.comparison {
      throw .variation(
        .noWorkingTime(keys: variations.map(\.format.name), days: policy.availableWorkingDays))
    }
    return policies
  }

  private static func number(_ text: String, of key: PolicyKeyFormat) throws(PolicyValueError) -> Double {
    switch try key.value(text) {
    case .integer(let number): Double(number)
    case .number(let number): number
    case .yesNo, .date: throw .variation(.notNumeric(key: key.name, key.type))
    }
  }

  private static func list(_ text: String) throws(PolicyValueError) -> [String] {
    let texts = text.split(separator: ",", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    guard !texts.contains("") else { throw .variation(.emptyValue(in: ValueParser.shown(text))) }
    guard texts.count <= mostValues else { throw .variation(.tooMany(texts.count)) }
    return texts
  }

  private static func steps(_ text: String, of key: PolicyKeyFormat) throws(PolicyValueError) -> [String] {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    guard parts.count == 3 else { throw .variation(.notSteps(ValueParser.shown(text), key: key.name)) }
    // The ends are values of the key; a step is any number.
    let (from, to) = (try number(parts[0], of: key), try number(parts[1], of: key))
    guard case .success(.number(let step)) = ValueType.number(NumberRange(-1e300...1e300)).parse(parts[2]) else {
      throw .variation(.stepNoNumber(ValueParser.shown(parts[2]), key: key.name))
    }
    guard step > 0 else { throw .variation(.stepTooSmall(parts[2], key: key.name)) }
    guard from <= to else {
      throw .variation(.downward(key: key.name, from: parts[0], to: parts[1], step: parts[2]))
    }
    let count = ((to - from) / step).rounded(.down) + 1
    guard count <= Double(mostValues), let exactStep = Decimal(string: parts[2], locale: nil), exactStep > 0,
      let first = Decimal(string: parts[0], locale: nil), let last = Decimal(string: parts[1], locale: nil)
    else { throw .variation(.tooMany(count < 1e15 ? Int(count) : nil)) }
    var texts: [String] = []
    var value = first
    while value < last {
      texts.append("\(value)")
      value += exactStep
    }
    return texts + ["\(last)"]
  }
}

/// Why the values that a key is to take are wrong; texts are as a message shows them.
public enum VariationProblem: Sendable, Hashable {
  /// An argument is not of the form `key=FROM:TO:STEP` or `key=a,b,c`.
  case form(String)
  /// A key has no numbers.
  case notNumeric(key: String, ValueType)
  /// A value is given twice.
  case valueTwice(key: String, String)
  /// A list has an empty value.
  case emptyValue(in: String)
  /// A text is not of the form `FROM:TO:STEP`.
  case notSteps(String, key: String)
  /// A step is no number.
  case stepNoNumber(String, key: String)
  /// A step is not above 0.
  case stepTooSmall(String, key: String)
  /// The values would go down.
  case downward(key: String, from: String, to: String, step: String)
  /// There are more points than anybody reads; nil where they are too many to count.
  case tooMany(Int?)
  /// One of the points leaves no working time.
  case noWorkingTime(keys: [String], days: Days)
}
