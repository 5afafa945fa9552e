/// English, as the results of Cadre have it unless another language is asked for.
public struct English: Language {
  /// Creates the language.
  public init() {}
}
