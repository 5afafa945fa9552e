import Wording

/// The language of everything that the program prints and writes.
enum OutputLanguage {
  /// The language of this run.
  static let current: any Language = English()
}
