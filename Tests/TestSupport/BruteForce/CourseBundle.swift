import StaffingDomain

/// Courses that an officer can take one after the other, perhaps none, and the levels after them.
struct CourseBundle {
  /// Offsets in ascending order.
  var courses: [Int]
  /// One level for each competency.
  var levels: [Int]

  /// Every set of at most `most` courses that some order of taking them makes possible, the empty one first.
  static func possible(from levels: [Int], courses: [Course], most: Int) -> [CourseBundle] {
    var found: [CourseBundle] = []
    func take(_ bundle: CourseBundle) {
      if found.contains(where: { $0.courses == bundle.courses }) { return }
      found.append(bundle)
      guard bundle.courses.count < most else { return }
      for (offset, course) in courses.enumerated() where !bundle.courses.contains(offset) {
        let level = bundle.levels[course.competency.offset]
        guard course.fromLevel <= level, level < course.toLevel else { continue }
        var next = bundle
        next.courses = (bundle.courses + [offset]).sorted()
        next.levels[course.competency.offset] = course.toLevel
        take(next)
      }
    }
    take(CourseBundle(courses: [], levels: levels))
    return found
  }

  /// What levels are worth in a position.
  struct Standing {
    /// The fit, 0 to 1.
    var fit: Double
    /// The mandatory requirements met, in the order of the table.
    var met: [Int]
    /// Whether all mandatory requirements are met.
    var meetsAll: Bool
  }

  /// How the levels meet the requirements of a position.
  func standing(_ position: Ordinal<Position>, requirements: [Requirement]) -> Standing {
    var (reached, total) = (0.0, 0.0)
    var result = Standing(fit: 1, met: [], meetsAll: true)
    for (offset, requirement) in requirements.enumerated() where requirement.position == position {
      let level = levels[requirement.competency.offset]
      reached += requirement.weight * Double(min(level, requirement.level)) / Double(requirement.level)
      total += requirement.weight
      guard requirement.isMandatory else { continue }
      if level >= requirement.level { result.met.append(offset) } else { result.meetsAll = false }
    }
    if total > 0 { result.fit = reached / total }
    return result
  }

  /// The bundles without those of which a smaller one does as much for the position.
  static func useful(
    _ bundles: [CourseBundle], for position: Ordinal<Position>, requirements: [Requirement]
  ) -> [CourseBundle] {
    let all = bundles.map { (bundle: $0, standing: $0.standing(position, requirements: requirements)) }
    return all.filter { one in
      !all.contains { other in
        other.bundle.courses.count < one.bundle.courses.count
          && other.bundle.courses.allSatisfy(one.bundle.courses.contains)
          && abs(other.standing.fit - one.standing.fit) <= 1e-9 && other.standing.met == one.standing.met
      }
    }.map(\.bundle)
  }
}
