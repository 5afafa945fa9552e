import StaffingDomain

/// The words of a command line before they are parsed.
struct CommandWords {
  /// The words, with codes that begin with a dash bound to their options.
  let arguments: [String]
  /// The first word, where it should be the name of a command and is none.
  let unknownCommand: String?
  /// The command that was most likely meant by it.
  let nearestCommand: String?

  /// - Parameter commands: The names of the commands.
  init(_ words: [String], commands: [String]) {
    arguments = CommandWords.bound(words)
    let first = words.first.flatMap { $0.hasPrefix("-") || (commands + ["help"]).contains($0) ? nil : $0 }
    unknownCommand = first
    nearestCommand = first.flatMap { NearestName.suggestion(for: $0, among: commands) }
  }

  /// Binds the values of `--why-not` to it.
  ///
  /// An option of one value takes the next word whatever it begins with. This one takes two, and the parser ends its values
  /// at a dash, with which a code may begin.
  private static func bound(_ words: [String]) -> [String] {
    let option = "--why-not"
    guard let place = words.firstIndex(of: option), place + 2 < words.count else { return words }
    let values = words[(place + 1)...(place + 2)]
    guard values.contains(where: { $0.hasPrefix("-") }), !values.contains(where: { $0.hasPrefix("--") }) else {
      return words
    }
    return words[..<place] + values.map { "\(option)=\($0)" } + words[(place + 3)...]
  }
}
