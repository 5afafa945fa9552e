public import Foundation
public import StaffingDomain
import Tables

/// How the changes of a plan stand in a month, in a few figures: what `summary.json` of a month folder says.
///
/// It holds nothing that differs between two runs on the same input.
public struct MonthSummary: Sendable, Hashable, Codable {
  /// The month.
  public var month: CalendarMonth
  /// The day by which its report is due.
  public var dueBy: CalendarDate
  /// Months of the waves that are left after it.
  public var monthsLeft: Int
  /// How many changes are in each state, by the word of the state.
  public var states: [String: Int]
  /// Hours lost in the month, as the waves have it.
  public var hoursPlanned: HoursPerMonth
  /// Hours lost in the month.
  public var hoursNow: HoursPerMonth
  /// What the months left lose more than in the waves if nothing happens: the sum over the cells that lose more.
  public var hoursSlipping: HoursPerMonth
  /// How many cells lose more.
  public var cellsSlipping: Int
  /// Whether what is still to come fits the months left.
  public var fits: Bool
  /// The fewest months after it in which it would fit; nil where it fits, or where no number does.
  public var leastMonths: Int?
  /// The digest of the case.
  public var inputDigest: String
  /// The digest of the plan's summary.
  public var planDigest: String
  /// The digest of the waves' summary.
  public var wavesDigest: String
  /// The digest of the bytes of the progress that was read.
  public var progressDigest: String
  /// The version of the program.
  public var version: String
  /// The language of the report.
  public var language: LanguageCode
  /// The digests of the other files by name; the writer sets them.
  public var files: [String: String] = [:]

  /// Creates a summary.
  public init(
    month: CalendarMonth, dueBy: CalendarDate, monthsLeft: Int, states: [String: Int],
    hours: (planned: HoursPerMonth, now: HoursPerMonth), slipping: (hours: HoursPerMonth, cells: Int),
    fit: (fits: Bool, leastMonths: Int?), ties: Ties
  ) {
    (self.month, self.dueBy, self.monthsLeft, self.states) = (month, dueBy, monthsLeft, states)
    (hoursPlanned, hoursNow) = hours
    (hoursSlipping, cellsSlipping) = slipping
    (fits, leastMonths) = fit
    (inputDigest, planDigest, wavesDigest) = (ties.inputDigest, ties.planDigest, ties.wavesDigest)
    (progressDigest, version, language) = (ties.progressDigest, ties.version, ties.language)
  }

  /// What a month is tied to.
  public struct Ties: Sendable, Hashable {
    /// The digest of the case.
    public var inputDigest: String
    /// The digest of the plan's summary.
    public var planDigest: String
    /// The digest of the waves' summary.
    public var wavesDigest: String
    /// The digest of the bytes of the progress that was read.
    public var progressDigest: String
    /// The version of the program.
    public var version: String
    /// The language of the report.
    public var language: LanguageCode

    /// Creates the ties.
    public init(
      inputDigest: String, planDigest: String, wavesDigest: String, progressDigest: String, version: String,
      language: LanguageCode
    ) {
      (self.inputDigest, self.planDigest, self.wavesDigest) = (inputDigest, planDigest, wavesDigest)
      (self.progressDigest, self.version, self.language) = (progressDigest, version, language)
    }
  }

  /// The bytes of `summary.json`: pretty-printed, keys sorted, a line feed at the end.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  public func json() throws -> Data { try JSONText.data(self) }

  /// The SHA-256 digest of everything but the digests of files.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  public func contentDigest() throws -> String {
    var content = self
    content.files = [:]
    return SHA256.hexadecimal(of: [UInt8](try content.json()))
  }

  /// Reads the bytes of `summary.json`.
  ///
  /// - Throws: `DecodingError` where a key is missing or has another type.
  public init(json data: Data) throws { self = try JSONDecoder().decode(MonthSummary.self, from: data) }
}
