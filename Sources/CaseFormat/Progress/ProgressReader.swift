public import StaffingDomain
import Tables

/// What reading `progress.csv` came to.
public struct ProgressReading: Sendable {
  /// The rows, by officer; empty where any finding is an error.
  public let entries: [ProgressEntry]
  /// All problems of the file, sorted by line and column.
  public let findings: [ProgressFinding]

  /// Whether the rows can be used.
  public var isUsable: Bool { !findings.contains { $0.severity == .error } }
}

/// What the rows of `progress.csv` have to agree with.
public struct ProgressContext: Sendable {
  /// The officers of the case.
  public var officers: Set<Code<Officer>>
  /// Their names, where the case has them.
  public var names: [Code<Officer>: String]
  /// The month that is planned for each officer of whom the plan asks something new.
  public var planned: [Code<Officer>: CalendarMonth]
  /// The day on which the plan was made.
  public var planDate: CalendarDate
  /// The first month of the waves.
  public var first: CalendarMonth
  /// The last month of the waves.
  public var last: CalendarMonth
  /// The month that is reported.
  public var month: CalendarMonth

  /// Creates a context.
  public init(
    officers: Set<Code<Officer>>, names: [Code<Officer>: String] = [:], planned: [Code<Officer>: CalendarMonth],
    planDate: CalendarDate, first: CalendarMonth, last: CalendarMonth, month: CalendarMonth
  ) {
    (self.officers, self.names, self.planned, self.planDate) = (officers, names, planned, planDate)
    (self.first, self.last, self.month) = (first, last, month)
  }
}

/// Reads how far the changes of a plan have come: a CSV file, or a sheet of a workbook, with the columns of
/// ``ProgressFileColumn``.
///
/// There is one row for an officer, which says how things stand; officers without a row, or with one that says nothing,
/// have nothing to report. Every problem is reported at once, with its place in the file or the cell of the sheet.
/// Columns and statuses may be called as in any language of the vocabulary, days and months written as in ISO 8601
/// or with the day first. All visible sheets with officers and statuses are read; others that look like one of progress
/// are told. A name beside a code has to be the officer's. `progress.csv` of a month folder says again what was reported. Rows below the last one about somebody, such
/// as a signature, are told and not read.
public enum ProgressReader {
  /// A longer file is no progress.
  public static let longestFile = 1 << 24

  /// Reads the bytes of a file; nil where it cannot be read.
  ///
  /// - Parameters:
  ///   - fileName: What findings call it; its control characters are shown.
  ///   - vocabulary: What things may be called.
  public static func read(
    _ bytes: [UInt8]?, fileName: String, vocabulary: ProgressVocabulary = ProgressVocabulary(),
    for context: ProgressContext
  ) -> ProgressReading {
    var parser = ProgressParser(
      file: ControlCharacters.shown(inLabel: fileName), vocabulary: vocabulary, context: context)
    parser.checkMonth()
    parser.parse(bytes)
    let reading = ProgressReading(entries: [], findings: parser.findings.sorted())
    guard reading.isUsable else { return reading }
    return ProgressReading(
      entries: parser.entries.sorted { $0.officer < $1.officer }, findings: reading.findings)
  }
}
