public import Foundation

/// The committed counts of every benchmark, in the files of the benchmark tool: `Pipeline.MODEL.PHASE.p90.json`.
///
/// The tool keeps measurements in a histogram of three digits, so it would record rounded counts; ``record(_:for:of:)``
/// writes exact ones, and the tool compares within its precision.
public struct Thresholds: Sendable {
  private let folder: URL

  /// Opens a folder of thresholds.
  public init(folder: URL) { self.folder = folder }

  /// The name of a benchmark; a full stop, because the tool looks for the file of a name with `/` elsewhere than it
  /// writes it.
  public static func benchmark(_ phase: Phase, of model: Model) -> String { "\(model.name).\(phase.rawValue)" }

  /// What is wrong with counts, one sentence for each; empty where they are within their thresholds.
  ///
  /// - Throws: The system's error where the file is damaged.
  public func deviations(_ counts: [Measure: Int], for phase: Phase, of model: Model) throws -> [String] {
    let file = file(phase, of: model)
    guard FileManager.default.fileExists(atPath: file.path) else { return ["no thresholds are recorded"] }
    let recorded = try recordedCounts(in: file)
    var sentences = Measure.allCases.compactMap { measure -> String? in
      switch (counts[measure], recorded[measure.rawValue]) {
      case (nil, nil): nil
      case (let count?, nil): "\(measure.rawValue) is \(count), but has no threshold"
      case (nil, let threshold?): "\(measure.rawValue) was not counted; its threshold is \(threshold)"
      case (let count?, let threshold?):
        deviation(count, of: measure, from: threshold, in: phase)
      }
    }
    for name in recorded.keys.sorted() where Measure(rawValue: name) == nil {
      sentences.append("'\(name)' in the file of thresholds is not a count; times do not belong there")
    }
    return sentences
  }

  /// Writes the counts of a benchmark as its thresholds.
  ///
  /// - Throws: The system's error where the file cannot be written.
  public func record(_ counts: [Measure: Int], for phase: Phase, of model: Model) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let named = Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try (encoder.encode(named) + Data("\n".utf8)).write(to: file(phase, of: model), options: .atomic)
  }

  /// A threshold; nil where none is recorded.
  public func threshold(_ measure: Measure, for phase: Phase, of model: Model) -> Int? {
    (try? recordedCounts(in: file(phase, of: model)))?[measure.rawValue]
  }

  private func deviation(_ count: Int, of measure: Measure, from threshold: Int, in phase: Phase) -> String? {
    let tolerance = measure.tolerance(in: phase)
    if tolerance.accepts(count, threshold: threshold) { return nil }
    return "\(measure.rawValue) is \(count), its threshold \(threshold) (+/- \(tolerance.allowed(at: threshold)))"
  }

  private func recordedCounts(in file: URL) throws -> [String: Int] {
    try JSONDecoder().decode([String: Int].self, from: Data(contentsOf: file))
  }

  private func file(_ phase: Phase, of model: Model) -> URL {
    folder.appendingPathComponent("Pipeline.\(Thresholds.benchmark(phase, of: model)).p90.json")
  }
}
