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

  let audit: AuditReport?
  let reading: ResultsReading
  let language: any Language
  private let subject: Subject

  /// Prepares the report.
  ///
  /// - Parameters:
  ///   - audit: What the audit found; nil where the files are damaged.
  ///   - reading: What was read from the folder.
  ///   - subject: What the folder and the case are called, and what the case was read with.
  public init(_ audit: AuditReport?, of reading: ResultsReading, on subject: Subject, in language: any Language) {
    (self.audit, self.reading, self.subject, self.language) = (audit, reading, subject, language)
  }

  var findings: [FindingText] { reading.findings.map { FindingText($0, in: language) } }

  /// The report as text: the verdict and the figures, or the first problems and the verdict.
  public var text: String {
    guard let audit, let tables = reading.tables else {
      let places = findings.filter { $0.severity == .error }
      return failure(places.map(\.description), .damaged(places: places.count))
    }
    guard audit.isClean else {
      return failure(audit.violations.map { $0.line(in: language) }, .broken(violations: audit.violations.count))
    }
    return sentence(.sound) + figures(audit, tables.summary).map(line).joined()
  }

  private func figures(
    _ audit: AuditReport, _ summary: ResultSummary
  ) -> [(VerificationLabel, VerificationFigure)] {
    let recovered = audit.recomputedObjective.map { audit.recomputedDoNothing - $0 }
    var figures: [(VerificationLabel, VerificationFigure)] = [
      (.objective, .objective(audit.recomputedObjective)), (.recovered, .recovered(recovered)),
      (.status, .status(summary.status, gap: summary.gap)),
      (.checked, .checked(rules: audit.ruleCount, rows: audit.rowCount, sentences: audit.sentenceCount)),
    ]
    if !subject.overrides.isEmpty { figures.append((.policy, .overrides(subject.overrides))) }
    if !subject.whatIfs.isEmpty { figures.append((.whatIf, .whatIfs(subject.whatIfs))) }
    return figures
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
