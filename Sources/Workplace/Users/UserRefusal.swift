/// Why a change of users was not made.
public enum UserRefusal: Error, Sendable, Hashable {
  /// What was typed cannot be used; all of it, in the order of the fields.
  case problems([FieldProblem])
  /// There is no such user.
  case noSuchUser
  /// Somebody changed the user since the page was opened.
  case changedMeanwhile(by: ChangeMark, now: User)
  /// Without this administrator nobody could keep users any more.
  case lastAdministrator
  /// Nobody gives oneself another role or shuts oneself out.
  case ownAccount
  /// The user may not do this; the roles say who may.
  case notAllowed(Permission)
}

/// Who changed something last, and when.
public struct ChangeMark: Sendable, Hashable {
  /// The name of who changed it.
  public let name: String
  /// When.
  public let at: Timestamp
  /// What was changed.
  public let fields: [UserField]

  /// Takes the mark of a change.
  public init(name: String, at: Timestamp, fields: [UserField]) {
    (self.name, self.at, self.fields) = (name, at, fields)
  }
}

/// Why nobody was signed in.
public enum SignInRefusal: Error, Sendable, Hashable {
  /// There is no such user, or the password is another one, or the user may not sign in: which of these is not told.
  case notKnown
  /// Too many tries; so many seconds remain until the next one.
  case tooManyTries(seconds: Int)
  /// Too many people sign in at this moment.
  case busy
}

/// Why a one-time link does not open anything.
public enum LinkRefusal: Error, Sendable, Hashable {
  /// There is no such link, or a newer one took its place, or it was used; which of these is not told.
  case notValid
  /// Its time is over.
  case expired
}
