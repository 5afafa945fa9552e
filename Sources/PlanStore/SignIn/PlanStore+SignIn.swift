internal import Foundation
internal import GRDB
public import Workplace

/// A session that was begun.
public struct SessionStart: Sendable {
  /// The secret for the cookie of the browser; the store knows its hash only.
  public let token: String
  /// Who signed in.
  public let user: User
}

extension PlanStore {
  /// Begins a session.
  ///
  /// The answer and the time that it takes are the same for a name that is not known, a wrong password and a user who was
  /// shut out.
  ///
  /// - Throws: A ``SignInRefusal`` or a ``StoreFault``.
  public func signIn(name: String, password: String, address: String) async throws -> SessionStart {
    // Nobody has a longer name; it is cut, so that what is remembered of tries stays small.
    let name = String(TypedText.normalized(name).lowercased().prefix(UserDetails.longestSignInName + 1))
    if let seconds = tries.refusal(of: name, from: address, at: clock()) {
      throw SignInRefusal.tooManyTries(seconds: seconds)
    }
    let known = try await read { database in
      try UserRecord.user(named: name, in: database).map { user in
        (user: user, hash: try PasswordRecord.hash(of: user.number, in: database))
      }
    }
    let isRight = try await matches(password, known?.hash)
    let token = Token()
    let number = known?.user.number
    let limits = sessionLimits
    let user = try await change(by: Authorship(.server, address: address)) { database, notes -> User? in
      // The user as of now: it takes a while to try a password.
      let user = try number.flatMap { try UserRecord.user($0, in: database) }
      guard isRight, let user, !user.isDisabled,
        try PasswordRecord.hash(of: user.number, in: database) == known?.hash
      else {
        // A name that is not known may be a password typed into the wrong field: it is not written down.
        notes.append(ChangeNotes.Note(action: .signInRefused, object: user?.object))
        return nil
      }
      try SessionRecord.clear(at: notes.at, limits: limits, in: database)
      try SessionRecord.insert(token, of: user.number, at: notes.at, in: database)
      notes.append(ChangeNotes.Note(action: .signedIn, object: user.object, actor: user.actor))
      return user
    }
    guard let user else { throw SignInRefusal.notKnown }
    tries.clear(name, from: address)
    return SessionStart(token: token.text, user: user)
  }

  /// Who holds a session; nil where it is over or never was.
  public func session(_ secret: String) async throws -> User? {
    guard let token = Token(shown: secret) else { return nil }
    let now = clock()
    let limits = sessionLimits
    let found = try await read { try SessionRecord.find(token, at: now, limits: limits, in: $0) }
    guard let found else { return nil }
    if found.usedAt.seconds(until: now) >= SessionRecord.touchSeconds {
      // Where nothing can be written, pages can still be read until the session is over.
      try? await keepHouse { try SessionRecord.touch(token, at: now, in: $0) }
    }
    return found.user
  }

  /// Ends a session.
  public func signOut(_ secret: String, by authorship: Authorship) async throws {
    guard let token = Token(shown: secret) else { return }
    try await change(by: authorship) { database, notes in
      try SessionRecord.end(token, in: database)
      let user = try authorship.actor.number.flatMap { try UserRecord.user($0, in: database) }
      notes.append(ChangeNotes.Note(action: .signedOut, object: user?.object))
    }
  }

  func matches(_ password: String, _ hash: PasswordHash?) async throws -> Bool {
    // A longer one can be nobody's; it is cut, so that trying it takes no longer.
    let composed = password.precomposedStringWithCanonicalMapping.unicodeScalars
    let tried = String(String.UnicodeScalarView(composed.prefix(PasswordRule.most + 1)))
    do {
      return try await workshop.matches(tried, hash)
    } catch is PasswordWorkshop.Busy {
      throw SignInRefusal.busy
    }
  }
}
