/// What an expression of a template comes to.
enum TemplateType: Sendable, Hashable {
  case text
  case flag
  case number
  case list(LetterScope)
  /// The place among the entries of a list, of which functions without a field tell.
  case place
}

/// A function of templates: `{{uppercased(officer)}}`, or of the place within a list, `{{^last()}}, {{/last()}}`.
enum TemplateFunction: String, CaseIterable, Sendable {
  case uppercased
  case lowercased
  case capitalized
  case count
  case empty
  case first
  case last
  case even
  case odd
  case index
  case plusone

  /// What the function makes of something; nil where it cannot be applied.
  func result(of argument: TemplateType) -> TemplateType? {
    switch (self, argument) {
    case (.uppercased, .text), (.lowercased, .text), (.capitalized, .text): .text
    case (.count, .list): .number
    case (.empty, .list): .flag
    case (.first, .place), (.last, .place), (.even, .place), (.odd, .place): .flag
    case (.index, .place), (.plusone, .number): .number
    default: nil
    }
  }
}
