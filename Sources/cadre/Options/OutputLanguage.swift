import ArgumentParser
import Foundation
import StaffingDomain
import Synchronization
import Wording

/// The language of everything that the program prints and writes.
///
/// It is known before the command line is parsed, so that what is wrong with the command line is told in it, too.
enum OutputLanguage {
  private static let chosen = Mutex(LanguageCode.english)

  /// The language of this run.
  static var current: any Language { chosen.withLock { $0 }.language }

  /// Takes the language of a command line and its environment for this run.
  static func choose(words: [String], environment: [String: String] = ProcessInfo.processInfo.environment) {
    let code = code(words: words, environment: environment)
    chosen.withLock { $0 = code }
  }

  /// The language that is asked for: by the option, else by `CADRE_LANGUAGE`, else by the locale, else English.
  ///
  /// What is no language is passed over here; the parser refuses it where it is the option's.
  static func code(words: [String], environment: [String: String]) -> LanguageCode {
    if let code = option(of: words).flatMap({ LanguageCode(rawValue: $0.lowercased()) }) { return code }
    if let code = environment[variable].flatMap(language(of:)) { return code }
    // The first of them that is set decides, as POSIX has it.
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale.flatMap(language(of:)) ?? .english
  }

  /// What `CADRE_LANGUAGE` says where that is no language, so that it is passed over; nil where the option is given.
  static func unknown(words: [String], environment: [String: String] = ProcessInfo.processInfo.environment) -> String? {
    guard option(of: words) == nil, let text = environment[variable], !text.isEmpty else { return nil }
    return language(of: text) == nil ? text : nil
  }

  /// The language of a locale, for example of `vi_VN.UTF-8`; spaces around it do not count.
  private static func language(of locale: String) -> LanguageCode? {
    let text = locale.drop { $0 == " " }
    let letters = text.prefix { $0.isLetter }
    guard let next = text.dropFirst(letters.count).first else { return LanguageCode(rawValue: letters.lowercased()) }
    return "_-.@ ".contains(next) ? LanguageCode(rawValue: letters.lowercased()) : nil
  }

  /// The environment variable with the language of those who do not give the option.
  static let variable = "CADRE_LANGUAGE"

  private static func option(of words: [String]) -> String? {
    let options = words.prefix { $0 != "--" }
    for (place, word) in options.enumerated().reversed() {
      if word == "--language" { return words.dropFirst(place + 1).first }
      if word.hasPrefix("--language=") { return String(word.dropFirst("--language=".count)) }
    }
    return nil
  }
}

/// The option `--language` of every command.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of texts: vi or en (default: \(OutputLanguage.variable), else the locale, else en).",
      valueName: "language"),
    completion: .list(LanguageCode.allCases.map(\.rawValue)), transform: LanguageOptions.parse)
  var language: LanguageCode?

  private static func parse(_ text: String) throws -> LanguageCode {
    guard let code = LanguageCode(rawValue: text.lowercased()) else { throw Usage.error(.unknownLanguage(text)) }
    return code
  }
}
