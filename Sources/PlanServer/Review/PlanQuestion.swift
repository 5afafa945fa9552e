internal import Foundation
internal import PlanStore
internal import StaffingDomain
internal import Tables
internal import Workplace

/// What is asked about a plan of the program that explains, in codes of the case.
enum PlanQuestion: Sendable, Hashable {
  /// Why an officer is there, what is next best, and, of one who changes, what staying would cost.
  case officer(String, home: String?)
  /// Who else could hold a post.
  case others(post: String)
  /// Why another officer does not hold a post.
  case another(String, post: String)

  /// How many candidates for a post are priced.
  private static let priced = 3

  var arguments: [String] {
    switch self {
    case .officer(let officer, let home):
      ["--officer", officer] + (home.map { ["--why-not", officer, $0] } ?? [])
    case .others(let post): ["--post", post, "--top", String(Self.priced), "--repairs", "0"]
    case .another(let officer, let post): ["--why-not", officer, post]
    }
  }
}

/// Asks questions about plans in child processes, and keeps the answers beside the plan: neither ever changes.
struct PlanQuestions: Sendable {
  private let store: PlanStore
  private let child: ChildProgram
  private let gate: WorkGate

  /// A province takes a second or two, a nation ten times that.
  private static let limits = ChildLimits(mebibytes: 6_144, seconds: 90)
  /// What plans may leave open against the best one: exact prices take ten times as long, and a range says as much.
  private static let effort = ["--gap", "0.0005", "--time-limit", "20"]
  private static let mostBytes = 16 << 20
  /// What contradicting decisions cost is not asked, only that they do.
  private static let checkArguments = ["--gap", "0.1", "--time-limit", "2"]

  init(store: PlanStore, work: WorkSettings) {
    self.store = store
    child = ChildProgram(program: work.program, limits: Self.limits)
    gate = WorkGate(work.checks)
  }

  /// The folder of a plan.
  func folder(of asked: AskedPlan) -> String {
    store.folder(of: asked.run.number).appendingPathComponent("results").path
  }

  /// An answer that was given before; nil where there is none.
  func known(_ question: PlanQuestion, of asked: AskedPlan, _ language: LanguageCode) -> ExplainSheet? {
    sheet(place(question, of: asked, language))
  }

  /// The answer; nil where none came in time.
  func answer(
    _ question: PlanQuestion, of asked: AskedPlan, file: URL, _ language: LanguageCode
  ) async throws -> ExplainSheet? {
    let place = place(question, of: asked, language)
    if let known = sheet(place) { return known }
    let folder = store.folder(of: asked.run.number)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return try await gate.pass { [self] in
      let arguments =
        ["explain", file.path, self.folder(of: asked)]
        + RunArguments.changes(of: asked.run.settings, in: folder) + question.arguments
        + Self.effort + ["--json", "--quiet", "--language", language.rawValue]
      let output = place.deletingLastPathComponent().appendingPathComponent("\(UUID().uuidString).part")
      defer { try? FileManager.default.removeItem(at: output) }
      guard try await child.run(arguments, output: output) == .exited(0), let answer = sheet(output) else { return nil }
      // Another visit may have put the same answer there meanwhile.
      try? FileManager.default.moveItem(at: output, to: place)
      return answer
    }
  }

  /// What stands against some orders together, of what concerns an officer; nil where that could not be found out in time.
  ///
  /// - Parameters:
  ///   - settings: What the plan was made with.
  ///   - orders: The orders as a what-if; nil for none.
  ///   - corrections: The corrections of the version.
  func contradictions(
    _ file: URL, _ settings: RunSettings, orders: String?, corrections: [CellCorrection], about officer: String,
    _ language: LanguageCode
  ) async throws -> [String]? {
    guard let orders else { return [] }
    return try await gate.pass { [self] in
      let folder = try store.workFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      _ = try CaseWorkshop.arguments(for: corrections, in: folder)
      try RunArguments.write(orders: orders, in: folder)
      let output = folder.appendingPathComponent("conflicts.json")
      let arguments =
        ["explain", file.path] + RunArguments.changes(of: settings, in: folder) + Self.checkArguments
        + ["--json", "--quiet", "--language", language.rawValue]
      let end = try await child.run(arguments, output: output)
      guard end == .exited(0) || end == .exited(3), let sheet = sheet(output) else { return nil }
      return (sheet.conflicts ?? []).filter { $0.officers.contains(officer) }.map(\.explanation)
    }
  }

  private func place(_ question: PlanQuestion, of asked: AskedPlan, _ language: LanguageCode) -> URL {
    let words = [asked.plan.digest, language.rawValue] + question.arguments
    let name = SHA256.hexadecimal(of: Array(words.joined(separator: "\u{1F}").utf8))
    return store.folder(of: asked.run.number).appendingPathComponent("answers/\(name).json")
  }

  private func sheet(_ file: URL) -> ExplainSheet? {
    guard let handle = try? FileHandle(forReadingFrom: file) else { return nil }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: Self.mostBytes + 1), data.count <= Self.mostBytes else { return nil }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try? decoder.decode(ExplainSheet.self, from: data)
  }
}

/// What the program is told of a run besides the file of its version: the same for the plan and for questions about it.
enum RunArguments {
  /// Puts the orders of a run beside its other files.
  static func write(orders: String, in folder: URL) throws {
    try Data(orders.utf8).write(to: folder.appendingPathComponent(OrderText.fileName), options: .atomic)
  }

  /// The values and the changes that lie in a folder, in the order in which they apply.
  static func changes(of settings: RunSettings, in folder: URL) -> [String] {
    let files = [CorrectionText.fileName, OrderText.fileName].map { folder.appendingPathComponent($0).path }
    return settings.values.flatMap { ["--set", "\($0.key)=\($0.text)"] }
      + files.filter { FileManager.default.fileExists(atPath: $0) }.flatMap { ["--what-if", $0] }
  }
}

/// What `cadre explain --json` prints, as far as pages tell it.
struct ExplainSheet: Decodable, Sendable {
  /// What an officer does.
  struct Duty: Decodable, Sendable {
    let duty: String
    let commune: String?
    let position: String?
    let secondPosition: String?
  }

  /// What somebody else, or the officer, does then.
  struct Change: Decodable, Sendable {
    let officer: String
    let name: String?
    let before: Duty
    let after: Duty
  }

  struct Contradiction: Decodable, Sendable {
    let cause: String
  }

  /// What it comes to: `priced`, `impossible` or `undecided`.
  struct Outcome: Decodable, Sendable {
    let status: String
    let extraHours: Double?
    let atLeast: Double?
    let atMost: Double?
    let changes: [Change]?
    let conflict: Contradiction?

    /// What is proved of the hours; nil where there is no price.
    var hours: ClosedRange<Double>? {
      extraHours.map { price in
        let (least, most) = (atLeast ?? price, atMost ?? price)
        return least <= most ? least...most : price...price
      }
    }
  }

  struct Officer: Decodable, Sendable {
    let reason: String
    let secondPost: String?
    let next: Outcome?
  }

  struct Obstacle: Decodable, Sendable {
    let reason: String
    let remedy: String
  }

  struct Placement: Decodable, Sendable {
    let verdict: String
    let obstacles: [Obstacle]
    let outcome: Outcome?
  }

  struct Candidate: Decodable, Sendable {
    let officer: String
    let name: String?
    let outcome: Outcome?
  }

  struct Post: Decodable, Sendable {
    let eligible: Int
    let candidates: [Candidate]
  }

  struct Conflict: Decodable, Sendable {
    let explanation: String
    let officers: [String]
  }

  let officer: Officer?
  let whyNot: Placement?
  let post: Post?
  let conflicts: [Conflict]?
  /// What a reader should know about all prices: what they are differences to.
  let notes: [String]?
}
