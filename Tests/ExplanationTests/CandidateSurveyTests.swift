import Planning
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Explanation

/// The surveys of candidates group officers and communes; asking the rules for every officer and cell must give the same.
@Suite struct CandidateSurveyTests {
  private static let seeds = 1...60

  /// What the rules say of one officer and one cell, without any shortcut.
  private struct Answer {
    let rules: [RuleName]

    init(_ officer: Ordinal<Officer>, _ cell: Cell, in problem: StaffingProblem) {
      let isHome = problem.staffingCase.officers[officer].cell == cell
      rules = problem.prohibitions(of: officer, filling: cell).map(\.rule)
        .map { $0 == .lock ? .forbid : $0 }
        // A pinned officer may stay, and nothing else is asked of staying.
        .filter { !isHome || $0 != .pinned }
    }
  }

  private static func answers(_ cell: Cell, in view: PlanView) -> [(officer: Ordinal<Officer>, rules: [RuleName])] {
    view.problem.oneOption.officers
      .filter { view.plan.heldCell(of: $0, in: view.problem.staffingCase) != cell }
      .map { ($0, Answer($0, cell, in: view.problem).rules) }
  }

  @Test func everyOfficerIsJudgedAsTheRulesJudgeAlone() {
    for seed in Self.seeds {
      let view = ScatteredCase.view(seed: UInt64(seed))
      let staff = StaffSurvey(view)
      for cell in view.problem.cellBalance.cells {
        let survey = CommuneSurvey(staff, of: cell.commune)
        for officer in view.problem.oneOption.officers {
          let found = staff.index.obstacles(of: officer, holding: cell, after: survey.journey(of: officer))
          let expected = Answer(officer, cell, in: view.problem).rules
          #expect(found.count == expected.count, "seed \(seed): \(officer), \(cell): \(expected)")
          #expect(found.first.map(staff.index.name) == expected.first, "seed \(seed): \(officer), \(cell): \(expected)")
        }
      }
    }
  }

  @Test func candidatesAreThoseWhomNoRuleStops() {
    var (found, gains) = (0, 0)
    for seed in Self.seeds {
      let view = ScatteredCase.view(seed: UInt64(seed))
      let staff = StaffSurvey(view)
      for (row, cell) in view.problem.cellBalance.cells.enumerated() {
        let survey = CandidateSurvey(of: cell, row: row, in: CommuneSurvey(staff, of: cell.commune))
        let eligible = Self.answers(cell, in: view).filter(\.rules.isEmpty).map(\.officer)
        #expect(survey.eligible.sorted() == eligible, "seed \(seed): \(cell)")
        let best = eligible.min { left, right in
          let changes = [left, right].map { view.change(when: $0, does: view.duty(of: $0, holding: cell)) }
          return (changes[0], left) < (changes[1], right)
        }
        #expect(survey.best?.officer == best, "seed \(seed): \(cell)")
        found += eligible.isEmpty ? 0 : 1
        gains += survey.best.map { $0.change < .zero } == true ? 1 : 0
        let open = eligible.filter { officer in
          let duty = view.duty(of: officer, holding: cell)
          return view.change(when: officer, does: duty).value <= -0.05
            && view.limits(of: view.problem.option(of: officer, doing: duty), insteadOf: view.present(officer)).isEmpty
        }
        #expect((survey.open == nil) == open.isEmpty, "seed \(seed): \(cell)")
        #expect(survey.open.map { open.contains($0.officer) } ?? true, "seed \(seed): \(cell)")
      }
    }
    #expect(found >= 200 && gains >= 20, "only \(found) cells with candidates, \(gains) with a gain")
  }

  @Test func obstaclesAreCountedOfficerByOfficer() {
    var named = 0
    for seed in Self.seeds {
      let view = ScatteredCase.view(seed: UInt64(seed))
      let staff = StaffSurvey(view)
      for (row, cell) in view.problem.cellBalance.cells.enumerated() {
        let answers = Self.answers(cell, in: view)
        let tally = ObstacleTally(of: cell, row: row, in: CommuneSurvey(staff, of: cell.commune))
        #expect(tally.looked == answers.count, "seed \(seed): \(cell)")
        let expected = Dictionary(grouping: answers.compactMap(\.rules.first)) { $0 }.mapValues(\.count)
        let found = Dictionary(tally.obstacles.map { ($0.rule, $0.count) }) { $0 + $1 }
        #expect(found == expected, "seed \(seed): \(cell)")
        #expect(zip(tally.obstacles, tally.obstacles.dropFirst()).allSatisfy { $0.count >= $1.count })
        let fit = { (officer: Ordinal<Officer>) in view.problem.fits.share(officer, for: cell.position) }
        let nearest = answers.filter { $0.rules.count == 1 && $0.rules != [.pinned] }.map(\.officer)
          .min { (fit($1), $0) < (fit($0), $1) }
        #expect(tally.nearest == nearest, "seed \(seed): \(cell)")
        named += nearest == nil ? 0 : 1
      }
    }
    #expect(named >= 200, "only \(named) cells with somebody near")
  }

  @Test func theAlternativeOfASurplusOfficerHasTheFewestObstacles() {
    var stopped = 0
    for seed in Self.seeds {
      let view = ScatteredCase.view(seed: UInt64(seed))
      let posts = EmptyPosts(StaffSurvey(view))
      let empty = view.problem.cellBalance.cells.filter { !view.emptyPosts(in: $0).isEmpty }
      for officer in view.problem.oneOption.officers where view.plan.assignments[officer.offset].duty == .surplus {
        let person = view.problem.staffingCase.officers[officer]
        let residence = Residence(commune: person.commune, home: person.residence)
        let found = AlternativeSurvey(from: residence, to: posts).nearest(for: officer)
        let expected = empty.map { cell -> (Int, Int, HoursPerMonth, Cell) in
          let rules = Answer(officer, cell, in: view.problem).rules
          let duty = view.duty(of: officer, holding: cell)
          let change = view.change(when: officer, does: duty)
          let isOpen =
            rules.isEmpty && change.value <= -0.05
            && view.limits(of: view.problem.option(of: officer, doing: duty), insteadOf: view.present(officer)).isEmpty
          return (rules.count, isOpen ? 0 : 1, change, cell)
        }.min { $0 < $1 }
        #expect(found?.obstacles == expected?.0 && found?.cell == expected?.3, "seed \(seed): \(officer)")
        stopped += (expected?.0 ?? 0) > 0 ? 1 : 0
      }
    }
    #expect(stopped >= 5, "only \(stopped) officers without an open post")
  }

  /// The contract of ``EligibilityRule/looksAtTraining``.
  @Test func aRuleLooksAtTrainingOnlyWhereItSaysSo() {
    var opened = 0
    for seed in Self.seeds {
      let staffingCase = TinyCase.everything(seed: UInt64(seed))
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      for rule in problem.eligibilityRules {
        for officer in staffingCase.officers.ordinals {
          for position in staffingCase.positions.ordinals {
            let untrained = TrainingOffer(untrained: officer, for: position, problem.fits)
            let answer = rule.allows(officer, toTakeUp: position, after: untrained)
            let others = problem.training.offers(to: officer, for: position).filter {
              rule.allows(officer, toTakeUp: position, after: $0) != answer
            }
            #expect(others.isEmpty || rule.looksAtTraining, "seed \(seed): \(rule.name)")
            opened += others.count
          }
        }
      }
    }
    #expect(opened >= 50, "only \(opened) offers that open a position")
  }

  /// The contract of a rule's answers about journeys.
  @Test func aRuleTreatsOfficersOfACommuneAlikeUnlessItSaysOtherwise() {
    var narrowed = 0
    for seed in Self.seeds {
      let problem = ScatteredCase.view(seed: UInt64(seed)).problem
      for rule in problem.eligibilityRules {
        for officer in problem.staffingCase.officers.ordinals {
          let home = problem.staffingCase.officers[officer].commune
          for commune in problem.staffingCase.communes.ordinals {
            let residence = problem.staffingCase.officers[officer].residence
            let distance = problem.distances.distance(from: residence, to: commune)
            let own = rule.allows(officer, toGoTo: commune, over: distance)
            let common = rule.allowsJourney(from: home, to: commune, over: distance)
            #expect(own ? common : !common || rule.narrowsJourneys(of: officer), "seed \(seed): \(rule.name)")
            narrowed += own == common ? 0 : 1
          }
        }
      }
      for officer in problem.staffingCase.officers.ordinals {
        let person = problem.staffingCase.officers[officer]
        let open = problem.staffingCase.communes.ordinals.filter { commune in
          let distance = problem.distances.distance(from: person.residence, to: commune)
          return problem.eligibilityRules.allSatisfy {
            $0.allowsJourney(from: person.commune, to: commune, over: distance)
          }
        }
        #expect(problem.journeys.journeys(of: officer).map(\.destination) == open, "seed \(seed)")
      }
    }
    #expect(narrowed >= 50, "only \(narrowed) journeys that an officer's own limit stops")
  }
}
