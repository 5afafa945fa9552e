import Foundation
import Testing

/// A Python of a virtual environment, which `make test` brings.
enum PythonProgram {
  /// Runs a script below `Tests`; a script that fails is a failed expectation with what it said.
  ///
  /// - Returns: What the script printed.
  static func run(_ script: String, _ arguments: [String], by python: URL) throws -> Data {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let errors = folder.url.appendingPathComponent("errors.txt")
    try Data().write(to: errors)
    let process = Process()
    process.executableURL = python
    process.arguments = [Project.root.appendingPathComponent("Tests/\(script)").path] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let found = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let said = try String(contentsOf: errors, encoding: .utf8)
    #expect(process.terminationStatus == 0, "\(said)")
    return found
  }
}
