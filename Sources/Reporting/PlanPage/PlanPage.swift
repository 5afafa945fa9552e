public import Auditing
public import CaseFormat
public import Pictures
public import Planning
public import ResultsFormat
public import StaffingDomain
internal import Tables
public import Wording
public import Workloads

/// The report of a plan as documents: the whole, one commune, or one position of a commune.
///
/// Figures are those of the results folder as it was read, of the audit, and of the needs of the case; the page sets them
/// in order and says where each comes from (``Wording/SourcedFigure``), so that every one can be looked up again.
public struct PlanPage: Sendable {
  let staffingCase: StaffingCase
  let needs: StaffingNeeds
  let tables: ResultTables
  let audit: AuditReport
  let setting: Setting
  let language: any Language
  let names: CaseNames
  /// The rows of `staffing.csv` of every commune.
  let staffingOf: [Code<Commune>: [StaffingRow]]
  /// The rows of `assignments.csv` of every commune.
  let assignmentsOf: [Code<Commune>: [AssignmentRow]]
  /// The rows of `vacancies.csv` of every commune.
  let vacanciesOf: [Code<Commune>: [VacancyRow]]
  let rowOfOfficer: [Code<Officer>: AssignmentRow]
  /// The posts of every cell with their holders.
  let held: HeldPosts

  /// What surrounds the figures.
  public struct Setting: Sendable {
    /// The case as its readers call it.
    public var caseName: String
    /// Who writes; nil for a report without the head of an official paper.
    public var office: OfficeProfile?
    /// Whether everyday practice was looked at.
    public var triesPractice: Bool
    /// What everyday practice comes to; nil where it was not looked at, or keeps no rules.
    public var practice: PracticeFigures?
    /// What hours are lost by when nobody moves, and under the plan; nil where nobody looked.
    public var losses: LossBridge?
    /// The outlines of areas for the maps.
    public var outlines: Outlines
    /// Whether officers have other names and codes here.
    public var hasPseudonyms: Bool
    /// The command that checks the figures again.
    public var checkCommand: String

    /// Creates a setting.
    public init(caseName: String, checkCommand: String) {
      (self.caseName, self.checkCommand) = (caseName, checkCommand)
      (triesPractice, practice, outlines, hasPseudonyms) = (false, nil, .none, false)
    }
  }

  /// The outlines of areas.
  public enum Outlines: Sendable {
    /// There are none.
    case none
    /// There is a file, but it holds none.
    case unusable
    /// Rings.
    case rings([[MapPoint]])

    var rings: [[MapPoint]] { if case .rings(let rings) = self { rings } else { [] } }
  }

  /// Prepares the report.
  ///
  /// - Parameters:
  ///   - tables: The rows of the results, with sentences in the language of the report.
  ///   - audit: What checking them found: nothing wrong.
  public init(
    _ tables: ResultTables, of staffingCase: StaffingCase, needs: StaffingNeeds, audit: AuditReport, setting: Setting,
    in language: any Language
  ) {
    self.tables = tables.spoken(in: language.speaking(of: staffingCase))
    (self.staffingCase, self.needs, self.audit) = (staffingCase, needs, audit)
    (self.setting, self.language) = (setting, language)
    names = CaseNames(staffingCase)
    staffingOf = Dictionary(grouping: tables.staffing, by: \.commune)
    assignmentsOf = Dictionary(grouping: tables.assignments, by: \.commune)
    vacanciesOf = Dictionary(grouping: tables.vacancies, by: \.commune)
    held = HeldPosts(tables, of: staffingCase, needs: needs)
    rowOfOfficer = Dictionary(tables.assignments.map { ($0.officer, $0) }) { first, _ in first }
  }

  /// The whole report.
  public var document: PageDocument {
    let sections =
      [brief] + bridge + [map, positions, communes] + journeys
      + [combinations, training, recruits, sharing, vacancies, surplus, unmetRules]
      + (setting.triesPractice ? [comparison] : [])
      + staffingCase.communes.ordinals.flatMap(communeSections) + [transfers, method]
    return PageDocument(
      language: language.code, title: language.title(of: .report), head: head, sections: sections)
  }

  /// The page of one commune, with its tasks on the next.
  public func document(of commune: Ordinal<Commune>) -> PageDocument {
    PageDocument(language: language.code, title: language.title(of: .report), sections: communeSections(commune))
  }

  /// The description of one position of a commune.
  public func document(of cell: Cell) -> PageDocument {
    PageDocument(language: language.code, title: language.title(of: .sheet), sections: [sheet(of: cell)])
  }

  private var head: PaperHead? {
    setting.office.map { office in
      PaperHead(
        parent: office.parent, office: office.office,
        motto: [office.country ?? language.motto.country, office.motto ?? language.motto.words],
        number: language.paperNumber(office.number), placeAndDate: language.placeAndDate(office.place, office.date))
    }
  }
}

/// What hours are lost by when nobody moves, and under the plan.
public struct LossBridge: Sendable, Hashable {
  /// When nobody moves.
  public let today: PlanLosses
  /// Under the plan.
  public let plan: PlanLosses

  /// Sets one beside the other.
  public init(today: PlanLosses, plan: PlanLosses) { (self.today, self.plan) = (today, plan) }
}

/// What everyday practice comes to, by the audit of its plan.
public struct PracticeFigures: Sendable, Hashable {
  /// Hours a month lost.
  public let objective: HoursPerMonth
  /// Hours a month recovered against doing nothing.
  public let recovered: HoursPerMonth
  /// The same in per cent of what the plan recovers; nil where the plan recovers nothing.
  public let percentOfPlan: Double?
  /// Its transfers.
  public let transfers: Int
  /// The kilometres of all of them.
  public let kilometres: Kilometres

  /// Takes the figures of a plan that was audited.
  ///
  /// - Parameters:
  ///   - tables: The rows of the practice's plan.
  ///   - audit: What checking them found.
  ///   - recovered: What the plan recovers that it is compared with.
  /// - Returns: Nil where the plan of the practice breaks a rule.
  public init?(_ tables: ResultTables, audit: AuditReport, against recovered: HoursPerMonth) {
    guard audit.isClean, let objective = audit.recomputedObjective else { return nil }
    self.objective = objective
    self.recovered = audit.recomputedDoNothing - objective
    percentOfPlan = recovered > .zero ? 100 * (self.recovered / recovered) : nil
    transfers = tables.transfers.count
    kilometres = tables.transfers.reduce(.zero) { $0 + $1.distance }
  }
}

extension PracticeFigures {
  /// Checks every rule on the rows of a practice's plan, which were never written.
  public static func audit(
    _ tables: ResultTables, of staffingCase: StaffingCase, needs: StaffingNeeds
  ) -> AuditReport {
    PlanAudit.audit(staffingCase, needs: needs, results: tables)
  }
}
