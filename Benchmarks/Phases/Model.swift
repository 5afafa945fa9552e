public import CaseGeneration

/// A generated case that phases are measured on.
///
/// A new size or variant is one more element of ``all``; its benchmarks, thresholds and smoke run follow from it.
public struct Model: Sendable {
  /// The name in benchmarks and thresholds, `SIZE-VARIANT`; it becomes a part of file names.
  public let name: String
  /// What is generated: the case of `cadre generate --size SIZE --variant VARIANT`.
  public let options: GenerationOptions
  /// The phases to measure, in order.
  public let phases: [Phase]
  /// The phases that the smoke run leaves out: with the preparation that they alone need, they take about ten seconds.
  public let slowPhases: Set<Phase>

  /// Creates a model on seed 1.
  ///
  /// - Parameters:
  ///   - size: The size.
  ///   - variant: The rules. Without side rules the network solution is the plan, so `network` has no masters and no
  ///     integer phase.
  ///   - leftOut: Phases that have no place on this size.
  ///   - slow: Phases that the smoke run leaves out.
  init(
    _ size: GenerationSize, _ variant: GenerationOptions.Variant, without leftOut: Set<Phase> = [],
    slow: Set<Phase> = []
  ) {
    name = "\(size.rawValue)-\(variant.rawValue)"
    options = GenerationOptions(
      communes: size.communes, provinces: size.provinces, seed: 1, officers: size.officers, variant: variant)
    let never: Set<Phase> = variant == .network ? Phase.ofSideRules : []
    // Series are measured where thirteen solves from nothing take seconds.
    let series: Set<Phase> = variant == .full && (size == .small || size == .province) ? [] : Phase.ofSeries
    phases = Phase.allCases.filter { !leftOut.union(series).contains($0) && !never.contains($0) }
    slowPhases = slow
  }

  /// Every model, from small to large.
  ///
  /// Every option is listed on `small` only. A nation with side rules is too large to be searched as one problem.
  public static let all: [Model] = [
    Model(.small, .full),
    Model(.small, .everything, without: Phase.ofListedOptions),
    Model(.small, .network),
    Model(.province, .full, without: Phase.ofListedOptions, slow: Phase.ofSeries),
    Model(.province, .everything, without: Phase.ofListedOptions, slow: [.integer, .columns]),
    Model(.province, .network, without: Phase.ofListedOptions),
    Model(.city, .full, without: Phase.ofListedOptions),
    Model(.city, .network, without: Phase.ofListedOptions),
    Model(
      .nation, .full, without: Phase.ofListedOptions.union([.master, .integer]),
      slow: [.start, .pricing, .columns, .explain, .write, .audit]),
    Model(.nation, .network, without: Phase.ofListedOptions, slow: [.columns]),
  ]
}
