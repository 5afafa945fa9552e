public import ArgumentParser
public import Planning
import Workflows

/// The option `--band`: a band for every activity, or for those that a name stands for.
enum BandOption {
  /// Reads `0.1` or `NAME=0.3`.
  static func parse(_ argument: String) throws -> WorkloadBand {
    let equals = argument.lastIndex(of: "=")
    let text = equals.map { String(argument[argument.index(after: $0)...]) } ?? argument
    guard let share = Double(text), (0...1).contains(share) else {
      throw ValidationError("the band '\(text)' is not a share from 0 to 1, for example 0.1 for 10 %")
    }
    let name = equals.map { String(argument[..<$0]) }
    guard name != "" else { throw ValidationError("'\(argument)' has no name before the equals sign") }
    return WorkloadBand(share, of: name)
  }
}

extension WorkloadVariation.Grouping: ExpressibleByArgument {}
