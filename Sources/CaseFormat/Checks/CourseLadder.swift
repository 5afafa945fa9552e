internal import StaffingDomain

/// The levels of one competency that officers can reach by courses taken one after the other.
///
/// A course helps whoever has at least its `from_level` and less than its `to_level`.
/// Source: the formulation, *Options*.
struct CourseLadder {
  /// The highest level that can be reached from each level, 0 to 5.
  let highest: [Int]

  /// - Parameters:
  ///   - courses: The courses of the competency; those without a seat are for nobody.
  ///   - maximumCourses: The most courses of one officer.
  init(courses: [Course], maximumCourses: Int) {
    let open = courses.filter { $0.seats != 0 }
    var highest = Array(0...5)
    for _ in 0..<max(0, maximumCourses) {
      highest = (0...5).map { level in
        open.filter { $0.fromLevel <= level && level < $0.toLevel }.map { highest[$0.toLevel] }
          .reduce(highest[level], max)
      }
    }
    self.highest = highest
  }
}
