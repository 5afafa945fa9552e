public import Planning
import StaffingDomain
public import Tables
public import Wording

/// A sweep as tables: the files that `cadre sweep` writes, whose columns the article *FrontierAndSweep* explains, and what
/// it shows of them.
public struct SweepTables: Sendable {
  /// Every transfer with its frequency: the table that stands alone where one file is asked for.
  public let transfers: Table
  /// Every cell that has an empty post somewhere, with its frequency.
  public let vacancies: Table
  /// Every future.
  public let futures: Table
  /// Transfers of the base plan in nearly all futures.
  let robust: Table
  /// Transfers of the base plan in less than half of the futures, the rarest first.
  let fragile: Table
  /// Transfers that most futures have and the base plan has not.
  let others: Table
  /// The spread of the hours over the futures.
  let hours: Table

  /// Every table that is written, in the order of the files' names.
  public var all: [Table] { [futures, transfers, vacancies] }

  /// The names of the files.
  public static let fileNames = ["sweep_futures.csv", "sweep_transfers.csv", "sweep_vacancies.csv"]

  /// A transfer of the base plan is robust from this frequency on, and fragile below the other one.
  private static let (robustFrom, fragileBelow) = (0.9, 0.5)

  /// Puts a sweep into tables, with headings in a language.
  public init(_ outcome: SweepOutcome, in language: any Language) {
    let planned = outcome.planned.count
    let columns = SweepColumns(
      common: CaseColumns(staffingCase: outcome.problem.staffingCase, language: language), planned: planned)
    let rows = outcome.transferFrequencies
    transfers = Table("sweep_transfers", rows, columns.transfers)
    vacancies = Table("sweep_vacancies", outcome.vacancyFrequencies, columns.vacancies)
    futures = Table("sweep_futures", outcome.outcomes, columns.futures)
    func share(_ row: TransferFrequency) -> Double { Double(row.futures) / Double(max(1, planned)) }
    let inBase = rows.filter(\.isInBasePlan)
    robust = Table("robust", inBase.filter { share($0) >= SweepTables.robustFrom }, columns.transfers)
    fragile = Table(
      "fragile", inBase.filter { share($0) < SweepTables.fragileBelow }.reversed(), columns.transfers)
    others = Table(
      "others", rows.filter { !$0.isInBasePlan && share($0) >= SweepTables.fragileBelow }, columns.transfers)
    hours = Table("hours", SweepLine.allCases.map { SweepSpread($0, of: outcome) }, columns.hours)
  }
}

/// A line of hours: the base plan's, and their spread over the futures.
private struct SweepSpread: Sendable {
  let line: SweepLine
  /// The base plan's hours; nil where it has none of the kind.
  let base: HoursPerMonth?
  /// The spread; nil without futures.
  let spread: Spread?

  init(_ line: SweepLine, of outcome: SweepOutcome) {
    let planned = outcome.planned
    self.line = line
    switch line {
    case .lost: (base, spread) = (outcome.base.objective, Spread(planned.compactMap(\.proof?.objective.value)))
    case .doNothing: (base, spread) = (outcome.base.doNothing, Spread(planned.map(\.doNothing.value)))
    case .recovered: (base, spread) = (outcome.base.recovered, Spread(planned.compactMap(\.recovered?.value)))
    case .regret: (base, spread) = (nil, Spread(planned.compactMap(\.regret?.value)))
    }
  }
}

/// The columns of the tables.
private struct SweepColumns: Sendable {
  let common: CaseColumns
  /// Futures with a plan.
  let planned: Int

  private var staffingCase: StaffingCase { common.staffingCase }
  private var language: any Language { common.language }

  private func heading(_ heading: SweepHeading) -> String { language.heading(heading) }

  var transfers: [Column<TransferFrequency>] {
    let staffingCase = staffingCase
    @Sendable func officer(_ row: TransferFrequency) -> Officer { staffingCase.officers[row.transfer.officer] }
    return [
      percentage(.inFutures) { $0.futures }, percentage(.moves) { $0.futuresMoving },
      common.officer(\.transfer.officer), common.officerName(\.transfer.officer),
      common.commune({ officer($0).commune }, named: "from_commune"),
      common.communeName({ officer($0).commune }, named: "from_commune_name").onlyRecorded,
      common.position({ officer($0).position }, named: "from_position"),
      .text("from") { staffingCase.label(of: officer($0).cell) }.brief(heading(.from)).onlyBrief,
      common.commune(\.transfer.cell.commune, named: "to_commune"),
      common.communeName(\.transfer.cell.commune, named: "to_commune_name").onlyRecorded,
      common.position(\.transfer.cell.position, named: "to_position"),
      .text("to") { staffingCase.label(of: $0.transfer.cell) }.brief(heading(.to)).onlyBrief,
      .yesNo("in_base_plan") { $0.isInBasePlan },
      .count("futures") { $0.futures },
      frequency("frequency") { $0.futures },
      .count("futures_officer_moves") { $0.futuresMoving },
      frequency("frequency_officer_moves") { $0.futuresMoving },
    ]
  }

  var vacancies: [Column<VacancyFrequency>] {
    let language = language
    return [
      percentage(.inFutures) { $0.futures },
      .text("base_plan") { language.word(isEmpty: $0.isInBasePlan) }.brief(heading(.basePlan)).onlyBrief,
      common.cell(\.cell), common.commune(\.cell.commune), common.communeName(\.cell.commune),
      common.position(\.cell.position), common.positionName(\.cell.position).onlyBrief,
      .yesNo("in_base_plan") { $0.isInBasePlan },
      .count("futures") { $0.futures },
      frequency("frequency") { $0.futures },
    ]
  }

  var futures: [Column<FutureOutcome>] {
    [
      .count("future") { $0.number },
      .choice("status") { $0.status },
      hours("objective") { $0.proof?.objective },
      hours("bound") { $0.proof?.bound },
      hours("do_nothing") { $0.doNothing },
      hours("recovered") { $0.recovered },
      .count("transfers") { $0.proof == nil ? nil : $0.transfers.count },
      .count("cells_with_vacancies") { $0.proof == nil ? nil : $0.emptyPosts.count },
      .yesNo("keeps_base_plan") { $0.proof == nil ? nil : $0.keepsBasePlan },
      hours("base_plan_objective") { $0.basePlan },
      hours("regret") { $0.regret },
    ]
  }

  var hours: [Column<SweepSpread>] {
    let language = language
    func hours(
      _ name: String, _ heading: SweepHeading, absent: String, _ value: @escaping @Sendable (SweepSpread) -> Double?
    ) -> Column<SweepSpread> {
      .number(name, decimals: 1, unit: SweepColumns.unit) { value($0) }.brief(self.heading(heading), absent: absent)
    }
    return [
      .text("hours") { language.label($0.line) }.brief(heading(.hours)),
      hours("base_plan", .basePlan, absent: "") { $0.base?.value },
      hours("least", .least, absent: "-") { $0.spread?.least },
      hours("median", .median, absent: "-") { $0.spread?.median },
      hours("most", .most, absent: "-") { $0.spread?.most },
    ]
  }

  private static let unit = "hours a month"

  /// A count as a share of the futures with a plan; nothing where there are none.
  private func frequency<Row>(_ name: String, _ count: @escaping @Sendable (Row) -> Int) -> Column<Row> {
    let planned = planned
    return .number(name, decimals: 4) { planned > 0 ? Double(count($0)) / Double(planned) : nil }
  }

  /// The same share as a percentage, for terminals.
  private func percentage<Row>(_ heading: SweepHeading, _ count: @escaping @Sendable (Row) -> Int) -> Column<Row> {
    let (planned, language) = (planned, language)
    return .text("percentage") { language.percentage(Double(count($0)) / Double(max(1, planned)), decimals: 0) }
      .brief(self.heading(heading), alignment: .right).onlyBrief
  }

  private func hours(
    _ name: String, _ hours: @escaping @Sendable (FutureOutcome) -> HoursPerMonth?
  ) -> Column<FutureOutcome> {
    .number(name, decimals: 3, unit: SweepColumns.unit) { row in
      hours(row).flatMap { $0.value.isFinite ? $0.value : nil }
    }
  }
}
