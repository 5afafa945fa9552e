import Foundation
import Workflows

/// A scenario of a comparison on the command line: a what-if file, or several joined with `+`.
enum ScenarioArgument {
  /// The scenario of an argument; a file whose own name holds a plus is one.
  static func scenario(_ argument: String) -> RequestedScenario {
    RequestedScenario(paths(argument).map { .file(URL(fileURLWithPath: $0)) })
  }

  private static func paths(_ argument: String) -> [String] {
    if FileManager.default.fileExists(atPath: argument) { return [argument] }
    let parts = argument.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    return parts.contains("") ? [argument] : parts
  }
}
