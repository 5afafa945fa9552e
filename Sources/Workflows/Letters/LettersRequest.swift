public import CaseFormat
internal import Explanation
public import Foundation
public import LetterTemplates
internal import Planning
public import Reporting
internal import ResultsFormat
public import StaffingDomain
internal import Tables
public import Wording
internal import Workloads

/// Asks for the letters to the officers whom a plan asks to change or leaves without a post.
public struct LettersRequest: Sendable {
  /// Whose letters are asked for.
  public enum Extent: Sendable, Hashable {
    /// Everybody's who is asked to change.
    case plan
    /// Those of the officers who serve in a commune today, by its code.
    case commune(String)
    /// Those of officers, by code or by a name that one officer has.
    case officers([String])
  }

  /// The case; without overrides, those that the summary records are used.
  public var input: RequestedCase
  /// The results folder.
  public var results: URL
  /// The waves folder whose months the letters give; nil for the day of the plan.
  public var waves: URL?
  /// The page to write; nil where only the values are wanted.
  public var file: URL?
  /// The language of the letters.
  public var language: any Language
  /// Whose letters are asked for.
  public var extent = Extent.plan
  /// The office's own template; nil for the built-in one.
  public var template: URL?
  /// The file that describes the office; nil leaves room at the head.
  public var office: URL?
  /// Whether officers get other names and codes.
  public var usesPseudonyms = false
  /// Whether an existing file may be replaced.
  public var mayReplace = false

  /// Asks for letters.
  public init(_ input: RequestedCase, results: URL, file: URL?, language: any Language) {
    (self.input, self.results, self.file, self.language) = (input, results, file, language)
  }

  /// Checks the results and writes the letters, whole or not at all.
  ///
  /// - Throws: Faults of the machine; whatever is wrong with what was asked is an outcome.
  public func run() throws -> LettersOutcome {
    do {
      return try written()
    } catch let refusal as CaseRefusal {
      return .unusableCase(refusal)
    } catch let refusal as ResultsRefusal {
      return .unusableResults(refusal)
    } catch let refusal as WavesRefusal {
      return .unusableWaves(refusal)
    } catch let refusal as NameRefusal {
      return .unknownName(refusal)
    } catch let refusal as UnusableFiles {
      return .unusableFiles(office: refusal.office, template: refusal.template)
    } catch let refusal as FileRefusal {
      return .unusableFile(refusal)
    }
  }

  private struct UnusableFiles: Error {
    let office: [OfficeFinding]
    let template: [TemplateFinding]
  }

  private func written() throws -> LettersOutcome {
    try destination?.check()
    let (office, template) = try read()
    let recorded = try LoadedPlan.tables(results).summary.overrides
    var used = input
    if used.overrides.isEmpty { used.overrides = recorded }
    let loaded = try LoadedCase(used)
    let needs = try loaded.needs()
    let plan = try LoadedPlan(results, of: loaded, needs: needs)
    let months = try waves.map { try ScheduledPlan(plan, of: loaded, needs: needs).waves($0) }
    let letters = letters(of: plan, loaded, needs, office, months)
    let isWanted = try wanted(of: loaded.staffingCase)
    if let absence = absence(of: letters.officers, isWanted, in: loaded.staffingCase) { return .nothing(absence) }
    let document = letters.document(of: isWanted)
    try destination?.write(Array(template.render(document).utf8))
    return .written(MadeLetters(document: document))
  }

  private var destination: FileDestination? {
    let inputs = input.files + [template, office].compactMap(\.self)
    return file.map { FileDestination($0, mayReplace: mayReplace, apartFrom: inputs, form: .page) }
  }

  /// Reads what the office gave; everything that is wrong with either file is told at once.
  private func read() throws -> (OfficeProfile?, LetterTemplate) {
    let profile = office.map { OfficeReader.read(at: $0) }
    let reading = LetterTemplate.read(template?.templateSource ?? .builtIn(in: language))
    guard let template = reading.template, profile?.findings.isEmpty ?? true else {
      throw UnusableFiles(office: profile?.findings ?? [], template: reading.findings)
    }
    return (profile?.office, template)
  }

  private func letters(
    of plan: LoadedPlan, _ loaded: LoadedCase, _ needs: StaffingNeeds, _ office: OfficeProfile?,
    _ months: WavesTables?
  ) -> OfficerLetters {
    let staffingCase = usesPseudonyms ? PseudonymousCase(loaded.staffingCase).staffingCase : loaded.staffingCase
    var setting = OfficerLetters.Setting(caseName: input.name)
    (setting.office, setting.waves) = (office, months)
    return OfficerLetters(
      plan.tables, of: PlanView(plan.plan, of: StaffingProblem(staffingCase, needs: needs)),
      original: loaded.staffingCase, setting: setting, in: language)
  }

  /// Whether an officer's letter is asked for.
  private func wanted(of staffingCase: StaffingCase) throws(NameRefusal) -> (Ordinal<Officer>) -> Bool {
    switch extent {
    case .plan: return { _ in true }
    case .commune(let code):
      let commune = try CellLookup(staffingCase: staffingCase).commune(code)
      return { staffingCase.officers[$0].commune == commune }
    case .officers(let names):
      var officers: Set<Ordinal<Officer>> = []
      for name in names { officers.insert(try OfficerLookup(staffingCase: staffingCase).officer(name)) }
      return { [officers] in officers.contains($0) }
    }
  }

  /// Why letters that are asked for are not there; nil where they all are.
  private func absence(
    of changed: [Ordinal<Officer>], _ isWanted: (Ordinal<Officer>) -> Bool, in staffingCase: StaffingCase
  ) -> LetterAbsence? {
    if case .officers = extent {
      let others = Set(staffingCase.officers.ordinals.filter(isWanted)).subtracting(changed).sorted()
      return others.isEmpty ? nil : .officers(others.map { staffingCase.officers[$0].code.text })
    }
    guard !changed.contains(where: isWanted) else { return nil }
    if case .commune(let code) = extent { return .commune(code) }
    return .plan
  }
}

/// Letters that were made.
public struct MadeLetters: Sendable {
  /// The values of all fields.
  public let document: LetterRecord

  /// How many letters there are.
  public var count: Int { document.entries(.letters).count }

  /// The values as JSON.
  ///
  /// - Throws: An `EncodingError`.
  public func json() throws -> String { try JSONText.text(document) }
}

/// How asking for letters ended.
public enum LettersOutcome: Sendable {
  /// The letters were made, and written where a file was named.
  case written(MadeLetters)
  /// Letters that were asked for are not there, and nothing was written.
  case nothing(LetterAbsence)
  /// The case cannot be used.
  case unusableCase(CaseRefusal)
  /// The results folder cannot be used.
  case unusableResults(ResultsRefusal)
  /// The waves folder cannot be used.
  case unusableWaves(WavesRefusal)
  /// The case does not have the officer or the commune.
  case unknownName(NameRefusal)
  /// The description of the office or the template does not say what it should.
  case unusableFiles(office: [OfficeFinding], template: [TemplateFinding])
  /// The page cannot be written.
  case unusableFile(FileRefusal)
}
