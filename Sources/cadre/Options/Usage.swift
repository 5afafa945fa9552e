import ArgumentParser
import Wording

/// What is wrong with the options of a command, as the parser takes it.
enum Usage {
  /// The error that ends the program with the problem in words and the usage of the command.
  static func error(_ problem: UsageProblem) -> ValidationError {
    ValidationError(OutputLanguage.current.usage(problem))
  }

  /// Checks that a number lies within a range, ends included.
  static func check(_ option: String, _ number: Int, within range: ClosedRange<Int>) throws {
    guard range.contains(number) else { throw error(.numberOutOfRange(option: option, range)) }
  }
}
