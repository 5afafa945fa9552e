import StaffingDomain

/// Draws the officers of one commune, position by position.
struct OfficerDraw {
  let planDate: CalendarDate
  let streams: RandomStreams

  /// Published: 6,182 of 114,834 officers do not match their position.
  static let mismatchShare = 0.054

  /// The officers of a commune; `firstNumber` is the number of the first in the case, from 1.
  func officers(of commune: GeneratedCommune, number: Int, holders: [Int], firstNumber: Int) -> [GeneratedOfficer] {
    var stream = streams.stream(.officers, number)
    var competence = CompetenceDraw(
      planDate: planDate, isMountain: commune.isMountain, stream: streams.stream(.competence, number),
      certificates: streams.stream(.certificates, number))
    var officers: [GeneratedOfficer] = []
    officers.reserveCapacity(commune.headcount)
    for kind in PositionKind.allCases {
      for _ in 0..<holders[kind.offset] {
        let code = OfficerDraw.code(firstNumber + officers.count)
        var officer = person(code: code, position: kind, commune: number, stream: &stream)
        competence.fill(&officer)
        officers.append(officer)
      }
    }
    return officers
  }

  private static func code(_ number: Int) -> String {
    let digits = String(number)
    return "O" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  private func person(
    code: String, position: PositionKind, commune: Int, stream: inout RandomStream
  ) -> GeneratedOfficer {
    let sex: Sex = stream.chance(position.isLeading ? 0.25 : position.isManagement ? 0.33 : 0.47) ? .female : .male
    let name = PersonNames.name(sex: sex, stream: &stream)
    let isMismatched = stream.chance(OfficerDraw.mismatchShare)
    let speciality = speciality(of: position, isMismatched: isMismatched, stream: &stream)
    let career = Career.draw(position: position, sex: sex, planDate: planDate, stream: &stream)
    return GeneratedOfficer(
      code: code, name: name, commune: commune, position: position, speciality: speciality,
      isMismatched: isMismatched, sex: sex, born: career.born, since: career.since, leavesOn: career.leavesOn,
      fullTimePercent: stream.chance(0.03) ? [50, 60, 75, 80][stream.integer(0...3)] : 100,
      rank: rank(of: position, stream: &stream), isFixed: stream.chance(0.012),
      maximumKilometres: stream.chance(0.1) ? [15, 20, 25, 30, 40][stream.integer(0...4)] : nil,
      isBarred: false, levels: [], certificate: nil)
  }

  /// A matched officer knows the trade of the post, a head any trade; a mismatched one a trade that is not even
  /// related, half of the time a scarce one: a smith set to build cabinets.
  private func speciality(
    of position: PositionKind, isMismatched: Bool, stream: inout RandomStream
  ) -> PositionKind {
    if position.isSpecialist, !isMismatched { return position }
    let others = PositionKind.specialists.filter { kind in
      !isMismatched || (kind != position && !kind.trade.contains { required(by: position).contains($0) })
    }
    let weights = others.map { $0.profile.filled < 0.87 ? 2.2 : 1.0 }
    return others[stream.weightedOffset(weights)]
  }

  private func required(by position: PositionKind) -> [CompetencyKind] {
    position.requirements.filter(\.isMandatory).map(\.competency)
  }

  /// Most hold the rank of their post; clerks often, former heads sometimes, a higher one.
  private func rank(of position: PositionKind, stream: inout RandomStream) -> Int {
    let rank = position.profile.rank
    let draw = stream.uniform()
    switch rank {
    case 1: return draw < 0.7 ? 2 : draw < 0.74 ? 3 : 1
    case 2: return draw < 0.02 ? 4 : draw < 0.1 ? 3 : 2
    case 3: return draw < 0.18 ? 4 : 3
    default: return rank
    }
  }
}
