import ArgumentParser
import Foundation
import StaffingDomain
import Synchronization
import Wording

/// The language of everything that the program prints and writes.
enum OutputLanguage {
  private static let chosen = Mutex(LanguageCode.english)

  /// The language of this run.
  static var current: any Language { chosen.withLock { $0 }.language }

  /// Takes the language of a command line and its environment for this run.
  static func choose(words: [String], environment: [String: String] = ProcessInfo.processInfo.environment) {
    let code = LanguageRule.code(words: words, environment: environment)
    chosen.withLock { $0 = code }
  }
}

/// The option `--language` of every command.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of texts: vi or en (default: \(LanguageRule.variable), else the locale, else en).",
      valueName: "language"),
    completion: .list(LanguageCode.allCases.map(\.rawValue)), transform: LanguageOptions.parse)
  var language: LanguageCode?

  private static func parse(_ text: String) throws -> LanguageCode {
    guard let code = LanguageCode(rawValue: text.lowercased()) else { throw Usage.error(.unknownLanguage(text)) }
    return code
  }
}
