public import StaffingDomain
public import Tables
public import Wording
public import Workloads

/// A diagnosis on paper: totals, communes over and under, trades that are short, the worst cells.
public struct DiagnosisReport: Sendable {
  let diagnosis: StaffingDiagnosis
  let staffingCase: StaffingCase
  let tables: DiagnosisTables
  /// All rows of the diagnosis as tables: provinces, communes, positions and gaps.
  public var allTables: [Table] { [tables.communes, tables.positions, tables.gaps, tables.provinces] }
  private let language: any Language

  /// How many gaps the diagnosis shows among its other tables.
  private static let gapsShown = 10

  /// Prepares the diagnosis of a case.
  public init(_ diagnosis: StaffingDiagnosis, of staffingCase: StaffingCase, in language: any Language) {
    (self.diagnosis, self.staffingCase, self.language) = (diagnosis, staffingCase, language.speaking(of: staffingCase))
    tables = DiagnosisTables(diagnosis, of: staffingCase, in: language)
  }

  /// The diagnosis as text.
  ///
  /// - Parameter width: The columns of the terminal; nil for no limit. Long names are cut to fit.
  public func text(width: Int? = nil) -> String { document.text(language, width: width) }

  /// The whole table of competency gaps as text, requirements without a gap included.
  ///
  /// - Parameter width: The columns of the terminal; nil for no limit. Long names are cut to fit.
  public func gapsText(width: Int? = nil) -> String { gaps.text(language, width: width) }

  /// The diagnosis as what it says.
  public var document: ReportDocument {
    ReportDocument([
      ReportSection([.heading(language.sentence(title))]),
      ReportSection([.facts(figures, indent: 2)]),
      diagnosis.provinces.count > 1 ? list(.provinces, tables.provinces) : ReportSection([]),
      diagnosis.communes.count > 1
        ? ReportSection(
          [.line(language.sentence(balances))] + (tables.extremes.rowCount > 0 ? [.table(tables.extremes)] : []))
        : ReportSection([]),
      list(.positions, tables.positions),
      largestGaps,
      tables.worstCells.rowCount > 0
        ? list(.worstCells, tables.worstCells) : ReportSection([.line(language.sentence(.noVacancy))]),
    ])
  }

  /// The whole table of competency gaps as what it says, requirements without a gap included.
  public var gaps: ReportDocument {
    guard tables.gaps.rowCount > 0 else {
      return ReportDocument([ReportSection([.line(language.sentence(.noRequirements))])])
    }
    return ReportDocument([
      ReportSection([.heading(language.sentence(.allGaps(on: diagnosis.planDate))), .table(tables.gaps)])
    ])
  }

  /// The largest gaps; empty where the case has no requirements.
  private var largestGaps: ReportSection {
    guard tables.gaps.rowCount > 0 else { return ReportSection([]) }
    let (limit, count) = (DiagnosisReport.gapsShown, tables.openGaps.rowCount)
    guard count > 0 else { return ReportSection([.line(language.sentence(.noGap))]) }
    let title = limit < count ? language.titleOfGaps(shown: limit, of: count) : language.title(.gaps)
    return ReportSection([.heading(title), .table(tables.openGaps, limit: limit)])
  }

  private func list(_ list: DiagnosisList, _ table: Table) -> ReportSection {
    ReportSection([.heading(language.title(list)), .table(table)])
  }

  private var title: DiagnosisRemark {
    guard diagnosis.communes.count != 1 else {
      let commune = staffingCase.communes[diagnosis.communes[0].commune]
      return .commune(code: commune.code.text, name: commune.name, on: diagnosis.planDate)
    }
    let provinces = diagnosis.provinces.count
    return .wholeCase(
      on: diagnosis.planDate, provinces: provinces > 1 ? provinces : nil, communes: diagnosis.communes.count,
      positions: diagnosis.positions.count)
  }

  private var figures: [ReportFact] {
    let (tally, policy) = (diagnosis.total, staffingCase.policy)
    let ratio = tally.figures.ratio.map { language.figure($0, decimals: 2) }
    var facts = [
      fact(
        .officers, whole(tally.heads),
        .officers(tally.figures.existing, leaving: tally.leavingHeads, before: policy.horizonMiddle)),
      fact(.requiredStaff, language.figure(tally.figures.required.value, decimals: 1), .byWorkload),
      fact(.ratio, ratio ?? "-", .difference(tally.figures.difference)),
      fact(.posts, whole(tally.posts)),
      fact(.vacantPosts, whole(tally.vacantPosts), .cells(tally.cellsWithVacancies)),
    ]
    if tally.combinablePosts > 0 { facts.append(combinablePosts) }
    facts += [
      fact(.surplusHeads, whole(tally.surplusHeads), .cells(tally.cellsWithSurplus)),
      fact(.uncoveredHours, language.figure(tally.uncoveredHours.value, decimals: 0), .aMonth),
      fact(.mismatched, whole(tally.mismatchedHeads), .belowFit(policy.minimumFit)),
    ]
    if tally.combinedHeads > 0 { facts.append(fact(.combined, whole(tally.combinedHeads))) }
    if tally.awayHeads > 0 { facts.append(fact(.away, whole(tally.awayHeads), .awayUntil(policy.horizonEnd))) }
    if diagnosis.officersGone > 0 {
      facts.append(fact(.gone, whole(diagnosis.officersGone), .before(diagnosis.planDate)))
    }
    return facts
  }

  private var combinablePosts: ReportFact {
    let tally = diagnosis.total
    return fact(
      .combinablePosts, whole(tally.combinablePosts),
      .combinable(tally.combinableHours, vacant: tally.vacantCombinablePosts, tally.vacantCombinableHours))
  }

  private func fact(_ name: DiagnosisFigure, _ figure: String, _ remark: DiagnosisFigureRemark? = nil) -> ReportFact {
    ReportFact(language.label(name), figure: figure, words: remark.map(language.remark) ?? "")
  }

  private func whole(_ count: Int) -> String { language.figure(count) }

  private var balances: DiagnosisRemark {
    let given = diagnosis.communes.count { $0.establishment != nil }
    func count(_ communes: [StaffingDiagnosis.CommuneStaffing]) -> BalanceCount {
      BalanceCount(communes: communes.count, most: communes.first?.balance)
    }
    return .balances(
      given == 0 ? .posts : given == diagnosis.communes.count ? .establishment : .establishmentOrPosts,
      over: count(diagnosis.communesOver), under: count(diagnosis.communesUnder),
      exact: diagnosis.communesExact.count)
  }
}
