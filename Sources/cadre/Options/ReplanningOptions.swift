import ArgumentParser
import ResultsFormat
import StaffingDomain
import Wording

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
      valueName: "hours"), transform: Usage.decimal)
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
      throw Usage.error(.stability)
    }
    if let substitutes, !(0...1000).contains(substitutes) {
      throw Usage.error(.numberOutOfRange(option: "--substitutes", 0...1000))
    }
    if from == nil, stability != nil { throw Usage.error(.needs(option: "--stability", .from)) }
    if from == nil, substitutes != nil { throw Usage.error(.needs(option: "--substitutes", .from)) }
  }
}
