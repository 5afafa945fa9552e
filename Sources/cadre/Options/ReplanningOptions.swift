import ArgumentParser
import ResultsFormat
import StaffingDomain

/// The options of `solve` for planning again from an earlier results folder.
struct ReplanningOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Plan again from an earlier results folder, changing as few names as pays.", valueName: "results"),
    completion: .directory)
  var from: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Hours a month that every name changed against the earlier plan counts (default: 10); needs --from.",
      valueName: "hours"))
  var stability: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Substitutes priced for each transfer that was refused since (default: 3); needs --from.", valueName: "number"))
  var substitutes: Int?

  /// The price of a changed name.
  var hours: HoursPerMonth { HoursPerMonth(stability ?? 10) }

  /// How many candidates are priced for each refused transfer.
  var candidates: Int { substitutes ?? 3 }

  func validate() throws {
    if let stability, !(0...100_000).contains(stability) {
      throw ValidationError("--stability takes hours a month, 0 to 100000.")
    }
    if let substitutes, !(0...1000).contains(substitutes) {
      throw ValidationError("--substitutes takes a number from 0 to 1000.")
    }
    if from == nil, stability != nil || substitutes != nil {
      throw ValidationError("--stability and --substitutes need --from, the earlier results folder.")
    }
  }
}
