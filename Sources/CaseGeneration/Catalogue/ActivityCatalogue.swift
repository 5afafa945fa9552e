/// The activities of a commune, numbered in this order within each position.
///
/// Unit hours and volumes are set so that a commune of 28,000 residents needs about 31 officers, near its frame of
/// posts, and its residents hand in about 230 dossiers per 1,000 and year (259 in cities).
enum ActivityCatalogue {
  /// All activities in the order of the file.
  static let all: [ActivityProfile] = leadership + office + justice + economy + landAndBuilding + society + centre

  /// The code of every activity, for example `LAND-02`.
  static let codes: [String] = {
    var counts = [Int](repeating: 0, count: PositionKind.allCases.count)
    return all.map { activity in
      counts[activity.position.offset] += 1
      let number = counts[activity.position.offset]
      return "\(activity.position.rawValue)-\(number < 10 ? "0" : "")\(number)"
    }
  }()

  private static let leadership: [ActivityProfile] = [
    .init(.chair, "Sessions of the Committee chaired", .direction, hours: 4, fixed: 96),
    .init(.chair, "Citizens received by the chair", .direction, hours: 5, fixed: 52),
    .init(.chair, "Decisions and plans approved", .direction, hours: 1.2, fixed: 440, perThousand: 5),
    .init(.viceChair, "Field inspections led", .direction, hours: 6, fixed: 130, perThousand: 1.6),
    .init(.viceChair, "Decisions prepared and signed", .direction, hours: 0.8, fixed: 1000, perThousand: 14),
    .init(.viceChair, "Complaints and denunciations settled", .direction, hours: 14, fixed: 22, perThousand: 0.5),
    .init(.councilViceChair, "Sessions of the Council prepared", .direction, hours: 60, fixed: 8),
    .init(.councilViceChair, "Supervision missions of the Council", .direction, hours: 22, fixed: 26, perThousand: 0.3),
    .init(.councilViceChair, "Meetings with voters", .direction, hours: 6, fixed: 30),
    .init(.officeHead, "Weekly programmes of the Committee", .administration, hours: 10, fixed: 52),
    .init(
      .officeHead, "Submissions checked for the Committee", .administration, hours: 0.7, fixed: 930, perThousand: 11),
    .init(.economyHead, "Department plans and monthly reports", .finance, hours: 16, fixed: 36),
    .init(.economyHead, "Economic submissions checked", .finance, hours: 0.8, fixed: 740, perThousand: 10),
    .init(.economyDeputy, "Site inspections coordinated", .construction, hours: 5, fixed: 110, perThousand: 1.4),
    .init(.economyDeputy, "Economic files appraised", .finance, hours: 1, fixed: 380, perThousand: 4, .rural),
    .init(.cultureHead, "Department plans and monthly reports", .culture, hours: 16, fixed: 38),
    .init(.cultureHead, "Social submissions checked", .society, hours: 0.7, fixed: 820, perThousand: 9),
    .init(.cultureDeputy, "Programmes for families and youth coordinated", .culture, hours: 12, fixed: 52),
    .init(.cultureDeputy, "Social files appraised", .society, hours: 0.9, fixed: 350, perThousand: 12),
  ]

  private static let office: [ActivityProfile] = [
    .init(.statistics, "Periodic reports compiled", .administration, hours: 6, fixed: 150, perThousand: 1, desk: 0.4),
    .init(.statistics, "Surveys and statistical returns", .administration, hours: 9, fixed: 30, perThousand: 2),
    .init(.statistics, "Meetings prepared and recorded", .administration, hours: 2.5, fixed: 55, perThousand: 1.6),
    .init(.personnel, "Personnel files and appraisals", .internalAffairs, hours: 3, fixed: 210, perThousand: 3.2),
    .init(.personnel, "Emulation and commendation files", .internalAffairs, hours: 1.5, fixed: 130, perThousand: 3.5),
    .init(
      .personnel, "Associations and community units supervised", .internalAffairs, hours: 4, fixed: 52, perThousand: 1),
    .init(
      .archives, "Incoming and outgoing documents registered", .administration, hours: 0.12, fixed: 4200,
      perThousand: 120, online: 0.7),
    .init(.archives, "Files archived", .administration, hours: 0.5, fixed: 520, perThousand: 18),
    .init(.archives, "Cash receipts and payments", .finance, hours: 0.25, fixed: 760, perThousand: 22),
    .init(.legal, "Draft decisions reviewed", .justice, hours: 5, fixed: 62, perThousand: 0.9, desk: 0.6),
    .init(
      .legal, "Administrative sanctions prepared", .justice, hours: 4, fixed: 36, perThousand: 1.4, desk: 0.4, .urban),
    .init(.legal, "Legal education sessions", .justice, hours: 7, fixed: 18, perThousand: 0.5),
    .init(
      .informationTechnology, "Accounts, devices and networks maintained", .digital, hours: 1.5, fixed: 360,
      perThousand: 4, desk: 0.35),
    .init(.informationTechnology, "Community digital groups trained", .digital, hours: 6, fixed: 42, perThousand: 0.9),
    .init(
      .informationTechnology, "Data cleaned and synchronised", .digital, hours: 2.2, fixed: 80, perThousand: 2.5,
      online: 1),
  ]

  private static let justice: [ActivityProfile] = [
    .init(.justice, "Copies and signatures certified", .justice, hours: 0.14, perThousand: 112, online: 0.1, .dossiers),
    .init(.justice, "Births registered", .justice, hours: 0.7, perThousand: 14, online: 0.75, .dossiers),
    .init(.justice, "Deaths registered", .justice, hours: 0.6, perThousand: 6, online: 0.7, .dossiers),
    .init(.justice, "Marriages registered", .justice, hours: 1, perThousand: 8, online: 0.5, .dossiers),
    .init(
      .justice, "Marital status certificates and extracts", .justice, hours: 0.4, perThousand: 30, online: 0.7,
      .dossiers),
    .init(
      .justice, "Civil status corrected, adoption, foreign element", .justice, hours: 2.6, perThousand: 2.6,
      online: 0.3, .dossiers),
    .init(.justice, "Civil status data digitised", .justice, hours: 0.2, fixed: 1900, perThousand: 16, desk: 0.9),
    .init(.justice, "Mediation groups guided", .justice, hours: 4, fixed: 60, perThousand: 0.4),
  ]

  private static let economy: [ActivityProfile] = [
    .init(.finance, "Budget estimates and settlements", .finance, hours: 34, fixed: 18, perThousand: 0.12, desk: 0.4),
    .init(.finance, "Payment vouchers processed", .finance, hours: 0.4, fixed: 1500, perThousand: 62, online: 0.9),
    .init(.finance, "Public assets recorded", .finance, hours: 2.5, fixed: 82, perThousand: 4),
    .init(.planning, "Investment projects prepared and monitored", .finance, hours: 26, fixed: 18, perThousand: 0.38),
    .init(.planning, "Socio-economic plans and reports", .finance, hours: 9, fixed: 44, perThousand: 0.5, desk: 0.4),
    .init(.planning, "Cooperatives registered", .trade, hours: 3, perThousand: 0.35, online: 0.6, .dossiers),
    .init(.agriculture, "Crop and livestock surveys", .agriculture, hours: 6, fixed: 56, perThousand: 1.9, .rural),
    .init(.agriculture, "New rural area programme files", .agriculture, hours: 8, fixed: 36, perThousand: 0.9, .rural),
    .init(
      .agriculture, "Irrigation, fishery and forest applications", .agriculture, hours: 2.4, perThousand: 1.6,
      online: 0.4, .dossiers),
    .init(
      .agriculture, "Disaster prevention inspections", .agriculture, hours: 5, fixed: 34, perThousand: 0.4, .mountain),
    .init(.trade, "Household businesses registered", .trade, hours: 1.2, perThousand: 9, online: 0.8, .dossiers),
    .init(
      .trade, "Trade licences for alcohol, tobacco and gas", .trade, hours: 2.5, perThousand: 0.9, online: 0.6,
      .dossiers),
    .init(.trade, "Markets and food safety inspected", .trade, hours: 5, fixed: 118, perThousand: 1.6, .urban),
  ]

  private static let landAndBuilding: [ActivityProfile] = [
    .init(.land, "First land use right certificates", .land, hours: 6, perThousand: 2.1, online: 0.3, .dossiers),
    .init(.land, "Changes of land registered", .land, hours: 1.8, perThousand: 14, online: 0.4, .dossiers),
    .init(.land, "Land disputes mediated", .land, hours: 12, fixed: 12, perThousand: 0.7),
    .init(.land, "Origin and use of land confirmed for recovery", .land, hours: 3, fixed: 110, perThousand: 3),
    .init(.land, "Land inventory and cadastral maps updated", .land, hours: 7, fixed: 68, perThousand: 0.5),
    .init(
      .environment, "Environmental registrations received", .environment, hours: 2.5, perThousand: 1.2, online: 0.6,
      .dossiers),
    .init(.environment, "Pollution and waste inspections", .environment, hours: 5, fixed: 110, perThousand: 2.2),
    .init(.environment, "Environmental reports", .environment, hours: 8, fixed: 30, perThousand: 0.8, desk: 0.5),
    .init(.construction, "Building permits", .construction, hours: 5, perThousand: 3.6, online: 0.6, .dossiers),
    .init(.construction, "Building order inspections", .construction, hours: 4, fixed: 100, perThousand: 4.6, .urban),
    .init(.construction, "Small public works supervised", .construction, hours: 14, fixed: 26, perThousand: 0.5),
    .init(
      .urban, "Pavements, drainage and lighting inspected", .construction, hours: 4, fixed: 30, perThousand: 7, .urban),
    .init(
      .urban, "Excavation and pavement permits", .construction, hours: 2.2, perThousand: 2.2, online: 0.5, .dossiers),
    .init(.transport, "Commune roads maintained and inspected", .construction, hours: 5, fixed: 100, perThousand: 1.4),
    .init(
      .transport, "Road safety and transport files", .construction, hours: 2, fixed: 36, perThousand: 2.4, online: 0.4),
  ]

  private static let society: [ActivityProfile] = [
    .init(.culture, "Cultural and sport events organised", .culture, hours: 14, fixed: 42, perThousand: 0.9),
    .init(.culture, "Broadcasts and news prepared", .culture, hours: 3, fixed: 130, perThousand: 1.6),
    .init(.culture, "Heritage, tourism and family files", .culture, hours: 4, fixed: 26, perThousand: 1.8),
    .init(.education, "Schools and nurseries supervised", .culture, hours: 7, fixed: 66, perThousand: 1.4),
    .init(
      .education, "School permits and transfers", .culture, hours: 2, fixed: 30, perThousand: 1.8, online: 0.5,
      .dossiers),
    .init(.education, "Literacy and learning society reports", .culture, hours: 9, fixed: 28, perThousand: 0.35),
    .init(
      .health, "Health insurance and population files", .society, hours: 0.8, fixed: 160, perThousand: 8, online: 0.6),
    .init(.health, "Food hygiene and epidemic inspections", .society, hours: 5, fixed: 96, perThousand: 1.4),
    .init(.health, "Child care and nutrition programmes", .society, hours: 9, fixed: 12, perThousand: 0.2, .mountain),
    .init(.labour, "Social allowances decided", .society, hours: 1.6, perThousand: 13, online: 0.4, .dossiers),
    .init(.labour, "Files of people of merit", .society, hours: 3, fixed: 24, perThousand: 3.4, online: 0.2, .dossiers),
    .init(.labour, "Poor households reviewed", .society, hours: 1.4, fixed: 330, perThousand: 9, .rural),
    .init(.labour, "Monthly payments checked", .society, hours: 0.05, fixed: 3000, perThousand: 180),
    .init(.labour, "Jobs, training and child protection cases", .society, hours: 4, fixed: 46, perThousand: 1.2),
    .init(.religion, "Religious activities registered", .internalAffairs, hours: 3, fixed: 26, perThousand: 1.1),
    .init(
      .religion, "Programmes for ethnic minorities", .internalAffairs, hours: 8, fixed: 38, perThousand: 0.4, .mountain),
  ]

  private static let centre: [ActivityProfile] = [
    .init(.centreHead, "Service counters supervised", .administration, hours: 3.5, fixed: 235),
    .init(
      .centreHead, "Late and returned dossiers followed up", .administration, hours: 0.8, fixed: 200, perThousand: 18,
      .counter),
    .init(
      .reception, "Dossiers checked and registered", .administration, hours: 0.3, fixed: 700, perThousand: 230,
      online: 0.6, .counter),
    .init(.reception, "Results handed out", .administration, hours: 0.1, fixed: 700, perThousand: 230, .counter),
    .init(
      .reception, "Citizens helped with online services", .digital, hours: 0.35, fixed: 1500, perThousand: 65,
      online: 1, .counter),
  ]
}
