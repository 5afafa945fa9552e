import ArgumentParser
import Foundation
import StaffingDomain
import Workflows

/// The options of commands that put a plan on paper: who writes, and with what the plan was made.
struct PaperOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A file that describes the office, for the head of an official paper.", valueName: "file"),
    completion: .file(extensions: ["yml", "yaml"]))
  var office: String?

  @Option(
    name: .customLong("set"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A value of the policy with which the case was solved (default: those that summary.json records).",
      valueName: "key=value"),
    transform: PolicyOption.parse)
  var overrides: [PolicyOverride] = []

  @OptionGroup var changes: WhatIfOptions

  /// The file of the office, for a workflow.
  var officeFile: URL? { office.map { URL(fileURLWithPath: $0) } }

  /// A case for a workflow.
  func input(_ folder: String) -> RequestedCase {
    RequestedCase(
      RequestedCase.place(at: URL(fileURLWithPath: folder)), overrides: overrides, whatIfs: changes.places)
  }
}
