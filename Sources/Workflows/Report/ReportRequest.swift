public import CaseFormat
internal import Explanation
public import Foundation
internal import HTMLReport
internal import Planning
public import Reporting
internal import ResultsFormat
public import StaffingDomain
public import Wording
internal import Workloads

/// Asks for the report of a plan as a page, and on paper.
public struct ReportRequest: Sendable {
  /// What the report is about.
  public enum Extent: Sendable, Hashable {
    /// The whole plan.
    case plan
    /// One commune, by its code.
    case commune(String)
    /// One position of a commune, as `COMMUNE/POSITION`.
    case sheet(String)
  }

  /// The case; without overrides, those that the summary records are used.
  public var input: RequestedCase
  /// The results folder.
  public var results: URL
  /// The page to write.
  public var file: URL
  /// The language of the report.
  public var language: any Language
  /// What it is about.
  public var extent = Extent.plan
  /// The file that describes the office; nil for a report without the head of an official paper.
  public var office: URL?
  /// Whether officers get other names and codes.
  public var usesPseudonyms = false
  /// Whether the page is printed beside it, as PDF.
  public var isPrinted = false
  /// Whether existing files may be replaced.
  public var mayReplace = false
  /// What prints pages.
  public var printer = PagePrinter()

  /// Asks for a report.
  public init(_ input: RequestedCase, results: URL, file: URL, language: any Language) {
    (self.input, self.results, self.file, self.language) = (input, results, file, language)
  }

  /// Where the page is printed to: its name with `.pdf`.
  public var printedFile: URL { file.deletingPathExtension().appendingPathExtension("pdf") }

  /// Checks the results, writes the page and prints it.
  ///
  /// - Throws: Faults of the machine; whatever is wrong with what was asked is an outcome.
  public func run() throws -> ReportOutcome {
    do {
      return try written()
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let refusal as ResultsRefusal {
      return .unusableResults(refusal)
    } catch let refusal as NameRefusal {
      return .unknownName(refusal)
    } catch let refusal as UnusableOffice {
      return .unusableOffice(refusal.findings)
    } catch let refusal as FileRefusal {
      return .unusableFile(refusal)
    }
  }

  private func written() throws -> ReportOutcome {
    // A page that is called like a print would be written over by it, too.
    let places: [(URL, FileForm?)] = [(file, .page)] + (isPrinted ? [(printedFile, nil)] : [])
    let destinations = places.map { place, form in
      FileDestination(place, mayReplace: mayReplace, apartFrom: input.files + [office].compactMap(\.self), form: form)
    }
    for destination in destinations { try destination.check() }
    let writer = try office.map { try OfficeProfile(at: $0) }
    let tables = try LoadedPlan.tables(results)
    var used = input
    if used.overrides.isEmpty { used.overrides = tables.summary.overrides }
    let loaded = try LoadedCase(used)
    let needs = try loaded.needs()
    let plan = try LoadedPlan(results, of: loaded, needs: needs)
    let boundaries = extent == .plan ? input.folder.map { BoundariesFile(in: $0) } : nil
    let report = page(plan, of: loaded, needs: needs, office: writer, outlines: boundaries?.outlines ?? .none)
    let text = HTMLDocument(try document(of: report, in: loaded)).text
    try destinations[0].write(Array(text.utf8))
    let findings = boundaries?.findings ?? []
    guard isPrinted else { return .written(printing: nil, findings) }
    return .written(printing: try printer.print(file, language: language, into: destinations[1]), findings)
  }

  /// What is asked for of a page.
  func document(of page: PlanPage, in loaded: LoadedCase) throws(NameRefusal) -> PageDocument {
    let lookup = CellLookup(staffingCase: loaded.staffingCase)
    switch extent {
    case .plan: return page.document
    case .commune(let code): return page.document(of: try lookup.commune(code))
    case .sheet(let cell): return page.document(of: try lookup.cell(cell))
    }
  }

  /// The page of a plan that was checked.
  func page(
    _ loadedPlan: LoadedPlan, of loaded: LoadedCase, needs: StaffingNeeds, office: OfficeProfile?,
    outlines: PlanPage.Outlines
  ) -> PlanPage {
    let cover = usesPseudonyms ? PseudonymousCase(loaded.staffingCase) : nil
    let staffingCase = cover?.staffingCase ?? loaded.staffingCase
    var tables = loadedPlan.tables
    if cover != nil || tables.summary.language != language.code {
      let view = PlanView(loadedPlan.plan, of: StaffingProblem(staffingCase, needs: needs))
      tables = tables.retold(
        by: PlanTables.tables(checking: view, isDiscreet: usesPseudonyms, in: language), renaming: cover?.codes ?? [:])
    }
    var setting = PlanPage.Setting(
      caseName: input.name, checkCommand: "cadre verify \(input.name) \(results.standardizedFileURL.lastPathComponent)")
    (setting.office, setting.hasPseudonyms) = (office, usesPseudonyms)
    if extent == .plan {
      setting.triesPractice = true
      let problem = StaffingProblem(loaded.staffingCase, needs: needs)
      setting.practice = practiceFigures(of: problem, against: loadedPlan.tables)
      setting.losses = LossBridge(
        today: PlanLosses(of: DoNothing.plan(problem).plan, in: problem),
        plan: PlanLosses(of: loadedPlan.plan, in: problem))
      setting.outlines = outlines
    }
    return PlanPage(
      tables, of: staffingCase, needs: needs, audit: loadedPlan.audit, setting: setting, in: language)
  }

  /// What everyday practice comes to, by the audit; nil where it keeps no rules.
  private func practiceFigures(of problem: StaffingProblem, against tables: ResultTables) -> PracticeFigures? {
    guard let plan = NearestVacancyPractice.plan(problem) else { return nil }
    let rows = PlanTables.tables(checking: PlanView(plan, of: problem), in: language)
    let audit = PracticeFigures.audit(rows, of: problem.staffingCase, needs: problem.needs)
    return PracticeFigures(rows, audit: audit, against: tables.summary.recovered)
  }
}

/// How asking for a report ended.
public enum ReportOutcome: Sendable {
  /// The page is written; what printing came to, where it was asked for, and what of the outlines could not be drawn.
  case written(printing: PrintRemark?, [OutlineFinding])
  /// The case cannot be used.
  case unusableCase(CaseRefusal)
  /// The results folder cannot be used.
  case unusableResults(ResultsRefusal)
  /// The case does not have the commune or the position.
  case unknownName(NameRefusal)
  /// The description of the office does not say what it should.
  case unusableOffice([OfficeFinding])
  /// A file cannot be written.
  case unusableFile(FileRefusal)
}
