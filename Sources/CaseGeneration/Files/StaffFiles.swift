import StaffingDomain
import Tables

/// The files about officers, written while the officers are drawn, so that a nation's never stand in memory at once.
struct StaffFiles {
  struct Written {
    let officers: GeneratedFile
    let competencies: GeneratedFile
    let bars: GeneratedFile
    let decisions: GeneratedFile
    let preferences: GeneratedFile
    /// Left out of variants without competency planning.
    let relations: GeneratedFile
  }

  private let model: CaseModel
  private var officers = CSVWriter(header: [
    "officer", "name", "commune", "position", "fte", "rank", "mobility", "max_km", "born", "sex", "since", "leaves_on",
    "home_commune", "second_position",
  ])
  private var competencies = CSVWriter(header: ["officer", "competency", "level", "valid_until"])
  private var bars = CSVWriter(header: ["officer", "rule", "until", "legal_basis"])
  private var decisions = CSVWriter(header: ["officer", "decision", "commune", "position", "decided_on", "note"])
  private var preferences = CSVWriter(header: ["officer", "commune", "position", "hours"])
  private var relations = CSVWriter(header: ["officer", "other", "kind"])
  private var people: Set<String> = []

  init(model: CaseModel) { self.model = model }

  consuming func write() -> Written {
    let emptyPosts = model.emptyPosts
    let draw = OfficerDraw(planDate: model.options.planDate, streams: model.streams)
    var orders = DecisionDraw(planDate: model.options.planDate, emptyPosts: emptyPosts, communes: model.communes)
    var families = RelationDraw(communes: model.communes)
    var busy: Set<Int> = []
    var firstNumber = 1
    for (number, commune) in model.communes.enumerated() {
      var staff = draw.officers(
        of: commune, number: number, holders: model.holders[number], firstNumber: firstNumber)
      firstNumber += staff.count
      drawLives(&staff, number: number)
      var stream = model.streams.stream(.decisions, number)
      let province = model.provinces[commune.province].communes
      let order = orders.draw(commune: number, province: province, officers: staff, stream: &stream)
      drawLeave(&staff, but: order?.officer, commune: number)
      drawHomes(&staff, but: order?.officer, commune: number, province: province)
      for officer in staff { write(officer) }
      if let order {
        write(order)
        if order.kind == .lock, let receiver = order.commune { busy.formUnion([number, receiver]) }
      }
      guard model.options.variant.hasCompetencyPlanning else { continue }
      var relationStream = model.streams.stream(.relations, number)
      write(families.draw(officers: staff.filter { $0.code != order?.officer }, stream: &relationStream))
    }
    var stream = model.streams.stream(.relations, -1)
    write(
      families.relationsBetweenCommunes(model.provinces, emptyPosts: emptyPosts, busy: busy, stream: &stream))
    return Written(
      officers: GeneratedFile(.officers, officers), competencies: GeneratedFile(.officerCompetencies, competencies),
      bars: GeneratedFile(.bars, bars), decisions: GeneratedFile(.decisions, decisions),
      preferences: GeneratedFile(.preferences, preferences), relations: GeneratedFile(.relations, relations))
  }

  /// Maternity leave; who has an order is there to follow it.
  private mutating func drawLeave(_ staff: inout [GeneratedOfficer], but ordered: String?, commune: Int) {
    var stream = model.streams.stream(.absences, commune)
    for place in staff.indices {
      let leave = BarDraw.leave(for: staff[place], planDate: model.options.planDate, stream: &stream)
      guard let leave, staff[place].code != ordered else { continue }
      staff[place].isBarred = true
      bars.append([staff[place].code, leave.rule.rawValue, leave.until?.description ?? "", leave.legalBasis])
    }
  }

  /// Homes and second positions; who has an order lives where they serve, so that the way of the order is known.
  private func drawHomes(_ staff: inout [GeneratedOfficer], but ordered: String?, commune: Int, province: Range<Int>) {
    var homeStream = model.streams.stream(.homes, commune)
    let neighbours = HomeDraw.neighbours(of: commune, in: province, communes: model.communes)
    for place in staff.indices {
      let home = HomeDraw.draw(from: neighbours, stream: &homeStream)
      if staff[place].code != ordered { staff[place].home = home }
    }
    guard model.options.variant.hasLimits else { return }
    var stream = model.streams.stream(.secondPositions, commune)
    SecondPositionDraw.draw(
      &staff, workload: model.workloads[commune], holders: model.holders[commune], stream: &stream)
  }

  /// Bars and wishes of the officers of a commune.
  private mutating func drawLives(_ staff: inout [GeneratedOfficer], number: Int) {
    var barStream = model.streams.stream(.bars, number)
    var preferenceStream = model.streams.stream(.preferences, number)
    let province = model.provinces[model.communes[number].province].communes
    for place in staff.indices {
      makeDistinct(&staff[place])
      let bar = BarDraw.draw(for: staff[place], planDate: model.options.planDate, stream: &barStream)
      if let bar {
        staff[place].isBarred = true
        bars.append([staff[place].code, bar.rule.rawValue, bar.until?.description ?? "", bar.legalBasis])
      }
      if let wish = PreferenceDraw.draw(
        for: staff[place], provinceCommunes: province, stream: &preferenceStream)
      {
        let commune = wish.commune.map { model.communes[$0].code } ?? ""
        preferences.append([staff[place].code, commune, wish.position?.rawValue ?? "", String(wish.hours)])
      }
    }
  }

  /// Moves the birthday of an officer whose name and date of birth another already has: one person stands once.
  private mutating func makeDistinct(_ officer: inout GeneratedOfficer) {
    var day = officer.born.day
    while !people.insert("\(officer.name)|\(officer.born)").inserted {
      day = day % 28 + 1
      officer.born = CalendarDate(clampingYear: officer.born.year, month: officer.born.month, day: day)
      if day == 28 { officer.name += " Anh" }
    }
  }

  private mutating func write(_ officer: GeneratedOfficer) {
    let isFullTime = officer.fullTimePercent == 100 || !model.options.variant.hasLimits
    officers.append([
      officer.code, officer.name, model.communes[officer.commune].code, officer.position.rawValue,
      isFullTime ? "" : text(Double(officer.fullTimePercent) / 100, 2),
      officer.rank == officer.position.profile.rank ? "" : String(officer.rank), officer.isFixed ? "fixed" : "",
      officer.maximumKilometres.map { String($0) } ?? "", officer.born.description, officer.sex.rawValue,
      officer.since.description, officer.leavesOn?.description ?? "",
      officer.home.map { model.communes[$0].code } ?? "", officer.secondPosition?.rawValue ?? "",
    ])
    for competency in CompetencyKind.allCases where officer.levels[competency.offset] > 0 {
      let certificate = officer.certificate.flatMap { $0.competency == competency ? $0.validUntil : nil }
      competencies.append([
        officer.code, competency.rawValue, String(officer.levels[competency.offset]), certificate?.description ?? "",
      ])
    }
  }

  private mutating func write(_ rows: [GeneratedRelation]) {
    for row in rows { relations.append([row.officer, row.other, row.kind.rawValue]) }
  }

  private mutating func write(_ order: GeneratedDecision) {
    decisions.append([
      order.officer, order.kind.rawValue, order.commune.map { model.communes[$0].code } ?? "",
      order.position?.rawValue ?? "", order.decidedOn.description, order.note,
    ])
  }
}
