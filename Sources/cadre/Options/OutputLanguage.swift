import Wording

/// The language of everything that the program says.
enum OutputLanguage {
  static let current: any Language = English()
}
