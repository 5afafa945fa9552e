/// What the parser of a program's command line says, which it does in English alone, taken apart.
public enum ParserMessage {
  /// A message of the parser and its full text, with the help of an argument, the usage and where to find more.
  public typealias Text = (message: String, full: String)

  /// What is wrong with a command line; nil where the text is no error of the form that the parser writes.
  ///
  /// The parser tells what is missing first, so that whoever mistypes one option would hear of another. What else is wrong
  /// shows once the missing arguments are given: an option that there is not is told then.
  ///
  /// - Parameters:
  ///   - told: What the parser said of the command line.
  ///   - words: The words of the command line.
  ///   - parse: What the parser says of words; nil where it takes them.
  public static func misread(_ told: Text, words: [String], by parse: ([String]) -> Text?) -> MisreadCommandLine? {
    guard let first = read(told.message, full: told.full) else { return nil }
    var (found, given): (MisreadCommandLine?, [String]) = (first, words)
    // No command needs more arguments than these.
    for _ in 0..<8 {
      guard case .missing(let argument)? = found?.fault else { break }
      given += filling(argument)
      found = parse(given).flatMap { read($0.message, full: $0.full) }
    }
    if let found, case .unknownOption = found.fault { return found }
    return first
  }

  /// Words that give an argument of a synopsis: `--output <output>`, `<case>`.
  private static func filling(_ argument: String) -> [String] {
    argument.split(separator: " ").map { $0.hasPrefix("-") ? String($0) : "x" }
  }

  /// What a message and its full text say; nil where the text is no error of the form that the parser writes.
  ///
  /// - Parameters:
  ///   - message: The message alone.
  ///   - full: The message with the help of an argument, the usage of the command and where to find more.
  public static func read(_ message: String, full: String) -> MisreadCommandLine? {
    let head = "Error: " + message
    guard !message.isEmpty, full.hasPrefix(head) else { return nil }
    var (help, usage, command): (String?, String?, String?) = (nil, nil, nil)
    for line in full.dropFirst(head.count).split(separator: "\n") {
      if let text = between("Help:  ", "", line) {
        help = text
      } else if let text = between("Usage: ", "", line) {
        usage = text
      } else if let text = between("  See '", "' for more information.", line) {
        command = text
      } else {
        // Several lines of usage, or the help as a whole.
        return nil
      }
    }
    return MisreadCommandLine(fault(message), help: help, usage: usage, helpCommand: command)
  }

  private static func fault(_ message: String) -> MisreadCommandLine.Fault {
    if let text = between("Missing expected argument '", "'", message) { return .missing(text) }
    if let text = between("Missing value for '", "'", message) { return .missingValue(text) }
    if let text = between("Unknown option '", "'?", message) {
      let parts = parted(text, at: "'. Did you mean '")
      if let parts { return .unknownOption(parts.0, nearest: parts.1) }
    }
    if let text = between("Unknown option '", "'", message) { return .unknownOption(text, nearest: nil) }
    if let text = between("The option '", "' was specified.", message),
      let parts = parted(text, at: "' does not take any value, but '")
    {
      return .unexpectedValue(option: parts.0, parts.1)
    }
    if let text = between("Unexpected argument '", "'", message) { return .unexpected([text]) }
    if let parts = parted(message, at: " unexpected arguments: '"), Int(parts.0) != nil {
      return .unexpected(quoted("'" + parts.1))
    }
    return invalidValue(message) ?? .told(message)
  }

  private static func invalidValue(_ message: String) -> MisreadCommandLine.Fault? {
    guard let text = between("The value '", "", message), let (value, rest) = parted(text, at: "' is invalid for '"),
      let (argument, more) = parted(rest, at: "'")
    else { return nil }
    if let list = between(". Please provide one of ", ".", more) {
      return .invalidValue(value, of: argument, values: quoted(list), reason: nil)
    }
    if let list = between(". Please provide one of the following:\n", "", more) {
      let values = list.split(separator: "\n").compactMap { between("  - ", "", $0) }
      return .invalidValue(value, of: argument, values: values, reason: nil)
    }
    let reason = between(": ", "", more)
    return more.isEmpty || reason != nil ? .invalidValue(value, of: argument, values: [], reason: reason) : nil
  }

  /// What stands between the beginning and the end of a text; nil where it begins or ends otherwise.
  private static func between(_ start: String, _ end: String, _ text: some StringProtocol) -> String? {
    guard text.hasPrefix(start), text.hasSuffix(end), text.count >= start.count + end.count else { return nil }
    return String(text.dropFirst(start.count).dropLast(end.count))
  }

  /// A text before and after the first place of another one.
  private static func parted(_ text: String, at mark: String) -> (String, String)? {
    text.firstRange(of: mark).map { (String(text[..<$0.lowerBound]), String(text[$0.upperBound...])) }
  }

  /// The texts of a list that stand between quotes.
  private static func quoted(_ list: String) -> [String] {
    list.split(separator: "'", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
  }
}
