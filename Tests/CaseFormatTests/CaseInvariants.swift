import StaffingDomain
import Testing

/// The invariants that StaffingCase promises.
func expectInvariants(_ staffingCase: StaffingCase) {
  func isSorted<Entity>(_ codes: [Code<Entity>]) -> Bool { zip(codes, codes.dropFirst()).allSatisfy { $0 < $1 } }
  #expect(isSorted(staffingCase.provinces.map(\.code)) && !staffingCase.provinces.isEmpty)
  #expect(isSorted(staffingCase.communes.map(\.code)))
  #expect(isSorted(staffingCase.positions.map(\.code)))
  #expect(isSorted(staffingCase.activities.map(\.code)))
  #expect(isSorted(staffingCase.officers.map(\.code)))
  #expect(isSorted(staffingCase.competencies.map(\.code)))
  #expect(isSorted(staffingCase.courses.map(\.code)))
  let communes = staffingCase.communes.indices
  let positions = staffingCase.positions.indices
  #expect(staffingCase.communes.allSatisfy { staffingCase.provinces.indices.contains($0.province.offset) })
  #expect(
    staffingCase.officers.allSatisfy { officer in
      communes.contains(officer.commune.offset) && positions.contains(officer.position.offset)
        && (1...5).contains(officer.rank) && officer.fullTimeEquivalent.value > 0
        && zip(officer.competencies, officer.competencies.dropFirst()).allSatisfy { $0.competency < $1.competency }
        && officer.competencies.allSatisfy { staffingCase.competencies.indices.contains($0.competency.offset) }
    })
  #expect(
    staffingCase.workload.allSatisfy {
      communes.contains($0.commune.offset) && staffingCase.activities.indices.contains($0.activity.offset)
        && $0.annualVolume.isFinite && $0.annualVolume >= 0
    })
  #expect(staffingCase.policy.availableWorkingTime.value > 0)
}
