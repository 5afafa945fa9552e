/// One change of the input of a case: a key of the policy, or rows of a table, with the new value.
///
/// Rows are named by their place in the arrays of the case that is changed.
public enum CaseEdit: Sendable, Hashable {
  /// A key of the policy has another value, one of its kind.
  case policy(PolicyKey, PolicyValue)
  /// `max_km` of officers.
  case ownDistance([Ordinal<Officer>], Kilometres)
  /// `mobility` of an officer is `movable`.
  case movable(Ordinal<Officer>)
  /// `mandatory` of a requirement is `no`.
  case optionalRequirement(Int)
  /// `establishment` of a commune.
  case establishment(Ordinal<Commune>, Int)
  /// The posts of a cell, in `posts.csv`.
  case posts(Cell, Int)
  /// `seats` of a course.
  case seats(Ordinal<Course>, Int)
  /// A new course, whose code comes after all others.
  case newCourse(Course)
  /// `quota` of a row of `recruitment.csv`.
  case quota(Int, Int)
  /// A new row of `recruitment.csv`.
  case newQuota(Ordinal<Position>, Int)
  /// `officers` of a team rule; 0 takes the rule out.
  case teamRuleOfficers(Int, Int)
  /// A row of `decisions.csv` is taken out.
  case withoutDecision(Int)
  /// A row of `relations.csv` is taken out.
  case withoutRelation(Int)
  /// `combinable` of a position is `yes`.
  case combinable(Ordinal<Position>)
  /// A new row of `combinations.csv`.
  case newCombination(Ordinal<Position>, Ordinal<Position>)
}

extension StaffingCase {
  /// The case with changes made, all of them to the rows of this case.
  public func applying(_ edits: [CaseEdit]) -> StaffingCase {
    var changed = self
    var (decisions, relations, rules) = (Set<Int>(), Set<Int>(), Set<Int>())
    var quotas: [RecruitmentQuota] = []
    var pairs: [PositionPair] = []
    for edit in edits {
      switch edit {
      case .withoutDecision(let row): decisions.insert(row)
      case .withoutRelation(let row): relations.insert(row)
      case .teamRuleOfficers(let row, 0): rules.insert(row)
      case .newQuota(let position, let quota):
        let source = SourceRow(table: .recruitment, line: 0)
        quotas.append(RecruitmentQuota(position: position, quota: quota, source: source))
      case .newCombination(let position, let other):
        let source = SourceRow(table: .combinations, line: 0)
        pairs.append(PositionPair(position: position, other: other, source: source))
      default: changed.set(edit)
      }
    }
    // Rows go last: their places are those of this case.
    changed.decisions = changed.decisions.enumerated().filter { !decisions.contains($0.offset) }.map(\.element)
    changed.relations = changed.relations.enumerated().filter { !relations.contains($0.offset) }.map(\.element)
    changed.teamRules = changed.teamRules.enumerated().filter { !rules.contains($0.offset) }.map(\.element)
    for pair in pairs {
      let later = changed.combinations.firstIndex { ($0.position, $0.other) > (pair.position, pair.other) }
      changed.combinations.insert(pair, at: later ?? changed.combinations.endIndex)
    }
    for quota in quotas {
      let later = changed.recruitment.firstIndex { ($0.position?.offset ?? -1) > (quota.position?.offset ?? -1) }
      changed.recruitment.insert(quota, at: later ?? changed.recruitment.endIndex)
    }
    return changed
  }

  private mutating func set(_ edit: CaseEdit) {
    switch edit {
    case .policy(let key, let value): policy[key] = value
    case .ownDistance(let people, let distance):
      for officer in people { officers[officer].maximumDistance = distance }
    case .movable(let officer): officers[officer].mobility = .movable
    case .optionalRequirement(let row): requirements[row].isMandatory = false
    case .establishment(let commune, let limit): communes[commune].establishment = limit
    case .posts(let cell, let count): setPosts(of: cell, count)
    case .seats(let course, let count): courses[course].seats = count
    case .newCourse(let course): courses.append(course)
    case .quota(let row, let quota): recruitment[row].quota = quota
    case .teamRuleOfficers(let row, let count): teamRules[row].officers = count
    case .combinable(let position): positions[position].isCombinable = true
    case .withoutDecision, .withoutRelation, .newQuota, .newCombination: break
    }
  }

  private mutating func setPosts(of cell: Cell, _ count: Int) {
    if let row = posts.lastIndex(where: { $0.cell == cell }) {
      posts[row].posts = count
    } else {
      let row = EstablishedPosts(cell: cell, posts: count, source: SourceRow(table: .posts, line: 0))
      posts.insert(row, at: posts.firstIndex { $0.cell > cell } ?? posts.endIndex)
    }
  }
}

extension CaseEdit {
  /// Whether a change goes at least as far as another one of the same row or key.
  package func covers(_ other: CaseEdit) -> Bool {
    if case .ownDistance(let people, let own) = self, case .ownDistance(let others, let less) = other {
      return own >= less && Set(people).isSuperset(of: others)
    }
    guard let own = amount, let asked = other.amount, own.subject == asked.subject else { return self == other }
    return own.isFloor ? own.value <= asked.value : own.value >= asked.value
  }

  /// What a change sets to which number; nil for one that sets none.
  private var amount: CaseAmount? {
    switch self {
    case .policy(let key, let value):
      key.relaxation.flatMap { direction in
        value.amount.map { CaseAmount(.policy(key), $0, isFloor: direction == .lower) }
      }
    case .establishment(let commune, let limit): CaseAmount(.establishment(commune), Double(limit))
    case .posts(let cell, let count): CaseAmount(.posts(cell), Double(count))
    case .seats(let course, let count): CaseAmount(.seats(course), Double(count))
    case .quota(let row, let quota): CaseAmount(.quota(row), Double(quota))
    case .newQuota(let position, let quota): CaseAmount(.newQuota(position), Double(quota))
    case .teamRuleOfficers(let row, let count): CaseAmount(.teamRule(row), Double(count), isFloor: true)
    case .ownDistance, .movable, .optionalRequirement, .newCourse, .withoutDecision, .withoutRelation, .combinable,
      .newCombination:
      nil
    }
  }

  /// How many a change concerns: 2 everybody, 1 a commune, a trade or a course, 0 somebody alone.
  package var breadth: Int {
    switch self {
    case .policy, .optionalRequirement: 2
    case .establishment, .posts, .seats, .newCourse, .quota, .newQuota, .teamRuleOfficers, .combinable, .newCombination:
      1
    case .ownDistance(let people, _): people.count > 1 ? 1 : 0
    case .movable, .withoutDecision, .withoutRelation: 0
    }
  }

  /// Whether the change touches what is required or how many posts there are.
  package var changesNeeds: Bool {
    switch self {
    case .policy(let key, _): key.countsForNeeds
    case .posts: true
    case .ownDistance, .movable, .optionalRequirement, .establishment, .seats, .newCourse, .quota, .newQuota,
      .teamRuleOfficers, .withoutDecision, .withoutRelation, .combinable, .newCombination:
      false
    }
  }

  /// Whether it asks for less, instead of making more possible.
  public var lowersTheAsk: Bool { if case .teamRuleOfficers = self { true } else { false } }

  /// The row or key that changes; for a new row its table with line 0.
  public func source(in staffingCase: StaffingCase) -> InputReference {
    func new(_ table: CaseTable) -> InputReference { .row(SourceRow(table: table, line: 0)) }
    return switch self {
    case .policy(let key, _): .policy(key)
    case .ownDistance(let officers, _): officers.first.map { .row(staffingCase.officers[$0].source) } ?? new(.officers)
    case .movable(let officer): .row(staffingCase.officers[officer].source)
    case .optionalRequirement(let row): .row(staffingCase.requirements[row].source)
    case .establishment(let commune, _): .row(staffingCase.communes[commune].source)
    case .posts(let cell, _): staffingCase.posts.last { $0.cell == cell }.map { .row($0.source) } ?? new(.posts)
    case .seats(let course, _): .row(staffingCase.courses[course].source)
    case .newCourse: new(.courses)
    case .quota(let row, _): .row(staffingCase.recruitment[row].source)
    case .newQuota: new(.recruitment)
    case .teamRuleOfficers(let row, _): .row(staffingCase.teamRules[row].source)
    case .withoutDecision(let row): .row(staffingCase.decisions[row].source)
    case .withoutRelation(let row): .row(staffingCase.relations[row].source)
    case .combinable(let position): .row(staffingCase.positions[position].source)
    case .newCombination: new(.combinations)
    }
  }
}

extension CaseEdit {
  /// A number as input files have it: no exponent, no needless zeros.
  package static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\((value * 1e6).rounded() / 1e6)"
  }
}

/// The number that a change sets, and what it is the number of.
private struct CaseAmount {
  /// The row or key.
  enum Subject: Hashable {
    case policy(PolicyKey)
    case establishment(Ordinal<Commune>)
    case posts(Cell)
    case seats(Ordinal<Course>)
    case quota(Int)
    case newQuota(Ordinal<Position>)
    case teamRule(Int)
  }

  let subject: Subject
  let value: Double
  /// Whether less of it makes more possible.
  let isFloor: Bool

  init(_ subject: Subject, _ value: Double, isFloor: Bool = false) {
    (self.subject, self.value, self.isFloor) = (subject, value, isFloor)
  }
}
