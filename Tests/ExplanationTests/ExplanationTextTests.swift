import Planning
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

@testable import Explanation

/// The sentences of the result files say what was found out, with its figures, names, courses and rows, and no more.
@Suite struct ExplanationTextTests {
  private static let plans = ExplainedPlans.best() + ExplainedPlans.open()

  @Test func whyAVacancyIsEmptyNamesTheOfficerTheCoursesAndEveryLimit() {
    var named = 0
    for view in Self.plans {
      for findings in view.findings(StaffSurvey(view)) {
        let (why, remedy) = (view.why(findings), view.remedy(findings))
        #expect(why.contains("which the search left open") == findings.isLeftOpen, "\(why)")
        #expect(remedy.hasPrefix("Solve again") == findings.isLeftOpen, "\(remedy)")
        let move = findings.candidates.open ?? findings.candidates.stopped?.move ?? findings.candidates.best
        if let move {
          named += 1
          let hours = English().hoursPerMonth(move.change.value < 0 ? .zero - move.change : move.change)
          #expect(
            why.contains(English().text(of: move.officer, in: view.problem.staffingCase)) && why.contains(hours),
            "\(why)")
          // The remedy names the courses; the reason tells how many they are.
          let courses = view.problem.training.courses(of: move.step.option.bundle)
          if !courses.isEmpty { #expect(why.contains(" after \(courses.count) course"), "\(why)") }
          for course in findings.isLeftOpen || findings.candidates.stopped == nil ? [] : courses {
            #expect(remedy.contains(view.problem.staffingCase.courses[course].name), "\(remedy)")
          }
        } else {
          #expect(why.hasPrefix("No other officer may fill it") || why.hasPrefix("There is no other officer"))
        }
        guard !findings.isLeftOpen else { continue }
        for limit in findings.candidates.stopped?.limits ?? [] {
          // What the policy allows is said in one go.
          let meaning = view.problem.meaning(limit.row)
          let (policy, goesOn) = ("the policy allows ", meaning.dropFirst("the policy allows ".count))
          let isSaid =
            why.contains(meaning) || meaning.hasPrefix(policy) && why.contains(policy) && why.contains(goesOn)
          #expect(isSaid, "\(why)")
          switch limit.row.sources.first {
          case .policy(let key)?: #expect(remedy.lowercased().contains("raise \(key) (policy.yml)"), "\(remedy)")
          case let source?: #expect(remedy.contains("(\(source))"), "\(remedy)")
          case nil: break
          }
        }
      }
    }
    #expect(named >= 500, "only \(named)")
  }

  /// A recruit takes a quota, a place in the establishment, and must be worth the hours: the formulation, *Recruits*.
  @Test func aRecruitIsAdvisedOnlyWithAllThatStopsOne() {
    var (advised, full) = (0, 0)
    for view in Self.plans {
      for findings in view.findings(StaffSurvey(view)) where !findings.isLeftOpen {
        let (remedy, commune) = (view.remedy(findings), findings.cell.commune)
        let isAdvised = remedy.contains("recruit: recovers")
        let net = findings.value - view.problem.staffingCase.policy.recruitHours
        #expect(isAdvised == (net.value >= 0.05), "\(remedy)")
        guard isAdvised else { continue }
        advised += 1
        let heads = view.plan.assignments.filter { assignment in
          let option = view.problem.option(of: assignment)
          return option.position != nil && option.commune == commune
        }.count
        let recruits = view.plan.recruits.filter { $0.cell.commune == commune }.reduce(0) { $0 + $1.count }
        let isFull = view.problem.establishment.limit(of: commune).map { heads + recruits >= $0 } ?? false
        full += isFull ? 1 : 0
        let advice = remedy.split(separator: "; or").first { $0.contains("recruit: recovers") } ?? ""
        #expect(advice.lowercased().contains("raise the establishment") == isFull, "\(remedy)")
      }
    }
    #expect(advised >= 100 && full >= 20, "only \(advised), \(full) of them in full communes")
  }

  @Test func whatASurplusOfficerMissesNamesCoursesAndLimits() {
    var (trained, limited, dear) = (0, 0, 0)
    for view in Self.plans {
      let staff = StaffSurvey(view)
      for (surplus, found) in zip(view.surplusOfficers(staff), view.alternatives(staff)) {
        guard let nearest = found.nearest, nearest.obstacles == 0 else { continue }
        let text = English().missing(surplus, of: view.problem.staffingCase)
        #expect(surplus.nearest?.cell == nearest.cell)
        #expect(text.contains("the search left open") == nearest.isOpen, "\(text)")
        if text.contains("no more than") {
          dear += 1
          let value = view.valueOfOneMoreOfficer(in: nearest.cell)
          let forced = ForcedPlan(view).with(nearest.step.option).change
          #expect(forced > -0.0500001)
          #expect(text.contains("recovers \(English().hoursPerMonth(value))"), "\(text)")
          #expect(
            text.contains("the \(English().hoursPerMonth(value + HoursPerMonth(forced))) that it costs"), "\(text)")
        } else if !nearest.isOpen {
          limited += 1
          #expect(text.contains("would recover") && text.contains(", but "), "\(text)")
        }
        guard text.hasPrefix("It takes ") else { continue }
        trained += 1
        let courses = view.problem.staffingCase.courses.filter { text.contains($0.name) }
        let cost = courses.reduce(MillionDong.zero) { $0 + $1.cost }
        #expect(text.contains("\(English().number(cost.value, decimals: 1)) million VND"), "\(text)")
      }
    }
    #expect(trained >= 10 && limited >= 10 && dear >= 5, "only \(trained), \(limited), \(dear)")
  }

  @Test func theSamePlanIsExplainedInTheSameWords() {
    for view in Self.plans.prefix(60) {
      let again = PlanView(view.plan, of: view.problem)
      let (first, second) = (PlanExplanations(view), PlanExplanations(again))
      #expect(first.vacancies == second.vacancies && first.surplus == second.surplus)
      #expect(first.vacancies == view.vacancies() && first.surplus == view.surplusOfficers())
    }
  }

  /// Staying is allowed whatever the fit, so only a decision can keep a free officer from the own post.
  @Test func theOwnPostIsRuledOutByDecisionsAlone() {
    for view in Self.plans {
      for officer in view.problem.oneOption.officers where view.problem.roles[officer.offset] == .free {
        let rules = view.problem.prohibitions(of: officer, filling: view.problem.staffingCase.officers[officer].cell)
        #expect(rules.allSatisfy { $0.rule == .lock || $0.rule == .forbid })
      }
    }
  }
}
