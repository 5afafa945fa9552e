public import CaseGeneration

/// How a language says why a case cannot be made up.
public protocol GenerationWording {
  /// Why a case cannot be made up or written, and how to mend it, in one line.
  func sentence(_ error: GenerationError) -> String
}
