import Foundation
import GLPKBackend
import LinearProgramming
import Synchronization
import TestSupport
import Testing
import Wording
import Workflows

/// The cases and folders of a test: copies of scenarios, and places for results that end with the test.
struct Workshop {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder([String: String]()) }

  /// A place in the workshop; nothing is there yet.
  func place(_ name: String) -> URL { folder.url.appendingPathComponent(name) }

  /// A copy of a scenario's case, to be changed at will.
  func copy(_ scenario: String) throws -> RequestedCase {
    let place = place(scenario)
    try FileManager.default.copyItem(at: Self.scenario(scenario), to: place)
    return RequestedCase(.folder(place))
  }

  /// Appends lines to a file of a case.
  func append(_ lines: String, to file: String, of input: RequestedCase) throws {
    let url = try #require(input.folder).appendingPathComponent(file)
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    try Data((text + lines).utf8).write(to: url)
  }

  /// Settings that put the plan of a case into a place.
  func settings(_ input: RequestedCase, results name: String) -> SolveSettings {
    SolveSettings(input, destination: place(name), style: Self.style)
  }

  /// What stands in the workshop, hidden folders included, sorted.
  var entries: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() }
  }

  /// A case of `scenarios`.
  static func scenario(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("scenarios").appendingPathComponent(name)
  }

  static let style = ResultsStyle(language: English(), version: "test")
}

/// What a session told, in order.
final class Diary: Sendable {
  private let events = Mutex<[WorkflowEvent]>([])

  /// A session with GLPK that writes into this diary.
  ///
  /// - Parameter reaction: What is done at each event, besides.
  func session(
    threads: Int = 1, control: SolveControl = SolveControl(),
    _ reaction: @escaping @Sendable (WorkflowEvent) -> Void = { _ in }
  ) -> SolverSession {
    SolverSession(threads: threads, control: control, solver: { GLPKSolver(memoryLimit: $0) }) { [self] event in
      events.withLock { $0.append(event) }
      reaction(event)
    }
  }

  /// The steps that were told.
  var steps: [WorkflowEvent.Step] {
    events.withLock { events in
      events.compactMap { event in if case .step(let step) = event { step } else { nil } }
    }
  }

  /// What was over.
  var milestones: [ProgressMilestone] {
    events.withLock { events in
      events.compactMap { event in if case .milestone(let milestone) = event { milestone } else { nil } }
    }
  }

  /// The titles of the lines that a display would show, each once.
  var titles: Set<ProgressTitle> {
    events.withLock { events in Set(events.compactMap { ProgressLine($0)?.title }) }
  }
}
