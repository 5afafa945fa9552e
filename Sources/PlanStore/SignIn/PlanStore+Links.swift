internal import GRDB
public import Workplace

extension PlanStore {
  /// Makes a link with which the first administrator is added; nil where there is one who can sign in.
  public func makeFirstLink() async throws -> OneTimeLink? {
    let token = Token()
    let expiry = try await change(by: .server) { database, notes -> Timestamp? in
      guard try UserRecord.administrators(besides: nil, in: database) == 0 else { return nil }
      let expiry = try LinkRecord.insert(token, for: nil, at: notes.at, in: database)
      notes.append(ChangeNotes.Note(action: .firstLinkMade, object: nil))
      return expiry
    }
    return expiry.map { OneTimeLink(token: token.text, expires: $0) }
  }

  /// Makes a link with which a user sets a password; the password of now stays until then.
  ///
  /// - Throws: A ``UserRefusal`` or a ``StoreFault``.
  public func makeLink(for number: UserNumber, by authorship: Authorship) async throws -> (
    user: User, link: OneTimeLink
  ) {
    let token = Token()
    let made = try await change(by: authorship, needing: .manageUsers) { database, notes in
      guard let user = try UserRecord.user(number, in: database), !user.isDisabled else { throw UserRefusal.noSuchUser }
      let expiry = try LinkRecord.insert(token, for: user, at: notes.at, in: database)
      notes.append(ChangeNotes.Note(action: .linkMade, object: user.object))
      return (user: user, expiry: expiry)
    }
    return (made.user, OneTimeLink(token: token.text, expires: made.expiry))
  }

  /// What a link opens; looking at it does not use it up.
  ///
  /// - Throws: A ``LinkRefusal`` or a ``StoreFault``.
  public func purpose(ofLink secret: String) async throws -> LinkPurpose {
    guard let token = Token(shown: secret) else { throw LinkRefusal.notValid }
    let now = clock()
    return try await read { try LinkRecord.purpose(of: token, at: now, in: $0) }
  }

  /// Sets a password by a link, which is used up; all sessions of the user end.
  ///
  /// - Parameters:
  ///   - secret: The secret of the link.
  ///   - password: The password, and once more.
  ///   - details: The details of the first administrator, whatever role they name; unused for other links.
  ///   - address: The address of the machine that the request came from.
  /// - Throws: A ``LinkRefusal``, a ``UserRefusal`` or a ``StoreFault``.
  public func useLink(
    _ secret: String, password: (typed: String, repeated: String), first details: UserDetails?, address: String
  ) async throws -> User {
    guard let token = Token(shown: secret) else { throw LinkRefusal.notValid }
    let (purpose, first) = (try await purpose(ofLink: secret), Self.administrator(details))
    var problems: [FieldProblem] = []
    switch purpose {
    case .firstAdministrator:
      guard let first else { throw UserRefusal.problems([FieldProblem(.signInName, .missing)]) }
      problems += first.problems
      problems += try await read { try Self.nameProblems(of: first, besides: nil, in: $0) }
      problems += Self.problems(of: password, name: first.signInName)
    case .password(let user): problems += Self.problems(of: password, name: user.details.signInName)
    }
    guard problems.isEmpty else { throw UserRefusal.problems(problems) }
    let hash = try await hash(password.typed)
    let authorship = Authorship(.server, address: address)
    return try await change(by: authorship) { database, notes in
      // Once more: somebody may have used it while the hash was made.
      let user: User
      switch (try LinkRecord.purpose(of: token, at: notes.at, in: database), first) {
      case (.password(let known), _): user = known
      case (.firstAdministrator, nil): throw LinkRefusal.notValid
      case (.firstAdministrator, let first?):
        let problems = try Self.nameProblems(of: first, besides: nil, in: database)
        guard problems.isEmpty else { throw UserRefusal.problems(problems) }
        user = try UserRecord.insert(first, at: notes.at, in: database)
        notes.append(
          ChangeNotes.Note(
            action: .userAdded, object: user.object, new: try AuditValue.text(AuditedUser(user)), actor: user.actor))
        try LinkRecord.delete(of: nil, in: database)
      }
      try PasswordRecord.set(hash, of: user.number, at: notes.at, in: database)
      try SessionRecord.end(of: user.number, in: database)
      try LinkRecord.delete(of: user.number, in: database)
      notes.append(ChangeNotes.Note(action: .passwordSet, object: user.object, actor: user.actor))
      return try UserRecord.user(user.number, in: database) ?? user
    }
  }

  private static func administrator(_ details: UserDetails?) -> UserDetails? {
    guard var details = details?.normalized else { return nil }
    (details.role, details.unit) = (.administrator, nil)
    return details
  }
}
