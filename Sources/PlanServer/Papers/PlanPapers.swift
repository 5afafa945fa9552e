internal import Foundation
internal import Logging
internal import PlanStore
internal import StaffingDomain
internal import Synchronization
internal import Workplace

/// Papers of plans, made by child processes and kept beside the plan: neither ever changes.
struct PlanPapers: Sendable {
  private let store: PlanStore
  private let child: ChildProgram
  private let gate: WorkGate
  private let logger: Logger

  /// A province takes some seconds.
  private static let limits = ChildLimits(mebibytes: 6_144, seconds: 120)
  /// Pages of a nation's communes take some 100 MB; browsers open no more than that.
  private static let mostBytes = 256 << 20

  init(store: PlanStore, work: WorkSettings, logger: Logger) {
    (self.store, self.logger) = (store, logger)
    child = ChildProgram(program: work.program, limits: Self.limits)
    gate = WorkGate(work.checks)
  }

  /// The file of a paper, made where it is not there yet; nil where it could not be made, of which the log tells how.
  ///
  /// - Parameter file: The file of the version.
  func file(
    of paper: PlanPaper, _ asked: AskedPlan, file: URL, _ language: LanguageCode
  ) async throws -> URL? {
    let place = place(of: paper, asked, language)
    if isThere(place) { return place }
    return try await gate.pass { [self] in
      // Somebody may have waited for the same before.
      if isThere(place) { return place }
      let folder = try store.workFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let made = folder.appendingPathComponent("paper.html")
      let run = store.folder(of: asked.run.number)
      let named = folder.appendingPathComponent(Self.fileName(of: asked.run, ending: file.pathExtension))
      try FileManager.default.createSymbolicLink(at: named, withDestinationURL: file)
      let arguments =
        Self.command(for: paper) + [named.path, run.appendingPathComponent("results").path, "--output", made.path]
        + RunArguments.changes(of: asked.run.settings, in: run) + ["--language", language.rawValue]
      let output = folder.appendingPathComponent("output.txt")
      let end = try await child.run(arguments, output: output)
      guard end == .exited(0), isThere(made) else {
        logger.error(
          "paper", metadata: ["kind": "\(paper.rawValue)", "run": "\(asked.run.number.rawValue)", "end": "\(end)"])
        return nil
      }
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      // One rename, over whatever a failure of the machine may have left there.
      guard rename(made.path, place.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
      return place
    }
  }

  /// What papers call the case: its name, not that of the file under which it is kept.
  private static func fileName(of run: PlanRun, ending: String) -> String {
    // Signs that lead to other folders, or hide a file, and names that file systems find too long.
    let name = run.caseName.replacing("/", with: "-").replacing("\u{0}", with: "").prefix(40).drop {
      $0 == "." || $0 == " "
    }
    return "\(name.isEmpty ? "case" : String(name)).\(ending)"
  }

  private static func command(for paper: PlanPaper) -> [String] {
    switch paper {
    case .report: ["report"]
    case .pseudonyms: ["report", "--pseudonyms"]
    case .letters: ["letters"]
    }
  }

  private func isThere(_ file: URL) -> Bool {
    let size = try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize
    return size.map { (1...Self.mostBytes).contains($0) } ?? false
  }

  private func place(of paper: PlanPaper, _ asked: AskedPlan, _ language: LanguageCode) -> URL {
    let name = "\(paper.rawValue)-\(language.rawValue)-\(asked.plan.digest.prefix(16)).html"
    return store.folder(of: asked.run.number).appendingPathComponent("papers/\(name)")
  }
}

/// A file as parts, read while it is sent.
enum FileParts {
  private static let bytes = 256 << 10

  /// The parts of a file from its beginning.
  static func stream(_ file: URL) -> AsyncThrowingStream<[UInt8], any Error> {
    let reader = Reader(file)
    return AsyncThrowingStream { try reader.next(bytes) }
  }

  /// Reads on where it was; opened when the first part is asked for.
  private final class Reader: Sendable {
    private let file: URL
    private let handle = Mutex<FileHandle?>(nil)

    init(_ file: URL) { self.file = file }

    func next(_ bytes: Int) throws -> [UInt8]? {
      try handle.withLock { handle in
        let open = try handle ?? FileHandle(forReadingFrom: file)
        handle = open
        guard let data = try open.read(upToCount: bytes), !data.isEmpty else {
          try open.close()
          return nil
        }
        return Array(data)
      }
    }
  }
}
