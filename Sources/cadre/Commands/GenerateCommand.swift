public import ArgumentParser
public import CaseGeneration
import StaffingDomain
import Wording

/// `cadre generate`: a made-up but realistic case from a seed.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make up a realistic case of any size from a seed.",
    discussion: """
      The case looks like Vietnamese provinces after the reform of 2025: surplus officers where many old communes \
      merged, scarce trades short, one officer in eighteen in the wrong post. The same options and seed give the same \
      bytes on every machine.

      A list of real communes has the columns code, name, type (xã, phường or đặc khu), province_code, lat, lon, \
      area_km2 and population; the island groups Hoàng Sa and Trường Sa are left out.

      Examples:
        cadre generate my-case --communes 36 --seed 1
        cadre generate nation --size nation --seed 1
        cadre generate transport --size province --variant network --seed 1
        cadre generate competency --size province --variant everything --seed 1
        cadre generate ha-tinh --communes-from communes.csv --province 42 --seed 1

      Exit codes: 0 case written, 64 usage, 70 fault.
      """)

  @Argument(help: "The folder to write the case to; it is made where it is missing.")
  var folder: String

  @Option(help: "A named size: small (20 communes, 800 officers), province (98, 4500), city (168, 12000), nation.")
  var size: GenerationSize?

  @Option(
    help: """
      full: limits, decisions, part-time; everything: also courses, recruits, shared work, relations, team rules, \
      rotation; network: none of them, only posts.
      """)
  var variant = GenerationOptions.Variant.full

  @Option(parsing: .unconditional, help: "Communes, 2 to 20000 (default: 36).")
  var communes: Int?

  @Option(parsing: .unconditional, help: "The seed: the same seed gives the same case.")
  var seed: UInt64

  @Option(parsing: .unconditional, help: "Provinces, of 2 to 1000 communes each, at most 90 (default: 1).")
  var provinces: Int?

  @Option(
    parsing: .unconditional,
    help: "Officers of the whole case, 5 to 100 for each commune (default: about 34.6 for each).")
  var officers: Int?

  @Option(help: "Take real communes from a CSV file instead of making them up.")
  var communesFrom: String?

  @Option(parsing: .unconditional, help: "Take only the communes of the province with this code from --communes-from.")
  var province: String?

  @Flag(help: "Replace the case in the folder; refused where it holds anything but case files.")
  var overwrite = false

  @OptionGroup var speech: LanguageOptions

  func validate() throws {
    if communesFrom != nil, communes != nil || provinces != nil {
      throw Usage.error(.excludes(option: "--communes-from", .others(["--communes", "--provinces"])))
    }
    if communesFrom == nil, province != nil { throw Usage.error(.needs(option: "--province", .communesFrom)) }
    if size != nil, communes != nil || provinces != nil || officers != nil || communesFrom != nil {
      let others = ["--communes", "--provinces", "--officers", "--communes-from"]
      throw Usage.error(.excludes(option: "--size", .others(others)))
    }
    let count = communes ?? 36
    try Usage.check("--communes", count, within: 2...GenerationOptions.largestCommuneCount)
    let possible = GenerationOptions.fewestProvinces(for: count)...GenerationOptions.mostProvinces(for: count)
    guard possible.contains(provinces ?? 1) else {
      throw Usage.error(.outOfProportion(option: "--provinces", possible, communes: count))
    }
  }

  func run() throws {
    do {
      try CaseFolderWriter.check(folder, overwrite: overwrite)
      let options = try options()
      let generated = CaseGenerator.generate(options)
      try CaseFolderWriter.write(generated, to: folder, overwrite: overwrite)
      let note = CommandNote.generated(
        communes: generated.communeCount, officers: generated.officerCount, seed: seed)
      try Terminal.result(OutputLanguage.current.note(note, at: folder) + "\n")
    } catch let error as GenerationError {
      Terminal.note("\(OutputLanguage.current.word(FindingSeverity.error)): \(OutputLanguage.current.sentence(error))")
      throw error.code == .notWritable ? ExitCodes.fault : ExitCodes.usage
    }
  }

  private func options() throws -> GenerationOptions {
    if let size {
      return GenerationOptions(
        communes: size.communes, provinces: size.provinces, seed: seed, officers: size.officers, variant: variant)
    }
    var real: [RealCommune] = []
    if let communesFrom { real = try CommuneList.read(file: communesFrom, province: province) }
    let count = real.isEmpty ? communes ?? 36 : real.count
    if let officers, !(count * 5...count * 100).contains(officers) {
      throw Usage.error(.outOfProportion(option: "--officers", count * 5...count * 100, communes: count))
    }
    return GenerationOptions(
      communes: count, provinces: provinces ?? 1, seed: seed, officers: officers, variant: variant,
      realCommunes: real)
  }
}

extension GenerationSize: ExpressibleByArgument {}

extension GenerationOptions.Variant: ExpressibleByArgument {}
