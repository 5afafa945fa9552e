internal import Dispatch
internal import Foundation
internal import Synchronization

/// How much a child process may use.
struct ChildLimits: Sendable, Hashable {
  /// The address space, in MiB.
  var mebibytes: Int
  /// The time on the clock, in seconds.
  var seconds: Double
}

/// How a child process ended.
enum ChildEnd: Sendable, Hashable {
  /// By itself, with an exit code.
  case exited(Int32)
  /// By a signal, as where it asks for more memory than it may.
  case killed(Int32)
  /// By the server, after its time.
  case tooLong
}

/// Runs the program `cadre` as child processes, which harm nobody but themselves.
///
/// A shell sets the limits before it becomes the program: there is no other way that needs no code in the child. All
/// arguments go to it as they are; nothing of them is read as a command.
struct ChildProgram: Sendable {
  /// The program.
  let program: URL
  var limits: ChildLimits

  private static let script = """
    ulimit -c 0; ulimit -v "$1" || exit 71; shift; exec nice -n 10 "$@"
    """

  /// Runs the program and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - output: Takes what it prints.
  ///   - errors: Takes what it says of errors; nil where nobody asks.
  ///   - started: Told the number of the process.
  func run(
    _ arguments: [String], output: URL, errors: URL? = nil, started: @Sendable (Int32) -> Void = { _ in }
  ) async throws -> ChildEnd {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments =
      ["-c", Self.script, "cadre", String(limits.mebibytes * 1024), program.path] + arguments
    // Nothing of the server's surroundings counts but where programs are found.
    process.environment = ["PATH": "/usr/bin:/bin", "NO_COLOR": "1", "LC_ALL": "C.UTF-8"]
    process.currentDirectoryURL = output.deletingLastPathComponent()
    process.standardInput = FileHandle.nullDevice
    let sinks = try [output, errors].compactMap(\.self).map(Self.sink)
    defer { for sink in sinks { try? sink.close() } }
    process.standardOutput = sinks[0]
    process.standardError = sinks.count > 1 ? sinks[1] : FileHandle.nullDevice
    return try await end(of: process, started)
  }

  private func end(of process: Process, _ started: @Sendable (Int32) -> Void) async throws -> ChildEnd {
    let watch = Watch()
    process.terminationHandler = { _ in watch.end() }
    try process.run()
    let number = process.processIdentifier
    started(number)
    return await withTaskCancellationHandler {
      // Not a task: its turn may be late where others hold all threads of the pool.
      let timer = DispatchSource.makeTimerSource(queue: .global(qos: .utility))
      timer.schedule(deadline: .now() + limits.seconds)
      timer.setEventHandler { watch.giveUp { kill(number, SIGKILL) } }
      timer.resume()
      await watch.wait()
      timer.cancel()
      if watch.wasGivenUp { return .tooLong }
      return process.terminationReason == .exit
        ? .exited(process.terminationStatus) : .killed(process.terminationStatus)
    } onCancel: {
      watch.unlessEnded { kill(number, SIGKILL) }
    }
  }

  private static func sink(_ place: URL) throws -> FileHandle {
    let descriptor = open(place.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }
}

/// Waits for something that happens once.
private final class Watch: Sendable {
  private struct State {
    var isOver = false
    var wasGivenUp = false
    var waiting: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  func end() {
    let waiting = state.withLock { state in
      defer { (state.isOver, state.waiting) = (true, nil) }
      return state.waiting
    }
    waiting?.resume()
  }

  /// Does something unless it has happened: the number of a process may be another's afterwards.
  func unlessEnded(_ body: () -> Void) {
    state.withLock { if !$0.isOver { body() } }
  }

  /// Does something unless it has happened, and keeps in mind that it was too late.
  func giveUp(_ body: () -> Void) {
    state.withLock { state in
      guard !state.isOver else { return }
      state.wasGivenUp = true
      body()
    }
  }

  var wasGivenUp: Bool { state.withLock(\.wasGivenUp) }

  func wait() async {
    await withCheckedContinuation { continuation in
      let isOver = state.withLock { state in
        if !state.isOver { state.waiting = continuation }
        return state.isOver
      }
      if isOver { continuation.resume() }
    }
  }
}

/// Lets so many at once through, the others in the order in which they came.
actor WorkGate {
  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ most: Int) { free = most }

  /// Does something once it is its turn.
  func pass<Value: Sendable>(_ body: @Sendable () async throws -> Value) async throws -> Value {
    if free > 0 { free -= 1 } else { await withCheckedContinuation { waiting.append($0) } }
    defer { if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() } }
    return try await body()
  }
}
