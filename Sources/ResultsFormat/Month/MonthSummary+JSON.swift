import StaffingDomain

extension MonthSummary {
  enum CodingKeys: String, CodingKey {
    case month, states, fits, version, language, files
    case dueBy = "due_by"
    case monthsLeft = "months_left"
    case hoursPlanned = "hours_lost_planned"
    case hoursNow = "hours_lost_now"
    case hoursSlipping = "hours_slipping"
    case cellsSlipping = "cells_slipping"
    case leastMonths = "least_months"
    case inputDigest = "input_digest"
    case planDigest = "plan_digest"
    case wavesDigest = "waves_digest"
    case progressDigest = "progress_digest"
  }

  /// Writes the keys; numbers have fixed decimals and no exponent.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    func hours(_ value: HoursPerMonth, _ key: CodingKeys) throws {
      let number = try ResultSummary.decimal(
        value.value, ResultSummary.hoursDecimals, at: container.codingPath + [key])
      try container.encode(number, forKey: key)
    }
    try container.encode(month.description, forKey: .month)
    try container.encode(dueBy.description, forKey: .dueBy)
    try container.encode(monthsLeft, forKey: .monthsLeft)
    try container.encode(states, forKey: .states)
    try hours(hoursPlanned, .hoursPlanned)
    try hours(hoursNow, .hoursNow)
    try hours(hoursSlipping, .hoursSlipping)
    try container.encode(cellsSlipping, forKey: .cellsSlipping)
    try container.encode(fits, forKey: .fits)
    try container.encodeIfPresent(leastMonths, forKey: .leastMonths)
    try container.encode(inputDigest, forKey: .inputDigest)
    try container.encode(planDigest, forKey: .planDigest)
    try container.encode(wavesDigest, forKey: .wavesDigest)
    try container.encode(progressDigest, forKey: .progressDigest)
    try container.encode(version, forKey: .version)
    try container.encode(language, forKey: .language)
    try container.encode(files, forKey: .files)
  }

  /// Reads the keys; those that this version does not know are passed over.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ key: CodingKeys) throws -> String { try container.decode(String.self, forKey: key) }
    func hours(_ key: CodingKeys) throws -> HoursPerMonth {
      HoursPerMonth(try container.decode(Double.self, forKey: key))
    }
    func value<Value>(_ key: CodingKeys, _ read: (String) -> Value?) throws -> Value {
      guard let value = read(try text(key)) else {
        throw DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: "no date")
      }
      return value
    }
    self.init(
      month: try value(.month) { CalendarMonth(iso8601: $0) }, dueBy: try value(.dueBy) { CalendarDate(iso8601: $0) },
      monthsLeft: try container.decode(Int.self, forKey: .monthsLeft),
      states: try container.decode([String: Int].self, forKey: .states),
      hours: (try hours(.hoursPlanned), try hours(.hoursNow)),
      slipping: (try hours(.hoursSlipping), try container.decode(Int.self, forKey: .cellsSlipping)),
      fit: (
        try container.decode(Bool.self, forKey: .fits), try container.decodeIfPresent(Int.self, forKey: .leastMonths)
      ),
      ties: Ties(
        inputDigest: try text(.inputDigest), planDigest: try text(.planDigest), wavesDigest: try text(.wavesDigest),
        progressDigest: try text(.progressDigest), version: try text(.version),
        language: try container.decode(LanguageCode.self, forKey: .language)))
    files = try container.decode([String: String].self, forKey: .files)
  }
}
