import ArgumentParser
import CaseFormat
import StaffingDomain
import Wording

/// The options `--set key=value` and `--vary key=values`.
enum PolicyOption {
  /// Splits `key=value` at the first equals sign; the key and the value are checked with the case.
  static func parse(_ argument: String) throws -> PolicyOverride {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
      throw Usage.error(.notKeyAndValue(argument))
    }
    return PolicyOverride(key: String(argument[..<equals]), text: String(argument[argument.index(after: equals)...]))
  }

  /// Reads `key=FROM:TO:STEP` or `key=a,b,c`.
  static func parseVariation(_ argument: String) throws -> PolicyVariation {
    do {
      return try PolicyVariation(argument)
    } catch {
      throw ValidationError(OutputLanguage.current.sentence(error))
    }
  }
}
