internal import Foundation
internal import GRDB
public import Workplace

/// Passwords as rows.
enum PasswordRecord {
  static func hash(of user: UserNumber, in database: Database) throws -> PasswordHash? {
    try Row.fetchOne(
      database, sql: "SELECT salt, hash, rounds, block_size, parallelism FROM password WHERE user = ?",
      arguments: [user.rawValue]
    ).map { row in
      PasswordHash(
        salt: row["salt"], hash: row["hash"],
        cost: PasswordCost(rounds: row["rounds"], blockSize: row["block_size"], parallelism: row["parallelism"]))
    }
  }

  static func set(_ hash: PasswordHash, of user: UserNumber, at now: Timestamp, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO password (user, salt, hash, rounds, block_size, parallelism, set_at) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (user) DO UPDATE SET salt = excluded.salt, hash = excluded.hash, rounds = excluded.rounds,
          block_size = excluded.block_size, parallelism = excluded.parallelism, set_at = excluded.set_at
        """,
      arguments: [
        user.rawValue, hash.salt, hash.hash, hash.cost.rounds, hash.cost.blockSize, hash.cost.parallelism,
        now.milliseconds,
      ])
  }
}

extension PlanStore {
  /// Sets another password of one's own; other sessions end, the one at hand stays.
  ///
  /// - Parameters:
  ///   - user: Whose.
  ///   - current: The password of now.
  ///   - new: The new one, and once more.
  ///   - secret: The secret of the session at hand.
  ///   - authorship: Who asks.
  /// - Throws: A ``UserRefusal``, a ``SignInRefusal`` where passwords were tried too often, or a ``StoreFault``.
  public func changePassword(
    of user: User, current: String, new: (typed: String, repeated: String), keeping secret: String,
    by authorship: Authorship
  ) async throws {
    // A session that somebody else got hold of must not open the way to guess the password.
    let name = user.details.signInName
    if let seconds = tries.refusal(of: name, from: authorship.address ?? "", at: clock()) {
      throw SignInRefusal.tooManyTries(seconds: seconds)
    }
    let hash = try await read { try PasswordRecord.hash(of: user.number, in: $0) }
    var problems: [FieldProblem] = []
    if try await !matches(current, hash) { problems.append(FieldProblem(.currentPassword, .wrongPassword)) }
    problems += Self.problems(of: new, name: name)
    guard problems.isEmpty else { throw UserRefusal.problems(problems) }
    tries.clear(name, from: authorship.address ?? "")
    let newHash = try await self.hash(new.typed)
    let token = Token(shown: secret)
    try await change(by: authorship) { database, notes in
      try PasswordRecord.set(newHash, of: user.number, at: notes.at, in: database)
      try SessionRecord.end(of: user.number, besides: token, in: database)
      try LinkRecord.delete(of: user.number, in: database)
      notes.append(ChangeNotes.Note(action: .passwordSet, object: user.object))
    }
  }

  static func problems(of password: (typed: String, repeated: String), name: String) -> [FieldProblem] {
    var problems: [FieldProblem] = []
    if let fact = PasswordRule.problem(password.typed, of: name) { problems.append(FieldProblem(.password, fact)) }
    if password.typed != password.repeated { problems.append(FieldProblem(.repeated, .differs)) }
    return problems
  }

  func hash(_ password: String) async throws -> PasswordHash {
    do {
      return try await workshop.hash(password)
    } catch is PasswordWorkshop.Busy {
      throw SignInRefusal.busy
    }
  }
}
