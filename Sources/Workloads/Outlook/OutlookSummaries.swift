public import StaffingDomain

/// One position in the years of an outlook.
public struct PositionOutlook: Sendable, Hashable {
  /// The position.
  public let position: Ordinal<Position>
  /// Officers whose main position it is on the plan date.
  public internal(set) var officers = 0
  /// Its posts, by the needs of the plan date.
  public internal(set) var posts = 0
  /// Officers of it who retire.
  public internal(set) var retirements: YearlyCounts
  /// Officers of it who leave for another reason.
  public internal(set) var otherDepartures: YearlyCounts
  /// Posts of it that fall empty, those held besides another one included.
  public internal(set) var emptyPosts: YearlyCounts
  /// Officers whose term ends.
  public internal(set) var rotations: YearlyCounts

  /// Officers who leave, in all.
  public var departures: Int { retirements.total + otherDepartures.total }

  private init(_ position: Ordinal<Position>, _ period: OutlookPeriod) {
    self.position = position
    retirements = YearlyCounts(period)
    otherDepartures = retirements
    emptyPosts = retirements
    rotations = retirements
  }

  static func summaries(
    of staffingCase: StaffingCase, needs: StaffingNeeds, serving: [Ordinal<Officer>], period: OutlookPeriod,
    departures: [Departure], rotations: [RotationDue]
  ) -> [PositionOutlook] {
    var summaries = staffingCase.positions.ordinals.map { PositionOutlook($0, period) }
    for officer in serving { summaries[staffingCase.officers[officer].position.offset].officers += 1 }
    for cell in needs.cells { summaries[cell.position.offset].posts += needs[cell].posts.count }
    for departure in departures {
      let offset = departure.main.cell.position.offset
      switch departure.end.ground {
      case .retirement: summaries[offset].retirements.add(departure.year)
      case .departure: summaries[offset].otherDepartures.add(departure.year)
      }
      for empty in departure.emptyPosts {
        summaries[empty.post.cell.position.offset].emptyPosts.add(departure.year)
      }
    }
    for rotation in rotations { summaries[rotation.cell.position.offset].rotations.add(rotation.year) }
    return summaries.filter { $0.departures + $0.emptyPosts.total + $0.rotations.total > 0 }.sorted {
      (-$0.emptyPosts.total, -$0.departures, $0.position.offset)
        < (-$1.emptyPosts.total, -$1.departures, $1.position.offset)
    }
  }
}

/// One competency in the years of an outlook.
public struct CompetencyOutlook: Sendable, Hashable {
  /// The competency.
  public let competency: Ordinal<Competency>
  /// Officers for whom it ends.
  public internal(set) var expiring: YearlyCounts
  /// Those whose present post asks for it.
  public internal(set) var required: YearlyCounts
  /// Those of them who fall below a mandatory requirement.
  public internal(set) var belowMandatory: YearlyCounts

  static func summaries(of expiries: [CompetencyExpiry], in period: OutlookPeriod) -> [CompetencyOutlook] {
    let none = YearlyCounts(period)
    var byCompetency: [Ordinal<Competency>: CompetencyOutlook] = [:]
    for expiry in expiries {
      var summary =
        byCompetency[expiry.competency]
        ?? CompetencyOutlook(competency: expiry.competency, expiring: none, required: none, belowMandatory: none)
      summary.expiring.add(expiry.year)
      if expiry.requiredLevel != nil { summary.required.add(expiry.year) }
      if expiry.effect == .belowMandatory { summary.belowMandatory.add(expiry.year) }
      byCompetency[expiry.competency] = summary
    }
    return byCompetency.values.sorted {
      (-$0.belowMandatory.total, -$0.expiring.total, $0.competency.offset)
        < (-$1.belowMandatory.total, -$1.expiring.total, $1.competency.offset)
    }
  }
}
