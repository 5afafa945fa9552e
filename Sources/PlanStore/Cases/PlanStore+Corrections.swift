internal import Crypto
internal import Foundation
internal import GRDB
public import StaffingDomain
public import Workplace

/// What a new version is made of.
struct NewVersion {
  let file: CaseFile
  let digest: String
  let checked: CheckedFile
  var base: Int?
  var corrections: [CellCorrection] = []
}

extension PlanStore {
  /// The digest of a file with corrections on top of it; that of the file where there are none.
  ///
  /// SHA-256 over the digest of the file and each correction, every text with its length before it. Who made a correction,
  /// when and why is no part of what the case says.
  public static func digest(of file: CaseFile, with corrections: [CellCorrection]) -> String {
    guard !corrections.isEmpty else { return file.digest }
    var fields = AuditChain.Fields()
    fields.append(file.digest)
    for correction in corrections {
      fields.append(correction.table.rawValue)
      fields.append(Int64(correction.line))
      fields.append(correction.column)
      fields.append(correction.new)
    }
    return AuditChain.hexadecimal(Data(Crypto.SHA256.hash(data: fields.bytes)))
  }

  /// Makes a version with other corrections on the file of an earlier one, which was checked.
  ///
  /// - Parameters:
  ///   - number: The case.
  ///   - version: How often the case had been changed when the page was opened.
  ///   - base: The version that is corrected.
  ///   - corrections: All corrections of the new version.
  ///   - changed: The correction that was made or taken back.
  ///   - isWithdrawn: Whether it was taken back.
  ///   - checked: What was found with the corrections.
  ///   - reason: Why.
  ///   - authorship: Who asks.
  /// - Throws: A ``CaseChangeRefusal`` or a ``StoreFault``.
  public func correct(
    _ number: CaseNumber, version: Int, base: Int, to corrections: [CellCorrection], changed: CellCorrection,
    isWithdrawn: Bool, checked: CheckedFile, reason: String, by authorship: Authorship
  ) async throws -> WorkplaceCase {
    try await change(by: authorship, needing: .importCases) { database, notes in
      let before = try Self.unchanged(number, version, in: database)
      guard let corrected = try CaseRecord.version(base, of: number, in: database) else {
        throw CaseChangeRefusal.noSuchCase
      }
      let digest = Self.digest(of: corrected.file, with: corrections)
      if let same = try CaseRecord.version(withDigest: digest, of: number, in: database) {
        throw CaseChangeRefusal.problems([CaseFieldProblem(.value, .sameAs(version: same))])
      }
      let next = before.latest.number + 1
      try Self.insert(
        NewVersion(
          file: corrected.file, digest: digest, checked: checked, base: base, corrections: corrections),
        number: next, of: number, by: authorship, at: notes.at, in: database)
      try Self.count(number, in: database)
      let cell = "\(changed.table.fileName):\(changed.line) \(changed.column)"
      let (old, new) = isWithdrawn ? (changed.new, changed.old) : (changed.old, changed.new)
      notes.append(
        ChangeNotes.Note(
          action: isWithdrawn ? .correctionWithdrawn : .cellCorrected,
          object: AuditedCase.object(number, name: before.name),
          old: try AuditValue.text(AuditedCase(version: base, digest: corrected.digest, value: old)),
          new: try AuditValue.text(AuditedCase(version: next, digest: digest, cell: cell, value: new)),
          reason: reason))
      return try Self.existing(number, in: database)
    }
  }

  static func insert(
    _ new: NewVersion, number version: Int, of number: CaseNumber, by authorship: Authorship, at now: Timestamp,
    in database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO case_version (staffing_case, number, digest, file_digest, file_name, form, bytes, base, added_at,
          added_by, errors, warnings, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number.rawValue, version, new.digest, new.file.digest, new.file.name, new.file.form.rawValue, new.file.bytes,
        new.base, now.milliseconds, authorship.actor.shownName, new.checked.tally.errors, new.checked.tally.warnings,
        new.checked.tally.notes,
      ])
    for (place, correction) in new.corrections.enumerated() {
      try CaseRecord.insert(correction, at: place, of: version, number, in: database)
    }
    try FindingRecord.insert(new.checked.findings, of: version, number, in: database)
  }

  static func existing(_ number: CaseNumber, in database: Database) throws -> WorkplaceCase {
    guard let found = try CaseRecord.workplaceCase(number, in: database) else { throw CaseChangeRefusal.noSuchCase }
    return found
  }

  /// The case, if nobody changed it since it was seen.
  static func unchanged(_ number: CaseNumber, _ version: Int, in database: Database) throws -> WorkplaceCase {
    let found = try existing(number, in: database)
    guard found.version == version else {
      let row = try Row.fetchOne(
        database,
        sql: "SELECT actor_name, at FROM audit WHERE object_kind = ? AND object_key = ? ORDER BY number DESC LIMIT 1",
        arguments: [AuditObject.Kind.staffingCase.rawValue, String(number.rawValue)])
      throw CaseChangeRefusal.changedMeanwhile(
        by: row?["actor_name"] ?? "", at: row.map { Timestamp(milliseconds: $0["at"]) } ?? found.added,
        latest: found.latest.number)
    }
    return found
  }

  /// Counts a change of a case.
  static func count(_ number: CaseNumber, in database: Database) throws {
    try database.execute(
      sql: "UPDATE staffing_case SET version = version + 1 WHERE number = ?", arguments: [number.rawValue])
  }

  static func nameProblem(
    _ name: String, besides number: CaseNumber?, in database: Database
  ) throws -> CaseFieldProblem? {
    if let problem = CaseNameRule.problem(name) { return problem }
    let other = try Int64.fetchOne(
      database, sql: "SELECT number FROM staffing_case WHERE folded_name = ?", arguments: [folded(name)])
    return other == nil || other == number?.rawValue ? nil : CaseFieldProblem(.name, .taken)
  }

  /// The form in which names are compared: capitals make no difference.
  static func folded(_ name: String) -> String { name.lowercased() }
}

extension AuditActor {
  /// The name of who does something; empty for the server.
  var shownName: String {
    switch self {
    case .user(_, let name): name
    case .server: ""
    }
  }
}
