import StaffingDomain
import Tables
import Workloads

extension DiagnosisReport {
  /// The diagnosis as JSON: totals, provinces, communes, positions, every competency gap and the ten worst cells.
  ///
  /// - Throws: An `EncodingError`, for texts that JSON cannot carry.
  public func json() throws -> String {
    try JSONText.text(
      Document(
        planDate: diagnosis.planDate.description, officersGone: diagnosis.officersGone,
        communesOver: diagnosis.communesOver.count, communesUnder: diagnosis.communesUnder.count,
        communesExact: diagnosis.communesExact.count, total: tables.total.objects.first,
        provinces: tables.provinces.objects, communes: tables.communes.objects, positions: tables.positions.objects,
        competencyGaps: tables.gaps.objects, worstCells: tables.worstCells.objects))
  }

  private struct Document: Encodable {
    let planDate: String
    let officersGone: Int
    let communesOver: Int
    let communesUnder: Int
    let communesExact: Int
    let total: TableObject?
    let provinces: [TableObject]
    let communes: [TableObject]
    let positions: [TableObject]
    let competencyGaps: [TableObject]
    let worstCells: [TableObject]
  }
}
