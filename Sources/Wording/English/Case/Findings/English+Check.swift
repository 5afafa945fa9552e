public import CaseFormat
public import StaffingDomain

extension English {
  /// The head in one word.
  public func heading(_ head: QualityHead) -> String {
    switch head {
    case .correct: "correct"
    case .complete: "complete"
    case .clean: "clean"
    case .current: "current"
    }
  }

  /// The severity behind a number, for example `warnings`.
  public func column(_ severity: FindingSeverity, _ count: Int) -> String {
    let word =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "note"
      }
    return count == 1 ? word : word + "s"
  }

  /// For example `communes with workload`.
  public func label(_ measure: DataQuality.Measure) -> String {
    switch measure {
    case .soundRows: "rows without errors"
    case .communesWithWorkload: "communes with workload"
    case .positionsWithPosts: "positions with workload or posts"
    case .officersWithCompetencies: "officers with competencies where the position asks for some"
    case .filledOptionalCells: "optional cells filled"
    case .cleanCells: "cells without stray spaces, in NFC"
    case .competenciesInForce: "competencies in force"
    case .barsInForce: "bars in force"
    case .officersBelowRetirement: "officers below retirement age"
    }
  }

  /// For example `communes with workload: 35 of 36 (97.2 %)`.
  public func coverage(_ coverage: DataQuality.Coverage, percent: Double) -> String {
    "\(label(coverage.measure)): \(coverage.sound) of \(coverage.total) (\(percent) %)"
  }

  /// The heading above what changes did.
  public var changesHeading: String { "Changes:" }

  /// For example `maximum_transfers none -> 1 (1 difference)`.
  public func effect(_ effect: ChangeEffect) -> String {
    "\(effect.deed.map { sentence($0) } ?? "nothing") (\(count(effect.differences, "difference")))"
  }

  /// The counts, then whether the case can be used.
  public func verdict(errors: Int, warnings: Int, notes: Int) -> String {
    let counts = [count(errors, "error"), count(warnings, "warning"), count(notes, "note")]
    let end = errors > 0 ? "The case cannot be used until the errors are mended." : "The case can be used."
    return "\(counts.joined(separator: ", ")). \(end)"
  }
}
