import ArgumentParser
import CaseFolder

/// The case of a command and the policy keys changed for one run.
struct CaseOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The folder with the tables and policy.yml.", valueName: "case"), completion: .directory)
  var folder: String

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "A value of the policy that takes precedence over policy.yml; may be given several times.",
      valueName: "key=value"),
    transform: PolicyOption.parse)
  var overrides: [PolicyOverride] = []
}
