public import StaffingDomain

/// Which language a program speaks that was told nothing, or something, on its command line.
///
/// It is known before the command line is parsed, so that what is wrong with the command line is told in it, too.
public enum LanguageRule {
  /// The language that is asked for: by the option, else by `CADRE_LANGUAGE`, else by the locale, else English.
  ///
  /// What is no language is passed over here; the parser refuses it where it is the option's.
  public static func code(words: [String], environment: [String: String]) -> LanguageCode {
    if let code = option(of: words).flatMap({ LanguageCode(rawValue: $0.lowercased()) }) { return code }
    if let code = environment[variable].flatMap(language(of:)) { return code }
    // The first of them that is set decides, as POSIX has it.
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale.flatMap(language(of:)) ?? .english
  }

  /// What `CADRE_LANGUAGE` says where that is no language, so that it is passed over; nil where the option is given.
  public static func unknown(words: [String], environment: [String: String]) -> String? {
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
  public static let variable = "CADRE_LANGUAGE"

  private static func option(of words: [String]) -> String? {
    let options = words.prefix { $0 != "--" }
    for (place, word) in options.enumerated().reversed() {
      if word == "--language" { return words.dropFirst(place + 1).first }
      if word.hasPrefix("--language=") { return String(word.dropFirst("--language=".count)) }
    }
    return nil
  }
}
