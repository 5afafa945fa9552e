internal import StaffingDomain

extension StaffingDiagnosis {
  /// Communes with more officers than their establishment (or posts), most first, then by code.
  public var communesOver: [CommuneStaffing] { communesByBalance.filter { $0.balance > 0 } }

  /// Communes with fewer officers than their establishment (or posts), most short first, then by code.
  public var communesUnder: [CommuneStaffing] {
    communes.filter { $0.balance < 0 }.sorted {
      ($0.balance, $0.commune.offset) < ($1.balance, $1.commune.offset)
    }
  }

  /// Communes with as many officers as their establishment (or posts), in the order of the case.
  public var communesExact: [CommuneStaffing] { communes.filter { $0.balance == 0 } }

  /// The cells whose vacant posts cost most, worst first, then by commune and position.
  public func worstCells(_ count: Int = 10) -> [CellStaffing] {
    let short = cells.filter { $0.uncoveredValue > .zero }
    return Array(short.sorted { worse($0, $1) }.prefix(max(count, 0)))
  }

  private var communesByBalance: [CommuneStaffing] {
    communes.sorted { (-$0.balance, $0.commune.offset) < (-$1.balance, $1.commune.offset) }
  }

  private func worse(_ left: CellStaffing, _ right: CellStaffing) -> Bool {
    left.uncoveredValue == right.uncoveredValue ? left.cell < right.cell : left.uncoveredValue > right.uncoveredValue
  }
}
