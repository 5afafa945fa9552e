/// What a case was read from, as far as results can be tied to it.
public struct CaseOrigin: Sendable, Hashable {
  /// The digest of the bytes that were read.
  public var inputDigest: String
  /// The values of `--set`, in the order given.
  public var overrides: [PolicyOverride]
  /// The what-ifs, in the order in which they apply.
  public var whatIfs: [AppliedWhatIf]

  /// Creates the origin of a case.
  public init(inputDigest: String, overrides: [PolicyOverride] = [], whatIfs: [AppliedWhatIf] = []) {
    self.inputDigest = inputDigest
    self.overrides = overrides
    self.whatIfs = whatIfs
  }
}
