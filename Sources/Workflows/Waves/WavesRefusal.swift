/// Why a waves folder cannot be built on.
public struct WavesRefusal: Error, Sendable {
  /// What is wrong, as it would be with a results folder.
  public let ground: ResultsRefusal
}
