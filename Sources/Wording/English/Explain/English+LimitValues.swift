public import Planning
public import StaffingDomain

extension English {
  /// For example `Hours a month by which the proved bound falls, 1,203.412 now; `.
  public func limitsIntroduction(bound: HoursPerMonth) -> String {
    "Hours a month by which the proved bound falls, \(figure(bound.value, decimals: 3)) now; a plan follows it within its "
      + "own gap. A unit is a head, or a million VND."
  }

  /// For example `at most 20.00`.
  public func atMost(_ price: HoursPerMonth) -> String { "at most \(figure(price.value, decimals: 2))" }

  /// For example `The time limit came before everything was solved again; prices alone are upper limits`.
  public func interruption(_ interruption: ResolveInterruption) -> String {
    let end = "prices alone are upper limits."
    return switch interruption {
    case .time: "The time limit came before everything was solved again; \(end)"
    case .cancelled: "Ctrl-C came before everything was solved again; \(end)"
    case .solver(let error): "\(capitalized(sentence(error))); \(end)"
    }
  }
}
