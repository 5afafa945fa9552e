/// A field of a form about a user.
public enum UserField: String, Sendable, Hashable, CaseIterable {
  /// What is typed to sign in.
  case signInName = "name"
  /// The name that others read.
  case fullName = "full_name"
  /// The role.
  case role
  /// The code of the unit.
  case unit
  /// The language of the pages.
  case language
  /// Whether the user may not sign in.
  case disabled
  /// The reason of a change.
  case reason
  /// The password of now, to be sure who asks.
  case currentPassword = "current_password"
  /// A new password.
  case password
  /// The new password once more.
  case repeated
}

/// What is wrong with what was typed into a field.
public struct FieldProblem: Sendable, Hashable {
  /// The field.
  public let field: UserField
  /// What is wrong.
  public let fact: FieldFact

  /// Tells a problem of a field.
  public init(_ field: UserField, _ fact: FieldFact) { (self.field, self.fact) = (field, fact) }
}

/// What can be wrong with what was typed into a field.
public enum FieldFact: Sendable, Hashable {
  /// Nothing was typed or chosen.
  case missing
  /// It has more characters than fit.
  case tooLong(most: Int)
  /// It has fewer characters than are asked for.
  case tooShort(least: Int)
  /// A sign-in name has other signs than small letters a to z, digits, point, hyphen and underscore, or starts otherwise.
  case notASignInName
  /// A code has other signs than letters, digits, point, hyphen and underscore.
  case notACode
  /// It has a line break or another control character.
  case controlCharacter
  /// What was chosen is none of the choices.
  case unknownChoice
  /// Another user has this sign-in name.
  case taken
  /// The role speaks for a unit, and none was given.
  case unitNeeded
  /// The role speaks for no unit, and one was given.
  case unitNotOfRole
  /// The password holds the sign-in name, or is one sign over and over.
  case guessable
  /// The two passwords differ.
  case differs
  /// The password is not the user's.
  case wrongPassword
}
