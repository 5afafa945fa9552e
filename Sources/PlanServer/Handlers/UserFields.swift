internal import StaffingDomain
internal import Wording
internal import Workplace

/// The fields of forms about users, each with what is wrong beside it.
struct UserFields {
  /// The name of the form, before the names of its fields.
  let form: String
  let wording: any Language
  let problems: [FieldProblem]

  /// What is wrong, over the form; nil where nothing is.
  var summary: ProblemsView? { problems.isEmpty ? nil : ProblemsView(problems, form: form, in: wording) }

  /// A field of one line with what was typed.
  func text(_ field: UserField, _ value: String, isRequired: Bool = true) -> FieldView {
    FieldView(
      id: id(field), name: field.rawValue, label: wording.label(of: field), value: value,
      hint: wording.hint(of: field), problem: problem(field), isRequired: isRequired)
  }

  /// A field for a secret, which is never sent back.
  func secret(_ field: UserField, hint: String? = nil, autocomplete: String) -> FieldView {
    FieldView(
      id: id(field), name: field.rawValue, label: wording.label(of: field), type: "password", hint: hint,
      problem: problem(field), autocomplete: autocomplete)
  }

  /// The two fields for a new password.
  func newPassword() -> [FieldView] {
    [
      secret(.password, hint: wording.passwordHint(), autocomplete: "new-password"),
      secret(.repeated, autocomplete: "new-password"),
    ]
  }

  /// The role, with nothing chosen where it is none.
  func role(_ chosen: String) -> FieldView {
    let roles = Role.allCases.map { role in
      FieldView.Choice(value: role.rawValue, text: wording.label(of: role), isChosen: role.rawValue == chosen)
    }
    let none = FieldView.Choice(
      value: "", text: wording.label(UserPageLabel.chooseRole), isChosen: !roles.contains(where: \.isChosen))
    return choice(.role, [none] + roles)
  }

  /// The language.
  func language(_ chosen: String) -> FieldView {
    choice(
      .language,
      LanguageCode.allCases.map { code in
        FieldView.Choice(
          value: code.rawValue, text: code.language.name(of: code), isChosen: code.rawValue == chosen)
      })
  }

  private func choice(_ field: UserField, _ choices: [FieldView.Choice]) -> FieldView {
    FieldView(
      id: id(field), name: field.rawValue, label: wording.label(of: field), choices: choices,
      hint: wording.hint(of: field), problem: problem(field))
  }

  private func id(_ field: UserField) -> String { "\(form)-\(field.rawValue)" }

  private func problem(_ field: UserField) -> String? {
    let sentences = problems.filter { $0.field == field }.map { wording.sentence($0) }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}
