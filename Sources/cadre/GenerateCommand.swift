import ArgumentParser
import CaseGeneration

/// `cadre generate`: a made-up but realistic case from a seed.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make up a realistic case of any size from a seed.",
    discussion: """
      The case looks like Vietnamese provinces after the reform of 2025: surplus officers where many old communes \
      merged, scarce trades short, one officer in eighteen in the wrong post. The same options and seed give the same \
      bytes on every machine.

      Examples:
        cadre generate my-case --communes 36 --seed 1
        cadre generate nation --communes 3321 --provinces 34 --officers 115000 --seed 1
      """)

  @Argument(help: "The folder to write the case to; it is made where it is missing.")
  var folder: String

  @Option(help: "Communes, 2 to 99000.")
  var communes = 36

  @Option(help: "The seed: the same seed gives the same case.")
  var seed: UInt64

  @Option(help: "Provinces, at most half the communes and at most 90.")
  var provinces = 1

  @Option(help: "Officers of the whole case (default: about 34.6 for each commune).")
  var officers: Int?

  @Flag(help: "Replace the case in the folder; refused where it holds anything but case files.")
  var overwrite = false

  func validate() throws {
    guard (2...99_000).contains(communes) else { throw ValidationError("--communes must lie between 2 and 99000.") }
    guard (1...min(90, communes / 2)).contains(provinces) else {
      throw ValidationError("--provinces must lie between 1 and \(min(90, communes / 2)) for \(communes) communes.")
    }
    if let officers, !(communes * 5...communes * 100).contains(officers) {
      throw ValidationError(
        "--officers must lie between \(communes * 5) and \(communes * 100): 5 to 100 for each commune.")
    }
  }

  func run() throws {
    do {
      try CaseFolderWriter.checkedContents(of: folder, overwrite: overwrite)
      let options = GenerationOptions(communes: communes, provinces: provinces, seed: seed, officers: officers)
      let generated = CaseGenerator.generate(options)
      try CaseFolderWriter.write(generated, to: folder, overwrite: overwrite)
      print("\(folder): \(generated.communeCount) communes, \(generated.officerCount) officers, seed \(seed)")
    } catch let error as GenerationError {
      throw ValidationError(error.message)
    }
  }
}
