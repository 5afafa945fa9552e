import Foundation
import StaffingDomain
import Tables

extension WavesSummary: Codable {
  enum CodingKeys: String, CodingKey {
    case status, objective, bound, gap
    case gapTolerance = "gap_tolerance"
    case hoursBelow = "hours_below"
    case noChange = "no_change"
    case from, months, calendar
    case perMonth = "per_month"
    case perCommune = "per_commune"
    case courseHours = "course_hours"
    case inputDigest = "input_digest"
    case planDigest = "plan_digest"
    case boundsDigest = "bounds_digest"
    case version, language, files
  }

  private struct NameKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private static let ownKey = NameKey(stringValue: ResultFile.summaryFileName)

  /// Writes the keys; numbers have fixed decimals and no exponent.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    func hours(_ value: Double, _ key: CodingKeys, decimals: Int = ResultSummary.hoursDecimals) throws {
      try container.encode(
        ResultSummary.decimal(value, decimals, at: container.codingPath + [key]), forKey: key)
    }
    try container.encode(status, forKey: .status)
    try hours(objective.value, .objective)
    if let bound { try hours(bound.value, .bound) }
    if let gap { try hours(gap, .gap, decimals: ResultSummary.gapDecimals) }
    try hours(gapTolerance, .gapTolerance, decimals: ResultSummary.gapDecimals)
    try hours(hoursBelow.value, .hoursBelow)
    try hours(noChange.value, .noChange)
    try container.encode(settings.from.description, forKey: .from)
    try container.encode(settings.months, forKey: .months)
    try container.encodeIfPresent(settings.perMonth, forKey: .perMonth)
    try container.encodeIfPresent(settings.perCommune, forKey: .perCommune)
    try hours(settings.courseHours, .courseHours)
    try container.encode(months, forKey: .calendar)
    try container.encode(inputDigest, forKey: .inputDigest)
    try container.encode(planDigest, forKey: .planDigest)
    try container.encodeIfPresent(boundsDigest, forKey: .boundsDigest)
    try container.encode(version, forKey: .version)
    try container.encode(language, forKey: .language)
    var digests = container.nestedContainer(keyedBy: NameKey.self, forKey: .files)
    for entry in files { try digests.encode(entry.sha256, forKey: NameKey(stringValue: entry.file.fileName)) }
    if !ownDigest.isEmpty { try digests.encode(ownDigest, forKey: Self.ownKey) }
  }

  /// Reads the keys; those that this version does not know are passed over.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func hours(_ key: CodingKeys) throws -> HoursPerMonth {
      HoursPerMonth(try container.decode(Double.self, forKey: key))
    }
    let text = try container.decode(String.self, forKey: .from)
    guard let from = CalendarMonth(iso8601: text) else {
      throw DecodingError.dataCorruptedError(forKey: .from, in: container, debugDescription: "no month")
    }
    let settings = Settings(
      from: from, months: try container.decode(Int.self, forKey: .months),
      perMonth: try container.decodeIfPresent(Int.self, forKey: .perMonth),
      perCommune: try container.decodeIfPresent(Int.self, forKey: .perCommune),
      courseHours: try container.decode(Double.self, forKey: .courseHours))
    self.init(
      status: try container.decode(ResultSummary.Status.self, forKey: .status), objective: try hours(.objective),
      bound: container.contains(.bound) ? try hours(.bound) : nil,
      gapTolerance: try container.decode(Double.self, forKey: .gapTolerance), hoursBelow: try hours(.hoursBelow),
      noChange: try hours(.noChange), settings: settings,
      months: try container.decode([Month].self, forKey: .calendar),
      inputDigest: try container.decode(String.self, forKey: .inputDigest),
      planDigest: try container.decode(String.self, forKey: .planDigest),
      boundsDigest: try container.decodeIfPresent(String.self, forKey: .boundsDigest),
      version: try container.decode(String.self, forKey: .version),
      language: try container.decode(LanguageCode.self, forKey: .language))
    gap = try container.decodeIfPresent(Double.self, forKey: .gap)
    let digests = try container.nestedContainer(keyedBy: NameKey.self, forKey: .files)
    for file in ResultFile.files(of: .waves).sorted() {
      let key = NameKey(stringValue: file.fileName)
      guard digests.contains(key) else { continue }
      files.append(FileDigest(file: file, sha256: try digests.decode(String.self, forKey: key)))
    }
    if digests.contains(Self.ownKey) { ownDigest = try digests.decode(String.self, forKey: Self.ownKey) }
  }
}

extension WavesSummary.Month: Codable {
  enum CodingKeys: String, CodingKey {
    case month, moves, changes
    case cellsBelow = "cells_below"
    case hoursLost = "hours_lost"
  }

  /// Writes the keys.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(month.description, forKey: .month)
    try container.encode(moves, forKey: .moves)
    try container.encode(changes, forKey: .changes)
    try container.encode(cellsBelow, forKey: .cellsBelow)
    try container.encode(
      ResultSummary.decimal(
        hoursLost.value, ResultSummary.hoursDecimals, at: container.codingPath + [CodingKeys.hoursLost]),
      forKey: .hoursLost)
  }

  /// Reads the keys.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let text = try container.decode(String.self, forKey: .month)
    guard let month = CalendarMonth(iso8601: text) else {
      throw DecodingError.dataCorruptedError(forKey: .month, in: container, debugDescription: "no month")
    }
    self.init(
      month: month, moves: try container.decode(Int.self, forKey: .moves),
      changes: try container.decode(Int.self, forKey: .changes),
      cellsBelow: try container.decode(Int.self, forKey: .cellsBelow),
      hoursLost: HoursPerMonth(try container.decode(Double.self, forKey: .hoursLost)))
  }
}
