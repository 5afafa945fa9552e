import StaffingDomain
import Testing
import Workloads

/// Work below a tenth of an officer, which gets no post.
@Suite struct UnpostedWorkTests {
  /// Four communes; the last position has a minimum post.
  private func needs(_ staff: [(commune: Int, position: Int, staff: Double)]) -> StaffingNeeds {
    StaffingNeeds(builder(staff).staffingCase)
  }

  private func builder(_ staff: [(commune: Int, position: Int, staff: Double)]) -> CaseBuilder {
    var builder = CaseBuilder()
    for number in 1...4 { builder.commune("C\(number)") }
    builder.position("P1")
    builder.position("P2")
    builder.position("P3", minimumPosts: 1)
    for position in 0..<3 { builder.activity("A\(position + 1)", position: position, unitHours: 1) }
    for cell in staff {
      builder.volume(
        cell.staff * builder.policy.availableWorkingTime.value, commune: cell.commune, activity: cell.position)
    }
    return builder
  }

  @Test func `Cells with at most a tenth of an officer are added up by position, most of it first`() throws {
    let work = UnpostedWork(
      needs([(0, 0, 0.05), (1, 0, 0.1), (2, 0, 0.11), (0, 1, 0.09), (1, 1, 0.08), (3, 1, 0.06), (2, 2, 0.04)]))
    #expect(work.positions.map(\.position) == [Ordinal(1), Ordinal(0)])
    #expect(work.positions.map(\.cells) == [3, 2])
    #expect(abs(work.positions[0].staff.value - 0.23) < 1e-9 && abs(work.positions[1].staff.value - 0.15) < 1e-9)
    #expect(work.cells == 5)
    #expect(abs(work.staff.value - 0.38) < 1e-9)
  }

  @Test func `A cell to which the authority gives no posts is its decision`() {
    var builder = builder([(0, 0, 0.05), (1, 0, 0.05)])
    builder.establish(0, commune: 0, position: 0)
    #expect(UnpostedWork(StaffingNeeds(builder.staffingCase)).cells == 1)
  }

  @Test func `No work hides nothing`() {
    #expect(UnpostedWork(needs([(0, 0, 1), (1, 1, 0.5)])).positions.isEmpty)
  }
}
