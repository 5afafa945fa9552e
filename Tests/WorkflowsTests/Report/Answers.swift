import Auditing
import Foundation
import StaffingDomain
import Tables
import Workflows
import Workloads

/// Answers what a figure asks, from the files of the results and the case alone, by other code than the report's.
struct Answers {
  private let summary: [String: Any]
  private let tables: [String: [[String: String]]]
  private let staffingCase: StaffingCase
  private let needs: StaffingNeeds
  private let audit: AuditReport
  /// What everyday practice comes to, by key.
  private let practice: [String: Double]
  /// What hours are lost by, by key.
  private let losses: [String: Double]

  init(
    results: URL, of staffingCase: StaffingCase, needs: StaffingNeeds, audit: AuditReport, practice: [String: Double],
    losses: [String: Double]
  ) throws {
    let bytes = try Data(contentsOf: results.appendingPathComponent("summary.json"))
    summary = try JSONSerialization.jsonObject(with: bytes) as? [String: Any] ?? [:]
    var tables: [String: [[String: String]]] = [:]
    for file in try FileManager.default.contentsOfDirectory(at: results, includingPropertiesForKeys: nil)
    where file.pathExtension == "csv" {
      var reader = CSVReader(bytes: Array(try Data(contentsOf: file)), fileName: file.lastPathComponent)
      var rows: [[String: String]] = []
      while let row = reader.nextRow() {
        rows.append(Dictionary(uniqueKeysWithValues: reader.header.indices.map { (reader.header[$0], row[$0]) }))
      }
      tables[file.lastPathComponent] = rows
    }
    (self.tables, self.staffingCase, self.needs) = (tables, staffingCase, needs)
    (self.audit, self.practice, self.losses) = (audit, practice, losses)
  }

  /// The answer; nil where nothing answers.
  func answer(_ source: String) -> Double? {
    guard let colon = source.firstIndex(of: ":") else { return nil }
    let (file, what) = (String(source[..<colon]), String(source[colon...].dropFirst()))
    switch file {
    case "summary.json": return value(atPath: what)
    case "verify":
      return what == "rules" ? Double(audit.ruleCount) : what == "rows" ? Double(audit.rowCount) : nil
    case "practice": return practice[what]
    case "losses": return losses[what]
    case "ranks" where what.hasSuffix(".steps"): return Double(what.dropLast(".steps".count))
    case "ranks": return Int(what).map { Double(rankDrops($0)) }
    case "need", "receipt": return post(source)
    case "level", "requirement": return level(source)
    default: return fromTable(source)
    }
  }

  private func value(atPath path: String) -> Double? {
    if path == "count(unmet_soft_rules)" { return (summary["unmet_soft_rules"] as? [Any]).map { Double($0.count) } }
    var value: Any? = summary
    for key in path.split(separator: ".") {
      if let object = value as? [String: Any] {
        value = object[String(key)]
      } else if let list = value as? [Any] {
        value = Int(key).flatMap { list.indices.contains($0) ? list[$0] : nil }
      }
    }
    return (value as? NSNumber)?.doubleValue
  }

  private func fromTable(_ source: String) -> Double? {
    guard let last = source.lastIndex(of: ":") else { return nil }
    let (asked, what) = (source[..<last], source[last...].dropFirst())
    let parts = asked.split(separator: "?", maxSplits: 1)
    guard let file = parts.first, let rows = tables[String(file)] else { return nil }
    let conditions = parts.count > 1 ? parts[1].split(separator: "&").map(String.init) : []
    let found = rows.filter { row in conditions.allSatisfy { Self.holds($0, in: row) } }
    if what == "count" { return Double(found.count) }
    guard let open = what.firstIndex(of: "(") else { return nil }
    let column = String(what[open...].dropFirst().dropLast())
    let numbers = found.compactMap { $0[column].flatMap(Double.init) }
    switch what[..<open] {
    case "sum": return numbers.reduce(0, +)
    case "value": return found.count == 1 ? numbers.first : nil
    default: return nil
    }
  }

  private static func holds(_ condition: String, in row: [String: String]) -> Bool {
    for (sign, compare) in [(">=", { $0 >= $1 }), ("<", { $0 < $1 }), (">", { $0 > $1 })]
      as [(String, (Double, Double) -> Bool)]
    {
      guard let range = condition.range(of: sign) else { continue }
      guard let cell = row[String(condition[..<range.lowerBound])].flatMap(Double.init),
        let bound = Double(condition[range.upperBound...])
      else { return false }
      return compare(cell, bound)
    }
    guard let equals = condition.firstIndex(of: "=") else { return false }
    let text = condition[equals...].dropFirst()
    return row[String(condition[..<equals])] == (text.removingPercentEncoding ?? String(text))
  }

  private func rankDrops(_ steps: Int) -> Int {
    let ranks = Dictionary(uniqueKeysWithValues: staffingCase.positions.map { ($0.code.text, $0.rank) })
    let pool = Set(
      (tables["assignments.csv"] ?? []).filter { $0["status"] == "pool" }.compactMap { $0["officer"] })
    return (tables["transfers.csv"] ?? []).count { row in
      guard let from = row["from_position"].flatMap({ ranks[$0] }), let to = row["to_position"].flatMap({ ranks[$0] })
      else { return false }
      return from - to == steps && !pool.contains(row["officer"] ?? "")
    }
  }

  /// `need:COMMUNE/POSITION:post.2.hours`, `receipt:COMMUNE/POSITION:ACTIVITY.volume`.
  private func post(_ source: String) -> Double? {
    let parts = source.split(separator: ":").map(String.init)
    guard parts.count == 3, let cell = cell(parts[1]) else { return nil }
    let keys = parts[2].split(separator: ".").map(String.init)
    if parts[0] == "need" {
      guard keys.count == 3, let number = Int(keys[1]),
        let post = needs[cell].posts.first(where: { $0.number == number })
      else { return nil }
      return switch keys[2] {
      case "number": Double(number)
      case "hours": post.hours.value
      case "share": post.hours.value / staffingCase.policy.monthlyWorkingTime.value
      default: nil
      }
    }
    if let total = requirement(parts[2], of: cell) { return total }
    let rows = staffingCase.workload.filter {
      $0.commune == cell.commune && staffingCase.activities[$0.activity].code.text == keys[0]
    }
    guard keys.count == 2, rows.count == 1 else { return nil }
    if keys[1] == "volume" { return rows[0].annualVolume }
    // Hours by the rules of readiness are the receipt's own; its sum is the need of the cell.
    return needs.receipt(for: cell).services.first {
      if case .service(let code, _) = $0.term { code == keys[0] } else { false }
    }?.amount
  }

  /// From tasks to staff, by the method's formulas: `service_total`, `allowance.2`, `required`.
  private func requirement(_ key: String, of cell: Cell) -> Double? {
    let allowances = staffingCase.allowances.filter { $0.position == cell.position }
    let amounts = allowances.compactMap { allowance -> Double? in
      switch allowance.kind {
      case .category(let share): share
      case .individual(let hours, let commune): commune == cell.commune ? hours.value : nil
      }
    }
    let shares = allowances.reduce(0.0) { if case .category(let share) = $1.kind { $0 + share } else { $0 } }
    let hours = zip(allowances, allowances.map(\.kind)).reduce(0.0) { sum, entry in
      if case .individual(let hours, let commune) = entry.1, commune == cell.commune { sum + hours.value } else { sum }
    }
    let policy = staffingCase.policy
    let total = policy.availableWorkingDays.value * policy.hoursPerDay.value
    let lines = amounts + [1 / (1 - shares), hours / total]
    if key == "required" { return needs[cell].requiredStaff.value }
    if key == "service_total" { return needs[cell].serviceHours.value }
    guard key.hasPrefix("allowance."), let number = Int(key.dropFirst("allowance.".count)) else { return nil }
    return lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  private func cell(_ text: String) -> Cell? {
    for commune in staffingCase.communes.ordinals {
      for position in staffingCase.positions.ordinals {
        let cell = Cell(commune: commune, position: position)
        if staffingCase.label(of: cell) == text { return cell }
      }
    }
    return nil
  }

  /// `level:OFFICER:COMPETENCY:after`, `requirement:POSITION:COMPETENCY`.
  private func level(_ source: String) -> Double? {
    let parts = source.split(separator: ":").map(String.init)
    guard parts.count >= 3, let competency = staffingCase.competencies.firstIndex(where: { $0.code.text == parts[2] })
    else { return nil }
    if parts[0] == "requirement" {
      return staffingCase.requirements.first {
        staffingCase.positions[$0.position].code.text == parts[1] && $0.competency.offset == competency
      }.map { Double($0.level) }
    }
    guard parts.count == 4, let officer = staffingCase.officers.first(where: { $0.code.text == parts[1] }) else {
      return nil
    }
    var level = officer.level(of: Ordinal(competency), on: staffingCase.policy.planDate)
    if parts[3] == "after" {
      let row = (tables["assignments.csv"] ?? []).first { $0["officer"] == parts[1] }
      for code in (row?["courses"] ?? "").split(separator: ";") {
        guard let course = staffingCase.courses.first(where: { $0.code.text == code }) else { continue }
        if course.competency.offset == competency { level = max(level, course.toLevel) }
      }
    }
    return Double(level)
  }
}
