import Foundation

/// One run of the `cadre` that was built with the tests.
struct CommandRun {
  let output: String
  let errors: String
  let exitCode: Int32

  /// Runs `cadre` with arguments and waits for its end.
  init(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = CommandRun.productFolder.appendingPathComponent("cadre")
    process.arguments = arguments
    let outputFile = try CaptureFile()
    let errorFile = try CaptureFile()
    process.standardOutput = outputFile.handle
    process.standardError = errorFile.handle
    try process.run()
    process.waitUntilExit()
    output = try outputFile.text()
    errors = try errorFile.text()
    exitCode = process.terminationStatus
  }

  /// The folder of the built products: that of the test bundle.
  private static var productFolder: URL {
    #if os(macOS)
      for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
        return bundle.bundleURL.deletingLastPathComponent()
      }
    #endif
    return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  }

  /// A file that catches a stream; a pipe would block the command where nobody reads it.
  private struct CaptureFile {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("cadre-test-\(UUID().uuidString)")
    let handle: FileHandle

    init() throws {
      try Data().write(to: url)
      handle = try FileHandle(forWritingTo: url)
    }

    func text() throws -> String {
      try handle.close()
      defer { try? FileManager.default.removeItem(at: url) }
      return String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }
  }
}

/// A case folder in the temporary directory, removed at the end of the test.
final class TemporaryCase {
  let folder: URL

  /// Writes files by name.
  init(_ files: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("cadre-case-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The path of the folder.
  var path: String { folder.path }
}
