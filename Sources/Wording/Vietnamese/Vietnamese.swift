public import StaffingDomain

/// Vietnamese, as the offices of a province write it: official, plain and short.
///
/// Terms are those of the article `Glossary`. Officers have no gender in any sentence. Names of files, tables, columns,
/// policy keys and codes stay as they are, in quotes where they could be taken for words.
public struct Vietnamese: Language {
  /// What the workbook of the case calls its parts; nil for a case in files.
  public var workbook: WorkbookNames?

  /// Creates the language.
  public init() {}

  /// `vi`.
  public var code: LanguageCode { .vietnamese }
}
