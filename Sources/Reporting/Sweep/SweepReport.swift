public import Planning
internal import StaffingDomain

/// A sweep on paper: how the hours vary, which transfers hold in nearly every future, and which do not.
public struct SweepReport: Sendable {
  let outcome: SweepOutcome
  let title: String
  /// The bands in words.
  private let bands: String
  /// How many rows of each list are shown; nil for all.
  private let limit: Int?

  /// How many rows of each list the short form shows.
  public static let rowsShown = 10
  /// A transfer of the base plan is robust from this frequency on, and fragile below the other one.
  static let (robust, fragile) = (0.9, 0.5)

  private var staffingCase: StaffingCase { outcome.problem.staffingCase }

  /// Prepares a report; without `showsAll` every list ends after ``rowsShown`` rows.
  ///
  /// - Parameters:
  ///   - title: The name of the case.
  ///   - bands: How workload varies, in words.
  public init(_ outcome: SweepOutcome, title: String, bands: String, showsAll: Bool = false) {
    (self.outcome, self.title, self.bands) = (outcome, title, bands)
    limit = showsAll ? nil : SweepReport.rowsShown
  }

  /// The report as text.
  ///
  /// - Parameter width: The columns of the terminal; nil for no limit. Long names are cut to fit.
  public func text(width: Int? = nil) -> String {
    let rows = outcome.transferFrequencies
    let inBase = rows.filter(\.isInBasePlan)
    let robust = inBase.filter { share($0.futures) >= Self.robust }
    let fragile = Array(inBase.filter { share($0.futures) < Self.fragile }.reversed())
    let others = rows.filter { !$0.isInBasePlan && share($0.futures) >= Self.fragile }
    let between = inBase.count - robust.count - fragile.count
    let parts = [
      heading, hours.text(width: width, indent: 2), notes,
      section("Robust: in the base plan and in at least 90 % of the futures", robust, width),
      section("Fragile: in the base plan, but in less than half of the futures, rarest first", fragile, width),
      between > 0 ? "\(count(between, "transfer")) of the base plan in between.\n" : "",
      others.isEmpty ? "" : section("Not in the base plan, but in at least half of the futures", others, width),
      vacancies(width),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func share(_ futures: Int) -> Double { Double(futures) / Double(max(1, outcome.planned.count)) }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(NumberText.whole(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  private var heading: String {
    "Sweep of \(title) on \(staffingCase.policy.planDate): \(count(outcome.outcomes.count, "future")), \(bands)\n"
  }

  private var hours: TextTable {
    var table = TextTable([
      .text("hours a month"), .number("base plan"), .number("least"), .number("median"), .number("most"),
    ])
    let planned = outcome.planned
    func add(_ name: String, _ base: HoursPerMonth?, _ values: [Double]) {
      let spread = Spread(values)
      table.append(
        [name, base.map { NumberText.fixed($0.value, decimals: 1) } ?? ""]
          + [spread?.least, spread?.median, spread?.most].map { $0.map { NumberText.fixed($0, decimals: 1) } ?? "-" })
    }
    add("lost (objective)", outcome.base.objective, planned.compactMap(\.proof?.objective.value))
    add("lost, nobody moving", outcome.base.doNothing, planned.map(\.doNothing.value))
    add("recovered", outcome.base.recovered, planned.compactMap(\.recovered?.value))
    add("lost more by the base plan", nil, planned.compactMap(\.regret?.value))
    return table
  }

  private var notes: String {
    var lines: [String] = []
    let planned = outcome.planned
    let kept = planned.filter(\.keepsBasePlan).count
    lines.append("The base plan as a whole stays the best within the gap in \(kept) of \(planned.count) futures.")
    let broken = planned.filter { $0.basePlan == nil }.count
    if broken > 0 { lines.append("In \(count(broken, "future")) it is no plan: a post that it fills is gone.") }
    let without = outcome.outcomes.count - planned.count
    if without > 0 {
      lines.append("\(count(without, "future")) without a plan; frequencies are shares of the others.")
    }
    if let interruption = outcome.interruption {
      let cause = interruption == .time ? "The time limit" : "Ctrl-C"
      lines.append(
        "\(cause) ended the sweep: \(outcome.outcomes.count) of \(NumberText.whole(outcome.asked)) futures are whole, "
          + "the others are left out.")
    }
    return lines.map { "\($0)\n" }.joined()
  }

  private func section(_ title: String, _ rows: [TransferFrequency], _ width: Int?) -> String {
    guard !rows.isEmpty else { return "\(title): none.\n" }
    var table = TextTable([
      .number("in futures"), .number("moves"), .text("officer"), .text("name", mayShrink: true), .text("from"),
      .text("to"),
    ])
    for row in rows.prefix(limit ?? rows.count) {
      let officer = staffingCase.officers[row.transfer.officer]
      table.append([
        percent(row.futures), percent(row.futuresMoving), officer.code.text, officer.name ?? "",
        staffingCase.label(of: officer.cell), staffingCase.label(of: row.transfer.cell),
      ])
    }
    return heading(title, shown: table.rowCount, of: rows.count) + table.text(width: width, indent: 2)
  }

  private func vacancies(_ width: Int?) -> String {
    let rows = outcome.vacancyFrequencies
    guard !rows.isEmpty else { return "No post is empty in any future.\n" }
    var table = TextTable([
      .number("in futures"), .text("base plan"), .text("cell"), .text("commune", mayShrink: true),
      .text("position", mayShrink: true),
    ])
    for row in rows.prefix(limit ?? rows.count) {
      table.append([
        percent(row.futures), row.isInBasePlan ? "empty" : "filled", staffingCase.label(of: row.cell),
        staffingCase.communes[row.cell.commune].name, staffingCase.positions[row.cell.position].name,
      ])
    }
    return heading("Cells with an empty post", shown: table.rowCount, of: rows.count)
      + table.text(width: width, indent: 2)
  }

  private func heading(_ title: String, shown: Int, of count: Int) -> String {
    "\(title) (\(shown < count ? "\(shown) of " : "")\(NumberText.whole(count)))\n"
  }

  private func percent(_ futures: Int) -> String { "\(NumberText.fixed(share(futures) * 100, decimals: 0)) %" }
}

/// The least, the middle and the largest of some numbers.
struct Spread: Sendable, Hashable {
  let least: Double
  let median: Double
  let most: Double

  /// Sorts numbers; nil of none.
  ///
  /// The median of an even number is the mean of the middle two.
  init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    let middle = sorted.count / 2
    (least, most) = (first, last)
    median = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
