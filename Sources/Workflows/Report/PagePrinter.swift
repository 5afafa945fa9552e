public import Foundation
import Wording

/// Prints pages as PDF, by a browser or another program that is installed.
public struct PagePrinter: Sendable {
  /// Where programs are looked for.
  public var folders: [String]
  /// How long printing may take, in seconds.
  public var seconds: Int

  /// Looks where the system looks.
  public init(
    folders: [String] = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init),
    seconds: Int = 300
  ) {
    (self.folders, self.seconds) = (folders, seconds)
  }

  /// A program that prints.
  private struct Program {
    let name: String
    let arguments: @Sendable (_ page: URL, _ paper: URL, _ scratch: URL) -> [String]
  }

  private static let programs =
    ["chromium", "chromium-browser", "chrome-headless-shell", "google-chrome"].map { name in
      Program(name: name) { page, paper, scratch in
        // The sandbox of the browser refuses to run for the superuser.
        (geteuid() == 0 ? ["--no-sandbox"] : []) + [
          "--headless", "--disable-gpu", "--disable-extensions", "--disable-background-networking", "--no-first-run",
          "--user-data-dir=\(scratch.path)", "--no-pdf-header-footer", "--print-to-pdf=\(paper.path)",
          page.absoluteURL.absoluteString,
        ]
      }
    } + [Program(name: "weasyprint") { page, paper, _ in [page.path, paper.path] }]

  /// Prints a page.
  ///
  /// - Throws: ``Wording/FileRefusal``, and what the system throws.
  func print(_ page: URL, language: any Language, into destination: FileDestination) throws -> PrintRemark {
    let found = Self.programs.lazy.compactMap { program in path(of: program.name).map { (program, $0) } }.first
    guard let (program, path) = found else { return .noProgram }
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("cadre-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let paper = scratch.appendingPathComponent("page.pdf")
    switch try run(path, program.arguments(page, paper, scratch.appendingPathComponent("profile"))) {
    case .timedOut: return .timedOut(program: program.name, seconds: seconds)
    case .failed: return .failed(program: program.name)
    case .done:
      guard let bytes = try? Data(contentsOf: paper), bytes.starts(with: Data("%PDF".utf8)) else {
        return .failed(program: program.name)
      }
      try destination.write(Array(bytes))
      return .printed
    }
  }

  private func path(of name: String) -> String? {
    folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private enum Ending {
    case done
    case failed
    case timedOut
  }

  private func run(_ path: String, _ arguments: [String]) throws -> Ending {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch { return .failed }
    guard ended.wait(timeout: .now() + .seconds(seconds)) == .success else {
      process.terminate()
      if ended.wait(timeout: .now() + .seconds(5)) != .success { kill(process.processIdentifier, SIGKILL) }
      return .timedOut
    }
    return process.terminationStatus == 0 ? .done : .failed
  }
}
