import StaffingDomain

/// An officer's levels in the requirements of one position, in the order of the requirements.
struct LevelKey: Hashable {
  var levels: [UInt8]
}

/// The courses that may help with one position, and the bundles of them.
struct BundleCatalogue {
  /// A bundle for officers with certain levels.
  struct Offer {
    var courses: [Ordinal<Course>]
    var fit: Double
    var meetsMandatory: Bool
  }

  private let requirements: [Requirement]
  /// The courses of every requirement's competency, sorted by the level they lead to, then by course.
  private let courses: [[(course: Ordinal<Course>, from: Int, to: Int)]]
  private let mostCourses: Int

  /// One catalogue for each position.
  static func catalogues(_ staffingCase: StaffingCase) -> [BundleCatalogue] {
    var byCompetency = [[(course: Ordinal<Course>, from: Int, to: Int)]](
      repeating: [], count: staffingCase.competencies.count)
    for course in staffingCase.courses.ordinals {
      let record = staffingCase.courses[course]
      byCompetency[record.competency.offset].append((course, record.fromLevel, record.toLevel))
    }
    for index in byCompetency.indices { byCompetency[index].sort { ($0.to, $0.course) < ($1.to, $1.course) } }
    return staffingCase.requirementsByPosition().map { requirements in
      BundleCatalogue(
        requirements: requirements, courses: requirements.map { byCompetency[$0.competency.offset] },
        mostCourses: staffingCase.policy.maximumCourses)
    }
  }

  private init(
    requirements: [Requirement], courses: [[(course: Ordinal<Course>, from: Int, to: Int)]], mostCourses: Int
  ) {
    self.requirements = requirements
    self.courses = courses
    self.mostCourses = mostCourses
  }

  /// The levels that matter here.
  func key(_ level: (Ordinal<Competency>) -> Int) -> LevelKey {
    LevelKey(levels: requirements.map { UInt8(clamping: level($0.competency)) })
  }

  /// A course that could lead an officer from the level held, with the requirement it serves.
  private struct Step {
    var requirement: Int
    var course: Ordinal<Course>
    var from: Int
    var to: Int
  }

  /// A set of steps that can be taken one after the other, and what it leads to.
  private struct Outcome {
    var fit: Double
    var unmet: [Requirement]
  }

  /// The bundles for officers with certain levels, small ones first, then in the order of the courses.
  func offers(from key: LevelKey) -> [Offer] {
    let steps = steps(from: key)
    guard !steps.isEmpty, let none = outcome(of: [], steps, from: key) else { return [] }
    var known: [[Int]: Outcome] = [[]: none]
    var frontier: [[Int]] = [[]]
    var offers: [Offer] = []
    for _ in 0..<min(mostCourses, steps.count) {
      var possible: [[Int]] = []
      // The first steps of a possible set are possible themselves, so only possible sets grow.
      let next = frontier.flatMap { set in steps.indices.dropFirst((set.last ?? -1) + 1).map { set + [$0] } }
      for set in next {
        guard let reached = outcome(of: set, steps, from: key) else { continue }
        known[set] = reached
        possible.append(set)
        if !isDominated(set, reached, known) {
          let courses = set.map { steps[$0].course }.sorted()
          offers.append(Offer(courses: courses, fit: reached.fit, meetsMandatory: reached.unmet.isEmpty))
        }
      }
      frontier = possible
    }
    return offers
  }

  private func steps(from key: LevelKey) -> [Step] {
    var steps: [Step] = []
    for (index, requirement) in requirements.enumerated() {
      let level = Int(key.levels[index])
      guard level < requirement.level, requirement.weight > 0 || requirement.isMandatory else { continue }
      for course in courses[index] where course.to > level {
        steps.append(Step(requirement: index, course: course.course, from: course.from, to: course.to))
      }
    }
    return steps
  }

  /// What a set of steps leads to; nil where they cannot be taken one after the other.
  ///
  /// Within a competency the levels only rise, so the order is that of the levels led to.
  private func outcome(of set: [Int], _ steps: [Step], from key: LevelKey) -> Outcome? {
    var levels = key.levels.map(Int.init)
    // The steps of a requirement stand in the order of the levels they lead to.
    for index in set {
      let step = steps[index]
      guard levels[step.requirement] >= step.from, levels[step.requirement] < step.to else { return nil }
      levels[step.requirement] = step.to
    }
    let fit = CompetenceFit(requirements: requirements) { competency in
      requirements.firstIndex { $0.competency == competency }.map { levels[$0] } ?? 0
    }
    return Outcome(fit: fit.share, unmet: fit.unmetMandatory)
  }

  /// Whether a proper subset that is possible itself gives the same fit and meets the same mandatory requirements.
  private func isDominated(_ set: [Int], _ reached: Outcome, _ known: [[Int]: Outcome]) -> Bool {
    subsets(of: set).contains { subset in
      guard let other = known[subset] else { return false }
      return reached.fit - other.fit <= Tolerances.comparison && other.unmet == reached.unmet
    }
  }

  /// The proper subsets of a set, the empty one first.
  private func subsets(of set: [Int]) -> [[Int]] {
    var subsets: [[Int]] = [[]]
    for step in set { subsets += subsets.map { $0 + [step] } }
    return subsets.dropLast()
  }
}
