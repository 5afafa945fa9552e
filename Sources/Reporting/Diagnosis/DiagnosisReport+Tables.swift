internal import StaffingDomain
internal import Workloads

extension DiagnosisReport {
  /// How many communes are named at either end.
  private static let extremes = 5

  var communeSummary: String {
    "Communes, officers against \(yardstick): \(count(diagnosis.communesOver, "over")), "
      + "\(count(diagnosis.communesUnder, "under")), \(NumberText.whole(diagnosis.communesExact.count)) exact\n"
  }

  private var yardstick: String {
    let given = diagnosis.communes.count { $0.establishment != nil }
    if given == 0 { return "posts" }
    return given == diagnosis.communes.count ? "establishment" : "establishment (or posts, where none is given)"
  }

  private func count(_ communes: [StaffingDiagnosis.CommuneStaffing], _ word: String) -> String {
    let most = communes.first.map { " (most: \(NumberText.signed($0.balance)))" } ?? ""
    return "\(NumberText.whole(communes.count)) \(word)\(most)"
  }

  func extremeTables(width: Int?) -> String {
    let over = diagnosis.communesOver.prefix(DiagnosisReport.extremes)
    let under = diagnosis.communesUnder.prefix(DiagnosisReport.extremes)
    guard !over.isEmpty || !under.isEmpty else { return "" }
    return communeTable(over + under.reversed()).text(width: width, indent: 2)
  }

  func communeTable(_ communes: some Sequence<StaffingDiagnosis.CommuneStaffing>) -> TextTable {
    var table = TextTable([
      .text("commune"), .text("name", mayShrink: true), .number("authorised"), .number("officers"),
      .number("balance"), .number("required"), .number("ratio"), .number("posts"), .number("vacant"),
      .number("surplus"),
    ])
    for staffing in communes {
      let commune = staffingCase.communes[staffing.commune]
      table.append(
        [commune.code.text, commune.name, staffing.establishment.map(NumberText.whole) ?? "-"]
          + cells(of: staffing))
    }
    return table
  }

  var provinceTable: TextTable {
    var table = TextTable([
      .text("province", mayShrink: true), .number("over"), .number("under"), .number("officers"),
      .number("required"), .number("ratio"), .number("posts"), .number("vacant"), .number("surplus"),
    ])
    for staffing in diagnosis.provinces {
      let tally = staffing.tally
      table.append([
        staffingCase.provinces[staffing.province].code.text, NumberText.whole(staffing.communesOver),
        NumberText.whole(staffing.communesUnder), NumberText.whole(tally.heads),
        NumberText.staff(tally.figures.required), NumberText.ratio(tally.figures.ratio),
        NumberText.whole(tally.posts), NumberText.whole(tally.vacantPosts), NumberText.whole(tally.surplusHeads),
      ])
    }
    return table
  }

  var positionTable: TextTable {
    var table = TextTable([
      .text("position"), .text("name", mayShrink: true), .number("required"), .number("posts"), .number("officers"),
      .number("vacant"), .number("surplus"), .number("ratio"), .number("no holder"), .number("mismatched"),
    ])
    for staffing in diagnosis.positions {
      let position = staffingCase.positions[staffing.position]
      let tally = staffing.tally
      let withoutHolder =
        "\(NumberText.whole(staffing.communesWithoutHolder)) of \(NumberText.whole(staffing.communesWithPosts))"
      table.append([
        position.code.text, position.name, NumberText.staff(tally.figures.required), NumberText.whole(tally.posts),
        NumberText.whole(tally.heads), NumberText.whole(tally.vacantPosts), NumberText.whole(tally.surplusHeads),
        NumberText.ratio(tally.figures.ratio), withoutHolder, NumberText.whole(tally.mismatchedHeads),
      ])
    }
    return table
  }

  func worstTable(_ cells: [CellStaffing]) -> TextTable {
    var table = TextTable([
      .text("cell"), .text("commune", mayShrink: true), .text("position", mayShrink: true), .number("required"),
      .number("posts"), .number("officers"), .number("vacant"), .number("ratio"), .number("uncovered h"),
      .number("cost"),
    ])
    for staffing in cells {
      table.append([
        staffingCase.label(of: staffing.cell), staffingCase.communes[staffing.cell.commune].name,
        staffingCase.positions[staffing.cell.position].name, NumberText.staff(staffing.figures.required),
        NumberText.whole(staffing.posts), NumberText.whole(staffing.heads), NumberText.whole(staffing.vacantPosts),
        NumberText.ratio(staffing.figures.ratio), NumberText.hours(staffing.uncoveredHours),
        NumberText.hours(staffing.uncoveredValue),
      ])
    }
    return table
  }

  private func cells(of staffing: StaffingDiagnosis.CommuneStaffing) -> [String] {
    let tally = staffing.tally
    return [
      NumberText.whole(tally.heads), NumberText.signed(staffing.balance), NumberText.staff(tally.figures.required),
      NumberText.ratio(tally.figures.ratio), NumberText.whole(tally.posts), NumberText.whole(tally.vacantPosts),
      NumberText.whole(tally.surplusHeads),
    ]
  }
}
