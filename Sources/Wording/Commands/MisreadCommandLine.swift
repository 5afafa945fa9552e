/// Why a command line was not understood, and how the command is used.
public struct MisreadCommandLine: Sendable, Hashable {
  /// What is wrong.
  public enum Fault: Sendable, Hashable {
    /// An argument or option that is needed is missing: `<case>`, `--output <output>`.
    case missing(String)
    /// An option has no value: `--language <language>`.
    case missingValue(String)
    /// No option has a name; the nearest.
    case unknownOption(String, nearest: String?)
    /// An option takes no value, but one was given.
    case unexpectedValue(option: String, String)
    /// A value is none of an argument's or option's; the values that are, or why not, where the parser says it.
    case invalidValue(String, of: String, values: [String], reason: String?)
    /// The command takes no arguments such as these.
    case unexpected([String])
    /// Anything else, in words.
    case told(String)
  }

  /// What is wrong.
  public let fault: Fault
  /// What the argument or option is for, as the help of the command has it; nil where that says nothing.
  public let help: String?
  /// The form of the command; nil where it says nothing.
  public let usage: String?
  /// The command line that shows the help; nil where there is none.
  public let helpCommand: String?

  /// Creates what a command line was misread for.
  public init(_ fault: Fault, help: String? = nil, usage: String? = nil, helpCommand: String? = nil) {
    (self.fault, self.help, self.usage, self.helpCommand) = (fault, help, usage, helpCommand)
  }
}
