import CaseFormat
import CaseGeneration
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workflows

/// What a check asks about: what can hardly be meant, and nothing in cases that are sound.
@Suite struct PlausibilityTests {
  /// The findings about what the format allows, in words, and those of one person under two codes.
  private func doubts(_ input: RequestedCase) throws -> [String] {
    let reading = try CheckRequest(input).run().reading
    return reading.findings.filter { finding in
      switch finding.fact {
      case .plausibility, .service, .combination: true
      default: finding.code == .sameOfficerTwice && finding.severity != .note
      }
    }.map { FindingText($0, in: English()).description }
  }

  private func doubts(_ options: GenerationOptions) throws -> [String] {
    let generated = CaseGenerator.generate(options)
    let files = Dictionary(uniqueKeysWithValues: generated.files.map { ($0.name, $0.bytes) })
    return try doubts(RequestedCase(.source(MemorySource(files), name: "made up")))
  }

  /// Twenty cases of all variants, from two communes to a small nation of three provinces.
  private static let sizes: [GenerationOptions] =
    (1...6).map { GenerationOptions(communes: 2 + 3 * $0, seed: UInt64($0)) }
    + (7...12).map { GenerationOptions(communes: 2 * $0, seed: UInt64($0), variant: .everything) }
    + (13...15).map { GenerationOptions(communes: $0, seed: UInt64($0), variant: .network) }
    + [
      GenerationOptions(communes: 2, seed: 16), GenerationOptions(communes: 2, seed: 17, variant: .everything),
      GenerationOptions(communes: 45, provinces: 3, seed: 18),
      GenerationOptions(communes: 20, seed: 19, officers: 1_600, variant: .everything),
      GenerationOptions(communes: 20, seed: 20, officers: 400),
    ]

  @Test(arguments: sizes)
  func `A made-up case leaves nothing to ask`(options: GenerationOptions) throws {
    #expect(try doubts(options) == [])
  }

  @Test(arguments: [
    "01-two-communes", "02-province", "03-contradictory-orders", "05-competency", "06-work-sharing",
    "07-combined-posts",
    "04-bad-data",
  ])
  func `A scenario leaves nothing to ask`(name: String) throws {
    #expect(try doubts(RequestedCase(.folder(Workshop.scenario(name)))).filter { !$0.contains("'O015'") } == [])
  }

  @Test func `The work of whole officers without a post is told once, with where most of it is`() throws {
    // Five officers a commune: nearly all cells have less than a tenth of an officer's work.
    let options = GenerationOptions(communes: 30, seed: 6, officers: 150, variant: .everything)
    let told = try doubts(options).filter { $0.contains("work-without-posts") }
    #expect(
      told == [
        "workload.csv: note: work-without-posts: 160 cells (commune and position) have too little work for a post, at most "
          + "a tenth of an officer each: together that of 9.8 officers, 1.5 of them in 'TRANSPORT' (21 cells); "
          + "share the work (let one commune do it for several), give its activities to a position that has posts there, "
          + "or decide posts in posts.csv, which officers of other positions may hold as a second one"
      ])
  }

  @Test func `A finding that needs the posts counts under its head`() throws {
    let generated = CaseGenerator.generate(GenerationOptions(communes: 30, seed: 6, officers: 150))
    let files = Dictionary(uniqueKeysWithValues: generated.files.map { ($0.name, $0.bytes) })
    let reading = try CheckRequest(RequestedCase(.source(MemorySource(files), name: "made up"))).run().reading
    #expect(reading.findings == reading.findings.sorted())
    let heads = reading.dataQuality.heads
    #expect(heads.reduce(0) { $0 + $1.notes } == reading.tally.number(of: .note))
    let complete = reading.findings.filter { $0.head == .complete && $0.severity == .note }
    #expect(heads.first { $0.head == .complete }?.notes == complete.count)
    #expect(complete.contains { $0.code == .workWithoutPosts })
  }
}
