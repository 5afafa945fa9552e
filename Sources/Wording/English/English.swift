public import StaffingDomain

/// English, as the results of Cadre have it unless another language is asked for.
public struct English: Language {
  /// What the workbook of the case calls its parts; nil for a case in files.
  public var workbook: WorkbookNames?

  /// Creates the language.
  public init() {}

  /// `en`.
  public var code: LanguageCode { .english }
}
