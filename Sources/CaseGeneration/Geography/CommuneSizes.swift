/// Residents and areas of communes, drawn with the published moments.
///
/// ln population: mean 10.165, deviation 0.775; ln area (km2): 4.172 and 1.018; their correlation -0.42. In a case of
/// several provinces a part of the variance lies between provinces, as between Hanoi and Cao Bang.
enum CommuneSizes {
  /// Share of the variance between provinces where there are several.
  private static let varianceBetweenProvinces = 0.3
  /// Residents of the largest unit, as published.
  private static let largestPopulation = 250_000.0

  static func draw(
    count: Int, sparsity: Double, provinces: Int, stream: inout RandomStream
  ) -> [(population: Int, area: Double)] {
    let between = provinces > 1 ? varianceBetweenProvinces : 0
    let shift = between.squareRoot() * sparsity
    let within = (1 - between).squareRoot()
    let first = stream.stratifiedNormals(count)
    let second = uncorrelated(stream.stratifiedNormals(count), with: first)
    // The shift moves residents and area in opposite ways, so less correlation is left for within a province.
    let correlation = (-0.42 + between) / (1 - between)
    let independent = (1 - correlation * correlation).squareRoot()
    return (0..<count).map { place in
      let populationScore = within * first[place] - shift
      let areaScore = within * (correlation * first[place] + independent * second[place]) + shift
      let population = ElementaryFunctions.exponential(10.165 + 0.775 * populationScore)
      let area = ElementaryFunctions.exponential(4.172 + 1.018 * areaScore)
      return (population: Int(min(largestPopulation, population).rounded()), area: max(0.5, area))
    }
  }

  /// The numbers less the part that follows others of mean 0, so that small cases have the published correlation too.
  private static func uncorrelated(_ numbers: [Double], with others: [Double]) -> [Double] {
    let product = zip(numbers, others).reduce(0) { $0 + $1.0 * $1.1 }
    let square = others.reduce(0) { $0 + $1 * $1 }
    guard square > 0 else { return numbers }
    return zip(numbers, others).map { $0 - product / square * $1 }
  }

  /// Communes of every province: weights around the median, from 0.4 to 1.7 of the mean, in whole communes.
  static func communesPerProvince(communes: Int, provinces: Int, stream: inout RandomStream) -> [Int] {
    let weights = (0..<provinces).map { _ in min(1.7, max(0.4, stream.lognormalFactor(deviation: 0.35))) }
    let total = weights.reduce(0, +)
    let exact = weights.map { $0 / total * Double(communes - provinces) }
    var counts = exact.map { Int($0) + 1 }
    let order = exact.indices.sorted { left, right in
      let (leftRest, rightRest) = (exact[left].rest, exact[right].rest)
      return leftRest != rightRest ? leftRest > rightRest : left < right
    }
    for place in order.prefix(communes - counts.reduce(0, +)) { counts[place] += 1 }
    return counts
  }
}

extension Double {
  /// The part after the point of a number from 0.
  fileprivate var rest: Double { self - rounded(.down) }
}
