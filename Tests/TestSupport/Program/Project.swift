package import Foundation

/// Where the project and its program are.
package enum Project {
  /// The folder with `Package.swift`.
  package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The program that was built with the tests: it stands beside the test bundle.
  package static let program: Result<URL, ProgramMissing> = {
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let places = bundles + CommandLine.arguments.prefix(1).map { URL(fileURLWithPath: $0) }
    let programs = places.map { $0.deletingLastPathComponent().appendingPathComponent("cadre") }
    let found = programs.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    return found.map { .success($0) } ?? .failure(ProgramMissing(looked: programs.map(\.path)))
  }()

  /// Nothing was built where the program should be.
  package struct ProgramMissing: Error {
    /// Where it was looked for.
    package let looked: [String]
  }

  /// Whether goldens are written anew instead of compared: set CADRE_RECORD=1, then read the difference with care.
  package static let records = ProcessInfo.processInfo.environment["CADRE_RECORD"] == "1"

  /// A folder that is made for the body and removed after it.
  package static func withTemporaryFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = try TemporaryFolder()
    return try withExtendedLifetime(folder) { try body(folder.url) }
  }
}
