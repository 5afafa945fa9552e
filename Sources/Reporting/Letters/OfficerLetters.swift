public import CaseFormat
public import Explanation
public import LetterTemplates
import Planning
public import ResultsFormat
public import StaffingDomain
import Tables
public import Wording

/// The letters to the officers whom a plan asks to change, as values of fields.
public struct OfficerLetters: Sendable {
  /// What stands around the letters.
  public struct Setting: Sendable {
    /// The name of the case.
    public var caseName: String
    /// The office; nil leaves room for it.
    public var office: OfficeProfile?
    /// Whether sentences of the results are told anew: they name officers who are to have other names here.
    public var retells = false

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

  /// Makes the letters of a plan, sorted by commune of today, name and code.
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
    let retells = setting.retells || tables.summary.language != language.code
    let changes = staffingCase.officers.ordinals.compactMap { view.askedChange(of: $0) }
    let sorted = changes.map { (key: LetterKey($0.officer, in: staffingCase), change: $0) }.sorted { $0.key < $1.key }
    letters = sorted.map { _, change in
      let values = LetterValues(change, of: view, rows: rows, retells: retells, language: language)
      return Letter(officer: change.officer, record: values.record)
    }
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
  private let commune: Code<Commune>
  private let name: PersonOrder
  private let code: Code<Officer>

  init(_ officer: Ordinal<Officer>, in staffingCase: StaffingCase) {
    let person = staffingCase.officers[officer]
    (commune, code) = (staffingCase.communes[person.commune].code, person.code)
    name = PersonOrder(person.name ?? "")
  }

  static func < (left: LetterKey, right: LetterKey) -> Bool {
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
