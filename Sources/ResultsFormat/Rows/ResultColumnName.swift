/// A column of a result file: each file has an enumeration of its own, whose raw values are the names in the header.
public enum ResultColumnName: Sendable, Hashable {
  case transfers(TransferColumn)
  case assignments(AssignmentColumn)
  case staffing(StaffingColumn)
  case vacancies(VacancyColumn)
  case surplus(SurplusColumn)
  case training(TrainingColumn)
  case recruits(RecruitColumn)
  case sharing(SharingColumn)
  case prices(PriceColumn)
  case changes(ChangeColumn)
  case substitutes(SubstituteColumn)
  case waves(WaveColumn)
  case staffingByMonth(MonthStaffingColumn)
  case progress(ChangeProgressColumn)
  case staffingNow(StaffingNowColumn)
  case decisions(DecisionRowColumn)

  /// The file that has the column.
  public var file: ResultFile { place.file }

  /// The name in the header.
  public var header: String { place.header }

  private var place: (file: ResultFile, header: String) {
    switch self {
    case .transfers(let column): (.transfers, column.rawValue)
    case .assignments(let column): (.assignments, column.rawValue)
    case .staffing(let column): (.staffing, column.rawValue)
    case .vacancies(let column): (.vacancies, column.rawValue)
    case .surplus(let column): (.surplus, column.rawValue)
    case .training(let column): (.training, column.rawValue)
    case .recruits(let column): (.recruits, column.rawValue)
    case .sharing(let column): (.sharing, column.rawValue)
    case .prices(let column): (.prices, column.rawValue)
    case .changes(let column): (.changes, column.rawValue)
    case .substitutes(let column): (.substitutes, column.rawValue)
    case .waves(let column): (.waves, column.rawValue)
    case .staffingByMonth(let column): (.staffingByMonth, column.rawValue)
    case .progress(let column): (.progress, column.rawValue)
    case .staffingNow(let column): (.staffingNow, column.rawValue)
    case .decisions(let column): (.decisions, column.rawValue)
    }
  }

  /// The columns of a file, in its order.
  public static func columns(of file: ResultFile) -> [ResultColumnName] {
    switch file {
    case .transfers: TransferColumn.allCases.map(ResultColumnName.transfers)
    case .assignments: AssignmentColumn.allCases.map(ResultColumnName.assignments)
    case .staffing: StaffingColumn.allCases.map(ResultColumnName.staffing)
    case .vacancies: VacancyColumn.allCases.map(ResultColumnName.vacancies)
    case .surplus: SurplusColumn.allCases.map(ResultColumnName.surplus)
    case .training: TrainingColumn.allCases.map(ResultColumnName.training)
    case .recruits: RecruitColumn.allCases.map(ResultColumnName.recruits)
    case .sharing: SharingColumn.allCases.map(ResultColumnName.sharing)
    case .prices: PriceColumn.allCases.map(ResultColumnName.prices)
    case .changes: ChangeColumn.allCases.map(ResultColumnName.changes)
    case .substitutes: SubstituteColumn.allCases.map(ResultColumnName.substitutes)
    case .waves: WaveColumn.allCases.map(ResultColumnName.waves)
    case .staffingByMonth: MonthStaffingColumn.allCases.map(ResultColumnName.staffingByMonth)
    case .progress: ChangeProgressColumn.allCases.map(ResultColumnName.progress)
    case .staffingNow: StaffingNowColumn.allCases.map(ResultColumnName.staffingNow)
    case .decisions: DecisionRowColumn.allCases.map(ResultColumnName.decisions)
    }
  }
}

extension ResultColumnName: CaseIterable {
  /// The columns of all files.
  public static let allCases = ResultFile.allCases.flatMap { columns(of: $0) }
}

/// The columns of one result file, in its order.
public protocol ResultHeader: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
  /// The column among those of all files.
  var column: ResultColumnName { get }
}
