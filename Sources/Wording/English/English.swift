public import StaffingDomain

/// English, as the results of Cadre have it unless another language is asked for.
public struct English: Language {
  /// Creates the language.
  public init() {}

  /// `en`.
  public var code: LanguageCode { .english }
}
