extension English {
  /// For example `Error: Unknown option '--strikt'. Did you mean '--strict'?`, the usage and where the help is.
  public func misread(_ line: MisreadCommandLine) -> String {
    var lines = ["Error: " + sentence(line.fault)]
    if let help = line.help { lines.append("Help:  " + help) }
    if let usage = line.usage { lines.append("Usage: " + usage) }
    if let command = line.helpCommand { lines.append("  See '\(command)' for more information.") }
    return lines.joined(separator: "\n")
  }

  private func sentence(_ fault: MisreadCommandLine.Fault) -> String {
    func quoted(_ texts: [String]) -> String { texts.map { "'\($0)'" }.joined(separator: ", ") }
    switch fault {
    case .missing(let argument): return "Missing expected argument '\(argument)'"
    case .missingValue(let option): return "Missing value for '\(option)'"
    case .unknownOption(let option, let nearest?): return "Unknown option '\(option)'. Did you mean '\(nearest)'?"
    case .unknownOption(let option, nil): return "Unknown option '\(option)'"
    case .unexpectedValue(let option, let value):
      return "The option '\(option)' does not take any value, but '\(value)' was specified."
    case .invalidValue(let value, let argument, let values, let reason):
      return "The value '\(value)' is invalid for '\(argument)'" + (reason.map { ": \($0)" } ?? "")
        + (values.isEmpty ? "" : ". Please provide one of \(quoted(values)).")
    case .unexpected(let arguments):
      return arguments.count == 1
        ? "Unexpected argument \(quoted(arguments))" : "\(arguments.count) unexpected arguments: \(quoted(arguments))"
    case .told(let text): return text
    }
  }
}
