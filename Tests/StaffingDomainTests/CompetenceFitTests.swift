import StaffingDomain
import Testing

/// What planning and the audit share: the fit is tested here, so that no mistake hides in both.
@Suite("Competence fit")
struct CompetenceFitTests {
  private func requirement(
    _ competency: Int, level: Int, weight: Double = 1, mandatory: Bool = false
  ) -> Requirement {
    Requirement(
      position: Ordinal(0), competency: Ordinal(competency), level: level, isMandatory: mandatory, weight: weight,
      source: SourceRow(table: .requirements, line: competency + 2))
  }

  private func fit(_ requirements: [Requirement], _ levels: [Int: Int]) -> CompetenceFit {
    CompetenceFit(requirements: requirements) { levels[$0.offset] ?? 0 }
  }

  @Test("each competency counts by its weight for the part of the level that is held")
  func weighted() {
    // (1 x 2/4 + 3 x 3/3) / 4 = 3.5 / 4
    #expect(fit([requirement(0, level: 4), requirement(1, level: 3, weight: 3)], [0: 2, 1: 3]).share == 0.875)
    // Nothing of the heavier one: (1 x 1) / 4.
    #expect(fit([requirement(0, level: 4), requirement(1, level: 3, weight: 3)], [0: 4]).share == 0.25)
  }

  @Test("a higher level than required counts no more than the required one")
  func capped() {
    #expect(fit([requirement(0, level: 2), requirement(1, level: 4)], [0: 5, 1: 2]).share == 0.75)
  }

  @Test("without requirements, or where all weights are 0, everybody fits")
  func nothingAsked() {
    #expect(fit([], [:]).share == 1)
    #expect(fit([requirement(0, level: 3, weight: 0)], [:]).share == 1)
  }

  @Test("mandatory requirements that are not met are named in their order, whatever their weight")
  func mandatory() {
    let requirements = [
      requirement(0, level: 3, mandatory: true), requirement(1, level: 2, weight: 0, mandatory: true),
      requirement(2, level: 5), requirement(3, level: 1, mandatory: true),
    ]
    let fit = fit(requirements, [0: 2, 3: 1])
    #expect(fit.unmetMandatory == [requirements[0], requirements[1]])
    #expect(self.fit(requirements, [0: 3, 1: 2, 3: 1]).unmetMandatory == [])
  }
}
