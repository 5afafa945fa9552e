import GLPKBackend
import LinearProgramming
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Explanation
@testable import Planning

/// What officers more and fewer are worth in a cell, against the linear program in which everything whole is fixed, and
/// against plans valued anew.
@Suite struct OfficerValueTests {
  /// The program of a plan with every option, recruit and shared post fixed: what is left are posts and overflow.
  private struct FixedProgram {
    let formulation: Formulation
    private(set) var program: LinearProgram

    init(_ view: PlanView) {
      let problem = view.problem
      let options = problem.oneOption.officers.map { problem.option(of: view.plan.assignments[$0.offset]) }
      formulation = Formulation(problem, options: options)
      program = formulation.program
      for column in options.indices { program.setBounds(of: column, lower: 1, upper: 1) }
      for (row, column) in formulation.recruitColumns.enumerated() {
        guard let column else { continue }
        let count = Double(view.value.supplies.recruits[row])
        program.setBounds(of: column, lower: count, upper: count)
      }
      for (index, post) in problem.sharing.posts.enumerated() {
        let value = view.plan.sharedPosts.contains(post) ? 1.0 : 0
        program.setBounds(of: formulation.sharedStart + index, lower: value, upper: value)
      }
    }

    /// The optimum and the dual values of the cells, with some heads more in a cell; nil where there is none.
    func solve(_ heads: Int = 0, inRow row: Int = 0) throws -> (objective: Double, cells: [Double])? {
      var program = program
      program.addColumn(
        cost: 0, lower: Double(heads), upper: Double(heads),
        entries: [LinearProgram.Entry(row: formulation.cellRow(row), value: 1)])
      var settings = SolveOptions()
      settings.relaxed = true
      let result = try GLPKSolver().solve(program, options: settings, control: SolveControl())
      guard result.termination.reason == .optimal, let incumbent = result.incumbent else { return nil }
      let duals = try #require(result.dual).rows
      return (incumbent.objective, formulation.postStarts.indices.map { duals[formulation.cellRow($0)] })
    }
  }

  enum Plans: CaseIterable {
    case best, open, flat

    var views: [PlanView] {
      switch self {
      case .best: ExplainedPlans.best().enumerated().filter { $0.offset % 3 == 0 }.map(\.element)
      case .open: ExplainedPlans.open().enumerated().filter { $0.offset % 3 == 0 }.map(\.element)
      case .flat:
        // Without a peak the posts of a cell are worth the same but for the last.
        (1...90).map { seed in
          var staffingCase = TinyCase.everything(seed: UInt64(seed))
          staffingCase.policy.urgencyPeak = 1
          for row in staffingCase.workload.indices { staffingCase.workload[row].annualVolume *= 3 }
          let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
          return PlanView(DoNothing.plan(problem).plan, of: problem)
        }
      }
    }
  }

  @Test(arguments: Plans.allCases)
  func valuesAreThoseOfTheProgramWithEverythingWholeFixed(_ plans: Plans) throws {
    var (unique, degenerate, wide) = (0, 0, 0)
    for view in plans.views {
      let program = FixedProgram(view)
      guard let now = try program.solve() else {
        // Doing nothing breaks orders and relations.
        #expect(plans != .best, "the plan itself is no solution")
        continue
      }
      #expect(isClose(now.objective, view.value.objective.value))
      for (row, cell) in view.problem.cellBalance.cells.enumerated() {
        let value = view.valueOfOfficers(in: cell)
        let dual = now.cells[row]
        #expect(dual >= value.oneMore.value - 1e-6, "\(dual) below \(value)")
        #expect(dual <= (value.last?.value ?? .infinity) + 1e-6, "\(dual) above \(value)")
        if let last = value.last, !value.isDegenerate {
          #expect(isClose(dual, last.value))
          unique += 1
        } else if value.isDegenerate {
          degenerate += 1
        }
        let fewer = try program.solve(-1, inRow: row)
        #expect((fewer == nil) == (value.last == nil))
        if let fewer, let last = value.last { #expect(isClose(fewer.objective - now.objective, last.value)) }
        guard value.holdsFor > 0 else {
          // Where there is room at all, it is room without a value.
          if let more = try program.solve(1, inRow: row) { #expect(isClose(more.objective, now.objective)) }
          #expect(value.oneMore == .zero)
          continue
        }
        if value.holdsFor > 1 { wide += 1 }
        for heads in 1...value.holdsFor {
          let more = try #require(try program.solve(heads, inRow: row))
          #expect(isClose(now.objective - more.objective, value.oneMore.value * Double(heads)))
        }
        if let beyond = try program.solve(value.holdsFor + 1, inRow: row) {
          #expect(now.objective - beyond.objective < value.oneMore.value * Double(value.holdsFor + 1) - 1e-9)
        }
      }
    }
    let least = plans == .flat ? (20, 10, 20) : (3, 60, 0)
    #expect(unique >= least.0 && degenerate >= least.1 && wide >= least.2, "\(unique) \(degenerate) \(wide)")
  }

  @Test func valuesAreChangesOfThePlansOwnValue() {
    var (more, fewer) = (0, 0)
    for view in ExplainedPlans.best() {
      let objective = view.value.objective.value
      for cell in view.problem.cellBalance.cells {
        let value = view.valueOfOfficers(in: cell)
        // A head that costs nothing: a recruit without the hours of recruiting.
        let recruit = view.problem.staffingCase.policy.recruitHours.value
        if !view.emptyPosts(in: cell).isEmpty {
          var plan = view.plan
          plan.recruits.append(TransferPlan.Recruits(cell: cell, count: 1))
          let changed = PlanValue(of: plan, in: view.problem).objective.value - recruit
          #expect(isClose(objective - changed, value.oneMore.value))
          more += 1
        }
        guard let place = view.plan.recruits.firstIndex(where: { $0.cell == cell }) else { continue }
        var plan = view.plan
        plan.recruits[place].count -= 1
        let changed = PlanValue(of: plan, in: view.problem).objective.value + recruit
        #expect(isClose(changed - objective, value.last?.value ?? .nan))
        fewer += 1
      }
    }
    #expect(more >= 300 && fewer >= 20, "\(more) \(fewer)")
  }

  private func isClose(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-6 * max(1, abs(right)) }
}
