public import StaffingDomain

/// The smallest case worth planning: two communes 10 km apart, one land post in each, both officers in the first.
///
/// One officer has to go. By hand: AWT = (260 - 31) x 8 = 1,832 h, so 1,832 service hours need R = 1 and one post of
/// M = 152.667 h with urgency 3, worth 458. Moving costs 120/12 + 0.5 x 2 x 10 x (229/12)/35 = 15.452 h. With the
/// move the objective is 15.452, without it 458.
public enum TwoCommunes {
  /// `M`, the working hours of a month.
  public static let month = 229.0 * 8 / 12
  /// What the empty post costs.
  public static let post = 3 * month
  /// What the move costs.
  public static let move = 120.0 / 12 + 0.5 * 2 * 10 * (229.0 / 12) / 35

  /// Commune A, where both officers are.
  public static let home = Ordinal<Commune>(0)
  /// Commune B, where the post is empty.
  public static let other = Ordinal<Commune>(1)
  /// The land position.
  public static let land = Ordinal<Position>(0)
  /// The tax position, in the cases that add it.
  public static let tax = Ordinal<Position>(1)
  /// The first officer.
  public static let first = Ordinal<Officer>(0)
  /// The second officer.
  public static let second = Ordinal<Officer>(1)
  /// The empty cell.
  public static let target = Cell(commune: other, position: land)

  /// The case.
  public static func make() -> StaffingCase {
    let policy = Policy(planDate: .literal("2026-01-01"))
    let communes = ["A", "B"].enumerated().map { offset, code in
      Commune(
        code: Code(code), name: "Commune \(code)", kind: .commune,
        location: Coordinate(latitude: 16, longitude: 107 + Double(offset) / 10),
        source: SourceRow(table: .communes, line: offset + 2))
    }
    let officers = ["O1", "O2"].enumerated().map { offset, code in
      Officer(
        code: Code(code), commune: home, position: land, rank: 1,
        source: SourceRow(table: .officers, line: offset + 2))
    }
    var result = StaffingCase(
      policy: policy, provinces: [Province(code: Code("P1")), Province(code: Code("P2"))], communes: communes,
      positions: [
        Position(
          code: Code("LAND"), name: "Land officer", group: .economy, rank: 1,
          source: SourceRow(table: .positions, line: 2))
      ],
      activities: [
        Activity(
          code: Code("PLOTS"), name: "Register plots", field: "land", position: land, unitHours: Hours(1),
          source: SourceRow(table: .activities, line: 2))
      ],
      workload: [home, other].map { commune in
        WorkloadVolume(
          commune: commune, activity: Ordinal(0), annualVolume: 1832,
          source: SourceRow(table: .workload, line: commune.offset + 2))
      }, officers: officers)
    result.distances = [
      DistanceRow(
        from: home, to: other, distance: Kilometres(10), source: SourceRow(table: .distances, line: 2))
    ]
    return result
  }

  /// The case with any number of officers in the first commune.
  public static func make(officers count: Int) -> StaffingCase {
    var result = make()
    result.officers = (0..<count).map { number in
      var officer = result.officers[0]
      officer.code = Code("O\(String(10_000 + number))")
      return officer
    }
    return result
  }

  /// A decision in line 2 + `line` of decisions.csv.
  public static func decision(
    _ kind: DecisionKind, _ officer: Ordinal<Officer>, commune: Ordinal<Commune>? = nil,
    position: Ordinal<Position>? = nil, line: Int = 0
  ) -> Decision {
    Decision(
      officer: officer, kind: kind, commune: commune, position: position,
      source: SourceRow(table: .decisions, line: 2 + line))
  }
}
