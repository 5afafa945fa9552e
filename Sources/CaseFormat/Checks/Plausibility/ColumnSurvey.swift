internal import StaffingDomain
import Tables

/// What the cells of a table's columns show only together, noted while the table is read.
struct ColumnSurvey {
  /// What is noted of a column.
  enum Interest {
    /// Volumes and money: where their points stand.
    case amounts
    /// Shares: whether they are percentages.
    case shares
    /// Texts that are or hold names: whether their letters are damaged.
    case names
    /// Other texts, which may ask a question.
    case notes
  }

  /// What is noted of each column; nil for most.
  let interests: [Interest?]
  /// The numbers of each column; none of a column of another interest.
  var amounts: [AmountForms]
  var shares: [ShareForms]
  var damagedCells: [Int: [LetterDamage: DamagedCells]] = [:]

  /// The cells of a column with one kind of damage.
  struct DamagedCells {
    var count = 0
    /// The first by its letters: whatever the order of the rows, it is the same.
    var text: String
    var repaired: String?
    var place: CellPlace
  }

  init(_ schema: TableSchema) {
    interests = schema.columns.map(ColumnSurvey.interest(in:))
    amounts = schema.columns.map { _ in AmountForms() }
    shares = schema.columns.map { _ in ShareForms() }
  }

  private static func interest(in column: ColumnSchema) -> Interest? {
    switch column.type {
    case .text: ["note", "legal_basis"].contains(column.name) ? .notes : .names
    case .number where isAmount(column.unit): .amounts
    case .share: .shares
    default: nil
    }
  }

  /// Whether numbers of a unit are volumes or money.
  static func isAmount(_ unit: MeasureUnit?) -> Bool {
    unit.map { $0.isMoney || $0 == .unitsPerYear || $0 == .hoursPerYear } ?? false
  }
}

extension RowDecoder {
  /// Notes how the number in a cell is written, whether or not it is of its type.
  mutating func noteNumber(_ column: Column) {
    guard let interest = survey.interests[column.rawValue], row.isWellFormed,
      let cell = plan.places[column.rawValue], !row.isEmpty(cell)
    else { return }
    let index = column.rawValue
    switch interest {
    case .amounts:
      guard let form = row.withBytes(of: cell, { AmountForm($0) }),
        survey.amounts[index].note(form)
      else { return }
      let place = place(of: column)
      survey.amounts[index].place = place
    case .shares:
      guard let number = row.withBytes(of: cell, { NumberParser.number($0) }),
        survey.shares[index].note(number)
      else { return }
      let place = place(of: column)
      survey.shares[index].place = place
    case .names, .notes: break
    }
  }

  /// Notes whether the letters of a text are damaged.
  mutating func noteText(_ text: String, _ column: Column) {
    guard let interest = survey.interests[column.rawValue], row.isWellFormed,
      let (damage, repaired) = DamagedLetters.damage(in: text, mayAsk: interest == .notes)
    else { return }
    var cells =
      survey.damagedCells[column.rawValue]?[damage]
      ?? ColumnSurvey.DamagedCells(text: text, repaired: repaired, place: place(of: column))
    cells.count += 1
    if text.utf8.lexicographicallyPrecedes(cells.text.utf8) {
      (cells.text, cells.repaired, cells.place) = (text, repaired, place(of: column))
    }
    survey.damagedCells[column.rawValue, default: [:]][damage] = cells
  }

  /// Tells what the cells of each column showed together.
  func reportSurvey() {
    for (index, column) in plan.columns.enumerated() {
      if let fact = survey.amounts[index].fact(column.name) {
        report(fact.whole > 0 ? .warning : .note, .thousandsPoint(fact), at: survey.amounts[index].place)
      }
      if let fact = survey.shares[index].fact(column.name, isOneUnusual: column.defaultText == "0") {
        report(.warning, .unit(fact), at: survey.shares[index].place)
      }
      for damage in LetterDamage.allCases {
        guard let cells = survey.damagedCells[index]?[damage] else { continue }
        let fact = DamagedText(
          column: column.name, damage: damage, text: ValueParser.shown(cells.text),
          repaired: cells.repaired.map { ValueParser.shown($0) }, others: cells.count - 1)
        report(damage == .foreignD ? .note : .warning, .damagedText(fact), at: cells.place)
      }
    }
  }

  private func report(_ severity: FindingSeverity, _ fact: PlausibilityFact, at place: CellPlace?) {
    log.add(severity, .plausibility(fact), file: plan.file, line: place?.line, column: place?.column)
  }
}
