public import Foundation
import StaffingDomain
import Tables

extension ResultSummary: Codable {
  enum CodingKeys: String, CodingKey {
    case status, objective, bound, gap
    case gapTolerance = "gap_tolerance"
    case doNothing = "do_nothing"
    case recovered, counts, seconds
    case inputDigest = "input_digest"
    case overrides = "set"
    case whatIfs = "what_if"
    case replanning
    case version, language, strategy, notes, files
    case unmetSoftRules = "unmet_soft_rules"
  }

  /// Decimals of hours in the summary: enough for the objective's tolerance in any case.
  package static let hoursDecimals = 6
  /// Decimals of the gap.
  package static let gapDecimals = 9
  /// Decimals of seconds.
  private static let secondsDecimals = 3

  /// A key of `seconds` or `files`, which come from an enumeration.
  private struct NameKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private static let ownKey = NameKey(stringValue: ResultFile.summaryFileName)

  /// Writes the keys of the contract; numbers have fixed decimals and no exponent.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    func encodeNumber(_ value: Double, _ decimals: Int, _ key: CodingKeys) throws {
      try container.encode(ResultSummary.decimal(value, decimals, at: container.codingPath + [key]), forKey: key)
    }
    try container.encode(status, forKey: .status)
    try encodeNumber(objective.value, ResultSummary.hoursDecimals, .objective)
    if let bound { try encodeNumber(bound.value, ResultSummary.hoursDecimals, .bound) }
    if let gap { try encodeNumber(gap, ResultSummary.gapDecimals, .gap) }
    try encodeNumber(gapTolerance, ResultSummary.gapDecimals, .gapTolerance)
    try encodeNumber(doNothing.value, ResultSummary.hoursDecimals, .doNothing)
    try encodeNumber(recovered.value, ResultSummary.hoursDecimals, .recovered)
    try container.encode(counts, forKey: .counts)
    try container.encode(unmetSoftRules, forKey: .unmetSoftRules)
    try container.encode(inputDigest, forKey: .inputDigest)
    try container.encode(overrides.map { "\($0.key)=\($0.text)" }, forKey: .overrides)
    // Without what-ifs the key is left out.
    try container.encodeIfPresent(replanning, forKey: .replanning)
    if !whatIfs.isEmpty { try container.encode(whatIfs, forKey: .whatIfs) }
    try container.encode(version, forKey: .version)
    try container.encode(language, forKey: .language)
    try container.encode(strategy, forKey: .strategy)
    try container.encode(notes, forKey: .notes)
    var stages = container.nestedContainer(keyedBy: NameKey.self, forKey: .seconds)
    for entry in seconds {
      let key = NameKey(stringValue: entry.stage.rawValue)
      try stages.encode(
        ResultSummary.decimal(entry.seconds, ResultSummary.secondsDecimals, at: stages.codingPath + [key]), forKey: key)
    }
    var digests = container.nestedContainer(keyedBy: NameKey.self, forKey: .files)
    for entry in files { try digests.encode(entry.sha256, forKey: NameKey(stringValue: entry.file.fileName)) }
    if !ownDigest.isEmpty { try digests.encode(ownDigest, forKey: ResultSummary.ownKey) }
  }

  /// Reads the keys of the contract; keys that this version does not know are passed over.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func number(_ key: CodingKeys) throws -> Double { try container.decode(Double.self, forKey: key) }
    func hours(_ key: CodingKeys) throws -> HoursPerMonth { HoursPerMonth(try number(key)) }
    self.init(
      status: try container.decode(Status.self, forKey: .status), objective: try hours(.objective),
      bound: container.contains(.bound) ? try hours(.bound) : nil, gapTolerance: try number(.gapTolerance),
      doNothing: try hours(.doNothing),
      counts: try container.decode(Counts.self, forKey: .counts),
      inputDigest: try container.decode(String.self, forKey: .inputDigest),
      overrides: try container.decode([String].self, forKey: .overrides).map(ResultSummary.override),
      version: try container.decode(String.self, forKey: .version),
      strategy: try container.decode(String.self, forKey: .strategy),
      notes: try container.decode([String].self, forKey: .notes))
    gap = container.contains(.gap) ? try number(.gap) : nil
    recovered = try hours(.recovered)
    unmetSoftRules = try container.decodeIfPresent([UnmetSoftRule].self, forKey: .unmetSoftRules) ?? []
    replanning = try container.decodeIfPresent(ReplanningSummary.self, forKey: .replanning)
    // Results of before there were languages are English.
    language = try container.decodeIfPresent(LanguageCode.self, forKey: .language) ?? .english
    whatIfs = try container.decodeIfPresent([AppliedWhatIf].self, forKey: .whatIfs) ?? []
    let stages = try container.nestedContainer(keyedBy: NameKey.self, forKey: .seconds)
    for stage in Stage.allCases {
      let key = NameKey(stringValue: stage.rawValue)
      guard stages.contains(key) else { continue }
      seconds.append(StageSeconds(stage, try stages.decode(Double.self, forKey: key)))
    }
    let digests = try container.nestedContainer(keyedBy: NameKey.self, forKey: .files)
    for file in ResultFile.files(of: .plan).sorted() {
      let key = NameKey(stringValue: file.fileName)
      guard digests.contains(key) else { continue }
      files.append(FileDigest(file: file, sha256: try digests.decode(String.self, forKey: key)))
    }
    if digests.contains(ResultSummary.ownKey) {
      ownDigest = try digests.decode(String.self, forKey: ResultSummary.ownKey)
    }
  }

  /// The bytes of `summary.json`: pretty-printed, keys sorted, a line feed at the end.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  public func json() throws -> Data { try JSONText.data(self) }

  /// The SHA-256 digest of everything but the seconds and the digests.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  public func contentDigest() throws -> String {
    var content = withoutSeconds
    content.files = []
    content.ownDigest = ""
    return SHA256.hexadecimal(of: [UInt8](try content.json()))
  }

  /// Reads the bytes of `summary.json`.
  ///
  /// - Throws: `DecodingError` where a key is missing or has another type.
  public init(json data: Data) throws { self = try JSONDecoder().decode(ResultSummary.self, from: data) }

  private static func override(_ text: String) -> PolicyOverride {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return PolicyOverride(key: parts.first ?? "", text: parts.dropFirst().first ?? "")
  }

  static func decimal(_ value: Double, _ decimals: Int, at path: [any CodingKey]) throws -> Decimal {
    guard let number = ResultNumber.decimal(value, decimals: decimals) else {
      throw EncodingError.invalidValue(
        value, EncodingError.Context(codingPath: path, debugDescription: "The number is not finite."))
    }
    return number
  }
}
