internal import CaseFormat
internal import Dispatch
internal import Foundation
internal import PlanStore
internal import StaffingDomain
internal import Workplace

/// What is done with the files of versions: all of it in child processes until a file was read without harm.
struct CaseWorkshop: Sendable {
  private let child: ChildProgram
  private let gate: WorkGate

  /// What a check may use: a nation of 115,000 officers takes a third of either.
  private static let limits = ChildLimits(mebibytes: 6144, seconds: 120)

  /// The most bytes that a check may print: more findings than that are not listed.
  private static let mostBytes = 64 << 20

  init(program: URL, most: Int) {
    child = ChildProgram(program: program, limits: Self.limits)
    gate = WorkGate(most)
  }

  /// Checks a file with some corrections on it, as `cadre check` does.
  ///
  /// - Parameter folder: A folder for what is written meanwhile.
  /// - Throws: A `CaseChangeRefusal` where the file cannot be read as a case.
  func check(_ file: URL, with corrections: [CellCorrection], in folder: URL) async throws -> CheckedFile {
    try await gate.pass { [self] in
      let extra = try Self.arguments(for: corrections, in: folder)
      // The same file in each language, one after the other: the gate counts programs.
      var sheets: [(code: LanguageCode, sheet: CheckSheet)] = []
      for code in LanguageCode.allCases {
        let output = folder.appendingPathComponent("check-\(code.rawValue).json")
        let arguments = ["check", file.path, "--format", "json", "--language", code.rawValue] + extra
        let end = try await child.run(arguments, output: output)
        guard let sheet = Self.sheet(end, output) else {
          throw CaseChangeRefusal.problems([CaseFieldProblem(.file, .tooCostly)])
        }
        sheets.append((code, sheet))
      }
      return try CheckSheet.joined(sheets, of: file.lastPathComponent)
    }
  }

  /// Makes a workbook of a file with the cells marked in which something is wrong; nil where that cannot be done.
  func marked(
    _ file: URL, with corrections: [CellCorrection], language: LanguageCode, in folder: URL
  ) async throws -> URL? {
    try await gate.pass { [self] in
      let workbook = folder.appendingPathComponent("marked.xlsx")
      let arguments = ["check", file.path, "--marked", workbook.path, "--language", language.rawValue]
      _ = try await child.run(
        arguments + (try Self.arguments(for: corrections, in: folder)),
        output: folder.appendingPathComponent("marked.txt"))
      return FileManager.default.fileExists(atPath: workbook.path) ? workbook : nil
    }
  }

  /// Reads something of a file that a check has read without harm, in this process and on no thread that answers.
  func reading<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await gate.pass {
      try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global(qos: .utility).async { continuation.resume(with: Result { try body() }) }
      }
    }
  }

  private static func sheet(_ end: ChildEnd, _ output: URL) -> CheckSheet? {
    // 2 says that there are errors, which is told by the findings.
    guard end == .exited(0) || end == .exited(2), let handle = try? FileHandle(forReadingFrom: output) else {
      return nil
    }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: mostBytes + 1), data.count <= mostBytes else { return nil }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try? decoder.decode(CheckSheet.self, from: data)
  }

  /// The options that lay corrections on top of a case.
  static func arguments(for corrections: [CellCorrection], in folder: URL) throws -> [String] {
    guard !corrections.isEmpty else { return [] }
    let file = folder.appendingPathComponent(CorrectionText.fileName)
    try Data(CorrectionText.whatIf(corrections).utf8).write(to: file, options: .atomic)
    return ["--what-if", file.path]
  }
}

/// Corrections as the what-if that lays them on top of a case.
enum CorrectionText {
  static let fileName = "corrections.yml"

  /// The text of the file; a text of a cell is quoted, so that nothing in it is read as anything else.
  static func whatIf(_ corrections: [CellCorrection]) -> String {
    var lines = ["name: corrections", "changes:"]
    for correction in corrections {
      lines += [
        "  - table: \(correction.table.rawValue)", "    where: {line: \(correction.line)}",
        "    set: {\(correction.column): \(quoted(correction.new))}",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// In single quotes of YAML, in which a quote is doubled; corrections have one line.
  private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
}

/// What `cadre check --format json` prints.
struct CheckSheet: Decodable, Sendable {
  struct Finding: Decodable, Sendable {
    let severity: FindingSeverity
    let code: String
    let head: QualityHead?
    let file: String
    let line: Int?
    let column: Int?
    let sheet: String?
    let cell: String?
    let message: String
    let remedy: String?

    var words: CaseVersionFinding.Words { CaseVersionFinding.Words(message: message, remedy: remedy ?? "") }
  }

  let errors: Int
  let warnings: Int
  let notes: Int
  let files: [String]
  let findings: [Finding]

  /// What every language says, as one.
  ///
  /// - Throws: A `CaseChangeRefusal` where the file cannot be read, or a correction not be laid on it.
  static func joined(_ sheets: [(code: LanguageCode, sheet: CheckSheet)], of fileName: String) throws -> CheckedFile {
    guard let first = sheets.first?.sheet, sheets.allSatisfy({ $0.sheet.findings.count == first.findings.count }) else {
      throw CaseChangeRefusal.problems([CaseFieldProblem(.file, .tooCostly)])
    }
    func words(_ place: Int) -> [LanguageCode: CaseVersionFinding.Words] {
      Dictionary(uniqueKeysWithValues: sheets.map { ($0.code, $0.sheet.findings[place].words) })
    }
    if let place = first.findings.firstIndex(where: { $0.file == CorrectionText.fileName && $0.severity == .error }) {
      throw CaseChangeRefusal.problems([CaseFieldProblem(.value, .notAValue(words(place)))])
    }
    if let place = first.findings.firstIndex(where: { $0.file == fileName && $0.severity == .error }) {
      throw CaseChangeRefusal.problems([CaseFieldProblem(.file, .unreadable(words(place)))])
    }
    guard !first.files.isEmpty else { throw CaseChangeRefusal.problems([CaseFieldProblem(.file, .withoutTables)]) }
    let findings = first.findings.enumerated().map { place, finding in
      CaseVersionFinding(
        severity: finding.severity, code: finding.code, head: finding.head, file: finding.file, line: finding.line,
        column: finding.column, sheet: finding.sheet, cell: finding.cell, words: words(place))
    }
    return CheckedFile(
      findings: findings,
      tally: FindingCounts(errors: first.errors, warnings: first.warnings, notes: first.notes))
  }
}
