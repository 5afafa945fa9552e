public import ResultsFormat

/// What a language says about results that cannot be written or read.
public protocol PublishingWording {
  /// Why results cannot be written or read, and how to mend it: a line without a full stop.
  func refusal(_ error: ResultsError) -> String
}
