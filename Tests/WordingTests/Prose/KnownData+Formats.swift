import Auditing
import CaseFormat
import CaseGeneration
import Explanation
import Foundation
import Planning
import Reporting
import ResultsFormat
import Scheduling
import StaffingDomain
import Tables
import Workflows
import Workloads

extension KnownData {
  /// What may stand outside of sentences about a case.
  ///
  /// - Parameters:
  ///   - folder: The case; its cells, its policy and the names of its files are data.
  ///   - names: What the test itself called things, such as folders and what-ifs.
  ///   - form: Names of columns are data in documents and tables, where other columns hold them; in texts they are not.
  ///   - saysCodes: Whether texts may say codes that a language has words for; those of findings they always may.
  init(of folder: URL, names: [String], in form: Output.Form, sayingCodes saysCodes: Bool = true) throws {
    var texts =
      names + [folder.lastPathComponent] + Self.findingCodes
      + (saysCodes || form != .text ? Self.codes + Self.units : [])
      + Self.files + Self.policy + Self.whatIfKeys
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      texts.append(file.lastPathComponent)
      guard file.pathExtension == "csv" else { continue }
      texts += Output(file.lastPathComponent, .csv, String(decoding: try Data(contentsOf: file), as: UTF8.self)).cells
    }
    self.init(texts + (form == .text ? [] : Self.columns), coding: form != .text)
  }

  /// What findings are looked up by.
  private static var findingCodes: [String] { words(FileRule.self) + words(FindingCode.self) }

  private static func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> [String] {
    type.allCases.map(\.rawValue)
  }

  /// Statuses, kinds, names of rules and the like, which are the same in every language.
  private static var codes: [String] {
    words(RuleName.self) + words(WavesRule.self) + words(MonthRule.self) + words(ChangeKind.self)
      + words(ChangeState.self) + words(ProgressStatus.self) + words(FindingSeverity.self)
      + words(QualityHead.self) + words(AssignmentStatus.self) + words(PositionGroup.self) + words(BarRule.self)
      + words(RelationKind.self) + words(DecisionKind.self) + words(ServiceEnd.Ground.self)
      + words(ResultSummary.Status.self) + words(ScenarioFailure.Kind.self) + words(DifferenceKind.self)
      + words(CodedAssignment.Kind.self) + words(RepairKind.self) + words(CompetencyExpiry.Effect.self)
      + words(WorkloadVariation.Grouping.self) + words(SearchStrategy.self) + words(PlanningStage.self)
      + ["yes", "no"]
  }

  /// The keys of what-ifs, as they stand before a value: the format's own, those of a change, and columns.
  private static var whatIfKeys: [String] {
    (["name", "description", "changes", "policy"] + TableChangeKey.allCases.map(\.rawValue) + columns).map { $0 + ":" }
      + CaseTable.allCases.map { "table: \($0.rawValue)" }
  }

  private static var files: [String] {
    CaseTable.allCases.map(\.fileName) + ResultFile.allCases.map(\.fileName)
      + ["policy.yml", ResultFile.summaryFileName]
  }

  private static var policy: [String] { PolicySchema.keys.map(\.name) }

  /// The units of the policy, which JSON has by their raw values.
  private static var units: [String] { PolicySchema.keys.compactMap { $0.unit?.rawValue } }

  private static var columns: [String] { TableSchema.all.flatMap { $0.columns.map(\.name) } }
}
