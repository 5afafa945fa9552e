import CaseGeneration
import Foundation
import TestSupport
import Testing

/// `scenarios/02-province` is what the generator makes of the command in its README.
@Suite struct ProvinceScenarioTests {
  @Test func `Regenerating scenarios 02-province gives the committed bytes`() throws {
    let scenario = Project.root.appendingPathComponent("scenarios/02-province")
    let readme = try String(contentsOf: scenario.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(readme.contains("cadre generate my-province --communes 36 --seed 11"))
    let generated = CaseGenerator.generate(GenerationOptions(communes: 36, seed: 11))
    #expect((1150...1250).contains(generated.officerCount))
    for file in generated.files {
      let committed = try Data(contentsOf: scenario.appendingPathComponent(file.name))
      #expect(committed == Data(file.bytes), "\(file.name)")
    }
  }
}
