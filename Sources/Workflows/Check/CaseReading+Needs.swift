import CaseFormat
import StaffingDomain
import Workloads

extension CaseReading {
  /// Adds what is found only once the posts are computed.
  mutating func checkNeeds() {
    guard let staffingCase else { return }
    let work = UnpostedWork(StaffingNeeds(staffingCase))
    guard let most = work.positions.first, work.staff >= WorkWithoutPosts.leastWork else { return }
    let fact = WorkWithoutPosts(
      cells: work.cells, officers: work.staff, position: staffingCase.positions[most.position].code.text,
      cellsOfPosition: most.cells, officersOfPosition: most.staff)
    add(CaseFinding(.note, .plausibility(.workWithoutPosts(fact)), file: CaseTable.workload.fileName))
  }
}
