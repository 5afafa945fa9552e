internal import CaseFormat
internal import Foundation
internal import Pictures
internal import PlanStore
internal import Reporting
internal import ServiceLifecycle
internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workflows
internal import Workplace

/// Runs: what there are, asking for one, how it goes on, and what came of it.
extension Site {
  private static let rowsOfPage = 200
  private static let sightsOfPicture = 12
  static let mostSeconds = 86_400
  static let usualSeconds = 600
  /// How often something is sent to who watches a run, even where nothing changed: a browser that went away shows then.
  private static let heartbeat = Duration.seconds(5)

  func runs(_ visit: Visit) async throws -> Answer {
    let wording = visit.wording
    let runs = try await store.runs(limit: Self.rowsOfPage)
    let mayPlan = visit.user?.details.role.may(.planRuns) ?? false
    let part =
      runs.isEmpty
      ? PartView(paragraphs: [wording.label(mayPlan ? RunPageLabel.noRunsYet : .noRunsToRead)])
      : PartView(table: Self.table(runs, wording))
    let frame = FrameView(visit, title: wording.label(RunPageLabel.runs))
    return answer(visit, PartsView(frame: frame, parts: [part]))
  }

  private static func table(_ runs: [PlanRun], _ wording: any Language) -> TableView {
    let labels: [RunPageLabel] = [.run, .toVersion, .state, .gap, .asked, .askedBy]
    return TableView(
      caption: wording.label(RunPageLabel.runs),
      headings: labels.map { TableView.HeadingView(text: wording.label($0), isNumber: $0 == .gap) },
      rows: runs.map { run in
        TableView.RowView(cells: [
          .name(wording.name(ofRun: run.number), address: "/runs/\(run.number.rawValue)"),
          .text("\(run.caseName): \(wording.name(ofVersion: run.version))"), .text(wording.label(of: run.state)),
          .number(run.progress?.gap.map { wording.share($0) } ?? "", run.progress?.gap), .moment(run.asked, wording),
          .text(run.askedBy),
        ])
      })
  }

  func planForm(_ visit: Visit) async throws -> Answer {
    let asked = try await askedVersion(visit)
    guard asked.version.isClean else { return notClean(visit, asked) }
    return answer(visit, try await planPage(visit, asked))
  }

  func startRun(_ visit: Visit) async throws -> Answer {
    let asked = try await askedVersion(visit)
    let values = PolicySchema.keys.compactMap { key in
      let text = TypedText.normalized(visit.form[key.name])
      return text.isEmpty ? nil : RunSettings.Value(key: key.name, text: text)
    }
    let seconds = Int(TypedText.normalized(visit.form["seconds"]))
    guard let seconds, (1...Self.mostSeconds).contains(seconds) else {
      return answer(
        visit, try await planPage(visit, asked, [visit.wording.label(RunPageLabel.secondsHint)]), status: 422)
    }
    let problems = try await problems(of: values, asked, visit.wording)
    guard problems.isEmpty else { return answer(visit, try await planPage(visit, asked, problems), status: 422) }
    return try await ask(visit, asked, RunSettings(values: values, seconds: seconds, language: visit.wording.code))
  }

  func repeatRun(_ visit: Visit) async throws -> Answer {
    let run = try await askedRun(visit)
    guard let entry = try await store.workplaceCase(run.workplaceCase),
      let version = try await store.version(run.version, of: run.workplaceCase)
    else { throw PageRefusal(.notFound) }
    return try await ask(visit, AskedVersion(workplaceCase: entry, version: version), run.settings)
  }

  private func ask(_ visit: Visit, _ asked: AskedVersion, _ settings: RunSettings) async throws -> Answer {
    do {
      let run = try await store.addRun(
        of: asked.workplaceCase.number, version: asked.version.number, settings: settings, by: visit.authorship)
      await keeper.pump()
      return .redirect(to: "/runs/\(run.number.rawValue)", done: .runAsked)
    } catch RunRefusal.notClean {
      return answer(visit, try await planPage(visit, asked, [visit.wording.sentence(RunRefusal.notClean)]), status: 409)
    } catch RunRefusal.withoutPlan {
      return answer(
        visit, try await planPage(visit, asked, [visit.wording.sentence(RunRefusal.withoutPlan)]), status: 409)
    }
  }

  func stopRun(_ visit: Visit) async throws -> Answer {
    let run = try await askedRun(visit)
    do {
      let stopped = try await store.stopRun(run.number, by: visit.authorship)
      if let process = stopped.process { keeper.stop(process, of: run.number) }
      return .redirect(to: "/runs/\(run.number.rawValue)", done: .runStopped)
    } catch let refusal as RunRefusal {
      let problems = ProblemsView(visit.wording.sentence(refusal), in: visit.wording)
      return answer(visit, try await runPage(visit, try await askedRun(visit), problems), status: 409)
    }
  }

  func run(_ visit: Visit) async throws -> Answer {
    answer(visit, try await runPage(visit, try await askedRun(visit), nil))
  }

  /// The progress of a run as it comes, until it is over or the browser goes away.
  func runEvents(_ visit: Visit) async throws -> Answer {
    let run = try await askedRun(visit)
    let (store, keeper, wording) = (store, keeper, visit.wording)
    return Answer(
      status: 200,
      body: .stream(type: "text/event-stream") {
        AsyncThrowingStream { continuation in
          let task = Task {
            do {
              // A server that is told to end waits for no browser.
              try await cancelWhenGracefulShutdown {
                try await Self.follow(run.number, store, keeper, wording) { continuation.yield($0) }
              }
              continuation.finish()
            } catch {
              continuation.finish(throwing: error)
            }
          }
          continuation.onTermination = { _ in task.cancel() }
        }
      })
  }

  /// Tells of a run whenever something of it changes, and in between that the server is still there.
  private static func follow(
    _ number: RunNumber, _ store: PlanStore, _ keeper: RunKeeper, _ wording: any Language,
    _ send: @escaping @Sendable ([UInt8]) -> Void
  ) async throws {
    let beat = Task {
      while true {
        try await Task.sleep(for: heartbeat)
        send(Array(": \n\n".utf8))
      }
    }
    defer { beat.cancel() }
    var count = 0
    for await _ in await keeper.changes(of: number) {
      guard let now = try await store.run(number) else { return }
      count += 1
      send(try LiveSight(now, count, wording).event)
      if now.state.isOver { return }
    }
  }

  /// The line of the gap over the time of the search.
  func runPicture(_ visit: Visit) async throws -> Answer {
    let run = try await askedRun(visit)
    let wording = visit.wording
    let sights = try await store.progress(of: run.number, most: Self.sightsOfPicture).filter { $0.gap != nil }
    let title = wording.label(RunPageLabel.picture)
    let summary = wording.label(RunPageLabel.pictureSummary)
    guard let last = sights.last?.gap else {
      var drawing = SVGDrawing(width: 900, height: 60, title: title, summary: summary)
      drawing.text(title, at: (8, 20), size: 15, isBold: true)
      return Answer(status: 200, body: .bytes(Array(drawing.text.utf8), type: "image/svg+xml"))
    }
    let chart = LineChart(
      title: title, summary: summary, places: sights.map { wording.duration($0.seconds) },
      lines: [ChartLine(wording.share(last), values: sights.map { ($0.gap ?? 0) * 100 })],
      tick: { number, decimals in wording.figure(number, decimals: decimals) })
    return Answer(status: 200, body: .bytes(Array(chart.picture.file.utf8), type: "image/svg+xml"))
  }

  /// A file of the results.
  func runFile(_ visit: Visit) async throws -> Answer {
    let run = try await askedRun(visit)
    let name = visit.parameters["name"] ?? ""
    guard run.state == .done, try resultNames(of: run).contains(name) else { throw PageRefusal(.notFound) }
    let file = store.folder(of: run.number).appendingPathComponent("results/\(name)")
    let type = name.hasSuffix(".json") ? "application/json" : "text/csv; charset=utf-8"
    return .file(Array(try Data(contentsOf: file)), name: name, type: type)
  }

  func resultNames(of run: PlanRun) throws -> [String] {
    let folder = store.folder(of: run.number).appendingPathComponent("results")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".csv") || $0.hasSuffix(".json") }.sorted()
  }

  func askedRun(_ visit: Visit) async throws -> PlanRun {
    guard let number = Int64(visit.parameters["run"] ?? ""),
      let run = try await store.run(RunNumber(rawValue: number))
    else { throw PageRefusal(.notFound) }
    return run
  }

  /// What is wrong with values of the policy, each on its own and together, as the case with them is read.
  private func problems(
    of values: [RunSettings.Value], _ asked: AskedVersion, _ wording: any Language
  ) async throws -> [String] {
    let file = store.place(of: asked.version.file)
    let corrections = try await store.corrections(of: asked.version.number, asked.workplaceCase.number)
    let overrides = values.map { PolicyOverride(key: $0.key, text: $0.text) }
    return try await workshop.reading {
      do {
        _ = try OpenCase.read(file, with: corrections, overrides: overrides)
        return []
      } catch let refusal as CaseRefusal {
        return refusal.lines(in: wording)
      }
    }
  }
}
