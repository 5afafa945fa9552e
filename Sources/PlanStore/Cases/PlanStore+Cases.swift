internal import Foundation
internal import GRDB
public import StaffingDomain
public import Workplace

extension PlanStore {
  /// All cases, in the order in which they were begun.
  public func cases() async throws -> [WorkplaceCase] { try await read(CaseRecord.all(in:)) }

  /// A case; nil where there is none of this number.
  public func workplaceCase(_ number: CaseNumber) async throws -> WorkplaceCase? {
    try await read { try CaseRecord.workplaceCase(number, in: $0) }
  }

  /// The versions of a case, the newest first.
  public func versions(of number: CaseNumber) async throws -> [CaseVersion] {
    try await read { try CaseRecord.versions(of: number, in: $0) }
  }

  /// A version of a case; nil where there is none of this number.
  public func version(_ version: Int, of number: CaseNumber) async throws -> CaseVersion? {
    try await read { try CaseRecord.version(version, of: number, in: $0) }
  }

  /// The corrections of a version, in the order in which they were made.
  public func corrections(of version: Int, _ number: CaseNumber) async throws -> [CellCorrection] {
    try await read { try CaseRecord.corrections(of: version, number, in: $0) }
  }

  /// Findings of a version.
  public func findings(
    _ filter: FindingFilter, of version: Int, _ number: CaseNumber, limit: Int, offset: Int = 0
  ) async throws -> [CaseVersionFinding] {
    try await read {
      try FindingRecord.rows(filter, of: version, number, limit: limit, offset: offset, in: $0)
    }
  }

  /// How many findings of a version there are.
  public func findingCount(_ filter: FindingFilter, of version: Int, _ number: CaseNumber) async throws -> Int {
    try await read { try FindingRecord.count(filter, of: version, number, in: $0) }
  }

  /// How many findings of a version there are of each kind, and in which files.
  public func findingKinds(
    of version: Int, _ number: CaseNumber
  ) async throws -> (kinds: [FindingKindCount], files: [String]) {
    try await read { database in
      (
        try FindingRecord.kinds(of: version, number, in: database),
        try FindingRecord.files(of: version, number, in: database)
      )
    }
  }

  /// What is wrong with the name of a new case, or of another one for a case; nil where nothing is.
  public func nameProblem(_ name: String, besides number: CaseNumber? = nil) async throws -> CaseFieldProblem? {
    let name = TypedText.normalized(name)
    return try await read { try Self.nameProblem(name, besides: number, in: $0) }
  }

  /// The version of a case that a file is already; nil where it is none.
  public func version(withDigest digest: String, of number: CaseNumber) async throws -> Int? {
    try await read { try CaseRecord.version(withDigest: digest, of: number, in: $0) }
  }

  /// Begins a case with its first version.
  ///
  /// - Parameters:
  ///   - name: The name as typed.
  ///   - file: The file, which was checked.
  ///   - sentName: Its name as it was sent, without folders.
  ///   - form: Its form.
  ///   - checked: What was found in it.
  ///   - authorship: Who asks.
  /// - Throws: A ``CaseChangeRefusal`` or a ``StoreFault``; then nothing of the file is left.
  public func addCase(
    _ name: String, file: StagedFile, named sentName: String, form: CaseForm, checked: CheckedFile,
    by authorship: Authorship
  ) async throws -> WorkplaceCase {
    let name = TypedText.normalized(name)
    let described = CaseFile(digest: file.digest, name: sentName, form: form, bytes: file.bytes)
    return try await keeping(file, form) {
      try await self.change(by: authorship, needing: .importCases) { database, notes in
        if let problem = try Self.nameProblem(name, besides: nil, in: database) {
          throw CaseChangeRefusal.problems([problem])
        }
        try database.execute(
          sql: "INSERT INTO staffing_case (name, folded_name, added_at) VALUES (?, ?, ?)",
          arguments: [name, Self.folded(name), notes.at.milliseconds])
        let number = CaseNumber(rawValue: database.lastInsertedRowID)
        try Self.insert(
          NewVersion(file: described, digest: described.digest, checked: checked), number: 1, of: number,
          by: authorship, at: notes.at, in: database)
        notes.append(
          ChangeNotes.Note(
            action: .caseAdded, object: AuditedCase.object(number, name: name),
            new: try AuditValue.text(AuditedCase(name: name, version: 1, digest: file.digest, file: sentName))))
        return try Self.existing(number, in: database)
      }
    }
  }

  /// Adds a version from a file to a case.
  ///
  /// - Parameter version: How often the case had been changed when the page was opened.
  /// - Throws: A ``CaseChangeRefusal`` or a ``StoreFault``; then nothing of the file is left.
  public func addVersion(
    to number: CaseNumber, version: Int, file: StagedFile, named sentName: String, form: CaseForm,
    checked: CheckedFile, by authorship: Authorship
  ) async throws -> WorkplaceCase {
    let described = CaseFile(digest: file.digest, name: sentName, form: form, bytes: file.bytes)
    return try await keeping(file, form) {
      try await self.change(by: authorship, needing: .importCases) { database, notes in
        let before = try Self.unchanged(number, version, in: database)
        if let same = try CaseRecord.version(withDigest: file.digest, of: number, in: database) {
          throw CaseChangeRefusal.problems([CaseFieldProblem(.file, .sameAs(version: same))])
        }
        let next = before.latest.number + 1
        try Self.insert(
          NewVersion(file: described, digest: described.digest, checked: checked), number: next, of: number,
          by: authorship, at: notes.at, in: database)
        try Self.count(number, in: database)
        notes.append(
          ChangeNotes.Note(
            action: .versionAdded, object: AuditedCase.object(number, name: before.name),
            old: try AuditValue.text(AuditedCase(version: before.latest.number, digest: before.latest.digest)),
            new: try AuditValue.text(AuditedCase(version: next, digest: file.digest, file: sentName))))
        return try Self.existing(number, in: database)
      }
    }
  }

  /// Gives a case another name; nothing happens where it has it.
  public func rename(
    _ number: CaseNumber, to name: String, version: Int, reason: String, by authorship: Authorship
  ) async throws -> WorkplaceCase {
    let (name, reason) = (TypedText.normalized(name), TypedText.normalized(reason))
    return try await change(by: authorship, needing: .importCases) { database, notes in
      let before = try Self.unchanged(number, version, in: database)
      let problems = [
        try Self.nameProblem(name, besides: number, in: database),
        CaseFieldProblem.of(reason, .reason, most: TypedText.longestReason),
      ].compactMap(\.self)
      guard problems.isEmpty else { throw CaseChangeRefusal.problems(problems) }
      guard name != before.name else { return before }
      try database.execute(
        sql: "UPDATE staffing_case SET name = ?, folded_name = ? WHERE number = ?",
        arguments: [name, Self.folded(name), number.rawValue])
      try Self.count(number, in: database)
      notes.append(
        ChangeNotes.Note(
          action: .caseRenamed, object: AuditedCase.object(number, name: name),
          old: try AuditValue.text(AuditedCase(name: before.name)), new: try AuditValue.text(AuditedCase(name: name)),
          reason: reason))
      return try Self.existing(number, in: database)
    }
  }

  /// Keeps a file for a change that names it; where the change fails, the file is gone.
  private func keeping<Value: Sendable>(
    _ file: StagedFile, _ form: CaseForm, _ body: () async throws -> Value
  ) async throws -> Value {
    try keep(file, form)
    do {
      return try await body()
    } catch {
      await drop(file.digest, form)
      throw error
    }
  }
}
