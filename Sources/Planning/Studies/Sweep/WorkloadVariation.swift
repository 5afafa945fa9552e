public import StaffingDomain

/// Random variations of the workload within stated bands: the same futures for the same seed, on every machine.
///
/// Every volume is multiplied by `1 + band x deviation` with a deviation from -1 to 1. A deviation is drawn from the seed,
/// the number of the future and the codes that it belongs to, and from nothing else: one more row, another order of
/// the file or more futures leave all other factors as they are.
public struct WorkloadVariation: Sendable {
  /// What has a deviation of its own.
  public enum Grouping: String, Sendable, CaseIterable {
    /// The mean of the deviations of the row, its activity and its commune.
    ///
    /// Procedures get more or fewer everywhere, communes grow or shrink with all they do, and every count has errors of
    /// its own; what comes is all three at once. Its standard deviation is a third of the band; the others' is 0.58 of it.
    case mixed
    /// Every row, uniform: errors of counting, which nearly cancel out within a position.
    case row
    /// Every activity over all communes, uniform: a law or a form changes.
    case activity
    /// Every commune over all activities, uniform: people come or go.
    case commune
  }

  /// The seed.
  public let seed: UInt64
  /// What has a deviation of its own.
  public let grouping: Grouping
  /// The band of each activity, 0 to 1: a volume is multiplied by 1 - band to 1 + band.
  public let bands: [Double]

  /// Creates variations.
  ///
  /// - Parameter bands: One for each activity of the case, in order.
  public init(seed: UInt64, grouping: Grouping, bands: [Double]) {
    (self.seed, self.grouping, self.bands) = (seed, grouping, bands)
  }

  /// The case as it would be in a future.
  ///
  /// - Parameter number: The number of the future, from 1.
  public func future(_ number: Int, of staffingCase: StaffingCase) -> StaffingCase {
    let stream = DeviationStream(seed: seed, future: number)
    let communes = staffingCase.communes.map { stream.deviation(.commune, of: [$0.code.text]) }
    let activities = staffingCase.activities.map { stream.deviation(.activity, of: [$0.code.text]) }
    return scaled(staffingCase) { row in
      let (commune, activity) = (communes[row.commune.offset], activities[row.activity.offset])
      switch grouping {
      case .commune: return commune
      case .activity: return activity
      case .row, .mixed:
        let own = stream.deviation(
          .row, of: [staffingCase.communes[row.commune].code.text, staffingCase.activities[row.activity].code.text])
        return grouping == .row ? own : (own + activity + commune) / 3
      }
    }
  }

  /// The case with every volume at the upper end of its band.
  public func heaviest(of staffingCase: StaffingCase) -> StaffingCase { scaled(staffingCase) { _ in 1 } }

  private func scaled(_ staffingCase: StaffingCase, by deviation: (WorkloadVolume) -> Double) -> StaffingCase {
    var future = staffingCase
    for (place, row) in staffingCase.workload.enumerated() {
      future.workload[place].annualVolume = max(
        0, row.annualVolume * (1 + bands[row.activity.offset] * deviation(row)))
    }
    return future
  }
}

/// Numbers from -1 to 1 by name, from one seed: SplitMix64's output function over a hash of the name.
///
/// By code of our own, because the standard library may change how it turns bits into numbers. Source: G. L. Steele,
/// D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014; FNV-1a for the names.
private struct DeviationStream {
  /// What a deviation belongs to.
  enum Kind: UInt64 {
    case row = 1
    case activity
    case commune
  }

  private let start: UInt64

  init(seed: UInt64, future: Int) {
    let number = UInt64(bitPattern: Int64(future))
    start = Self.mixed(Self.mixed(seed &+ 0x9E37_79B9_7F4A_7C15) ^ Self.mixed(number &+ 0xD1B5_4A32_D192_ED03))
  }

  /// The deviation of what some codes name together.
  func deviation(_ kind: Kind, of codes: [String]) -> Double {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ kind.rawValue
    for code in codes {
      for byte in code.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      // Between codes, so that AB, C and A, BC differ: no byte of UTF-8 text.
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    // 53 bits as a number from 0 up to 1, exactly.
    return 2 * (Double(Self.mixed(start ^ Self.mixed(hash)) >> 11) * 0x1p-53) - 1
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    var mixed = word
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
