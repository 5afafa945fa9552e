import ArgumentParser
import Foundation
import StaffingDomain
import Workflows

/// The case of a command and the policy keys changed for one run.
struct CaseOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The folder with the tables and policy.yml.", valueName: "case"), completion: .directory)
  var folder: String

  @Option(
    name: .customLong("set"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A value of the policy that takes precedence over policy.yml; may be given several times.",
      valueName: "key=value"),
    transform: PolicyOption.parse)
  var overrides: [PolicyOverride] = []

  @OptionGroup var changes: WhatIfOptions

  /// The case for a workflow.
  var input: RequestedCase {
    RequestedCase(
      RequestedCase.place(at: URL(fileURLWithPath: folder)), overrides: overrides, whatIfs: changes.places)
  }
}

/// The what-ifs of a command.
struct WhatIfOptions: ParsableArguments {
  @Option(
    name: .customLong("what-if"),
    help: ArgumentHelp(
      "A file of changes applied to the case for this run; may be given several times, and they apply in order.",
      valueName: "file"),
    completion: .file(extensions: ["yml", "yaml"]))
  var whatIfs: [String] = []

  /// The files, for a workflow.
  var places: [RequestedCase.WhatIfPlace] { whatIfs.map { .file(URL(fileURLWithPath: $0)) } }
}
