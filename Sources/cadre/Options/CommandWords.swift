import StaffingDomain

/// The words of a command line before they are parsed.
struct CommandWords {
  /// The words, with codes that begin with a dash bound to their options.
  let arguments: [String]
  /// The first word, or the one after `help`, where it should be the name of a command and is none.
  let unknownCommand: String?
  /// The command that was most likely meant by it.
  let nearestCommand: String?

  /// - Parameter commands: The names of the commands.
  init(_ words: [String], commands: [String]) {
    arguments = CommandWords.bound(words)
    // `help` takes the name of a command itself.
    let named = words.first == "help" ? words.dropFirst().first : words.first
    let first = named.flatMap { $0.hasPrefix("-") || (commands + ["help"]).contains($0) ? nil : $0 }
    unknownCommand = first
    nearestCommand = first.flatMap { NearestName.suggestion(for: $0, among: commands) }
  }

  /// Binds values that begin with a dash to their options.
  ///
  /// The parser takes `-x=1` for an option with a value, even where one is to follow, and ends the values of an option that
  /// takes two at a dash, with which a code may begin.
  private static func bound(_ words: [String]) -> [String] {
    var bound: [String] = []
    var rest = words[...]
    while let option = rest.popFirst() {
      let values = rest.prefix(counts[option] ?? 0)
      let isBound =
        values.count == counts[option] && values.contains { $0.hasPrefix("-") }
        && !values.contains { $0.hasPrefix("--") }
      bound += isBound ? values.map { "\(option)=\($0)" } : [option]
      if isBound { rest = rest.dropFirst(values.count) }
    }
    return bound
  }

  /// How many values follow each option whose values may begin with a dash and are no plain words for the parser.
  private static let counts = ["--why-not": 2, "--set": 1, "--vary": 1, "--band": 1]
}
