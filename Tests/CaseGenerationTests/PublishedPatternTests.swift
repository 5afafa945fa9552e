import CaseGeneration
import StaffingDomain
import Testing

/// Sizes and seeds on which the published pattern is measured.
private let samples: [(communes: Int, provinces: Int, seeds: ClosedRange<UInt64>)] = [
  (36, 1, 1...4), (69, 1, 1...4), (99, 1, 1...3), (400, 4, 1...1),
]

/// The figures of press and decrees that a made-up case has to show; bands are as wide as the size asks for.
///
/// Means over the seeds are held to narrower bands than each single case.
@Suite struct PublishedPatternTests {
  private static let measures: [[PatternMeasure]] = samples.map { sample in
    sample.seeds.map { seed in
      PatternMeasure(
        GeneratedTables(GenerationOptions(communes: sample.communes, provinces: sample.provinces, seed: seed)))
    }
  }

  /// Checks every case against a band and the mean over all cases against a narrower one.
  private func expect(
    _ value: (PatternMeasure) -> Double, each band: ClosedRange<Double>, mean meanBand: ClosedRange<Double>,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let all = PublishedPatternTests.measures.joined().map(value)
    for (measured, value) in zip(PublishedPatternTests.measures.joined(), all) {
      #expect(band.contains(value), "\(measured.communes) communes", sourceLocation: sourceLocation)
    }
    #expect(meanBand.contains(all.mean), "mean", sourceLocation: sourceLocation)
  }

  @Test func `A commune has 34.6 officers on average`() {
    expect(\.meanHeadcount, each: 33...37, mean: 34...36)
  }

  @Test func `41 of 69 communes are over their frame and 21 under`() {
    expect(\.shareOver, each: 0.46...0.76, mean: 0.55...0.67)
    expect(\.shareUnder, each: 0.15...0.42, mean: 0.25...0.36)
  }

  @Test func `The extremes are about 19 over and 8 under`() {
    expect(\.mostOver, each: 7...20, mean: 11...19)
    expect(\.mostUnder, each: -10 ... -3, mean: -9 ... -5)
  }

  @Test func `The officers above the frame are 5 to 10 percent, and merged communes have more of them`() {
    expect(\.surplusShare, each: 0.02...0.12, mean: 0.05...0.09)
  }

  @Test func `Mountain communes are short and the others over`() {
    expect(\.mountainDeviation, each: -5...4, mean: -1.5...1.2)
    expect(\.lowlandDeviation, each: 1...6, mean: 2.2...4.5)
  }

  @Test func `48 of 69 communes have no information technology officer`() {
    expect(\.shareWithoutIT, each: 0.5...0.86, mean: 0.62...0.76)
  }

  @Test func `19 of 69 communes lack a land or an environment officer`() {
    expect(\.shareWithoutLandOrEnvironment, each: 0.08...0.48, mean: 0.22...0.34)
  }

  @Test func `Every eighteenth officer does not match the position`() {
    expect(\.mismatchShare, each: 0.036...0.072, mean: 0.049...0.059)
  }

  @Test func `Residents follow the published distribution`() {
    expect(\.population10, each: 6_800...12_500, mean: 8_200...11_200)
    expect(\.population50, each: 23_000...34_000, mean: 25_500...30_000)
    expect(\.population90, each: 52_000...85_000, mean: 60_000...75_000)
    expect(\.area50, each: 45...95, mean: 58...80)
    expect(\.correlation, each: -0.62 ... -0.25, mean: -0.47 ... -0.36)
  }

  @Test func `Neighbours lie about 4.85 km apart`() {
    expect(\.nearest50, each: 2.4...7.5, mean: 3.8...5.6)
  }

  @Test func `Pairs inside a province of 99 communes lie about 47.6 km apart`() {
    let provinces = PublishedPatternTests.measures[2].map(\.pair50)
    for value in provinces { #expect((34.0...66.0).contains(value)) }
    #expect((42.0...54.0).contains(provinces.mean))
  }

  @Test func `Residents of towns hand in about 259 dossiers per 1,000 and year`() {
    expect(\.wardDossiersPerThousand, each: 190...340, mean: 235...285)
    expect(\.dossierSpread, each: 12...1_000, mean: 30...400)
  }

  @Test func `A fifth of the units are wards`() {
    expect(\.wardShare, each: 0.1...0.34, mean: 0.16...0.26)
  }

  @Test func `Bars, part-time, leavers, wishes and decisions have the intended shares`() {
    expect(\.barShare, each: 0.012...0.046, mean: 0.024...0.034)
    expect(\.partTimeShare, each: 0.014...0.046, mean: 0.026...0.034)
    expect(\.leaverShare, each: 0.01...0.036, mean: 0.018...0.03)
    expect(\.preferenceShare, each: 0.03...0.06, mean: 0.038...0.052)
    expect(\.decisionShare, each: 0.004...0.016, mean: 0.007...0.012)
  }
}
