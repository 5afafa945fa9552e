import StaffingDomain
import Testing

/// What planning and the audit share: distances are tested here, so that no mistake hides in both.
@Suite("Distances")
struct DistanceTableTests {
  /// Communes at places on one meridian and on the equator, a degree of which is 111.195 km.
  private func made(_ places: [(latitude: Double, longitude: Double)]) throws -> StaffingCase {
    let policy = Policy(planDate: try #require(CalendarDate(iso8601: "2026-01-01")))
    let communes = places.enumerated().map { offset, place in
      Commune(
        code: Code("00\(offset)"), name: "Xã \(offset)", kind: .commune,
        location: Coordinate(latitude: place.latitude, longitude: place.longitude),
        source: SourceRow(table: .communes, line: offset + 2))
    }
    return StaffingCase(
      policy: policy, provinces: [Province(code: Code(""))], communes: communes, positions: [], activities: [],
      workload: [], officers: [])
  }

  private func row(_ from: Int, _ to: Int, _ distance: Double) -> DistanceRow {
    DistanceRow(
      from: Ordinal(from), to: Ordinal(to), distance: Kilometres(distance),
      source: SourceRow(table: .distances, line: 2))
  }

  /// 6371.0088 km of radius, by hand: a degree of a great circle is `2 pi r / 360`.
  private static let degree = 111.195_080_2

  @Test("without a row it is the great circle times the detour factor, the same both ways")
  func greatCircle() throws {
    var staffingCase = try made([(0, 105), (0, 106), (2, 105)])
    staffingCase.policy.detourFactor = 1.5
    let table = DistanceTable(staffingCase)
    #expect(abs(table.distance(from: Ordinal(0), to: Ordinal(1)).value - 1.5 * Self.degree) < 1e-5)
    #expect(abs(table.distance(from: Ordinal(0), to: Ordinal(2)).value - 3 * Self.degree) < 1e-5)
    #expect(
      table.distance(from: Ordinal(1), to: Ordinal(2)) == table.distance(from: Ordinal(2), to: Ordinal(1)))
  }

  @Test("away from the equator a degree of longitude is shorter: 60 degrees north, half of it")
  func latitude() throws {
    var staffingCase = try made([(60, 10), (60, 11)])
    staffingCase.policy.detourFactor = 1
    // cos(60 degrees) = 0.5; over so short a way the great circle runs 0.001 % beside the parallel.
    let distance = DistanceTable(staffingCase).distance(from: Ordinal(0), to: Ordinal(1)).value
    #expect(abs(distance - Self.degree / 2) < 0.01)
  }

  @Test("a given row holds both ways, and its reverse row for the way back")
  func given() throws {
    var staffingCase = try made([(0, 105), (0, 106), (0, 107)])
    staffingCase.distances = [row(0, 1, 14.5), row(2, 0, 200), row(0, 2, 180)]
    let table = DistanceTable(staffingCase)
    #expect(table.distance(from: Ordinal(0), to: Ordinal(1)) == Kilometres(14.5))
    #expect(table.distance(from: Ordinal(1), to: Ordinal(0)) == Kilometres(14.5))
    #expect(table.distance(from: Ordinal(0), to: Ordinal(2)) == Kilometres(180))
    #expect(table.distance(from: Ordinal(2), to: Ordinal(0)) == Kilometres(200))
    #expect(abs(table.distance(from: Ordinal(1), to: Ordinal(2)).value - 1.3 * Self.degree) < 1e-5)
  }

  @Test("within a commune it is 0, even where a row says otherwise")
  func within() throws {
    var staffingCase = try made([(0, 105), (0, 106)])
    staffingCase.distances = [row(0, 0, 7)]
    #expect(DistanceTable(staffingCase).distance(from: Ordinal(0), to: Ordinal(0)) == .zero)
  }
}
