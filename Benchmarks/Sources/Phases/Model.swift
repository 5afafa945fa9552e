public import CaseGeneration

/// A generated case that every phase is measured on.
///
/// A new size or variant is one more element of ``all``; its benchmarks, thresholds and smoke run follow from it.
public struct Model: Sendable {
  /// The name in benchmarks and thresholds; letters, digits and hyphens only, because it becomes a file name.
  public let name: String
  /// What is generated.
  public let options: GenerationOptions
  /// The phases to measure; those that list every option have no place on the largest cases.
  public let phases: [Phase]

  /// Creates a model.
  public init(_ name: String, options: GenerationOptions, phases: [Phase] = Phase.allCases) {
    self.name = name
    self.options = options
    self.phases = phases
  }

  /// Every model, from small to large.
  public static let all: [Model] = [
    Model("small", options: GenerationOptions(communes: 12, seed: 1, officers: 400)),
    Model("province", options: GenerationOptions(communes: 36, seed: 1, officers: 1_200)),
  ]
}
