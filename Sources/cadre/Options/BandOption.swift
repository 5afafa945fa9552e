public import ArgumentParser
public import Planning
import Wording
import Workflows

/// The option `--band`: a band for every activity, or for those that a name stands for.
enum BandOption {
  /// Reads `0.1` or `NAME=0.3`.
  static func parse(_ argument: String) throws -> WorkloadBand {
    do {
      return try WorkloadBand(argument)
    } catch {
      throw ValidationError(OutputLanguage.current.refusal(error))
    }
  }
}

extension WorkloadVariation.Grouping: ExpressibleByArgument {}
