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

  /// Courses for one requirement that are taken one after the other, each of which is needed for where they lead.
  private struct Chain {
    var courses: [Ordinal<Course>]
    /// The level reached.
    var level: Int
  }

  /// The bundles for officers with certain levels, small ones first, then in the order of the requirements.
  ///
  /// Fit adds up over requirements, and more courses never lower it. So a proper subset of a bundle gives the same fit and
  /// meets the same mandatory requirements exactly where courses for one requirement can be left out without that
  /// requirement noticing: the bundles are all combinations of chains without such courses.
  func offers(from key: LevelKey) -> [Offer] {
    var levels = key.levels.map(Int.init)
    let chains = requirements.indices.map { self.chains(for: $0, from: levels[$0]) }
    var offers: [Offer] = []
    func extend(_ courses: [Ordinal<Course>], from first: Int) {
      for index in requirements.indices.dropFirst(first) {
        let held = levels[index]
        for chain in chains[index] where courses.count + chain.courses.count <= mostCourses {
          levels[index] = chain.level
          let bundle = courses + chain.courses
          let fit = fit(at: levels)
          offers.append(
            Offer(courses: bundle.sorted(), fit: fit.share, meetsMandatory: fit.unmetMandatory.isEmpty))
          extend(bundle, from: index + 1)
        }
        levels[index] = held
      }
    }
    extend([], from: 0)
    return offers.enumerated().sorted { ($0.element.courses.count, $0.offset) < ($1.element.courses.count, $1.offset) }
      .map(\.element)
  }

  /// The chains for a requirement from a level: those of which no part leads as far.
  private func chains(for index: Int, from level: Int) -> [Chain] {
    let requirement = requirements[index]
    guard level < requirement.level, requirement.weight > 0 || requirement.isMandatory,
      requirements.firstIndex(where: { $0.competency == requirement.competency }) == index
    else { return [] }
    /// What the requirement sees of a level: all of it where it has a weight, else only whether it is met.
    func seen(_ level: Int) -> Int {
      requirement.weight > 0 ? min(level, requirement.level) : level >= requirement.level ? 1 : 0
    }
    var possible: [Chain] = [Chain(courses: [], level: level)]
    var frontier = possible
    for _ in 0..<mostCourses {
      var next: [Chain] = []
      for chain in frontier {
        for course in courses[index] where chain.level >= course.from && chain.level < course.to {
          next.append(Chain(courses: chain.courses + [course.course], level: course.to))
        }
      }
      possible += next
      frontier = next
    }
    return possible.filter { chain in
      !chain.courses.isEmpty
        && !possible.contains { part in
          part.courses.count < chain.courses.count && seen(part.level) == seen(chain.level)
            && part.courses.allSatisfy(chain.courses.contains)
        }
    }
  }

  private func fit(at levels: [Int]) -> CompetenceFit {
    CompetenceFit(requirements: requirements) { competency in
      requirements.firstIndex { $0.competency == competency }.map { levels[$0] } ?? 0
    }
  }
}
