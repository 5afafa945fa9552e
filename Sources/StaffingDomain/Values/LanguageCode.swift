/// The languages that Cadre speaks, by the codes of ISO 639-1.
public enum LanguageCode: String, Sendable, Hashable, CaseIterable, Codable {
  /// English.
  case english = "en"
  /// Vietnamese.
  case vietnamese = "vi"
}
