import Explanation
import Foundation
import Planning
import Reporting
import StaffingDomain
import Synchronization

/// Shows on standard error how a comparison goes on: the search for the baseline, then a line for each scenario.
final class ComparisonProgress: Sendable {
  private let display: ProgressDisplay
  private let isQuiet: Bool
  private let count: Int
  private let finished = Mutex(0)
  private let started = ContinuousClock.now

  /// - Parameter count: How many scenarios there are, the baseline included.
  init(isQuiet: Bool, count: Int) {
    display = ProgressDisplay(isQuiet: isQuiet)
    (self.isQuiet, self.count) = (isQuiet, count)
  }

  /// Shows a sight of the search for the baseline.
  func show(_ progress: PlanningProgress) { display.show(progress) }

  /// Shows that a scenario ended.
  func show(_ name: String, _ ending: ScenarioEnding) {
    guard !isQuiet else { return }
    finished.withLock { finished in
      finished += 1
      let words =
        switch ending {
        case .solved(let solution): String(format: "%.1f hours lost", solution.plan.view.value.objective.value)
        case .failed(let failure, _): failure.kind.rawValue
        }
      note("\(name): \(words) (\(finished) of \(count) scenarios)")
    }
  }

  /// Shows that scenarios are solved again without single changes.
  func showTrials(_ count: Int) {
    guard !isQuiet else { return }
    note("solving again without single changes, \(count) time\(count == 1 ? "" : "s")")
  }

  private func note(_ words: String) {
    display.finish()
    let time = (ContinuousClock.now - started).components
    let seconds = Double(time.seconds) + Double(time.attoseconds) * 1e-18
    Terminal.note(String(format: "%6.1f s", seconds) + "  " + words)
  }
}
