package import Foundation

/// One run of the built `cadre` program: what it printed and how it ended.
package struct CommandRun {
  /// The exit code.
  package let status: Int32
  /// What came out of standard output.
  package let output: String
  /// What came out of standard error.
  package let errors: String

  /// Runs the program that was built with the tests, in the root of the project.
  ///
  /// It throws where there is no program, so that no test passes by not running it.
  ///
  /// - Parameters:
  ///   - sink: Takes standard output instead of ``output``.
  ///   - speech: What the environment says of languages; nothing else of it counts, so that tests run under every locale.
  package init(_ arguments: [String], output sink: FileHandle? = nil, speech: [String: String] = [:]) throws {
    let process = Process()
    process.executableURL = try Project.program.get()
    process.arguments = arguments
    process.currentDirectoryURL = Project.root
    var environment = ProcessInfo.processInfo.environment
    for name in Self.speechVariables { environment[name] = nil }
    process.environment = environment.merging(speech) { $1 }.merging(["NO_COLOR": "1"]) { $1 }
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

  private static let speechVariables = ["CADRE_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
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
