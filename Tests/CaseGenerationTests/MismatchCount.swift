/// Officers whose fit lies below 0.5 or who lack a mandatory competency, by the contract's formula.
struct MismatchCount {
  let share: Double

  init(_ tables: GeneratedTables, planDate: String = "2026-01-01") {
    let requirements = Dictionary(grouping: tables.rows("requirements")) { $0["position"] ?? "" }
    var levels: [String: [String: Double]] = [:]
    for row in tables.rows("officer_competencies") {
      let end = row["valid_until"] ?? ""
      if !end.isEmpty, end < planDate { continue }
      levels[row["officer"] ?? "", default: [:]][row["competency"] ?? ""] = row.number("level")
    }
    let officers = tables.rows("officers")
    let mismatched = officers.filter { officer in
      let held = levels[officer["officer"] ?? ""] ?? [:]
      return !MismatchCount.matches(held, requirements[officer["position"] ?? ""] ?? [])
    }
    share = Double(mismatched.count) / Double(officers.count)
  }

  private static func matches(_ held: [String: Double], _ requirements: [GeneratedTables.Row]) -> Bool {
    var (met, total) = (0.0, 0.0)
    for row in requirements {
      let (level, weight) = (held[row["competency"] ?? ""] ?? 0, row.number("weight"))
      if row["mandatory"] == "yes", level < row.number("level") { return false }
      met += weight * min(level, row.number("level")) / row.number("level")
      total += weight
    }
    return met >= 0.5 * total
  }
}
