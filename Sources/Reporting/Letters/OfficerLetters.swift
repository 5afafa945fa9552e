public import CaseFormat
public import Explanation
public import LetterTemplates
import Planning
public import ResultsFormat
public import StaffingDomain
import Tables
public import Wording

/// The letters to the officers whom a plan asks to change or leaves without a post, as values of fields.
public struct OfficerLetters: Sendable {
  /// What stands around the letters.
  public struct Setting: Sendable {
    /// The name of the case.
    public var caseName: String
    /// The office; nil leaves room for it.
    public var office: OfficeProfile?
    /// The months of the changes, which the caller has checked; nil where there are none.
    public var waves: WavesTables?

    /// Creates a setting.
    public init(caseName: String) { self.caseName = caseName }
  }

  /// A letter with what it is found and sorted by.
  struct Letter: Sendable {
    let officer: Ordinal<Officer>
    let record: LetterRecord
  }

  private let letters: [Letter]
  private let head: LetterRecord

  /// Makes the letters of a plan, sorted by month where there are waves, by commune of today, name and code.
  ///
  /// - Parameters:
  ///   - tables: The results.
  ///   - view: Their plan.
  ///   - original: The case that the results name officers of; the case of the view may have other names for them.
  public init(
    _ tables: ResultTables, of view: PlanView, original: StaffingCase, setting: Setting, in language: any Language
  ) {
    let staffingCase = view.problem.staffingCase
    let rows = OfficerRows(tables, of: original)
    func dates(of officer: Ordinal<Officer>) -> LetterDates {
      LetterDates(
        of: original.officers[officer].code,
        courseHours: rows.training(of: officer).reduce(0) { $0 + $1.hours.value }, waves: setting.waves,
        planDate: staffingCase.policy.planDate)
    }
    let found = staffingCase.officers.ordinals.compactMap { officer -> (key: LetterKey, letter: Letter)? in
      let dates = dates(of: officer)
      let record: LetterRecord
      if let change = view.askedChange(of: officer) {
        record = LetterValues(change, of: view, rows: rows, dates: dates, language: language).record
      } else if let notice = view.surplusNotice(of: officer) {
        record = SurplusLetter(notice: notice, staffingCase: staffingCase, dates: dates, language: language).record
      } else {
        return nil
      }
      return (LetterKey(officer, from: dates.start, in: staffingCase), Letter(officer: officer, record: record))
    }
    letters = found.sorted { $0.key < $1.key }.map(\.letter)
    head = Self.head(of: staffingCase, setting, digest: tables.summary.inputDigest, in: language)
  }

  /// The officers who get letters, in their order.
  public var officers: [Ordinal<Officer>] { letters.map(\.officer) }

  /// The document with the letters of some officers.
  public func document(of isWanted: (Ordinal<Officer>) -> Bool) -> LetterRecord {
    var document = head
    document.set(.letters, letters.filter { isWanted($0.officer) }.map(\.record))
    return document
  }

  private static func head(
    of staffingCase: StaffingCase, _ setting: Setting, digest: String, in language: any Language
  ) -> LetterRecord {
    let office = setting.office ?? OfficeProfile()
    var head = LetterRecord()
    head.set(.language, language.code.rawValue)
    head.set(.title, language.text(of: .pageTitle))
    head.set(.officeParent, office.parent)
    head.set(.office, office.office)
    head.set(.country, office.country ?? language.motto.country)
    head.set(.motto, office.motto ?? language.motto.words)
    head.set(.paperNumber, language.paperNumber(office.number))
    head.set(.placeAndDate, language.placeAndDate(office.place, office.date))
    head.set(.caseName, setting.caseName)
    head.set(.caseDigest, digest)
    head.set(.planDate, language.date(staffingCase.policy.planDate))
    let signatories = office.signatories.map { signatory in
      var entry = LetterRecord()
      entry.set(.signatoryTitle, signatory.title)
      entry.set(.signatoryName, signatory.name)
      return entry
    }
    head.set(.signatories, signatories.isEmpty ? [LetterRecord()] : signatories)
    return head
  }
}

/// Where a letter stands among the others.
private struct LetterKey: Comparable {
  private let start: CalendarDate
  private let commune: Code<Commune>
  private let name: PersonOrder
  private let code: Code<Officer>

  init(_ officer: Ordinal<Officer>, from start: CalendarDate, in staffingCase: StaffingCase) {
    self.start = start
    let person = staffingCase.officers[officer]
    (commune, code) = (staffingCase.communes[person.commune].code, person.code)
    name = PersonOrder(person.name ?? "")
  }

  static func < (left: LetterKey, right: LetterKey) -> Bool {
    if left.start != right.start { return left.start < right.start }
    if left.commune != right.commune { return left.commune < right.commune }
    return left.name == right.name ? left.code < right.code : left.name < right.name
  }
}

/// The rows of results by officer.
struct OfficerRows {
  private let codes: [Code<Officer>]
  private let transfers: [Code<Officer>: TransferRow]
  private let training: [Code<Officer>: [TrainingRow]]

  init(_ tables: ResultTables, of staffingCase: StaffingCase) {
    codes = staffingCase.officers.map(\.code)
    transfers = Dictionary(tables.transfers.map { ($0.officer, $0) }) { first, _ in first }
    training = Dictionary(grouping: tables.training, by: \.officer)
  }

  /// The row of `transfers.csv`; nil for an officer who is not transferred.
  func transfer(of officer: Ordinal<Officer>) -> TransferRow? { transfers[codes[officer.offset]] }

  /// The rows of `training.csv`, sorted by course.
  func training(of officer: Ordinal<Officer>) -> [TrainingRow] {
    (training[codes[officer.offset]] ?? []).sorted { $0.course < $1.course }
  }
}
