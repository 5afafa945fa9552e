public import Auditing
public import ResultsFormat
public import StaffingDomain
internal import Tables
public import Wording

/// What a check of a results folder against its case found, as text or JSON.
public struct VerifyReport: Sendable {
  /// A results folder that was checked.
  public struct Subject: Sendable {
    /// The results as the reader calls them.
    public var results: String
    /// The case as the reader calls it.
    public var caseFolder: String
    /// The keys of the policy that differ from those of the case.
    public var overrides: [PolicyOverride]
    /// The files of the what-ifs with which the case was read.
    public var whatIfs: [String]

    /// Describes what was checked.
    public init(results: String, caseFolder: String, overrides: [PolicyOverride] = [], whatIfs: [String] = []) {
      (self.results, self.caseFolder, self.overrides, self.whatIfs) = (results, caseFolder, overrides, whatIfs)
    }
  }

  /// How many damaged places or broken rules are listed as text.
  public static let mostShown = 10
  /// The columns of the captions before the figures, where none is wider.
  private static let captionWidth = 11

  /// What the audit of the folder found, in the form that text and JSON share.
  struct Checked {
    let violations: [Violation]
    let figures: [(VerificationLabel, VerificationFigure)]
    let objective: HoursPerMonth?
    var doNothing: HoursPerMonth?
    let rules: Int
    let rows: Int
    let sentences: Int?
  }

  /// What was checked; nil where the files are damaged.
  let checked: Checked?
  let language: any Language
  private let damage: [ResultsFinding]
  private let subject: Subject
  private let folder: ResultFile.Folder

  /// Prepares the report.
  ///
  /// - Parameters:
  ///   - audit: What the audit found; nil where the files are damaged.
  ///   - reading: What was read from the folder.
  ///   - subject: What the folder and the case are called, and what the case was read with.
  public init(_ audit: AuditReport?, of reading: ResultsReading, on subject: Subject, in language: any Language) {
    (self.subject, self.language, damage, folder) = (subject, language, reading.findings, .plan)
    guard let audit, let summary = reading.tables?.summary else {
      checked = nil
      return
    }
    let recovered = audit.recomputedObjective.map { audit.recomputedDoNothing - $0 }
    checked = Checked(
      violations: audit.violations,
      figures: [
        (.objective, .objective(audit.recomputedObjective)), (.recovered, .recovered(recovered)),
        (.status, .status(summary.status, gap: summary.gap)),
        (.checked, .checked(rules: audit.ruleCount, rows: audit.rowCount, sentences: audit.sentenceCount)),
      ],
      objective: audit.recomputedObjective, doNothing: audit.recomputedDoNothing, rules: audit.ruleCount,
      rows: audit.rowCount, sentences: audit.sentenceCount)
  }

  /// Prepares the report on a waves folder.
  ///
  /// - Parameters:
  ///   - audit: What the audit found; nil where the files are damaged.
  ///   - reading: What was read from the folder.
  ///   - subject: What the folder and the case are called, and what the case was read with.
  public init(_ audit: WavesAuditReport?, of reading: WavesReading, on subject: Subject, in language: any Language) {
    (self.subject, self.language, damage, folder) = (subject, language, reading.findings, .waves)
    guard let audit, let summary = reading.tables?.summary else {
      checked = nil
      return
    }
    checked = Checked(
      violations: audit.violations,
      figures: [
        (.objective, .hoursOfMonths(audit.recomputedObjective)), (.status, .status(summary.status, gap: summary.gap)),
        (.checked, .checked(rules: audit.ruleCount, rows: audit.rowCount, sentences: audit.sentenceCount)),
      ],
      objective: audit.recomputedObjective, rules: audit.ruleCount, rows: audit.rowCount,
      sentences: audit.sentenceCount)
  }

  /// Takes the check of a month folder.
  ///
  /// - Parameters:
  ///   - audit: What the audit found; nil where the files are damaged.
  ///   - reading: What was read from the folder.
  ///   - subject: What the folder and the case are called, and what the case was read with.
  public init(_ audit: MonthAuditReport?, of reading: MonthReading, on subject: Subject, in language: any Language) {
    (self.subject, self.language, damage, folder) = (subject, language, reading.findings, .month)
    checked = audit.map { audit in
      Checked(
        violations: audit.violations,
        figures: [(.checked, .checked(rules: audit.ruleCount, rows: audit.rowCount, sentences: 0))], objective: nil,
        rules: audit.ruleCount, rows: audit.rowCount, sentences: nil)
    }
  }

  var findings: [FindingText] { damage.map { FindingText($0, in: language) } }

  /// The report as text: the verdict and the figures, or the first problems and the verdict.
  public var text: String {
    guard let checked else {
      let places = findings.filter { $0.severity == .error }
      return failure(places.map(\.description), .damaged(folder, places: places.count))
    }
    guard checked.violations.isEmpty else {
      return failure(
        checked.violations.map { $0.line(in: language) }, .broken(folder, violations: checked.violations.count))
    }
    var figures = checked.figures
    if !subject.overrides.isEmpty { figures.append((.policy, .overrides(subject.overrides))) }
    if !subject.whatIfs.isEmpty { figures.append((.whatIf, .whatIfs(subject.whatIfs))) }
    return sentence(.sound(folder)) + figures.map(line).joined()
  }

  private func line(_ label: VerificationLabel, _ figure: VerificationFigure) -> String {
    let caption = language.label(label)
    let room = max(1, Self.captionWidth - DisplayWidth.columns(of: caption))
    return "  \(caption)\(String(repeating: " ", count: room))\(language.figure(figure))\n"
  }

  private func failure(_ lines: [String], _ verdict: VerificationVerdict) -> String {
    var text = lines.prefix(Self.mostShown).map { $0 + "\n" }.joined()
    if lines.count > Self.mostShown { text += language.moreProblems(lines.count - Self.mostShown) + "\n" }
    return text + sentence(verdict)
  }

  private func sentence(_ verdict: VerificationVerdict) -> String {
    language.sentence(verdict, on: subject.results, of: subject.caseFolder) + "\n"
  }
}
