import StaffingDomain

/// A course of a made-up case.
struct GeneratedCourse: Sendable {
  let code: String
  let name: String
  let competency: CompetencyKind
  let fromLevel: Int
  let toLevel: Int
  let hours: Int
  /// Million VND.
  let cost: Double
  /// nil is a course without a limit.
  let seats: Int?
}

/// The courses of a case: for every competency the steps up to the highest level that a position asks for.
///
/// Professional competencies and management climb level by level from 1; for digital skills, ethics, languages and
/// communication one course leads beginners to level 2. Beginners' digital skills are taught online, without a limit of
/// seats; the others have seats for 3 to 15 in a thousand officers. An hour costs 30 to 60 thousand VND.
enum CourseCatalogue {
  private typealias Step = (from: Int, to: Int, hours: Int)

  /// The catalogue, in the order of the competencies.
  static func draw(officers: Int, streams: RandomStreams) -> [GeneratedCourse] {
    CompetencyKind.allCases.flatMap { competency in
      var stream = streams.stream(.courses, competency.offset)
      return steps(of: competency.category).filter { $0.from < competency.highestLevelAsked }.map {
        course(competency, $0, officers: officers, stream: &stream)
      }
    }
  }

  /// Million VND of the training budget for each officer: two thirds of what courses cost that pay for themselves in
  /// the present posts alone.
  static let budgetForEachOfficer = 0.5

  private static func course(
    _ competency: CompetencyKind, _ step: Step, officers: Int, stream: inout RandomStream
  ) -> GeneratedCourse {
    let (length, price, size) = (stream.uniform(0.85, 1.15), stream.uniform(0.9, 1.1), stream.uniform(0.7, 1.3))
    // Whole half days.
    let hours = max(8, 4 * Int((Double(step.hours) * length / 4).rounded()))
    let cost = (Double(hours) * millionForAnHour(competency.category) * price).rounded(decimals: 1)
    let isOnline = competency.category == .digital && step.from == 0
    let seats = max(4, Int((Double(officers) * seatShare(competency.category) * size).rounded()))
    return GeneratedCourse(
      code: "\(competency.rawValue)-\(step.to)", name: "\(competency.name), level \(step.to)",
      competency: competency, fromLevel: step.from, toLevel: step.to, hours: hours, cost: cost,
      seats: isOnline ? nil : seats)
  }

  private static func steps(of category: CompetencyCategory) -> [Step] {
    switch category {
    case .professional: [(1, 2, 80), (2, 3, 120), (3, 4, 160)]
    case .digital: [(0, 2, 24), (2, 3, 40), (3, 4, 64)]
    case .management: [(1, 2, 40), (2, 3, 64), (3, 4, 80)]
    case .ethics, .communication: [(0, 2, 16), (2, 3, 24), (3, 4, 32)]
    case .language: [(0, 2, 160), (2, 3, 160), (3, 4, 200)]
    }
  }

  private static func millionForAnHour(_ category: CompetencyCategory) -> Double {
    switch category {
    case .professional: 0.045
    case .management: 0.06
    case .digital, .ethics: 0.03
    case .language, .communication: 0.04
    }
  }

  private static func seatShare(_ category: CompetencyCategory) -> Double {
    switch category {
    case .professional: 0.005
    case .management: 0.007
    case .digital, .ethics, .communication: 0.012
    case .language: 0.004
    }
  }
}

extension CompetencyKind {
  /// The highest level that any position asks for; 0 where none does.
  fileprivate var highestLevelAsked: Int { CompetencyKind.highestLevels[offset] }

  private static let highestLevels: [Int] = allCases.map { competency in
    PositionKind.allCases.flatMap(\.requirements).filter { $0.competency == competency }.map(\.level).max() ?? 0
  }
}
