public import CaseFormat

/// How a language says what is wrong with files beside a case: the description of an office, and outlines of areas.
public protocol OfficeWording {
  /// What a finding says, and how to mend it.
  func words(of fact: OfficeFact) -> FindingWords
  /// What a finding says, and how to mend it.
  func words(of fact: OutlineFact) -> FindingWords
}
