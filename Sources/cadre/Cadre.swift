import ArgumentParser

@main
struct Cadre: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cadre", abstract: "Staff allocation and competency planning.",
    version: version,
    subcommands: [
      CheckCommand.self, DiagnoseCommand.self, SolveCommand.self, VerifyCommand.self, ExportCommand.self,
      GenerateCommand.self,
    ])

  /// The version that `--version` prints and results record.
  static let version = "0.1.0"
}
