public import CaseFormat

/// How a language says what is wrong with the description of an office.
public protocol OfficeWording {
  /// What a finding says, and how to mend it.
  func words(of fact: OfficeFact) -> FindingWords
}
