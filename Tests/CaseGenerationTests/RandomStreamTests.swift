import Foundation
import Testing

@testable import CaseGeneration

@Suite struct RandomStreamTests {
  @Test func `SplitMix64 gives the published sequence for seed 1234567`() {
    var stream = RandomStream(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
      16_408_922_859_458_223_821,
    ]
    #expect(expected.map { _ in stream.next() } == expected)
  }

  @Test func `Topics and parts have streams of their own`() {
    let streams = RandomStreams(seed: 7)
    var firsts: Set<UInt64> = []
    for topic in [RandomTopic.officers, .competence, .bars] {
      for part in 0..<1000 {
        var stream = streams.stream(topic, part)
        firsts.insert(stream.next())
      }
    }
    #expect(firsts.count == 3000)
  }

  @Test func `Elementary functions agree with the C library`() {
    for step in -700...700 {
      let number = Double(step) / 10.07
      #expect(abs(ElementaryFunctions.exponential(number) / exp(number) - 1) < 1e-12)
      let positive = exp(number / 3)
      #expect(abs(ElementaryFunctions.logarithm(positive) - log(positive)) < 1e-12)
      let angle = Double(step) / 120
      #expect(abs(ElementaryFunctions.cosine(angle) - cos(angle)) < 1e-12)
      #expect(abs(ElementaryFunctions.sine(angle) - sin(angle)) < 1e-12)
    }
  }

  @Test(arguments: [(0.5, 0), (0.975, 1.959963985), (0.001, -3.090232306), (0.99999, 4.264890794)])
  func `Normal quantiles match the tables`(probability: Double, quantile: Double) {
    #expect(abs(ElementaryFunctions.normalQuantile(probability) - quantile) < 1e-7)
  }

  @Test func `Draws have the moments of their distributions`() {
    var stream = RandomStream(seed: 3)
    let count = 40_000
    let normals = (0..<count).map { _ in stream.normal() }
    let mean = normals.reduce(0, +) / Double(count)
    let variance = normals.reduce(0) { $0 + $1 * $1 } / Double(count) - mean * mean
    #expect(abs(mean) < 0.02)
    #expect(abs(variance - 1) < 0.03)
    let factors = (0..<count).map { _ in stream.unbiasedFactor(deviation: 0.3) }
    #expect(abs(factors.reduce(0, +) / Double(count) - 1) < 0.01)
    var counts = [0, 0, 0]
    for _ in 0..<count { counts[stream.weightedOffset([1, 0, 3])] += 1 }
    #expect(counts[1] == 0)
    #expect(abs(Double(counts[0]) / Double(count) - 0.25) < 0.01)
    #expect(Set((0..<1000).map { _ in stream.integer(-2...2) }) == [-2, -1, 0, 1, 2])
  }

  @Test func `Stratified normals meet the quantiles even for few`() {
    var stream = RandomStream(seed: 4)
    let numbers = stream.stratifiedNormals(20).sorted()
    #expect(abs((numbers[9] + numbers[10]) / 2) < 0.1)
    #expect(numbers[1] > -1.65 && numbers[1] < -1.28)
    #expect(stream.shuffled(Array(0..<50)).sorted() == Array(0..<50))
  }
}
