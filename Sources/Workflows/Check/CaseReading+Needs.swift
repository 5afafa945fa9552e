import CaseFormat
import StaffingDomain
import Workloads

extension CaseReading {
  /// Adds what is found only once the posts are computed.
  mutating func checkNeeds() {
    guard let staffingCase else { return }
    let needs = StaffingNeeds(staffingCase)
    checkWorkWithoutPosts(staffingCase, needs)
    checkSecondPositions(staffingCase, needs)
  }

  private mutating func checkWorkWithoutPosts(_ staffingCase: StaffingCase, _ needs: StaffingNeeds) {
    let work = UnpostedWork(needs)
    guard let most = work.positions.first, work.staff >= WorkWithoutPosts.leastWork else { return }
    let fact = WorkWithoutPosts(
      cells: work.cells, officers: work.staff, position: staffingCase.positions[most.position].code.text,
      cellsOfPosition: most.cells, officersOfPosition: most.staff)
    add(CaseFinding(.note, .plausibility(.workWithoutPosts(fact)), file: CaseTable.workload.fileName))
  }

  /// Officers who hold two positions today, of which one has no post in their commune: no plan keeps both.
  ///
  /// One finding, at the first of them by code.
  private mutating func checkSecondPositions(_ staffingCase: StaffingCase, _ needs: StaffingNeeds) {
    let postless = staffingCase.officers.compactMap { officer -> (officer: Officer, position: Ordinal<Position>)? in
      guard let second = officer.secondPosition else { return nil }
      let lacking = [second, officer.position].first { position in
        needs[Cell(commune: officer.commune, position: position)].posts.isEmpty
      }
      return lacking.map { (officer, $0) }
    }
    guard let first = postless.first else { return }
    let fact = PostlessPosition(
      officer: first.officer.code.text, position: staffingCase.positions[first.position].code.text,
      commune: staffingCase.communes[first.officer.commune].code.text, others: postless.count - 1)
    add(
      CaseFinding(
        .warning, .combination(.withoutPost(fact)), file: CaseTable.officers.fileName, line: first.officer.source.line))
  }
}
