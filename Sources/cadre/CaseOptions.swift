import ArgumentParser
import CaseFolder

/// The case of a command and the policy keys changed for one run.
struct CaseOptions: ParsableArguments {
  @Argument(help: "The case folder: CSV files and policy.yml.", completion: .directory)
  var caseFolder: String

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Change a policy key for this run; may be given several times.", valueName: "key=value"))
  var settings: [String] = []

  func validate() throws {
    for setting in settings where !setting.dropFirst().contains("=") {
      throw ValidationError("--set takes key=value, for example --set maximum_transfers=50; got '\(setting)'.")
    }
  }

  /// The changed keys, in the order given.
  var overrides: [PolicyOverride] {
    settings.map { setting in
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return PolicyOverride(key: String(parts[0]), text: String(parts[1]))
    }
  }
}
