import StaffingDomain
import TestSupport

private let (move, post, month) = (TwoCommunes.move, TwoCommunes.post, TwoCommunes.month)
private let (home, other) = (TwoCommunes.home, TwoCommunes.other)

/// The cases by rule: courses and recruits here, the others in the extensions.
enum HandCases {
  /// Every case but those of doing nothing.
  static let all = [
    training, recruitment, sharing, poolOrders, otherPool, teamRules, relations, rotation,
    rankDrops, homes, absences, headsAway, retirements, settling,
    combinations, whoCombines, secondCompetence, lastPosts, secondsOfToday, secondOrders,
  ].flatMap { $0 }

  static let training = [
    HandCase("nobody may take up a land post: one stays without the competence, B is empty", post + month) {
      $0.require(level: 4, isMandatory: true)
    },
    // 120 hours are 10 a month for each.
    HandCase("a course opens B to one and mends the fit of the other in their post", move + 20) {
      $0.require(level: 4, isMandatory: true)
      $0.addCourse(0, 4, hours: 120)
    },
    HandCase("one seat: who moves is trained, who stays costs a month's mismatch", move + 10 + month) {
      $0.require(level: 4, isMandatory: true)
      $0.addCourse(0, 4, hours: 120, seats: 1)
    },
    HandCase("no seat", post + month) {
      $0.require(level: 4, isMandatory: true)
      $0.addCourse(0, 4, hours: 120, seats: 0)
    },
    HandCase("the budget pays for one course of 3", move + 10 + month) {
      $0.require(level: 4, isMandatory: true)
      $0.addCourse(0, 4, hours: 120, cost: 3)
      $0.policy.trainingBudget = MillionDong(5.9)
    },
    HandCase("the budget pays for exactly two courses of 3", move + 20) {
      $0.require(level: 4, isMandatory: true)
      $0.addCourse(0, 4, hours: 120, cost: 3)
      $0.policy.trainingBudget = MillionDong(6)
    },
    HandCase("two courses that build on each other, given in the wrong order", move + 20) {
      $0.require(level: 4, isMandatory: true)
      $0.addCourse(2, 4, hours: 60)
      $0.addCourse(0, 2, hours: 60)
    },
    // Level 2 of 4 is a fit of 0.5: worth 5 hours in the present post, but the requirement of B stays unmet.
    HandCase("one course at most: the first of the two, in the present post", post + 5 + month / 2) {
      $0.require(level: 4, isMandatory: true)
      $0.addCourse(2, 4, hours: 60)
      $0.addCourse(0, 2, hours: 60)
      $0.policy.maximumCourses = 1
    },
    HandCase("no courses at all allowed", post + month) {
      $0.require(level: 4, isMandatory: true)
      $0.addCourse(0, 4, hours: 120)
      $0.policy.maximumCourses = 0
    },
    HandCase("two short courses are cheaper than a long one", move + 2 * 80 / 12) {
      $0.require(level: 4, isMandatory: true)
      $0.addCourse(0, 4, hours: 120)
      $0.addCourse(0, 2, hours: 40)
      $0.addCourse(2, 4, hours: 40)
    },
    HandCase("a course for level 1 does not help at level 0", post + month) {
      $0.require(level: 4, isMandatory: true)
      $0.addCourse(1, 4, hours: 120)
    },
    HandCase("who held it until yesterday starts from level 0", move + 20) {
      $0.require(level: 4, isMandatory: true, held: 4, until: .literal("2025-12-31"))
      $0.addCourse(0, 4, hours: 120)
    },
    HandCase("a course that opens a post without changing any fit: only who moves takes it", move + 1) {
      $0.require(level: 4, isMandatory: true)
      $0.requirements[0].weight = 0
      $0.addCourse(0, 4, hours: 12)
    },
    HandCase("both are fixed and are trained where they are", post + 20) {
      $0.require(level: 4, isMandatory: true)
      $0.addCourse(0, 4, hours: 120)
      $0.fix()
    },
    HandCase("a course that the post does not ask for is no option, not even for a team rule", move + 30) {
      $0.require(level: nil)
      $0.addCourse(0, 1, hours: 12)
      $0.addTeamRule(home, penalty: 30)
    },
  ]

  static let recruitment = [
    HandCase("one officer, no table: nobody is recruited", post) { $0.officers.removeLast() },
    HandCase("a quota of the position", 60) {
      $0.officers.removeLast()
      $0.recruit(land: 1)
    },
    HandCase("a total covers positions without a row", 60) {
      $0.officers.removeLast()
      $0.recruit(total: 1)
    },
    HandCase("the position's 0 holds against a total of 5", post) {
      $0.officers.removeLast()
      $0.recruit(land: 0, total: 5)
    },
    HandCase("a total of 0 holds against the position's 5", post) {
      $0.officers.removeLast()
      $0.recruit(land: 5, total: 0)
    },
    HandCase("a move is cheaper than a recruit of 60", move) { $0.recruit(land: 1) },
    HandCase("a recruit of 10 is cheaper than a move", 10) {
      $0.recruit(land: 1)
      $0.policy.recruitHours = HoursPerMonth(10)
    },
    HandCase("a quota of 1 is for both communes together", 60 + post) {
      $0.officers = []
      $0.recruit(land: 1, total: 2)
    },
    HandCase("a recruit needs a place in the establishment", post) {
      $0.officers.removeLast()
      $0.recruit(total: 1)
      $0.communes[other].establishment = 0
    },
    HandCase("the establishment of B is full: its second post, worth 229, stays empty", 1.5 * month) {
      $0.officers[1].commune = other
      $0.workload[1].annualVolume = 2 * 1832
      $0.recruit(total: 1)
      $0.communes[other].establishment = 1
    },
    // B has two posts, worth 3 and 1.5 months.
    HandCase("the second post of B is worth 229, a recruit 200", 400) {
      $0.officers.removeLast()
      $0.workload[1].annualVolume = 2 * 1832
      $0.recruit(total: 5)
      $0.policy.recruitHours = HoursPerMonth(200)
    },
    HandCase("the second post of B is worth 229, a recruit 230", 230 + 1.5 * month) {
      $0.officers.removeLast()
      $0.workload[1].annualVolume = 2 * 1832
      $0.recruit(total: 5)
      $0.policy.recruitHours = HoursPerMonth(230)
    },
    HandCase("a recruit has no competency for the team rule of B", 60 + 30) {
      $0.officers.removeLast()
      $0.require(level: nil)
      $0.addTeamRule(other, penalty: 30)
      $0.recruit(land: 1)
    },
  ]
}
