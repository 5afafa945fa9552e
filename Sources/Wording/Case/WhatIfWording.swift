public import CaseFormat

/// How a language says what what-ifs change, and what is wrong with them.
public protocol WhatIfWording {
  /// A what-if file that does not say a name and a list of changes.
  func words(_ fact: WhatIfFact) -> FindingWords
  /// A change of a table that does not say one thing.
  func words(_ fact: TableChangeFact) -> FindingWords
  /// A change of the policy, a merger or a move that does not say one thing.
  func words(_ fact: OtherChangeFact) -> FindingWords
  /// A change that finds nothing to change.
  func words(_ fact: ChangeFact) -> FindingWords
  /// What a change did, as a sentence without a full stop.
  func sentence(_ deed: ChangeDeed) -> String
  /// Why the policy cannot be changed as asked, as a line without a full stop.
  func sentence(_ error: PolicyValueError) -> String
  /// Why the values that a key is to take are wrong, as a line without a full stop.
  func sentence(_ problem: VariationProblem) -> String
}
