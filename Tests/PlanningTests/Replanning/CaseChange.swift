import StaffingDomain
import TestSupport

/// One change of the kinds that planners make.
struct CaseChange {
  private var random: SeededGenerator

  static func random(seed: UInt64) -> CaseChange { CaseChange(random: SeededGenerator(seed: seed &+ 77)) }

  func apply(to staffingCase: inout StaffingCase) {
    var random = random
    let officer = Ordinal<Officer>(Int.random(in: staffingCase.officers.indices, using: &random))
    let commune = Ordinal<Commune>(Int.random(in: staffingCase.communes.indices, using: &random))
    let position = Ordinal<Position>(Int.random(in: staffingCase.positions.indices, using: &random))
    func decide(_ kind: DecisionKind, _ commune: Ordinal<Commune>? = nil, _ position: Ordinal<Position>? = nil) {
      staffingCase.decisions.append(
        Decision(
          officer: officer, kind: kind, commune: commune, position: position,
          source: SourceRow(table: .decisions, line: staffingCase.decisions.count + 2)))
    }
    switch Int.random(in: 0..<15, using: &random) {
    case 0: decide(.refuse)
    case 1: decide(.forbid, commune)
    case 2: decide(.forbid, nil, position)
    case 3: decide(.lock, commune, position)
    case 4: decide(.lock)
    case 5: staffingCase.policy.maximumTransfers = Int.random(in: 0...4, using: &random)
    case 6: staffingCase.policy.maximumTransfers = nil
    case 7: staffingCase.policy.allowanceBudget = MillionDong(Double.random(in: 0...3, using: &random))
    case 8: staffingCase.policy.mismatchWeight = Double.random(in: 0.2...2, using: &random)
    case 9: staffingCase.policy.minimumFit = Double.random(in: 0...0.8, using: &random)
    case 12: staffingCase.recruitment = []
    case 13:
      for row in staffingCase.recruitment.indices { staffingCase.recruitment[row].quota = 0 }
    case 14:
      if !staffingCase.courses.isEmpty { staffingCase.courses[0].seats = 0 }
    case 10: staffingCase.officers[officer.offset].mobility = .fixed
    default:
      for row in staffingCase.workload.indices where staffingCase.workload[row].commune == commune {
        staffingCase.workload[row].annualVolume *= 1.5
      }
    }
  }
}
