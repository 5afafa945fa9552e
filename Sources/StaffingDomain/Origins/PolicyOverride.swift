/// A value for one key of the policy that takes precedence over `policy.yml`: what `--set key=value` gives.
public struct PolicyOverride: Sendable, Hashable {
  /// The key.
  public let key: String
  /// The value, as text.
  public let text: String

  /// Creates an override.
  public init(key: String, text: String) {
    self.key = key
    self.text = text
  }
}
