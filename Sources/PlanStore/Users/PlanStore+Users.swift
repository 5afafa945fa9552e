internal import GRDB
public import StaffingDomain
public import Workplace

extension PlanStore {
  /// All users, in the order in which they were added.
  public func users() async throws -> [User] { try await read(UserRecord.all(in:)) }

  /// A user; nil where there is none of this number.
  public func user(_ number: UserNumber) async throws -> User? {
    try await read { try UserRecord.user(number, in: $0) }
  }

  /// A user; nil where there is none of this name.
  public func user(named name: String) async throws -> User? {
    let name = TypedText.normalized(name).lowercased()
    return try await read { try UserRecord.user(named: name, in: $0) }
  }

  /// Whether somebody could keep users now.
  public func hasAdministrator() async throws -> Bool {
    try await read { try UserRecord.administrators(besides: nil, in: $0) > 0 }
  }

  /// Adds a user, who has no password until the link is used.
  ///
  /// - Parameters:
  ///   - details: The details as typed.
  ///   - reason: Why; may be empty.
  ///   - authorship: Who asks.
  /// - Throws: A ``UserRefusal`` or a ``StoreFault``.
  public func addUser(
    _ details: UserDetails, reason: String, by authorship: Authorship
  ) async throws -> (user: User, link: OneTimeLink) {
    let details = details.normalized
    let reason = TypedText.normalized(reason)
    let token = Token()
    let added = try await change(by: authorship, needing: .manageUsers) { database, notes in
      var problems = details.problems
      problems += try Self.nameProblems(of: details, besides: nil, in: database)
      if let problem = Self.reasonProblem(reason, isNeeded: false) { problems.append(problem) }
      guard problems.isEmpty else { throw UserRefusal.problems(problems) }
      let user = try UserRecord.insert(details, at: notes.at, in: database)
      notes.append(
        ChangeNotes.Note(
          action: .userAdded, object: user.object, new: try AuditValue.text(AuditedUser(user)),
          reason: reason.isEmpty ? nil : reason))
      let expiry = try LinkRecord.insert(token, for: user, at: notes.at, in: database)
      notes.append(ChangeNotes.Note(action: .linkMade, object: user.object))
      return (user: user, expiry: expiry)
    }
    return (added.user, OneTimeLink(token: token.text, expires: added.expiry))
  }

  /// Changes the details of a user; nothing happens where they are the same.
  ///
  /// - Parameters:
  ///   - number: The user.
  ///   - details: The new details as typed.
  ///   - version: The version that was changed.
  ///   - reason: Why.
  ///   - authorship: Who asks.
  /// - Throws: A ``UserRefusal`` or a ``StoreFault``.
  public func changeUser(
    _ number: UserNumber, to details: UserDetails, version: Int, reason: String, by authorship: Authorship
  ) async throws -> User {
    let details = details.normalized
    return try await change(by: authorship, needing: .manageUsers) { database, notes in
      let user = try Self.user(number, version: version, in: database)
      var problems = details.problems
      problems += try Self.nameProblems(of: details, besides: number, in: database)
      let reason = TypedText.normalized(reason)
      if let problem = Self.reasonProblem(reason, isNeeded: true) { problems.append(problem) }
      guard problems.isEmpty else { throw UserRefusal.problems(problems) }
      if details.role != user.details.role {
        if authorship.actor.number == number { throw UserRefusal.ownAccount }
        try Self.keepAdministrator(without: user, in: database)
      }
      guard details != user.details else { return user }
      return try Self.write(user, details, user.isDisabled, .userChanged, reason, in: database, &notes)
    }
  }

  /// Shuts a user out, whose sessions and links end, or lets the user in again; nothing happens where it is so already.
  ///
  /// - Throws: A ``UserRefusal`` or a ``StoreFault``.
  public func setDisabled(
    _ isDisabled: Bool, _ number: UserNumber, version: Int, reason: String, by authorship: Authorship
  ) async throws -> User {
    try await change(by: authorship, needing: .manageUsers) { database, notes in
      let user = try Self.user(number, version: version, in: database)
      let reason = TypedText.normalized(reason)
      if let problem = Self.reasonProblem(reason, isNeeded: true) { throw UserRefusal.problems([problem]) }
      guard isDisabled != user.isDisabled else { return user }
      if isDisabled {
        if authorship.actor.number == number { throw UserRefusal.ownAccount }
        try Self.keepAdministrator(without: user, in: database)
        try SessionRecord.end(of: number, in: database)
        try LinkRecord.delete(of: number, in: database)
      }
      return try Self.write(
        user, user.details, isDisabled, isDisabled ? .userDisabled : .userEnabled, reason, in: database, &notes)
    }
  }

  /// Sets the language of one's own pages.
  public func setLanguage(_ user: User, to language: LanguageCode, by authorship: Authorship) async throws {
    try await change(by: authorship) { database, notes in
      guard let user = try UserRecord.user(user.number, in: database) else { throw UserRefusal.noSuchUser }
      var details = user.details
      details.language = language
      guard details != user.details else { return }
      _ = try Self.write(user, details, user.isDisabled, .userChanged, nil, in: database, &notes)
    }
  }

  private static func write(
    _ user: User, _ details: UserDetails, _ isDisabled: Bool, _ action: AuditAction, _ reason: String?,
    in database: Database, _ notes: inout ChangeNotes
  ) throws -> User {
    let changed = try UserRecord.update(user, to: details, isDisabled: isDisabled, in: database)
    notes.append(
      ChangeNotes.Note(
        action: action, object: changed.object, old: try AuditValue.text(AuditedUser(user)),
        new: try AuditValue.text(AuditedUser(changed)), reason: reason))
    return changed
  }

  /// The user, if this is still the version that was seen.
  private static func user(_ number: UserNumber, version: Int, in database: Database) throws -> User {
    guard let user = try UserRecord.user(number, in: database) else { throw UserRefusal.noSuchUser }
    guard user.version == version else {
      throw UserRefusal.changedMeanwhile(by: try mark(of: user, since: version, in: database), now: user)
    }
    return user
  }

  /// Who changed a user last, and what was changed since a version.
  private static func mark(of user: User, since version: Int, in database: Database) throws -> ChangeMark {
    let actions: [AuditAction] = [.userChanged, .userDisabled, .userEnabled]
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT at, actor_name, old, new FROM audit WHERE object_kind = ? AND object_key = ?
          AND action IN (\(databaseQuestionMarks(count: actions.count))) ORDER BY number
        """,
      arguments: [AuditObject.Kind.user.rawValue, user.object.key] + StatementArguments(actions.map(\.rawValue)))
    var fields: Set<UserField> = []
    var last: (name: String, at: Timestamp) = ("", user.added)
    for row in rows {
      guard let old = row["old"] as String?, let new = row["new"] as String? else { continue }
      let after = try AuditValue.value(AuditedUser.self, new)
      guard after.version > version else { continue }
      fields.formUnion(after.fields(differingFrom: try AuditValue.value(AuditedUser.self, old)))
      last = (row["actor_name"], Timestamp(milliseconds: row["at"]))
    }
    return ChangeMark(name: last.name, at: last.at, fields: UserField.allCases.filter(fields.contains))
  }

  static func nameProblems(
    of details: UserDetails, besides number: UserNumber?, in database: Database
  ) throws -> [FieldProblem] {
    let other = try UserRecord.user(named: details.signInName, in: database)
    return other == nil || other?.number == number ? [] : [FieldProblem(.signInName, .taken)]
  }

  private static func reasonProblem(_ reason: String, isNeeded: Bool) -> FieldProblem? {
    if reason.isEmpty, !isNeeded { return nil }
    return TypedText.problem(reason, most: TypedText.longestReason).map { FieldProblem(.reason, $0) }
  }

  /// Refuses to take away the last administrator who can sign in.
  private static func keepAdministrator(without user: User, in database: Database) throws {
    guard user.details.role == .administrator, !user.isDisabled else { return }
    guard try UserRecord.administrators(besides: user.number, in: database) > 0 else {
      throw UserRefusal.lastAdministrator
    }
  }
}
