import ArgumentParser
import Wording

/// What is wrong with the options of a command, as the parser takes it.
enum Usage {
  /// The error that ends the program with the problem in words and the usage of the command.
  static func error(_ problem: UsageProblem) -> ValidationError {
    ValidationError(OutputLanguage.current.usage(problem))
  }

  /// Reads the number of an option that takes decimals: with a decimal point, whatever the language.
  static func decimal(_ text: String) throws -> Double {
    if let number = Double(text) { return number }
    let pointed = text.replacing(",", with: ".")
    throw error(.notADecimal(pointed: Double(pointed) == nil ? nil : pointed))
  }

  /// Checks that a number lies within a range, ends included.
  static func check(_ option: String, _ number: Int, within range: ClosedRange<Int>) throws {
    guard range.contains(number) else { throw error(.numberOutOfRange(option: option, range)) }
  }
}
