public import Planning
internal import StaffingDomain

/// A sweep as the tables that `cadre sweep` writes; the article *FrontierAndSweep* explains the columns.
public struct SweepTables: Sendable {
  /// Every transfer with its frequency: the table that stands alone where one file is asked for.
  public let transfers: RecordTable
  /// Every cell that has an empty post somewhere, with its frequency.
  public let vacancies: RecordTable
  /// Every future.
  public let futures: RecordTable

  /// Every table, in the order of the files' names.
  public var all: [RecordTable] { [futures, transfers, vacancies] }

  /// The names of the files.
  public static let fileNames = ["sweep_futures.csv", "sweep_transfers.csv", "sweep_vacancies.csv"]

  /// Renders a sweep.
  public init(_ outcome: SweepOutcome) {
    let columns = SweepColumns(outcome: outcome, planned: outcome.planned.count)
    transfers = RecordTable("sweep_transfers", outcome.transferFrequencies, columns.transfers)
    vacancies = RecordTable("sweep_vacancies", outcome.vacancyFrequencies, columns.vacancies)
    futures = RecordTable("sweep_futures", outcome.outcomes, columns.futures)
  }
}

/// The columns of the tables.
private struct SweepColumns {
  typealias Column<Row> = (name: String, value: (Row) -> RecordTable.RecordValue)

  let outcome: SweepOutcome
  /// Futures with a plan.
  let planned: Int
  private var staffingCase: StaffingCase { outcome.problem.staffingCase }

  private func yesNo(_ isTrue: Bool) -> RecordTable.RecordValue { .text(isTrue ? "yes" : "no") }

  /// A count as a share of the futures with a plan; nothing where there are none.
  private func frequency(_ count: Int) -> RecordTable.RecordValue {
    planned > 0 ? .number(Double(count) / Double(planned), decimals: 4) : .absent
  }

  private func hours(_ hours: HoursPerMonth?) -> RecordTable.RecordValue {
    hours.flatMap { $0.value.isFinite ? .number($0.value, decimals: 3) : nil } ?? .absent
  }

  private func officer(_ row: TransferFrequency) -> Officer { staffingCase.officers[row.transfer.officer] }

  var transfers: [Column<TransferFrequency>] {
    [
      ("officer", { .text(officer($0).code.text) }),
      ("name", { .text(officer($0).name) }),
      ("from_commune", { .text(staffingCase.communes[officer($0).commune].code.text) }),
      ("from_commune_name", { .text(staffingCase.communes[officer($0).commune].name) }),
      ("from_position", { .text(staffingCase.positions[officer($0).position].code.text) }),
      ("to_commune", { .text(staffingCase.communes[$0.transfer.cell.commune].code.text) }),
      ("to_commune_name", { .text(staffingCase.communes[$0.transfer.cell.commune].name) }),
      ("to_position", { .text(staffingCase.positions[$0.transfer.cell.position].code.text) }),
      ("in_base_plan", { yesNo($0.isInBasePlan) }),
      ("futures", { .count($0.futures) }),
      ("frequency", { frequency($0.futures) }),
      ("futures_officer_moves", { .count($0.futuresMoving) }),
      ("frequency_officer_moves", { frequency($0.futuresMoving) }),
    ]
  }

  var vacancies: [Column<VacancyFrequency>] {
    [
      ("commune", { .text(staffingCase.communes[$0.cell.commune].code.text) }),
      ("commune_name", { .text(staffingCase.communes[$0.cell.commune].name) }),
      ("position", { .text(staffingCase.positions[$0.cell.position].code.text) }),
      ("in_base_plan", { yesNo($0.isInBasePlan) }),
      ("futures", { .count($0.futures) }),
      ("frequency", { frequency($0.futures) }),
    ]
  }

  var futures: [Column<FutureOutcome>] {
    [
      ("future", { .count($0.number) }),
      ("status", { .text($0.status.rawValue) }),
      ("objective", { hours($0.proof?.objective) }),
      ("bound", { hours($0.proof?.bound) }),
      ("do_nothing", { hours($0.doNothing) }),
      ("recovered", { hours($0.recovered) }),
      ("transfers", { $0.proof == nil ? .absent : .count($0.transfers.count) }),
      ("cells_with_vacancies", { $0.proof == nil ? .absent : .count($0.emptyPosts.count) }),
      ("keeps_base_plan", { $0.proof == nil ? .absent : yesNo($0.keepsBasePlan) }),
      ("base_plan_objective", { hours($0.basePlan) }),
      ("regret", { hours($0.regret) }),
    ]
  }
}
