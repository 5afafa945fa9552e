import StaffingDomain
import TestSupport
import Testing
import Workloads

@Suite("Staffing diagnosis")
struct StaffingDiagnosisTests {
  /// Three communes, of which one is short of everything it needs.
  ///
  /// C0: P0 3 officers on 2 posts, P1 no officer on 1 post. C1: P0 no officer on 2 posts, P1 1 officer on no post.
  /// C2: P0 2 officers on 2 posts.
  private func threeCommunes() -> CaseBuilder {
    var builder = CaseBuilder()
    for code in ["C0", "C1", "C2"] { builder.commune(code) }
    builder.position("P0")
    builder.position("P1")
    builder.activity("A0", position: 0, unitHours: 1)
    builder.activity("A1", position: 1, unitHours: 1)
    let year = builder.policy.availableWorkingTime.value
    for commune in 0..<3 { builder.volume(2 * year, commune: commune, activity: 0) }
    builder.volume(0.5 * year, commune: 0, activity: 1)
    for _ in 0..<3 { builder.officer(commune: 0, position: 0, levels: [0: 4]) }
    builder.officer(commune: 1, position: 1)
    builder.officer(commune: 2, position: 0, fullTimeEquivalent: 0.5, levels: [0: 2])
    builder.officer(commune: 2, position: 0, levels: [0: 1])
    builder.requirement(position: 0, competency: 0, level: 4)
    return builder
  }

  private func diagnosis(_ builder: CaseBuilder, commune: Ordinal<Commune>? = nil) -> StaffingDiagnosis {
    let staffingCase = builder.staffingCase
    return StaffingDiagnosis(staffingCase, needs: StaffingNeeds(staffingCase), commune: commune)
  }

  @Test("Vacancies and surplus are counted cell by cell: one does not hide the other")
  func totals() {
    let builder = threeCommunes()
    let total = diagnosis(builder).total
    #expect(total.heads == 6)
    #expect(total.posts == 7)
    #expect(total.vacantPosts == 3)
    #expect(total.cellsWithVacancies == 2)
    #expect(total.surplusHeads == 2)
    #expect(total.cellsWithSurplus == 2)
    #expect(total.figures.existing == FullTimeEquivalents(5.5))
    #expect(abs(total.figures.required.value - 6.5) < 1e-9)
    #expect(abs((total.figures.ratio ?? 0) - 5.5 / 6.5) < 1e-9)
    #expect(abs(total.figures.difference.value + 1) < 1e-9)
    #expect(abs(total.uncoveredHours / builder.policy.monthlyWorkingTime - 2.5) < 1e-9)
  }

  @Test("Communes are over, under or exact by officers against posts; the extremes come first")
  func communes() {
    let diagnosis = diagnosis(threeCommunes())
    #expect(diagnosis.communesOver.isEmpty)
    #expect(diagnosis.communesUnder.map(\.commune.offset) == [1])
    #expect(diagnosis.communesExact.map(\.commune.offset) == [0, 2])
    #expect(diagnosis.communes.map(\.balance) == [0, -1, 0])
    var more = threeCommunes()
    for commune in [0, 2, 2, 1, 1] { more.officer(commune: commune, position: 1) }
    let over = self.diagnosis(more).communesOver
    #expect(over.map(\.commune.offset) == [2, 0, 1])
    #expect(over.map(\.balance) == [2, 1, 1])
  }

  @Test("A commune is over or under its establishment where one is given, whatever its posts")
  func establishment() {
    var builder = threeCommunes()
    builder.communes[0].establishment = 2
    builder.communes[2].establishment = 5
    let diagnosis = diagnosis(builder)
    #expect(diagnosis.communes.map(\.balance) == [1, -1, -3])
    #expect(diagnosis.communesOver.map(\.commune.offset) == [0])
    #expect(diagnosis.communesUnder.map(\.commune.offset) == [2, 1])
    #expect(diagnosis.communes.map(\.tally.balance) == [0, -1, 0])
    #expect(diagnosis.provinces.map(\.communesOver) == [1])
    #expect(diagnosis.provinces.map(\.communesUnder) == [2])
  }

  @Test("A position counts the communes that have posts of it but no holder")
  func positions() {
    let positions = diagnosis(threeCommunes()).positions
    #expect(positions.map(\.communesWithPosts) == [3, 1])
    #expect(positions.map(\.communesWithoutHolder) == [1, 1])
    #expect(positions.map(\.tally.posts) == [6, 1])
    #expect(positions.map(\.tally.heads) == [5, 1])
  }

  @Test("An officer is mismatched where the fit is under the minimum, not where it is exactly the minimum")
  func mismatch() {
    let diagnosis = diagnosis(threeCommunes())
    #expect(diagnosis.positions.map(\.tally.mismatchedHeads) == [1, 0])
    var strict = threeCommunes()
    strict.policy.minimumFit = 0.51
    #expect(self.diagnosis(strict).total.mismatchedHeads == 2)
  }

  @Test("Who has left before the plan date does not count; who leaves before the middle of the horizon is named")
  func leavers() {
    var builder = threeCommunes()
    builder.officer(commune: 1, position: 0, leavesOn: .literal("2025-06-30"))
    builder.officer(commune: 1, position: 0, leavesOn: .literal("2025-07-01"))
    builder.officer(commune: 1, position: 0, leavesOn: .literal("2025-12-31"))
    builder.officer(commune: 1, position: 0, leavesOn: .literal("2026-01-01"))
    let diagnosis = diagnosis(builder)
    #expect(diagnosis.officersGone == 1)
    #expect(diagnosis.total.heads == 9)
    #expect(diagnosis.total.leavingHeads == 2)
  }

  @Test("The worst cells are those whose vacant posts cost most")
  func worstCells() {
    let diagnosis = diagnosis(threeCommunes())
    #expect(diagnosis.worstCells().map(\.cell) == [cell(1, 0), cell(0, 1)])
    #expect(diagnosis.worstCells(1).map(\.cell) == [cell(1, 0)])
    let need = StaffingNeeds(threeCommunes().staffingCase)[cell(1, 0)]
    #expect(diagnosis.worstCells()[0].uncoveredValue == need.uncoveredValue(heads: 0))
  }

  @Test("A diagnosis of one commune has its cells alone")
  func oneCommune() {
    let diagnosis = diagnosis(threeCommunes(), commune: Ordinal(1))
    #expect(diagnosis.cells.map(\.cell) == [cell(1, 0), cell(1, 1)])
    #expect(diagnosis.total.heads == 1)
    #expect(diagnosis.communes.count == 1)
  }

  @Test("Tallies of communes, positions and provinces come to the total", arguments: 0..<10)
  func talliesAddUp(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var builder = threeCommunes()
    for _ in 0..<20 {
      builder.officer(commune: .random(in: 0..<3, using: &random), position: .random(in: 0..<2, using: &random))
    }
    builder.establish(.random(in: 0...6, using: &random), commune: 1, position: 1)
    let diagnosis = diagnosis(builder)
    for tallies in [
      diagnosis.communes.map(\.tally), diagnosis.positions.map(\.tally), diagnosis.provinces.map(\.tally),
    ] {
      #expect(tallies.reduce(0) { $0 + $1.heads } == diagnosis.total.heads)
      #expect(tallies.reduce(0) { $0 + $1.vacantPosts } == diagnosis.total.vacantPosts)
      #expect(tallies.reduce(0) { $0 + $1.surplusHeads } == diagnosis.total.surplusHeads)
    }
    #expect(diagnosis.total.balance == diagnosis.total.surplusHeads - diagnosis.total.vacantPosts)
  }

  @Test("Without any requirement there is no ratio")
  func noRatio() {
    #expect(WISNFigures(existing: FullTimeEquivalents(3), required: .zero).ratio == nil)
  }
}
