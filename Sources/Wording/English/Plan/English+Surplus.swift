public import Explanation
internal import Planning
public import StaffingDomain

extension English {
  /// For example `It takes Office software (40.0 hours, 3.5 million VND). Filling it would recover 20.1 hours a month, but
  /// 3 officers may leave A`.
  public func missing(_ surplus: SurplusExplanation, of staffingCase: StaffingCase) -> String {
    guard let nearest = surplus.nearest else { return "No post stays empty." }
    switch nearest.missing {
    case .forbidden(let prohibitions):
      return "The officer \(prohibitions.map { reason($0.fact, of: staffingCase) }.joined(separator: " and "))."
    case .nothing(let training, let gain):
      let courses = courses(training, staffingCase)
      return
        "\(courses.isEmpty ? "Nothing: f" : "\(courses)F")illing it alone would recover \(hoursPerMonth(gain)), which "
        + "the search left open."
    case .dear(let training, let value, let cost):
      return "\(courses(training, staffingCase))Filling it recovers \(hoursPerMonth(value)), no more than the "
        + "\(hoursPerMonth(cost)) that it costs."
    case .limits(let training, let gain, let limits):
      return
        "\(courses(training, staffingCase))Filling it would recover \(hoursPerMonth(gain)), but \(meaning(limits, of: staffingCase))."
    }
  }

  /// Courses and what they take, as a sentence with a space after it; empty without courses.
  private func courses(_ training: TrainingPrice, _ staffingCase: StaffingCase) -> String {
    guard !training.courses.isEmpty else { return "" }
    return
      "It takes \(text(of: training.courses, in: staffingCase)) (\(number(training.hours.value, decimals: 1)) hours, "
      + "\(number(training.cost.value, decimals: 1)) million VND). "
  }
}
