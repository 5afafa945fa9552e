import Explanation
import GLPKBackend
import LinearProgramming
import Planning
import StaffingDomain
import TestSupport
import Testing
import Workloads

/// Contradictions are minimal, and dropping a row does what is said, against brute force.
@Suite struct ConflictTruthTests {
  /// Tiny cases with so many orders and so tight limits that most contradict themselves.
  private static let cases: [StaffingCase] = (1...120).map { seed in
    var random = SeededGenerator(seed: UInt64(seed) &* 7919)
    func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    var result = seed % 2 == 0 ? TinyCase.everything(seed: UInt64(seed)) : TinyCase.random(seed: UInt64(seed))
    result.policy.maximumTransfers = random.chance(0.4) ? int(0...1) : nil
    for commune in result.communes.indices where random.chance(0.4) {
      result.communes[commune].establishment = int(0...2)
    }
    for _ in 0..<int(2...6) {
      let officer = Ordinal<Officer>(int(0...(result.officers.count - 1)))
      let isLock = random.chance(0.7)
      result.decisions.append(
        Decision(
          officer: officer, kind: isLock ? .lock : random.chance(0.5) ? .forbid : .refuse,
          commune: random.chance(0.7) ? Ordinal(int(0...(result.communes.count - 1))) : nil,
          position: random.chance(0.5) ? Ordinal(int(0...(result.positions.count - 1))) : nil,
          source: SourceRow(table: .decisions, line: result.decisions.count + 2)))
    }
    // Every row has a line of its own.
    for row in result.decisions.indices { result.decisions[row].source = SourceRow(table: .decisions, line: row + 2) }
    for row in result.relations.indices { result.relations[row].source = SourceRow(table: .relations, line: row + 2) }
    for row in result.communes.indices { result.communes[row].source = SourceRow(table: .communes, line: row + 2) }
    return result
  }

  private func problem(_ staffingCase: StaffingCase) -> StaffingProblem {
    StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  }

  private func conflicts(_ staffingCase: StaffingCase) throws -> [OrderConflict] {
    try ContradictoryOrders(problem(staffingCase), solver: GLPKSolver(), control: SolveControl()).conflicts()
  }

  @Test func eachContradictionIsMinimal() throws {
    var (lone, joint, checked) = (0, 0, 0)
    var rules: Set<RuleName> = []
    for (index, staffingCase) in Self.cases.enumerated() {
      let found = try conflicts(staffingCase)
      #expect(found.isEmpty == (BruteForce(staffingCase).optimum != nil), "case \(index)")
      for conflict in found {
        if conflict.officers.count == 1, conflict.limits.isEmpty { lone += 1 } else { joint += 1 }
        rules.formUnion(conflict.rules)
        let core = ConflictCore(conflict, of: staffingCase)
        #expect(BruteForce(core.make()).optimum == nil, "case \(index): \(conflict.cause) can be kept")
        for part in core.parts {
          checked += 1
          #expect(
            BruteForce(core.make(without: part)).optimum != nil,
            "case \(index): \(conflict.cause) (\(conflict.sources)) contradicts itself without \(part)")
        }
      }
    }
    #expect(lone >= 40 && joint >= 20 && checked >= 150, "\(lone) \(joint) \(checked)")
    #expect(
      rules.isSuperset(of: [
        .lock, .forbid, .pinned, .leaving, .away, .rankDrop, .distance, .cellBalance, .maximumTransfers, .establishment,
      ]), "\(rules)")
  }

  @Test func droppingARowLeadsToThePlanThatIsNamed() throws {
    let reoptimizer = Reoptimizer(
      solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0), control: SolveControl())
    var (plans, none, remaining, kinds) = (0, 0, 0, Set<String>())
    for (index, staffingCase) in Self.cases.enumerated() {
      var survey = ConflictSurvey(
        problem(staffingCase), solver: GLPKSolver(), control: SolveControl(), reoptimizer: reoptimizer)
      let explanations = try survey.explanations()
      for (number, explanation) in explanations.enumerated() {
        let others = explanations.enumerated().filter { $0.offset != number }.map(\.element.conflict)
        for way in explanation.waysOut {
          let label = "case \(index): \(explanation.conflict.cause), \(way.edits)"
          kinds.formUnion(
            way.edits.map { edit in
              if case .policy(let key, _) = edit { key.rawValue } else { "\(edit)".prefix { $0 != "(" }.description }
            })
          // Whether anything is left, and what the plan is once the rows of the others are gone too.
          let alone = staffingCase.applying(way.edits)
          #expect((BruteForce(alone).optimum == nil) == (!way.remaining.isEmpty || way.objective == nil), "\(label)")
          if !way.remaining.isEmpty { remaining += 1 }
          let cited = Set(others.flatMap(\.sources)).subtracting(explanation.conflict.sources)
          let aside =
            staffingCase.decisions.indices.filter { cited.contains(.row(staffingCase.decisions[$0].source)) }
            .map { CaseEdit.withoutDecision($0) }
            + staffingCase.relations.indices.filter { cited.contains(.row(staffingCase.relations[$0].source)) }
            .map { CaseEdit.withoutRelation($0) }
          let optimum = BruteForce(staffingCase.applying(way.edits + aside)).optimum
          switch way.outcome {
          case .plan(let proof):
            plans += 1
            let expected = try #require(optimum, "\(label)")
            #expect(abs(proof.objective.value - expected) <= 1e-6 * max(1, abs(expected)), "\(label): not \(expected)")
          case .none(let conflicts):
            none += 1
            #expect(optimum == nil && !conflicts.isEmpty, "\(label)")
          case .undecided: Issue.record("\(label)")
          }
        }
        let objectives = explanation.waysOut.compactMap(\.objective)
        #expect(objectives == objectives.sorted())
        #expect(!explanation.waysOut.isEmpty || !explanation.facts.isEmpty)
      }
    }
    #expect(plans >= 100 && none >= 5 && remaining >= 20, "\(plans) \(none) \(remaining)")
    for kind in [
      "withoutDecision", "withoutRelation", "maximum_transfers", "establishment", "maximum_km", "movable",
    ] {
      #expect(kinds.contains(kind), "\(kinds)")
    }
  }
}

/// A case in which nothing but the rows of a contradiction binds, so that the set can be tried without each of its parts.
struct ConflictCore {
  enum Part: Hashable {
    case decision(Int)
    case relation(Int)
    case limit(RuleName, Int)
    case rule(RuleName)
  }

  let conflict: OrderConflict
  let staffingCase: StaffingCase
  let parts: [Part]

  init(_ conflict: OrderConflict, of staffingCase: StaffingCase) {
    (self.conflict, self.staffingCase) = (conflict, staffingCase)
    let cited = Set(conflict.sources)
    parts =
      staffingCase.decisions.indices.filter { cited.contains(.row(staffingCase.decisions[$0].source)) }
      .map { .decision($0) }
      + staffingCase.relations.indices.filter { cited.contains(.row(staffingCase.relations[$0].source)) }
      .map { .relation($0) }
      + conflict.limits.map { .limit($0.rule, $0.row) }
      + Set(conflict.prohibitions.map(\.rule)).union(ConflictCore.absences(of: conflict)).map { .rule($0) }
  }

  /// What takes the officer of a conflict out of the plan.
  private static func absences(of conflict: OrderConflict) -> [RuleName] {
    switch conflict.cause {
    case .outOfPlan(_, .leaves): [.leaving]
    case .outOfPlan(_, .away): [.away]
    case .decisions, .grounds, .limits: []
    }
  }

  func make(without dropped: Part? = nil) -> StaffingCase {
    let kept = Set(parts.filter { $0 != dropped })
    var result = staffingCase
    result.decisions = result.decisions.enumerated().filter { kept.contains(.decision($0.offset)) }.map(\.element)
    result.relations = result.relations.enumerated().filter { kept.contains(.relation($0.offset)) }.map(\.element)
    func binds(_ rule: RuleName) -> Bool { kept.contains(.rule(rule)) }
    func limits(_ rule: RuleName) -> [Int] {
      kept.compactMap { if case .limit(rule, let row) = $0 { row } else { nil } }
    }
    if limits(.maximumTransfers).isEmpty { result.policy.maximumTransfers = nil }
    if limits(.allowanceBudget).isEmpty { result.policy.allowanceBudget = nil }
    if limits(.trainingBudget).isEmpty { result.policy.trainingBudget = nil }
    if limits(.outflowCap).isEmpty { result.policy.maximumOutflowShare = 1 }
    if limits(.courseSeats).isEmpty { for course in result.courses.indices { result.courses[course].seats = nil } }
    var row = 0
    for commune in result.communes.indices where result.communes[commune].establishment != nil {
      if !limits(.establishment).contains(row) { result.communes[commune].establishment = nil }
      row += 1
    }
    // What single officers may do is given where several are looked at together.
    if isLone { lift(binds, &result) }
    openPosts(Set(limits(.cellBalance)), isOpen: !binds(.cellBalance), &result)
    return result
  }

  private var isLone: Bool { conflict.officers.count == 1 && conflict.limits.isEmpty && !hasRelation }
  private var hasRelation: Bool { parts.contains { if case .relation = $0 { true } else { false } } }

  private func lift(_ binds: (RuleName) -> Bool, _ result: inout StaffingCase) {
    if !binds(.distance) {
      result.policy.maximumDistance = Kilometres(5000)
      for officer in result.officers.indices { result.officers[officer].maximumDistance = nil }
    }
    if !binds(.competence) {
      result.policy.minimumFit = 0
      for requirement in result.requirements.indices { result.requirements[requirement].isMandatory = false }
    }
    if !binds(.rankDrop) { result.policy.maximumRankDrop = 4 }
    if !binds(.rank) { result.officers[conflict.officers[0]].rank = 5 }
    for position in result.positions.indices
    where !binds(.rankDrop) && !conflict.sources.contains(.row(result.positions[position].source)) {
      result.positions[position].rank = 1
    }
    if !binds(.provinceBorder) { result.policy.crossProvince = true }
    free(conflict.officers[0], binds, &result)
  }

  private func free(_ officer: Ordinal<Officer>, _ binds: (RuleName) -> Bool, _ result: inout StaffingCase) {
    if !binds(.pinned) {
      result.officers[officer].mobility = .movable
      result.policy.settlingMonths = 0
    }
    if !binds(.pinned), !binds(.leaving) {
      (result.officers[officer].leavesOn, result.officers[officer].born) = (nil, nil)
    }
    if !binds(.pinned), !binds(.away) { result.bars.removeAll { $0.officer == officer } }
  }

  /// Gives every cell posts enough, but those whose number is part of the contradiction.
  private func openPosts(_ kept: Set<Int>, isOpen: Bool, _ result: inout StaffingCase) {
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    let postless = Set(conflict.prohibitions.filter { $0.rule == .cellBalance }.map(\.cell))
    // Cells without posts to which an order sends somebody, or somebody's own.
    let own =
      conflict.limits.filter { $0.rule == .cellBalance }.map { problem.cellBalance.cells[$0.row] }
      + conflict.officers.map { staffingCase.officers[$0].cell }
    let named = staffingCase.decisions.compactMap { order -> Cell? in
      guard order.kind == .lock, let commune = order.commune, let position = order.position else { return nil }
      return Cell(commune: commune, position: position)
    }
    let opened = postless.union(own).union(isLone ? named : [])
    for commune in staffingCase.communes.ordinals {
      for position in staffingCase.positions.ordinals {
        let cell = Cell(commune: commune, position: position)
        if let row = problem.cellBalance.row(of: cell), kept.contains(row) { continue }
        if postless.contains(cell), !isOpen { continue }
        // A cell without posts is no place to go to, which is a fact where nobody said so.
        let posts = problem.cellBalance.posts(in: cell)
        guard posts > 0 || opened.contains(cell) else { continue }
        result.posts.removeAll { $0.cell == cell }
        result.posts.append(
          EstablishedPosts(cell: cell, posts: max(posts, 6), source: SourceRow(table: .posts, line: 9)))
      }
    }
  }
}
