import Planning
import StaffingDomain
import Tables
public import Wording

extension FrontierView {
  /// The frontier as JSON: the keys, and every point as its row in the table with the contradictions there.
  ///
  /// - Throws: An `EncodingError`, for texts that JSON cannot carry.
  public func json(in language: any Language) throws -> String {
    try JSONText.text(
      Document(
        case: title, planDate: staffingCase.policy.planDate.description,
        keys: zip(keys, curve.axes).map { key, axis in
          Key(
            name: key.name, unit: key.unit?.rawValue,
            easedBy: axis.relaxation.map { $0 == .higher ? "higher" : "lower" })
        },
        interruption: curve.interruption?.rawValue, points: FrontierTables.points(self, in: language),
        enough: elbow.map { elbow in
          Enough(value: curve.values(at: elbow.point)[0], beyondAtMost: elbow.rest, rangeAtLeast: elbow.range)
        },
        contradictions: contradictions(in: language)))
  }

  private func contradictions(in language: any Language) -> [Contradiction] {
    curve.points.flatMap { point in
      (point.result?.conflicts ?? []).map { conflict in
        Contradiction(
          values: curve.values(at: point), rules: conflict.rules.map(\.rawValue),
          explanation: language.conflict(conflict, of: staffingCase),
          sources: conflict.sources.map { "\($0)" })
      }
    }
  }

  private struct Document: Encodable {
    let `case`: String
    let planDate: String
    let keys: [Key]
    let interruption: String?
    let points: Table
    let enough: Enough?
    let contradictions: [Contradiction]
  }

  private struct Key: Encodable {
    let name: String
    let unit: String?
    let easedBy: String?
  }

  private struct Enough: Encodable {
    let value: Double
    let beyondAtMost: Double
    let rangeAtLeast: Double
  }

  private struct Contradiction: Encodable {
    let values: [Double]
    let rules: [String]
    let explanation: String
    let sources: [String]
  }
}
