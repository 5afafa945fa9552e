import CaseFormat
import CaseGeneration
import StaffingDomain
import Testing
import Wording
import Workflows

/// Second positions that no plan can keep, because a cell has no post: known once the posts are computed.
@Suite struct SecondPositionTests {
  /// A made-up case in which no posts of the second position of the first officer who has one are left, or all are.
  private func findings(withoutPosts: Bool) throws -> (findings: [CaseFinding], officer: Officer, made: StaffingCase) {
    let generated = CaseGenerator.generate(GenerationOptions(communes: 30, seed: 6))
    var files = Dictionary(uniqueKeysWithValues: generated.files.map { ($0.name, $0.bytes) })
    let made = try #require(CaseReader.read(MemorySource(files)).staffingCase)
    let officer = try #require(made.officers.first { $0.secondPosition != nil })
    let second = try #require(officer.secondPosition)
    if withoutPosts {
      let row = "\(made.communes[officer.commune].code),\(made.positions[second].code),0\n"
      files["posts.csv"]? += Array(row.utf8)
    }
    let request = CheckRequest(RequestedCase(.source(MemorySource(files), name: "made up")))
    return (try request.run().reading.findings.filter { $0.code == .implausibleSecondPosition }, officer, made)
  }

  @Test func `A second position without a post is a warning at its officer`() throws {
    let (findings, officer, made) = try findings(withoutPosts: true)
    let second = try #require(officer.secondPosition)
    #expect(
      findings.map { FindingText($0, in: English()).description } == [
        "officers.csv:\(officer.source.line): warning: implausible-second-position: officer '\(officer.code)' holds two "
          + "positions, but commune '\(made.communes[officer.commune].code)' has no post of "
          + "'\(made.positions[second].code)'; add its workload or a row to posts.csv, or take the position out; until then "
          + "no plan keeps both"
      ])
  }

  @Test func `Second positions with posts are nothing to ask about`() throws {
    #expect(try findings(withoutPosts: false).findings.isEmpty)
  }
}
