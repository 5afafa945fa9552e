import ResultsFormat
import StaffingDomain
import Workloads

/// The pool does whole posts that may be shared, and its officers have the hours for them.
///
/// Shareable are the last posts of a cell within its shareable hours. For every position and province
/// `sum (h_dj / M) <= officers of the pool`. The rows of a post add up to its hours; an officer does at most M hours a
/// month, only of the pool's position and in the own province.
enum SharingCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let duties = context.linesByOfficer
    return unshareable(context) + overloads(context)
      + context.sharing.lines.compactMap { stranger($0, duties, context) }
      + unevenPosts(context) + busyOfficers(context)
  }

  private static func unshareable(_ context: AuditContext) -> [Violation] {
    context.sharing.posts.compactMap { shared in
      guard !context.needs[shared.cell].shareablePosts.contains(where: { $0.number == shared.number }) else {
        return nil
      }
      let cell = CellCodes(shared.cell, in: context.staffingCase)
      return Violation(
        .plan(.sharing), .sharing(.unshareable(post: shared.number, cell)), in: .sharing,
        line: context.firstRow(of: shared)?.line)
    }
  }

  private static func overloads(_ context: AuditContext) -> [Violation] {
    let staffingCase = context.staffingCase
    let sorted = context.pools.shared.sorted {
      ($0.key.position, $0.key.province) < ($1.key.position, $1.key.province)
    }
    return sorted.compactMap { pool, posts in
      let load = posts.reduce(0.0) { $0 + $1.post.hours.value / context.policy.monthlyHours }
      let officers = context.pools.officers[pool] ?? 0
      guard !PoolTable.isEnough(officers, for: load) else { return nil }
      let province = staffingCase.provinces[pool.province].code
      let position = staffingCase.positions[pool.position]
      let subject = LimitSubject.pool(position.code, province.text.isEmpty ? nil : province)
      return Violation(
        LimitFact(.sharing, subject, used: load, limit: Double(officers)), in: .sharing, input: position.source)
    }
  }

  /// A row of an officer who may not do the work.
  private static func stranger(
    _ line: ReadSharing.Line, _ duties: [PlanLine?], _ context: AuditContext
  ) -> Violation? {
    guard let officer = line.officer, let duty = duties[officer.offset] else { return nil }
    let communes = context.staffingCase.communes
    let person = context.staffingCase.officers[officer]
    if duty.pool != line.post.cell.position {
      return Violation(.plan(.sharing), .sharing(.notInPool(person.code, line.row.position)), at: line.row)
    }
    guard communes[person.commune].province != communes[line.post.cell.commune].province else { return nil }
    return Violation(.plan(.sharing), .sharing(.otherProvince(person.code, line.row.toCommune)), at: line.row)
  }

  private static func unevenPosts(_ context: AuditContext) -> [Violation] {
    let rows = Dictionary(grouping: context.sharing.lines, by: \.post)
    return context.sharing.posts.compactMap { shared in
      let own = rows[shared] ?? []
      let done = own.reduce(0.0) { $0 + $1.row.hours.value }
      let exact = context.needs[shared.cell].posts[shared.number - 1].hours
      guard let first = own.first, abs(done - exact.value) > slack(rows: own.count, hours: exact.value) else {
        return nil
      }
      let fact = SharingFact.uneven(
        post: shared.number, CellCodes(shared.cell, in: context.staffingCase), done: HoursPerMonth(done), exact: exact)
      return Violation(.plan(.sharing), .sharing(fact), at: first.row)
    }
  }

  private static func busyOfficers(_ context: AuditContext) -> [Violation] {
    let most = context.policy.monthlyHours
    let rows = Dictionary(grouping: context.results.sharing, by: \.officer)
    return rows.sorted { $0.key < $1.key }.compactMap { officer, own in
      let hours = own.reduce(0.0) { $0 + $1.hours.value }
      // A part too small to be written is done by somebody whose month is full: one unit of the last decimal at most.
      guard hours > most + slack(rows: own.count + 2, hours: most), let last = own.last else { return nil }
      return Violation(
        .plan(.sharing), .sharing(.busy(officer, HoursPerMonth(hours), most: HoursPerMonth(most))), at: last)
    }
  }

  /// Every row was rounded on its own.
  private static func slack(rows: Int, hours: Double) -> Double {
    Double(rows) * ResultType.hoursPerMonth.roundingSlack + Tolerances.feasibility * max(1, hours)
  }
}

extension AuditContext {
  /// The first row about a shared post.
  func firstRow(of shared: TransferPlan.SharedPost) -> SharingRow? {
    sharing.lines.first { $0.post == shared }?.row
  }
}
