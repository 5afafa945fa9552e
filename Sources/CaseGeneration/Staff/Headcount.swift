import StaffingDomain

/// How many officers serve in each commune: its part of the frame, more where many old communes merged, fewer in
/// mountains.
///
/// Calibrated to Ha Tinh (69 communes: 41 over their frame, 21 under, extremes +19 and -8) and Da Nang (mountain
/// communes short, the others over).
enum Headcount {
  /// Officers above the frame (below it where negative).
  static func deviation(of commune: GeneratedCommune, stream: inout RandomStream) -> Int {
    let merged = 2.3 * (Double(commune.predecessors) - 3.07)
    let place = commune.isMountain ? -2.2 : 0.7
    let deviation = 2.2 + merged + place + stream.normal(mean: 0, deviation: 3.3)
    return Int(min(20, max(-9, deviation)).rounded())
  }

  /// Sets the headcounts, in all exactly `total` where it is given.
  static func assign(to communes: inout [GeneratedCommune], total: Int?, scale: Double, streams: RandomStreams) {
    for place in communes.indices {
      var stream = streams.stream(.headcount, place)
      let deviation = Double(Headcount.deviation(of: communes[place], stream: &stream)) * min(scale, 1)
      communes[place].headcount = max(1, communes[place].establishment + Int(deviation.rounded()))
    }
    guard let total else { return }
    var stream = streams.stream(.headcount, -1)
    let order = stream.shuffled(Array(communes.indices))
    var missing = max(total, communes.count) - communes.reduce(0) { $0 + $1.headcount }
    while missing != 0 {
      for place in order where missing != 0 {
        let step = missing > 0 ? 1 : -1
        if communes[place].headcount + step < 1 { continue }
        communes[place].headcount += step
        missing -= step
      }
    }
  }
}
