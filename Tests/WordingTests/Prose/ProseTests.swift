import Foundation
import StaffingDomain
import Testing
import Wording

/// What a run of some commands in a language brings.
struct Run: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The scenario whose case it is about.
  let scenario: String
  let outputs: @Sendable (Studio) throws -> [Output]

  init(_ name: String, _ scenario: String, _ outputs: @escaping @Sendable (Studio) throws -> [Output]) {
    (testDescription, self.scenario, self.outputs) = ("\(name) \(scenario)", scenario, outputs)
  }

  /// What tests call things.
  static let names =
    ["out", "again", "Change", "Tight", "Wrong", "tight", "wrong", "torn", "baseline"]
    + [
      "Office", "Place", "Head", "boundaries.geojson", "change.yml", "mistake.yml", "tight.yml", "wrong.yml",
      "torn.yml",
    ]
}

/// Whatever people read comes from a language: a made-up one replaces it all, and changes nothing else.
@Suite("No prose outside of languages")
struct ProseTests {
  private static let (small, bad, torn, large, shared, combined) = (
    "01-two-communes", "04-bad-data", "03-contradictory-orders", "05-competency", "06-work-sharing", "07-combined-posts"
  )

  /// A what-if with orders for one officer that cannot be kept together.
  private static let contradiction = """
    changes:
      - table: decisions
        insert: {officer: O1, decision: lock, commune: 00102}
      - table: decisions
        insert: {officer: O1, decision: refuse, commune: 00102}

    """

  static let runs: [Run] =
    [bad, small, large].map { scenario in Run("check", scenario) { try $0.checks(of: scenario) } }
    + [small, large, shared, combined].flatMap { scenario in
      [
        Run("solve", scenario) { try $0.plan(of: scenario) },
        Run("diagnose", scenario) { try $0.diagnoses(of: scenario) },
        Run("outlook", scenario) { try $0.outlooks(of: scenario) },
        Run("explain", scenario) { try $0.explanations(of: scenario) },
        Run("report", scenario) { try $0.reports(of: scenario) },
      ]
    }
    + [small, large, combined].map { scenario in Run("letters", scenario) { try $0.letters(of: scenario) } } + [
      Run("letters refused", small) { try $0.refusedLetters(of: small) },
      Run("outlook", combined) { try $0.outlooks(of: combined) },
      Run("import", small) { try $0.imports(of: small) },
      Run("explain conflicts", torn) { try $0.contradictions(of: torn) },
      Run("solve --from", large) { try $0.planAgain(of: large) },
      Run("verify", small) { try $0.verifications(of: small) },
      Run("verify", large) { try $0.verifications(of: large) },
      Run("compare", small) { try $0.comparisons(of: small, contradiction: contradiction) },
      Run("series", small) { try $0.series(of: small) },
      Run("training", large) { try $0.training(of: large) },
      Run("waves", large) { try $0.waves(of: large) },
      Run("waves", combined) { try $0.waves(of: combined) },
      Run("follow", combined) { try $0.months(of: combined) },
    ]

  @Test("Outside of its marks there is nothing but data, and within and around them what English says", arguments: runs)
  func outside(run: Run) throws {
    let folder = Studio.scenario(run.scenario)
    let marked = try run.outputs(Studio(in: Bracketed()))
    let english = try run.outputs(Studio(in: English()))
    #expect(marked.map(\.name) == english.map(\.name))
    for (output, plain) in zip(marked, english) {
      #expect(output.unmarked == plain.unmarked, "\(output.name) (\(output.form))")
      let data = try KnownData(of: folder, names: Run.names, in: output.form)
      for text in try output.texts {
        let outside = try #require(Bracketed.outside(text), "\(output.name): unbalanced marks in \(text)")
        let prose = data.prose(in: outside)
        #expect(prose.isEmpty, "\(output.name) (\(output.form)): \(prose.prefix(12)) in \(text.prefix(600))")
      }
    }
  }
}
