import CaseFolder

/// Training, recruits and the pool are not planned by this version: their files are empty, no line names them.
enum NotPlanned: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let results = context.results
    var found: [Violation] = []
    func refuse<Row: ResultRow>(_ rows: [Row], _ what: String) {
      found += rows.map { Violation(.notPlanned, "\(what) is not planned by this version", at: $0) }
    }
    refuse(results.training, "training")
    refuse(results.recruits, "recruiting")
    refuse(results.sharing, "sharing work")
    refuse(results.assignments.filter { !$0.courses.isEmpty }, "training")
    refuse(results.assignments.filter { $0.status == .pool }, "the pool")
    refuse(results.transfers.filter { !$0.courses.isEmpty }, "training")
    return found
  }
}
