public import StaffingDomain

/// What is wrong with the keys of the policy.
public enum PolicyFact: Sendable, Hashable {
  /// The file is something else than keys with a value each.
  case notKeys
  /// A key is a list or further keys.
  case keyIsNoWord
  /// A key holds a list or further keys; the type of its value.
  case severalValues(key: String, ValueType)
  /// A line has the key already.
  case keyTwice(String, line: Int)
  /// `--set` gives a key twice.
  case setTwice(key: String)
  /// The policy has no key of a name; the nearest that it has.
  case unknownKey(String, nearest: String?)
  /// A required key is not given.
  case missingKey(String)
  /// A key that may be left out has a word for nothing as its value, and so none of its type.
  case wordForNothing(key: String, text: String, ValueProblem)
  /// A change is to calculate with a key that has no value.
  case nothingToChange(key: String)
  /// Absences leave a number of working days a year.
  case noWorkingTime(days: Days)

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .notKeys, .keyIsNoWord, .severalValues: .invalidPolicy
    case .keyTwice, .setTwice: .duplicateKey
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wordForNothing(_, _, let problem): problem.code
    case .nothingToChange: .noRowMatches
    case .noWorkingTime: .noWorkingTime
    }
  }
}
