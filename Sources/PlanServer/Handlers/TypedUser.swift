internal import StaffingDomain
internal import Workplace

/// What was typed about a user.
struct TypedUser {
  let signInName: String
  let fullName: String
  let role: String
  let unit: String
  let language: String
  let reason: String

  init(_ form: FormFields) {
    (signInName, fullName) = (form[UserField.signInName.rawValue], form[UserField.fullName.rawValue])
    (role, unit) = (form[UserField.role.rawValue], form[UserField.unit.rawValue])
    (language, reason) = (form[UserField.language.rawValue], form[UserField.reason.rawValue])
  }

  /// What stands in the fields before anything is typed.
  init(_ user: User?, language code: LanguageCode) {
    let details = user?.details
    (signInName, fullName) = (details?.signInName ?? "", details?.fullName ?? "")
    (role, unit) = (details?.role.rawValue ?? "", details?.unit ?? "")
    (language, reason) = (details?.language.rawValue ?? code.rawValue, "")
  }

  /// The details, or what is wrong with those fields that are chosen from lists.
  func details() throws -> UserDetails {
    guard let role = Role(rawValue: role), let language = LanguageCode(rawValue: language) else {
      // The rest is looked at, too, so that all that is wrong is told at once.
      let others = UserDetails(
        signInName: signInName, fullName: fullName, role: Role(rawValue: role) ?? .unit, unit: unit,
        language: LanguageCode(rawValue: language) ?? .english
      ).normalized.problems.filter { Role(rawValue: role) != nil || $0.field != .unit }
      let lists: [FieldProblem?] = [
        Role(rawValue: role) == nil ? FieldProblem(.role, role.isEmpty ? .missing : .unknownChoice) : nil,
        LanguageCode(rawValue: language) == nil ? FieldProblem(.language, .unknownChoice) : nil,
      ]
      let problems = others + lists.compactMap(\.self)
      throw UserRefusal.problems(UserField.allCases.flatMap { field in problems.filter { $0.field == field } })
    }
    return UserDetails(signInName: signInName, fullName: fullName, role: role, unit: unit, language: language)
  }
}
