public import Explanation
public import Planning
public import StaffingDomain

extension English {
  /// For example `Why not O2 (An) as Land officer in Phu Giao`.
  public func title(of answer: PlacementAnswer, in staffingCase: StaffingCase) -> String {
    let besides = answer.second.map { "\(staffingCase.positions[$0].name) besides " } ?? ""
    return
      "Why not \(text(of: answer.officer, in: staffingCase)) as \(besides)\(text(of: answer.cell, in: staffingCase))"
  }

  /// For example `2 grounds forbid it. The officer`.
  public func grounds(_ count: Int) -> String {
    count == 1 ? "A rule forbids it. The officer" : "\(count) grounds forbid it. The officer"
  }

  /// For example `is barred from transfer (maternity) (bars.csv:7), legal basis: Decree 1 [pinned]`.
  public func ground(_ ground: PlacementGround, of staffingCase: StaffingCase) -> String {
    let basis = ground.legalBasis.map { ", legal basis: \($0)" } ?? ""
    return "\(reason(ground.fact, of: staffingCase))\(cited(ground.sources))\(basis) [\(label(of: ground.rule))]"
  }

  /// For example `To lift it: set cross_province to yes (policy.yml)`.
  public func lifting(_ ground: PlacementGround, of staffingCase: StaffingCase) -> String {
    "To lift it: \(remedy(ground, of: staffingCase))."
  }

  /// For example `Alone, while nobody else changes, the move would cost 3.1 hours a month`.
  public func alone(_ change: HoursPerMonth, exceeding limits: [ExceededLimit], of staffingCase: StaffingCase) -> String
  {
    let effect =
      change < .zero ? "recover \(figureOfHours(.zero - change))" : "cost \(figureOfHours(change))"
    let stops = limits.isEmpty ? "" : ", but: \(limits.map { limit($0, of: staffingCase) }.joined(separator: "; "))"
    return "Alone, while nobody else changes, the move would \(effect)\(stops)."
  }

  /// For example `Training needed: Office software (courses.csv:3, 2 seats): 40 hours and 3.5 million VND once; `.
  public func training(_ way: TrainingWay, ways: Int, in staffingCase: StaffingCase) -> String {
    let more = ways > 1 ? " (the least of \(ways) ways)" : ""
    let courses = way.price.courses.map { course in
      let record = staffingCase.courses[course]
      return "\(record.name) (\(record.source)\(record.seats.map { ", \(count($0, "seat"))" } ?? ""))"
    }
    return
      "Training needed\(more): \(courses.joined(separator: " and ")): \(plainFigure(way.price.hours.value)) hours and "
      + "\(plainFigure(way.price.cost.value)) million VND once; the competence fit is then \(figure(way.fit, decimals: 2))."
  }
}
