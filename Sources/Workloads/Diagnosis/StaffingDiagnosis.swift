public import StaffingDomain

/// How a case is staffed today: where officers are too many, too few or in the wrong trade.
public struct StaffingDiagnosis: Sendable {
  /// The day it holds for.
  public let planDate: CalendarDate
  /// Everything together.
  public let total: StaffTally
  /// Each province with communes in the diagnosis, in the order of the case.
  public let provinces: [ProvinceStaffing]
  /// Each commune of the diagnosis, in the order of the case.
  public let communes: [CommuneStaffing]
  /// Each position with posts or officers, in the order of the case.
  public let positions: [PositionStaffing]
  /// Each cell with a need or officers, sorted by commune, then position.
  public let cells: [CellStaffing]
  /// Each requirement of a position with posts or officers, largest gap first.
  public let competencyGaps: [CompetencyGap]
  /// Officers whose last day lies before the plan date; they count nowhere else.
  public let officersGone: Int

  /// A province's officers against its posts.
  public struct ProvinceStaffing: Sendable {
    /// The province.
    public let province: Ordinal<Province>
    /// Its communes with more officers than their establishment (or posts).
    public internal(set) var communesOver = 0
    /// Its communes with fewer officers than their establishment (or posts).
    public internal(set) var communesUnder = 0
    /// Its cells added up.
    public internal(set) var tally = StaffTally()
  }

  /// A commune's officers against its establishment and its posts.
  public struct CommuneStaffing: Sendable {
    /// The commune.
    public let commune: Ordinal<Commune>
    /// Authorised heads; nil where none are given.
    public let establishment: Int?
    /// Its cells added up.
    public internal(set) var tally = StaffTally()
  }

  /// A position's officers against its posts.
  public struct PositionStaffing: Sendable {
    /// The position.
    public let position: Ordinal<Position>
    /// Its cells added up.
    public internal(set) var tally = StaffTally()
    /// Communes with at least one post of it.
    public internal(set) var communesWithPosts = 0
    /// Communes with at least one post of it that nobody holds, not as a second post either.
    public internal(set) var communesWithoutHolder = 0
  }
}

extension StaffingDiagnosis {
  /// Diagnoses a case, or one commune of it.
  public init(_ staffingCase: StaffingCase, needs: StaffingNeeds, commune only: Ordinal<Commune>? = nil) {
    let combinable = CombinablePosts(staffingCase, needs: needs)
    let rolls = CellRoll.rolls(of: staffingCase, needs: needs, posts: combinable)
    var total = StaffTally()
    var provinces = staffingCase.provinces.ordinals.map { ProvinceStaffing(province: $0) }
    var positions = staffingCase.positions.ordinals.map { PositionStaffing(position: $0) }
    var communes = (only.map { [$0] } ?? staffingCase.communes.ordinals).map {
      CommuneStaffing(commune: $0, establishment: staffingCase.communes[$0].establishment)
    }
    var cells: [CellStaffing] = []
    for index in communes.indices {
      let commune = communes[index].commune
      let province = staffingCase.communes[commune].province
      for position in staffingCase.positions.ordinals {
        let need = needs[Cell(commune: commune, position: position)]
        let roll = rolls[commune.offset * positions.count + position.offset]
        guard need.isNeeded || roll.heads > 0 else { continue }
        let cell = CellStaffing(need: need, roll: roll, isCombinable: combinable.isCombinable(need.cell))
        cells.append(cell)
        total.add(cell)
        communes[index].tally.add(cell)
        provinces[province.offset].tally.add(cell)
        positions[position.offset].add(cell)
      }
      provinces[province.offset].communesOver += communes[index].balance > 0 ? 1 : 0
      provinces[province.offset].communesUnder += communes[index].balance < 0 ? 1 : 0
    }
    let inScope = Set(communes.map { staffingCase.communes[$0.commune].province })
    planDate = staffingCase.policy.planDate
    self.total = total
    self.provinces = provinces.filter { inScope.contains($0.province) }
    self.communes = communes
    self.positions = positions.filter { $0.tally.posts > 0 || $0.tally.heads > 0 || $0.tally.figures.required > .zero }
    self.cells = cells
    let officers = staffingCase.officers.filter { officer in only.map { $0 == officer.commune } ?? true }
    let inPost = officers.filter { $0.isInPost(on: staffingCase.policy.planDate) }
    officersGone = officers.count - inPost.count
    competencyGaps = CompetencyGap.gaps(in: staffingCase, posts: positions.map(\.tally.posts), officers: inPost)
  }
}

extension StaffingDiagnosis.CommuneStaffing {
  /// Officers less authorised heads, or less posts where no establishment is given: above 0 too many, below 0 too few.
  ///
  /// Whole posts for every trade come to more than the frame that an authority grants, so a commune can be over its
  /// establishment with posts vacant. Departments report communes as over or under by the establishment.
  public var balance: Int { tally.heads - (establishment ?? tally.posts) }
}

extension StaffingDiagnosis.PositionStaffing {
  mutating func add(_ cell: CellStaffing) {
    tally.add(cell)
    communesWithPosts += cell.posts > 0 ? 1 : 0
    communesWithoutHolder += cell.posts > 0 && !cell.isHeld ? 1 : 0
  }
}
