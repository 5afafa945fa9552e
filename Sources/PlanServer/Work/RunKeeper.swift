internal import Foundation
internal import Logging
internal import PlanStore
internal import StaffingDomain
internal import Workplace

/// Runs the program that plans, so many times at once, the others in the order in which they were asked for.
///
/// What there is to run and how far it is stands in the store; nothing here is lost when the server ends.
actor RunKeeper {
  private let store: PlanStore
  private let child: ChildProgram
  private let workshop: CaseWorkshop
  private let most: Int
  private let language: LanguageCode
  private let logger: Logger
  private var running: Set<RunNumber> = []
  private var listeners: [RunNumber: [Int: AsyncStream<Void>.Continuation]] = [:]
  private var lastListener = 0
  private var processes: [RunNumber: Int32] = [:]
  private var isClosed = false

  /// What a solve may use besides the time that it is given: a nation takes 2 GB.
  private static let mebibytes = 12_288
  private static let solverMebibytes = 4_096
  /// Setting up, reasons, the check and writing come on top of the time of the search.
  private static let extraSeconds = 1_800.0

  init(store: PlanStore, work: WorkSettings, language: LanguageCode, logger: Logger) {
    (self.store, self.most, self.language, self.logger) = (store, work.jobs, language, logger)
    workshop = CaseWorkshop(program: work.program, most: 1)
    child = ChildProgram(
      program: work.program, limits: ChildLimits(mebibytes: Self.mebibytes, seconds: Self.extraSeconds))
  }

  /// Marks what ran when the server ended, ends what may still work on it, and goes on with what waits.
  func begin() async throws {
    for (run, process) in try await store.interruptRuns() {
      if let process, Self.isOurs(process, store.folder(of: run)) { kill(process, SIGKILL) }
      try? FileManager.default.removeItem(at: store.folder(of: run))
    }
    await pump()
  }

  /// Begins what waits, as far as there is room.
  func pump() async {
    while running.count < most, !isClosed {
      do {
        guard let next = try await store.beginRun() else { return }
        running.insert(next.number)
        Task { await self.work(on: next) }
      } catch {
        logger.error("runs", metadata: ["kind": "\(String(reflecting: type(of: error)))"])
        return
      }
    }
  }

  /// Ends what goes on; the next start tells that it was interrupted.
  func close() {
    isClosed = true
    for (run, process) in processes where Self.isOurs(process, store.folder(of: run)) { kill(process, SIGKILL) }
  }

  private func began(_ process: Int32, _ run: RunNumber) async {
    processes[run] = process
    // Somebody may have asked to stop before there was a process to tell.
    if let now = try? await store.run(run), now.isStopping { stop(process, of: run) }
  }

  /// Tells the process of a run to stop with what it has.
  nonisolated func stop(_ process: Int32, of run: RunNumber) {
    // The number may be another's by now.
    if Self.isOurs(process, store.folder(of: run)) { kill(process, SIGINT) }
  }

  /// Says whenever something of a run has changed, until whoever listens goes away.
  func changes(of run: RunNumber) -> AsyncStream<Void> {
    lastListener += 1
    let number = lastListener
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    listeners[run, default: [:]][number] = continuation
    // The first sight is that of now.
    continuation.yield()
    continuation.onTermination = { _ in Task { await self.forget(number, of: run) } }
    return stream
  }

  /// How many listen to a run.
  func listenerCount(of run: RunNumber) -> Int { listeners[run]?.count ?? 0 }

  private func forget(_ number: Int, of run: RunNumber) {
    listeners[run]?[number] = nil
    if listeners[run]?.isEmpty == true { listeners[run] = nil }
  }

  private func tell(_ run: RunNumber) {
    for listener in (listeners[run] ?? [:]).values { listener.yield() }
  }

  private func work(on run: PlanRun) async {
    do {
      try await carryOut(run)
    } catch {
      logger.error("run", metadata: ["kind": "\(String(reflecting: type(of: error)))"])
      try? await store.endRun(run.number, .failed, fault: .crash)
    }
    running.remove(run.number)
    processes[run.number] = nil
    tell(run.number)
    await pump()
  }

  private func carryOut(_ run: PlanRun) async throws {
    let folder = store.folder(of: run.number)
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    guard let version = try await store.version(run.version, of: run.workplaceCase) else {
      throw CaseChangeRefusal.noSuchCase
    }
    let corrections = try await store.corrections(of: run.version, run.workplaceCase)
    var arguments = [
      "solve", store.place(of: version.file).path, "--output", folder.appendingPathComponent("results").path,
    ]
    arguments += ["--time-limit", String(run.settings.seconds), "--memory-limit", String(Self.solverMebibytes)]
    arguments += ["--progress", "json", "--language", (run.settings.language ?? language).rawValue]
    _ = try CaseWorkshop.arguments(for: corrections, in: folder)
    if let again = run.settings.again {
      try await write(again.orders, besides: store.place(of: version.file), with: corrections, in: folder)
      let base = store.folder(of: again.base).appendingPathComponent("results").path
      arguments += ["--from", base, "--stability", String(again.stability)]
    }
    arguments += RunArguments.changes(of: run.settings, in: folder)
    let errors = folder.appendingPathComponent("progress.txt")
    let reader = ProgressReader(errors)
    let watch = Task { await self.watch(reader, run.number) }
    var limited = child
    limited.limits.seconds = Self.extraSeconds + Double(run.settings.seconds)
    let end: ChildEnd
    do {
      end = try await limited.run(arguments, output: folder.appendingPathComponent("output.txt"), errors: errors) {
        [store] process in
        Task {
          try? await store.note(process: process, of: run.number)
          await self.began(process, run.number)
        }
      }
    } catch {
      watch.cancel()
      throw error
    }
    watch.cancel()
    await watch.value
    guard !isClosed else { return }
    try await self.end(run, end, reader, folder)
  }

  /// Puts what was decided beside the other files of a run.
  private func write(
    _ orders: [PlanOrder], besides file: URL, with corrections: [CellCorrection], in folder: URL
  ) async throws {
    guard !orders.isEmpty else { return }
    let text = try await workshop.reading {
      OrderText.whatIf(orders, besides: try OpenCase.read(file, with: corrections).staffingCase)
    }
    if let text { try RunArguments.write(orders: text, in: folder) }
  }

  /// Looks at what the program says of itself, twice a second, until the run is over.
  private func watch(_ reader: ProgressReader, _ run: RunNumber) async {
    while !Task.isCancelled {
      try? await Task.sleep(for: .milliseconds(500))
      await note(reader.next(), of: run)
    }
  }

  private func note(_ sights: [RunProgress], of run: RunNumber) async {
    guard !sights.isEmpty else { return }
    try? await store.note(sights, of: run)
    tell(run)
  }

  private func end(_ run: PlanRun, _ end: ChildEnd, _ reader: ProgressReader, _ folder: URL) async throws {
    await note(reader.next(), of: run.number)
    let isStopping = try await store.run(run.number)?.isStopping ?? false
    let summary = folder.appendingPathComponent("results/summary.json")
    if end == .exited(0), let data = try? Data(contentsOf: summary),
      let found = try? JSONDecoder().decode(PlanSummary.self, from: data)
    {
      let last = try await store.run(run.number)?.progress
      let progress = RunProgress(
        phase: .write, seconds: last?.seconds ?? 0, plan: found.objective, bound: found.bound, gap: found.gap)
      try await store.note([progress], of: run.number)
      try await store.endRun(run.number, .done, progress: progress)
      return
    }
    let fault: RunFault? =
      switch end {
      case .exited(2): .caseErrors
      case .exited(3): .contradictoryOrders
      case .exited(4): isStopping ? nil : .limitWithoutPlan
      case .exited(5): .failedCheck
      case .exited(130) where isStopping, .killed(SIGINT) where isStopping: nil
      case .exited, .killed, .tooLong: .crash
      }
    try await store.endRun(
      run.number, fault == nil ? .stopped : .failed, fault: fault, message: fault == nil ? "" : reader.message)
  }

  /// Whether a process is one that works in a folder, as the system says; its number may have been given again.
  private static func isOurs(_ process: Int32, _ folder: URL) -> Bool {
    guard process > 1, let words = try? Data(contentsOf: URL(fileURLWithPath: "/proc/\(process)/cmdline")) else {
      return false
    }
    return String(decoding: words, as: UTF8.self).contains(folder.appendingPathComponent("results").path)
  }
}

/// What is read of `summary.json`.
private struct PlanSummary: Decodable {
  let objective: Double
  let bound: Double
  let gap: Double
}
