import StaffingDomain

/// A case divided into parts that exchange no officers: its provinces, or itself where borders are open.
///
/// Officers stay in their province (rule `province-border`), and every rule but the limits of ``CouplingRules`` looks
/// at one commune, cell or officer. So each part is a case of its own, and the plans of the parts make up a plan of
/// the whole. Positions, activities, competencies, courses, bands and quotas are the same in every part; every row keeps
/// its source. Two kinds of rows have no place in a part: what is said about an officer and a commune of another part,
/// which is moot because the border rules it out (a lock there is a contradiction that is found before), and relations
/// and distances between parts.
struct CaseDivision: Sendable {
  /// The parts in the order of the provinces; provinces without communes have none.
  let parts: [CasePart]

  /// Divides a case.
  init(_ staffingCase: StaffingCase) {
    let inhabited = Set(staffingCase.communes.map(\.province)).sorted()
    guard !staffingCase.policy.crossProvince, inhabited.count > 1 else {
      parts = [
        CasePart(
          staffingCase: staffingCase, communes: staffingCase.communes.ordinals,
          officers: staffingCase.officers.ordinals)
      ]
      return
    }
    var divider = CaseDivider(staffingCase, provinces: inhabited)
    divider.divideWorkload()
    divider.divideOrders()
    divider.divideRelations()
    parts = divider.parts
  }
}

/// One part of a divided case.
struct CasePart: Sendable {
  /// The part as a case of its own.
  var staffingCase: StaffingCase
  /// The communes of the part by their ordinals in the whole.
  var communes: [Ordinal<Commune>]
  /// The officers of the part by their ordinals in the whole.
  var officers: [Ordinal<Officer>]

  /// A cell of the part as a cell of the whole.
  func whole(_ cell: Cell) -> Cell { Cell(commune: communes[cell.commune.offset], position: cell.position) }

  /// A duty of the part as a duty of the whole.
  func whole(_ duty: Duty) -> Duty {
    if case .fill(let cell) = duty { .fill(whole(cell)) } else { duty }
  }

  /// The part's own lines of a plan of the whole in which nobody leaves the part.
  func slice(of plan: TransferPlan) -> TransferPlan {
    var local: [Ordinal<Commune>: Ordinal<Commune>] = [:]
    for (place, commune) in communes.enumerated() { local[commune] = Ordinal(place) }
    return TransferPlan(
      assignments: officers.enumerated().map { place, officer in
        var assignment = plan.assignments[officer.offset]
        assignment.officer = Ordinal(place)
        if case .fill(let cell) = assignment.duty, let commune = local[cell.commune] {
          assignment.duty = .fill(Cell(commune: commune, position: cell.position))
        }
        return assignment
      },
      recruits: plan.recruits.compactMap { recruits in
        local[recruits.cell.commune].map { commune in
          TransferPlan.Recruits(
            cell: Cell(commune: commune, position: recruits.cell.position), count: recruits.count)
        }
      },
      sharedPosts: plan.sharedPosts.compactMap { post in
        local[post.cell.commune].map { commune in
          TransferPlan.SharedPost(cell: Cell(commune: commune, position: post.cell.position), number: post.number)
        }
      })
  }

  /// The part's own officers of a price for changed names; whoever left the part is free to do anything.
  func slice(of stability: Stability) -> Stability {
    var local: [Ordinal<Commune>: Ordinal<Commune>] = [:]
    for (place, commune) in communes.enumerated() { local[commune] = Ordinal(place) }
    return Stability(
      keeping: officers.map { officer in
        guard var work = stability.work(of: officer) else { return nil }
        guard case .fill(let cell) = work.duty else { return work }
        guard let commune = local[cell.commune] else { return nil }
        work.duty = .fill(Cell(commune: commune, position: cell.position))
        return work
      }, at: stability.hours)
  }

  /// The name of the part, for messages.
  var name: String { staffingCase.provinces.count == 1 ? "province \(staffingCase.provinces[0].code)" : "the case" }
}

/// Hands every row of a case to its part.
private struct CaseDivider {
  let whole: StaffingCase
  var parts: [CasePart] = []
  private var partOfCommune: [Int] = []
  private var partOfOfficer: [Int] = []
  /// The ordinal of every commune and officer within its part.
  private var communes: [Ordinal<Commune>] = []
  private var officers: [Ordinal<Officer>] = []

  init(_ whole: StaffingCase, provinces: [Ordinal<Province>]) {
    self.whole = whole
    var partOfProvince = [Int](repeating: 0, count: whole.provinces.count)
    for (part, province) in provinces.enumerated() {
      partOfProvince[province.offset] = part
      parts.append(
        CasePart(
          staffingCase: CaseDivider.empty(whole, province: whole.provinces[province]), communes: [], officers: []))
    }
    for commune in whole.communes.ordinals {
      var record = whole.communes[commune]
      let part = partOfProvince[record.province.offset]
      partOfCommune.append(part)
      communes.append(Ordinal(parts[part].communes.count))
      record.province = Ordinal(0)
      parts[part].communes.append(commune)
      parts[part].staffingCase.communes.append(record)
    }
    for officer in whole.officers.ordinals {
      var record = whole.officers[officer]
      let part = partOfCommune[record.commune.offset]
      partOfOfficer.append(part)
      officers.append(Ordinal(parts[part].officers.count))
      record.homeCommune = record.homeCommune.flatMap { partOfCommune[$0.offset] == part ? communes[$0.offset] : nil }
      record.commune = communes[record.commune.offset]
      parts[part].officers.append(officer)
      parts[part].staffingCase.officers.append(record)
    }
  }

  /// A case of one province with the tables that belong to no commune and no officer.
  private static func empty(_ whole: StaffingCase, province: Province) -> StaffingCase {
    var part = StaffingCase(
      policy: whole.policy, provinces: [province], communes: [], positions: whole.positions,
      activities: whole.activities, workload: [], officers: [])
    part.competencies = whole.competencies
    part.requirements = whole.requirements
    part.combinations = whole.combinations
    part.courses = whole.courses
    part.allowanceBands = whole.allowanceBands
    part.recruitment = whole.recruitment
    return part
  }

  /// The ordinal of a commune in a part; nil inside where none is named, nil outside where it lies in another part.
  private func local(_ commune: Ordinal<Commune>?, in part: Int) -> Ordinal<Commune>?? {
    guard let commune else { return .some(nil) }
    return partOfCommune[commune.offset] == part ? .some(communes[commune.offset]) : nil
  }

  mutating func divideWorkload() {
    for var row in whole.workload {
      let part = partOfCommune[row.commune.offset]
      row.commune = communes[row.commune.offset]
      parts[part].staffingCase.workload.append(row)
    }
    for var row in whole.posts {
      let part = partOfCommune[row.cell.commune.offset]
      row.cell = Cell(commune: communes[row.cell.commune.offset], position: row.cell.position)
      parts[part].staffingCase.posts.append(row)
    }
    for cell in whole.coveredPosts {
      let own = Cell(commune: communes[cell.commune.offset], position: cell.position)
      parts[partOfCommune[cell.commune.offset]].staffingCase.coveredPosts.append(own)
    }
    for var row in whole.allowances {
      switch row.kind {
      case .category:
        for part in parts.indices { parts[part].staffingCase.allowances.append(row) }
      case .individual(let hours, let commune):
        row.kind = .individual(hoursPerYear: hours, commune: communes[commune.offset])
        parts[partOfCommune[commune.offset]].staffingCase.allowances.append(row)
      }
    }
    for var row in whole.distances where partOfCommune[row.from.offset] == partOfCommune[row.to.offset] {
      let part = partOfCommune[row.from.offset]
      (row.from, row.to) = (communes[row.from.offset], communes[row.to.offset])
      parts[part].staffingCase.distances.append(row)
    }
  }

  mutating func divideOrders() {
    for var row in whole.bars {
      let part = partOfOfficer[row.officer.offset]
      row.officer = officers[row.officer.offset]
      parts[part].staffingCase.bars.append(row)
    }
    for var row in whole.decisions {
      let part = partOfOfficer[row.officer.offset]
      guard let commune = local(row.commune, in: part) else { continue }
      (row.officer, row.commune) = (officers[row.officer.offset], commune)
      parts[part].staffingCase.decisions.append(row)
    }
    for var row in whole.preferences {
      let part = partOfOfficer[row.officer.offset]
      guard let commune = local(row.commune, in: part) else { continue }
      (row.officer, row.commune) = (officers[row.officer.offset], commune)
      parts[part].staffingCase.preferences.append(row)
    }
  }

  mutating func divideRelations() {
    for var row in whole.relations where partOfOfficer[row.officer.offset] == partOfOfficer[row.other.offset] {
      let part = partOfOfficer[row.officer.offset]
      (row.officer, row.other) = (officers[row.officer.offset], officers[row.other.offset])
      parts[part].staffingCase.relations.append(row)
    }
    for var row in whole.teamRules {
      for part in parts.indices {
        guard let commune = local(row.commune, in: part) else { continue }
        row.commune = commune
        parts[part].staffingCase.teamRules.append(row)
        if commune != nil { break }
      }
    }
  }
}
