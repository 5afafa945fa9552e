import Foundation

/// One run of the built `cadre` program: what it printed and how it ended.
struct CommandRun {
  let status: Int32
  let output: String
  let errors: String

  /// Runs the program that was built beside the tests, in the root of the project.
  ///
  /// - Parameter sink: Takes standard output instead of ``output``.
  init(_ arguments: [String], output sink: FileHandle? = nil) throws {
    let process = Process()
    process.executableURL = Project.program
    process.arguments = arguments
    process.currentDirectoryURL = Project.root
    process.environment = ProcessInfo.processInfo.environment.merging(["NO_COLOR": "1"]) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    if let sink { process.standardOutput = sink } else { process.standardOutput = output }
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Both pipes are read at once: a full one would stop the program.
    let errorBytes = PipeReader(errors.fileHandleForReading)
    let outputBytes = sink == nil ? output.fileHandleForReading.readDataToEndOfFile() : Data()
    self.errors = String(decoding: errorBytes.wait(), as: UTF8.self)
    self.output = String(decoding: outputBytes, as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}

/// Reads a pipe to its end on a thread of its own.
private final class PipeReader: @unchecked Sendable {
  private var data = Data()
  private let done = DispatchSemaphore(value: 0)

  init(_ handle: FileHandle) {
    Thread.detachNewThread { [self] in
      data = handle.readDataToEndOfFile()
      done.signal()
    }
  }

  func wait() -> Data {
    done.wait()
    return data
  }
}

/// Where the project and its program are.
enum Project {
  /// The folder with `Package.swift`.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The program that the test run built: it stands beside the test bundle.
  static let program: URL = {
    let candidates =
      [Bundle.main.bundleURL, Bundle.main.executableURL?.deletingLastPathComponent()].compactMap(\.self)
      + CommandLine.arguments.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    let programs = candidates.map { $0.appendingPathComponent("cadre") }
    return programs.first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? root.appendingPathComponent(".build/debug/cadre")
  }()

  /// Whether goldens are written anew instead of compared: set CADRE_RECORD=1, then read the difference with care.
  static let records = ProcessInfo.processInfo.environment["CADRE_RECORD"] == "1"

  /// A folder that is made for the body and removed after it.
  static func withTemporaryFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cadre-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
