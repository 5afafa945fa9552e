import Explanation
internal import Foundation
import Planning
import StaffingDomain

extension English {
  /// For example `checking the plan`.
  public func title(_ title: ProgressTitle) -> String {
    switch title {
    case .preparing: "preparing the case"
    case .stage(let stage): words(for: stage)
    case .explaining: "explaining the plan"
    case .months: "choosing the months"
    case .checking: "checking the plan"
    case .publishing: "putting the results in place"
    case .planOfToday: "planning the case as it is"
    case .futures: "planning the futures"
    case .pricing(.candidates): "pricing the candidates"
    case .pricing(.looks): "looking at repairs"
    case .pricing(.repairs): "trying the repairs"
    case .point(let number, let count, let values): "point \(number) of \(count): \(point(values))"
    }
  }

  /// For example `closing the gap`.
  func words(for stage: PlanningStage) -> String {
    switch stage {
    case .divide: "dividing the case into provinces"
    case .coupling: "sharing the common limits"
    case .provinces: "solving the provinces"
    case .options: "listing what every officer may do"
    case .orders: "checking the decisions"
    case .program: "writing the program"
    case .start: "making a first plan"
    case .relaxation: "proving a bound"
    case .integer: "closing the gap"
    case .resolve: "solving again with one unit more and less of each limit"
    }
  }

  /// The values at a point, for example `maximum_transfers 25, maximum_km 40`.
  func point(_ values: [VariedValue]) -> String { values.map { "\($0.key) \($0.text)" }.joined(separator: ", ") }

  /// For example `best plan 18.3 h`.
  public func figure(_ figure: ProgressFigure) -> String {
    switch figure {
    case .provinces(let solved, let count): "\(solved) of \(count) provinces"
    case .bestPlan(let hours): "best plan \(number(hours.value, decimals: 1)) h"
    case .bestMonths(let hours): "best months \(number(hours, decimals: 1)) h"
    case .bound(let hours): "bound \(number(hours.value, decimals: 1)) h"
    case .gap(let share): "gap \(number(share * 100, decimals: 4)) %"
    case .done(let done, let count): "\(done) of \(count)"
    case .timeLeft(let seconds): timeLeft(seconds)
    }
  }

  private func timeLeft(_ seconds: Double) -> String {
    let whole = max(1, Int(min(seconds, 1e9).rounded()))
    return whole < 120 ? "about \(whole) s left" : "about \((whole + 30) / 60) min left"
  }

  /// For example `merge: 18.3 hours lost (2 of 3 scenarios)`.
  public func milestone(_ milestone: ProgressMilestone) -> String {
    switch milestone {
    case .scenarioSolved(let name, let loss, let done, let count):
      "\(name): \(number(loss.value, decimals: 1)) hours lost (\(done) of \(count) scenarios)"
    case .scenarioFailed(let name, let failure, let done, let count):
      "\(self.name(ofScenario: name)): \(word(failure)) (\(done) of \(count) scenarios)"
    case .trials(let times): "solving again without single changes, \(self.count(times, "time"))"
    }
  }

  /// For example `  18.3 s`.
  public func elapsed(seconds: Double) -> String { String(format: "%6.1f s", seconds) }

  /// For example `Stopping; nothing is kept. Press Ctrl-C again to leave at once.`.
  public func stopping(keeping work: KeptWork) -> String {
    let kept =
      switch work {
      case .bestPlan: "the best plan found so far"
      case .bestPlanOfEachScenario: "the best plan of each scenario found so far"
      case .points: "every point so far"
      case .wholeFutures: "every future that is whole"
      case .findings: "what is known so far"
      case .nothing: "nothing"
      }
    return "Stopping; \(kept) is kept. Press Ctrl-C again to leave at once."
  }
}
