public import StaffingDomain

/// How good the data of a case is, under the four heads of the reform.
public struct DataQuality: Sendable, Hashable {
  /// What is counted of the data.
  public enum Measure: CaseIterable, Sendable, Hashable {
    /// Rows without errors.
    case soundRows
    /// Communes with workload.
    case communesWithWorkload
    /// Positions with workload or posts.
    case positionsWithPosts
    /// Officers with competencies, of those whose position asks for some.
    case officersWithCompetencies
    /// Optional cells that are filled.
    case filledOptionalCells
    /// Cells without stray spaces, in NFC.
    case cleanCells
    /// Competencies in force.
    case competenciesInForce
    /// Bars in force.
    case barsInForce
    /// Officers below retirement age.
    case officersBelowRetirement
  }

  /// A part of something that is as it should be.
  public struct Coverage: Sendable, Hashable {
    /// What is counted.
    public let measure: Measure
    /// How many are as they should be.
    public let sound: Int
    /// How many there are.
    public let total: Int

    /// The share in percent, rounded down to one decimal so that 100 means all; nil where there are none.
    public var percent: Double? {
      guard total > 0 else { return nil }
      return (Double(sound) * 1_000 / Double(total)).rounded(.down) / 10
    }
  }

  /// One head with its findings and coverage.
  public struct Head: Sendable, Hashable {
    /// The head.
    public let head: QualityHead
    /// Findings that stop the case from being used.
    public let errors: Int
    /// Findings that should be looked at.
    public let warnings: Int
    /// Findings to know of.
    public let notes: Int
    /// What was counted.
    public let coverage: [Coverage]
  }

  /// Figures of one table that was read.
  public struct Table: Sendable, Hashable {
    /// The file.
    public let file: String
    /// Rows below the header.
    public let rows: Int
    /// Rows with an error.
    public let rowsWithErrors: Int
    /// Cells that may be left empty.
    public let optionalCells: Int
    /// Those of them that are filled.
    public let filledOptionalCells: Int
  }

  /// The four heads, in their order.
  public let heads: [Head]
  /// The tables that were read, by file name.
  public let tables: [Table]

  /// The same with the numbers of findings of a tally.
  func counting(_ tally: FindingTally) -> DataQuality {
    let heads = heads.map { head in
      Head(
        head: head.head, errors: tally.number(of: .error, under: head.head),
        warnings: tally.number(of: .warning, under: head.head), notes: tally.number(of: .note, under: head.head),
        coverage: head.coverage)
    }
    return DataQuality(heads: heads, tables: tables)
  }
}
