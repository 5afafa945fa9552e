import ArgumentParser

@main
struct Cadre: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cadre", abstract: "Staff allocation and competency planning.",
    subcommands: [CheckCommand.self, VerifyCommand.self])
}
