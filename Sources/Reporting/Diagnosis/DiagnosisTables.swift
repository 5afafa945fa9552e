import StaffingDomain
import Tables
import Wording
import Workloads

/// A diagnosis as tables: what is shown, and the same rows as objects of JSON.
struct DiagnosisTables: Sendable {
  /// The figures of the whole, one row.
  let total: Table
  /// Every province.
  let provinces: Table
  /// Every commune.
  let communes: Table
  /// The communes that differ most from their measure: those over first, those under last.
  let extremes: Table
  /// Every position.
  let positions: Table
  /// Every requirement, the largest gap first.
  let gaps: Table
  /// The requirements that are not met.
  let openGaps: Table
  /// The cells whose vacant posts cost most.
  let worstCells: Table

  /// How many communes are named at either end.
  private static let extremesShown = 5
  /// How many of the worst cells are named.
  private static let worstShown = 10

  /// Puts the diagnosis of a case into tables, with headings in a language.
  init(_ diagnosis: StaffingDiagnosis, of staffingCase: StaffingCase, in language: any Language) {
    let columns = DiagnosisColumns(common: CaseColumns(staffingCase: staffingCase, language: language))
    total = Table("total", [diagnosis.total], columns.tally.all)
    provinces = Table("provinces", diagnosis.provinces, columns.provinces)
    communes = Table("communes", diagnosis.communes, columns.communes)
    extremes = Table(
      "extremes",
      Array(diagnosis.communesOver.prefix(DiagnosisTables.extremesShown))
        + diagnosis.communesUnder.prefix(DiagnosisTables.extremesShown).reversed(), columns.communes)
    positions = Table("positions", diagnosis.positions, columns.positions)
    gaps = Table("competency_gaps", diagnosis.competencyGaps, columns.gaps)
    openGaps = Table("open_gaps", diagnosis.competencyGaps.filter { $0.gap > 0 }, columns.gaps)
    worstCells = Table("worst_cells", diagnosis.worstCells(DiagnosisTables.worstShown), columns.worstCells)
  }
}

/// The columns of a diagnosis.
private struct DiagnosisColumns: Sendable {
  let common: CaseColumns

  private var staffingCase: StaffingCase { common.staffingCase }
  var tally: TallyColumns { TallyColumns(common: common) }

  private func heading(_ heading: DiagnosisHeading) -> String { common.language.heading(heading) }

  var provinces: [Column<StaffingDiagnosis.ProvinceStaffing>] {
    let staffingCase = staffingCase
    return [
      .code("province") { staffingCase.provinces[$0.province].code.text }
        .brief(common.heading(.province), mayShrink: true),
      .count("communes_over") { $0.communesOver }.brief(heading(.over)),
      .count("communes_under") { $0.communesUnder }.brief(heading(.under)),
    ]
      + within(
        [tally.officers, tally.required, tally.ratio, tally.posts, tally.vacant, tally.surplus] + tally.others
          + [tally.mismatched.onlyRecorded], \.tally)
  }

  var communes: [Column<StaffingDiagnosis.CommuneStaffing>] {
    let staffingCase = staffingCase
    return [
      .code("commune") { staffingCase.communes[$0.commune].code.text }.brief(common.heading(.commune)),
      .text("name") { staffingCase.communes[$0.commune].name }.brief(common.heading(.name), mayShrink: true),
      .count("establishment") { $0.establishment }.brief(heading(.authorised)),
    ] + within([tally.officers], \.tally) + [
      .count("balance") { $0.balance }.brief(heading(.balance), as: .signed)
    ]
      + within(
        [tally.required, tally.ratio, tally.posts, tally.vacant, tally.surplus] + tally.others
          + [tally.mismatched.onlyRecorded], \.tally)
  }

  var positions: [Column<StaffingDiagnosis.PositionStaffing>] {
    let (staffingCase, language) = (staffingCase, common.language)
    return [
      .code("position") { staffingCase.positions[$0.position].code.text }.brief(common.heading(.position)),
      .text("name") { staffingCase.positions[$0.position].name }.brief(common.heading(.name), mayShrink: true),
    ]
      + within(
        [tally.required, tally.posts, tally.officers, tally.vacant, tally.surplus, tally.ratio] + tally.others, \.tally)
      + [
        .count("communes_with_posts") { $0.communesWithPosts },
        .count("communes_without_holder") { $0.communesWithoutHolder },
        .text("no_holder") { language.part($0.communesWithoutHolder, of: $0.communesWithPosts) }
          .brief(heading(.noHolder), alignment: .right).onlyBrief,
      ] + within([tally.mismatched], \.tally)
  }

  var gaps: [Column<CompetencyGap>] {
    let staffingCase = staffingCase
    return [
      .code("position") { staffingCase.positions[$0.requirement.position].code.text }
        .brief(common.heading(.position)),
      .code("competency") { staffingCase.competencies[$0.requirement.competency].code.text }
        .brief(common.heading(.competency), mayShrink: true),
      .count("level") { $0.requirement.level }.brief(heading(.level)),
      .yesNo("mandatory") { $0.requirement.isMandatory }.brief(heading(.mandatory)),
      .count("required") { $0.required }.brief(heading(.required)),
      .count("officers") { $0.officers }.brief(common.heading(.officers)),
      .count("held") { $0.held }.brief(heading(.held)),
      .count("gap") { $0.gap }.brief(heading(.gap)),
      .count("one_course_away") { $0.oneCourseAway }.brief(heading(.oneCourseAway)),
      .count("others_held") { $0.heldElsewhere }.brief(heading(.heldElsewhere)),
      .count("others_one_course_away") { $0.oneCourseAwayElsewhere }.brief(heading(.oneCourseAwayElsewhere)),
      .text("source") { $0.requirement.source.description },
    ]
  }

  var worstCells: [Column<CellStaffing>] {
    [
      common.cell(\.cell),
      common.commune(\.cell.commune), common.communeName(\.cell.commune).onlyBrief,
      common.position(\.cell.position), common.positionName(\.cell.position).onlyBrief,
      .number("required_fte", decimals: 1, unit: "FTE") { $0.figures.required.value }.brief(heading(.required)),
      .number("existing_fte", decimals: 1, unit: "FTE") { $0.figures.existing.value },
      .count("posts") { $0.posts }.brief(common.heading(.posts)),
      .count("officers") { $0.heads }.brief(common.heading(.officers)),
      .count("vacant_posts") { $0.vacantPosts }.brief(heading(.vacant)),
      .number("ratio", decimals: 2) { $0.figures.ratio }.brief(heading(.ratio)),
      .number("uncovered_hours", decimals: 0, unit: "hours a month") { $0.uncoveredHours.value }
        .brief(heading(.uncoveredHours)),
      .number("cost", decimals: 0, unit: "hours a month") { $0.uncoveredValue.value }.brief(heading(.cost)),
    ]
  }

  /// The columns of a tally as an object within the object of a row.
  private func within<Row>(
    _ columns: [Column<StaffTally>], _ tally: @escaping @Sendable (Row) -> StaffTally
  ) -> [Column<Row>] {
    columns.map { $0.over(tally).grouped(in: "tally") }
  }
}

/// The columns of the staff of a commune, a position, a province or all.
private struct TallyColumns: Sendable {
  let common: CaseColumns

  private func heading(_ heading: DiagnosisHeading) -> String { common.language.heading(heading) }

  var officers: Column<StaffTally> { .count("officers") { $0.heads }.brief(common.heading(.officers)) }
  var required: Column<StaffTally> {
    .number("required_fte", decimals: 1, unit: "FTE") { $0.figures.required.value }.brief(heading(.required))
  }
  var ratio: Column<StaffTally> { .number("ratio", decimals: 2) { $0.figures.ratio }.brief(heading(.ratio)) }
  var posts: Column<StaffTally> { .count("posts") { $0.posts }.brief(common.heading(.posts)) }
  var vacant: Column<StaffTally> { .count("vacant_posts") { $0.vacantPosts }.brief(heading(.vacant)) }
  var surplus: Column<StaffTally> { .count("surplus_heads") { $0.surplusHeads }.brief(heading(.surplus)) }
  var mismatched: Column<StaffTally> { .count("mismatched") { $0.mismatchedHeads }.brief(heading(.mismatched)) }

  /// Columns that no table shows.
  var others: [Column<StaffTally>] {
    [
      .number("existing_fte", decimals: 1, unit: "FTE") { $0.figures.existing.value },
      .number("difference", decimals: 1, unit: "FTE") { $0.figures.difference.value },
      .count("cells_with_vacancies") { $0.cellsWithVacancies },
      .count("cells_with_surplus") { $0.cellsWithSurplus },
      .count("balance") { $0.balance },
      .number("uncovered_hours", decimals: 0, unit: "hours a month") { $0.uncoveredHours.value },
      .number("cost", decimals: 0, unit: "hours a month") { $0.uncoveredValue.value },
      .count("leaving") { $0.leavingHeads },
      .count("away") { $0.awayHeads },
      .count("with_two_posts") { $0.combinedHeads },
      .count("combinable_posts") { $0.combinablePosts },
      .number("combinable_hours", decimals: 0, unit: "hours a month") { $0.combinableHours.value },
      .count("vacant_combinable_posts") { $0.vacantCombinablePosts },
      .number("vacant_combinable_hours", decimals: 0, unit: "hours a month") { $0.vacantCombinableHours.value },
    ]
  }

  /// Every column.
  var all: [Column<StaffTally>] { [officers, required, ratio, posts, vacant, surplus, mismatched] + others }
}
