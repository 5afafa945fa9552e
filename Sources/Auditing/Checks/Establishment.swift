import CaseFolder
import StaffingDomain

/// Officers holding a post in a commune `<= max(establishment, pinned officers of the commune)`, where one is given.
enum Establishment: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let communes = context.staffingCase.communes
    return communes.ordinals.compactMap { commune in
      let heads = context.holders.total(of: commune)
      guard let limit = context.limit(of: commune), heads > limit else { return nil }
      let line = context.plan.lines.last { $0.cell?.commune == commune }
      return Violation(
        .establishment, "commune '\(communes[commune].code)' has \(heads) officers in posts; the most is \(limit)",
        file: ResultFile.assignments.fileName, line: line?.row.line, input: communes[commune].source)
    }
  }
}
