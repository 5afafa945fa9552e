import Planning
public import StaffingDomain

/// A plan with what is proved of it, as one side of a comparison.
public struct ComparedPlan: Sendable {
  /// The plan and its problem.
  public let view: PlanView
  /// The proved bound of the problem; nil where nothing is proved.
  public let bound: HoursPerMonth?
  /// The objective of the best plan that was found, which may be another one.
  public let best: HoursPerMonth
  /// The most hours that the plan might lose; its own objective unless fewer changed names may cost something.
  public let limit: HoursPerMonth

  /// Creates a side of a comparison.
  ///
  /// - Parameters:
  ///   - best: The objective of the best plan that was found; nil where the plan is that one.
  ///   - limit: The most hours that a plan may lose for fewer changed names; nil for none.
  public init(
    _ view: PlanView, bound: HoursPerMonth?, best: HoursPerMonth? = nil, limit: HoursPerMonth? = nil
  ) {
    (self.view, self.bound) = (view, bound)
    self.best = min(best ?? view.value.objective, view.value.objective)
    self.limit = max(limit ?? view.value.objective, view.value.objective)
  }

  /// What doing as before may lose and yet say nothing about the need to differ; nil where nothing is proved.
  ///
  /// What a better plan than the best one found could recover by the proof, or what the limit leaves where that is more; never
  /// less than the rounding of an objective.
  public var openHours: HoursPerMonth? { bound.map { max(best - $0, limit - view.value.objective, rounding) } }

  /// Hours that are rounding beside the objective.
  var rounding: HoursPerMonth { HoursPerMonth(Tolerances.objective * max(1, abs(view.value.objective.value))) }
}

/// How an officer's line differs between two plans; the order is the one in which differences are listed.
public enum DifferenceKind: String, CaseIterable, Sendable, Hashable, Comparable {
  /// Fills a post of another cell, and did not before.
  case movesNow = "moves_now"
  /// Fills a post of another cell than before.
  case goesElsewhere = "goes_elsewhere"
  /// Keeps the current post instead of moving.
  case noLongerMoves = "no_longer_moves"
  /// Serves a pool, and did not serve it before.
  case newInPool = "new_in_pool"
  /// Keeps the current post instead of serving a pool.
  case noLongerInPool = "no_longer_in_pool"
  /// Holds no post any more.
  case newSurplus = "new_surplus"
  /// Keeps the current post instead of holding none.
  case noLongerSurplus = "no_longer_surplus"
  /// Leaves before the middle of the horizon, by the later case.
  case leavesNow = "leaves_now"
  /// Does not leave any more, by the later case.
  case noLongerLeaves = "no_longer_leaves"
  /// Stays or has no post in both plans, but at another place: the case itself says so.
  case otherPlaceInCase = "other_place_in_case"
  /// Is only in the later case.
  case newInCase = "new_in_case"
  /// Is only in the earlier case.
  case goneFromCase = "gone_from_case"
  /// The same main post with another second post, or with one instead of none or the other way round.
  case otherSecondPost = "other_second_post"
  /// Does the same, but follows other courses.
  case otherCourses = "other_courses"

  /// Orders kinds as they are listed.
  public static func < (left: DifferenceKind, right: DifferenceKind) -> Bool { left.place < right.place }

  private var place: Int { DifferenceKind.allCases.firstIndex(of: self) ?? 0 }

  /// The kind of difference between two lines; nil where there is none.
  public init?(from before: CodedAssignment?, to after: CodedAssignment?) {
    guard let after else {
      if before == nil { return nil }
      self = .goneFromCase
      return
    }
    guard let before else {
      self = .newInCase
      return
    }
    let isSamePlace = before.commune == after.commune && before.position == after.position
    switch (before.kind, after.kind) {
    case (.moves, .moves), (.stays, .stays), (.pool, .pool), (.surplus, .surplus):
      if isSamePlace {
        if before.secondPosition != after.secondPosition {
          self = .otherSecondPost
        } else if before.courses == after.courses {
          return nil
        } else {
          self = .otherCourses
        }
      } else {
        self = after.kind == .moves ? .goesElsewhere : after.kind == .pool ? .newInPool : .otherPlaceInCase
      }
    case (.outOfPlan, .outOfPlan): return nil
    case (_, .moves): self = .movesNow
    case (_, .pool): self = .newInPool
    case (_, .surplus): self = .newSurplus
    case (_, .outOfPlan): self = .leavesNow
    case (.moves, .stays): self = .noLongerMoves
    case (.pool, .stays): self = .noLongerInPool
    case (.surplus, .stays): self = .noLongerSurplus
    case (.outOfPlan, .stays): self = .noLongerLeaves
    }
  }
}

/// One officer whose line differs between two plans.
public struct OfficerDifference: Sendable, Hashable {
  /// The officer.
  public let officer: Code<Officer>
  /// The officer's name; empty where the cases give none.
  public let name: String
  /// How the lines differ.
  public let kind: DifferenceKind
  /// What the officer did under the earlier plan; nil where that case has no such officer.
  public let before: CodedAssignment?
  /// What the officer does under the later plan; nil where that case has no such officer.
  public let after: CodedAssignment?
  /// What the later plan loses, hours a month, if this officer alone does as before.
  ///
  /// Nil where a rule or a limit of the later case forbids that alone.
  public let extraHours: HoursPerMonth?
  /// Why the difference may be chance; nil where taking it back was seen to cost more than the gap leaves open, or where
  /// doing as before is not possible.
  public let doubt: Doubt?

  /// That a difference is worth no more than a gap leaves open.
  public struct Doubt: Sendable, Hashable {
    /// The plan that could do as the other one.
    public enum Side: Sendable, Hashable {
      /// The earlier plan would have been better with it: its own gap left it open.
      case earlier
      /// The later plan could do as the earlier one.
      case later
    }
    /// Which plan could do as the other one.
    public let side: Side
    /// What it would lose at most; below 0 where it would get better.
    public let price: HoursPerMonth
    /// What its gap leaves open; nil where nothing is proved.
    public let open: HoursPerMonth?
    /// How many officers would do so together.
    public let officers: Int
  }
}

/// The difference between two plans, officer by officer: of one case, or of a case and a changed one.
///
/// Officers, communes, positions and courses are matched by code.
public struct PlanDifference: Sendable {
  /// The officers whose commune, position, duty or courses differ, by kind, then officer.
  public let officers: [OfficerDifference]

  /// Compares two plans.
  ///
  /// - Parameters:
  ///   - before: The earlier plan.
  ///   - after: The later plan, best one that changes few names of the earlier one (`Reoptimizer/fewNames`).
  public init(from before: ComparedPlan, to after: ComparedPlan) {
    let cases = (before: before.view.problem.staffingCase, after: after.view.problem.staffingCase)
    let later = PlanAlignment(of: after.view.problem, toward: before.view.plan, of: cases.before)
    let earlier = PlanAlignment(of: before.view.problem, toward: after.view.plan, of: cases.after)
    var prices: [Code<Officer>: HoursPerMonth] = [:]
    for (officer, price) in later.pricesOfDoingAsBefore(in: after.view.plan) {
      prices[cases.after.officers[officer].code] = price
    }
    var doubts = Self.doubts(earlier, about: before, side: .earlier)
    doubts.merge(Self.doubts(later, about: after, side: .later)) { $1 }
    let known = (before: Self.codedAssignments(before.view), after: Self.codedAssignments(after.view))
    let people = Dictionary((cases.after.officers + cases.before.officers).map { ($0.code, $0.name ?? "") }) {
      first, _ in
      first
    }
    var found: [OfficerDifference] = []
    for (code, name) in people {
      let (former, latter) = (known.before[code], known.after[code])
      guard let kind = DifferenceKind(from: former, to: latter) else { continue }
      found.append(
        OfficerDifference(
          officer: code, name: name, kind: kind, before: former, after: latter, extraHours: prices[code],
          doubt: former == nil || latter == nil ? nil : doubts[code]))
    }
    officers = found.sorted { ($0.kind, $0.officer) < ($1.kind, $1.officer) }
  }

  /// How many officers differ in a way.
  public func count(_ kind: DifferenceKind) -> Int { officers.filter { $0.kind == kind }.count }

  private static func codedAssignments(_ view: PlanView) -> [Code<Officer>: CodedAssignment] {
    let staffingCase = view.problem.staffingCase
    return Dictionary(
      zip(staffingCase.officers, view.plan.assignments).map { ($0.code, CodedAssignment($1, in: staffingCase)) }
    ) { first, _ in first }
  }

  /// Whether a difference may be chance: the later plan could do without it, or the earlier one only missed it.
  ///
  /// That the earlier plan could do as well with it is no doubt: the changes then decide what was open before.
  private static func isOpen(
    _ price: HoursPerMonth, open: HoursPerMonth?, for side: OfficerDifference.Doubt.Side, rounding: HoursPerMonth
  ) -> Bool {
    switch side {
    case .earlier: price < .zero - rounding
    case .later: open.map { price <= $0 } ?? true
    }
  }

  /// The officers whose difference a gap leaves open.
  private static func doubts(
    _ alignment: PlanAlignment, about side: ComparedPlan, side name: OfficerDifference.Doubt.Side
  ) -> [Code<Officer>: OfficerDifference.Doubt] {
    var doubts: [Code<Officer>: OfficerDifference.Doubt] = [:]
    let open = side.openHours
    for group in alignment.differences(in: side.view.plan) {
      guard let price = group.price, isOpen(price, open: open, for: name, rounding: side.rounding) else { continue }
      for officer in group.officers {
        doubts[side.view.problem.staffingCase.officers[officer].code] = OfficerDifference.Doubt(
          side: name, price: price, open: open, officers: group.reverted)
      }
    }
    return doubts
  }
}
