internal import Foundation
public import StaffingDomain

/// Why a policy cannot be changed as asked.
public enum PolicyValueError: Error, Sendable, Hashable {
  /// A text is no value of a key.
  case wrong(key: String, ValueProblem)
  /// The policy has no key of a name; the nearest that it has.
  case unknownKey(String, nearest: String?)
  /// The values that a key is to take one after the other are wrong.
  case variation(VariationProblem)
}

extension PolicyKeyFormat {
  /// Whether its values are numbers.
  public var isNumeric: Bool {
    switch type {
    case .integer, .number: true
    default: false
    }
  }

  /// Changes the value of the key in a policy, as `--set` would.
  ///
  /// Several keys together may leave no working time: that is looked at when all are set.
  ///
  /// - Throws: ``PolicyValueError`` where the text is no value of the key.
  public func set(_ text: String, in policy: inout Policy) throws(PolicyValueError) {
    policy[key] = try value(text)
  }

  /// Reads a value of the key.
  func value(_ text: String) throws(PolicyValueError) -> PolicyValue {
    switch type.parse(text) {
    case .success(let value): return value
    case .failure(let problem): throw .wrong(key: name, problem)
    }
  }

  /// The key of a name.
  ///
  /// - Throws: ``PolicyValueError`` with the nearest known name.
  static func known(_ name: String) throws(PolicyValueError) -> PolicyKeyFormat {
    if let key = PolicySchema.key(named: name) { return key }
    if let strange = StrangeCharacter.first(in: name) {
      throw .wrong(key: "the key", .strangeCharacter(ValueParser.shown(name), strange))
    }
    let nearest = NearestName.suggestion(for: name, among: PolicySchema.keys.map(\.name))
    throw .unknownKey(ValueParser.shown(name), nearest: nearest)
  }
}
