public import Foundation
public import StaffingDomain
import Tables

/// The months of a plan's changes in a few figures: what `summary.json` of a waves folder says.
///
/// It holds nothing that differs between two runs on the same input with the same options.
public struct WavesSummary: Sendable, Hashable {
  /// Whether the schedule is proved best.
  public var status: ResultSummary.Status
  /// Hours lost in all months, with what cells with too few heads cost besides.
  public var objective: HoursPerMonth
  /// Proved: no schedule has less; nil where nothing is proved.
  public var bound: HoursPerMonth?
  /// `(objective - bound) / max(no_change - bound, 1)`; nil without a bound.
  public var gap: Double?
  /// The gap at which the schedule counted as optimal.
  public var gapTolerance: Double
  /// The part of the objective that cells with too few heads cost besides.
  public var hoursBelow: HoursPerMonth
  /// The objective if nobody changed in these months.
  public var noChange: HoursPerMonth
  /// The months and their limits.
  public var settings: Settings
  /// The months, in order.
  public var months: [Month]
  /// The digest of the case, from ``ResultSummary/inputDigest``.
  public var inputDigest: String
  /// The digest of the plan's summary, from ``ResultSummary/ownDigest``.
  public var planDigest: String
  /// The digest of `waves.csv` of the case; nil where it has none.
  public var boundsDigest: String?
  /// The version of the program.
  public var version: String
  /// The language of the sentences in the folder.
  public var language: LanguageCode
  /// The digests of the other files, sorted by file; the writer sets them.
  public var files: [FileDigest] = []
  /// The digest of the summary itself, from ``contentDigest()``; the writer sets it.
  public var ownDigest = ""

  /// The months and their limits.
  public struct Settings: Sendable, Hashable {
    /// The first month.
    public var from: CalendarMonth
    /// How many months there are.
    public var months: Int
    /// The most officers whose commune or position changes in a month; nil means no limit.
    public var perMonth: Int?
    /// The most officers who leave a commune or arrive in it in a month; nil means no limit.
    public var perCommune: Int?
    /// Hours of courses that an officer follows in a month.
    public var courseHours: Double

    /// Creates settings.
    public init(from: CalendarMonth, months: Int, perMonth: Int?, perCommune: Int?, courseHours: Double) {
      (self.from, self.months, self.perMonth, self.perCommune) = (from, months, perMonth, perCommune)
      self.courseHours = courseHours
    }
  }

  /// A month in a few figures.
  public struct Month: Sendable, Hashable {
    /// The month.
    public var month: CalendarMonth
    /// Officers whose commune or position changes.
    public var moves: Int
    /// Officers of whom anything changes.
    public var changes: Int
    /// Cells with fewer heads than today and under the plan.
    public var cellsBelow: Int
    /// Hours lost: the value of the empty posts.
    public var hoursLost: HoursPerMonth

    /// Creates the figures of a month.
    public init(month: CalendarMonth, moves: Int, changes: Int, cellsBelow: Int, hoursLost: HoursPerMonth) {
      (self.month, self.moves, self.changes) = (month, moves, changes)
      (self.cellsBelow, self.hoursLost) = (cellsBelow, hoursLost)
    }
  }

  /// Creates a summary; `gap` follows from the rest.
  public init(
    status: ResultSummary.Status, objective: HoursPerMonth, bound: HoursPerMonth?, gapTolerance: Double,
    hoursBelow: HoursPerMonth, noChange: HoursPerMonth, settings: Settings, months: [Month], inputDigest: String,
    planDigest: String, boundsDigest: String?, version: String, language: LanguageCode
  ) {
    (self.status, self.objective, self.bound, self.gapTolerance) = (status, objective, bound, gapTolerance)
    gap = bound.map { max(0, (objective - $0).value) / max((noChange - $0).value, 1) }
    (self.hoursBelow, self.noChange, self.settings, self.months) = (hoursBelow, noChange, settings, months)
    (self.inputDigest, self.planDigest, self.boundsDigest) = (inputDigest, planDigest, boundsDigest)
    (self.version, self.language) = (version, language)
  }

  /// Whether it is proved that no schedule has less, within rounding.
  public var isBest: Bool { gap.map { $0 <= Tolerances.gap } ?? false }

  /// The bytes of `summary.json`: pretty-printed, keys sorted, a line feed at the end.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  public func json() throws -> Data { try JSONText.data(self) }

  /// The SHA-256 digest of everything but the digests.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  public func contentDigest() throws -> String {
    var content = self
    content.files = []
    content.ownDigest = ""
    return SHA256.hexadecimal(of: [UInt8](try content.json()))
  }

  /// Reads the bytes of `summary.json`.
  ///
  /// - Throws: `DecodingError` where a key is missing or has another type.
  public init(json data: Data) throws { self = try JSONDecoder().decode(WavesSummary.self, from: data) }
}
