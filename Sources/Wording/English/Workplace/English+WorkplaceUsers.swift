public import StaffingDomain
public import Workplace

extension English {
  /// For example `Planner`.
  public func label(of role: Role) -> String {
    switch role {
    case .planner: "Planner"
    case .unit: "Unit"
    case .head: "Head"
    case .inspector: "Inspector"
    case .administrator: "Administrator"
    }
  }

  /// For example `Reads everything and changes nothing`.
  public func summary(of role: Role) -> String {
    switch role {
    case .planner: "Imports data, makes and reviews plans, decides on officers and submits."
    case .unit: "Speaks for a commune or a department: sees its own rows, and agrees or objects with a reason."
    case .head: "Approves plans or sends them back, never those that the same person submitted."
    case .inspector: "Reads everything, the audit trail included, and changes nothing."
    case .administrator: "Keeps users and roles, and sees no personal data of officers."
    }
  }

  /// For example `Sign-in name`.
  public func label(of field: UserField) -> String {
    switch field {
    case .signInName: "Sign-in name"
    case .fullName: "Full name"
    case .role: "Role"
    case .unit: "Code of the unit"
    case .language: "Language of the pages"
    case .disabled: "Disabled"
    case .reason: "Reason"
    case .currentPassword: "Password of now"
    case .password: "New password"
    case .repeated: "New password once more"
    }
  }

  /// For example `As in the table of communes. Only for the role 'Unit'`.
  public func hint(of field: UserField) -> String? {
    switch field {
    case .signInName: "Small letters a to z, digits, point, hyphen and underscore; it starts with a letter."
    case .role: "The page '\(label(WorkplaceLabel.help))' says what each role may do."
    case .unit: "As in the table of communes. Only for the role '\(label(of: Role.unit))'."
    case .reason: "It stands in the audit trail."
    case .fullName, .language, .disabled, .currentPassword, .password, .repeated: nil
    }
  }

  /// For example `Give a reason`.
  public func sentence(_ problem: FieldProblem) -> String {
    switch problem.fact {
    case .missing: missing(problem.field)
    case .tooLong(let most): "Use at most \(grouped(most, "character"))."
    case .tooShort(let least): "Use at least \(grouped(least, "character"))."
    case .notASignInName: "Use small letters a to z, digits, point, hyphen and underscore, and start with a letter."
    case .notACode: "Use letters, digits, point, hyphen and underscore only."
    case .controlCharacter: "Write it on one line, without signs that cannot be seen."
    case .unknownChoice: "Choose one from the list."
    case .taken: "Another user has this name. Choose another one."
    case .unitNeeded: "Give the code of the unit that the user speaks for."
    case .unitNotOfRole: "Leave this empty: only users of the role '\(label(of: Role.unit))' speak for a unit."
    case .guessable: "This is easily guessed. Use more different characters, and not the sign-in name."
    case .differs: "The two passwords differ. Type the new one twice."
    case .wrongPassword: "This is not your password."
    }
  }

  private func missing(_ field: UserField) -> String {
    switch field {
    case .signInName: "Give a sign-in name."
    case .fullName: "Give the full name."
    case .role: "Choose a role."
    case .unit: "Give the code of the unit."
    case .language, .disabled: "Choose one from the list."
    case .reason: "Give a reason."
    case .currentPassword: "Give your password."
    case .password, .repeated: "Give a password."
    }
  }

  /// For example `Vietnamese`.
  public func name(of language: LanguageCode) -> String {
    switch language {
    case .english: "English"
    case .vietnamese: "Vietnamese"
    }
  }

  /// For example `2026-01-31, 08:05`.
  public func moment(_ timestamp: Timestamp) -> String {
    let time = LocalTime(timestamp)
    return "\(date(time.date)), \(clock(time))"
  }

  /// For example `An Nguyen changed this user at`.
  public func sentence(_ refusal: UserRefusal) -> String {
    switch refusal {
    case .problems: "Some fields cannot be used as they are."
    case .noSuchUser: "There is no such user any more, or the user is disabled."
    case .changedMeanwhile(let mark, _): changed(mark)
    case .lastAdministrator:
      "This is the last administrator who can sign in. Add another administrator first, who has to set a password."
    case .ownAccount: "Nobody changes their own role or disables themselves. Ask another administrator."
    case .notAllowed(let permission): "Your role does not allow this. It is for: \(roles(permission.roles))."
    }
  }

  private func changed(_ mark: ChangeMark) -> String {
    let who = mark.name.isEmpty ? "Somebody" : "'\(mark.name)'"
    let what = mark.fields.isEmpty ? "" : " (\(list(mark.fields.map { uncapitalized(label(of: $0)) })))"
    return
      "\(who) changed this user on \(moment(mark.at))\(what), after you opened the page. Nothing of yours was saved: "
      + "the fields now show the present values. Look at them and change again what you need."
  }

  private func roles(_ roles: [Role]) -> String { list(roles.map { uncapitalized(label(of: $0)) }) }

  /// For example `The name or the password is not right`.
  public func sentence(_ refusal: SignInRefusal) -> String {
    switch refusal {
    case .notKnown: "The name or the password is not right, or the account is disabled."
    case .tooManyTries(let seconds): "There were too many tries. Wait \(grouped(seconds, "second")) and try again."
    case .busy: "Many people sign in at this moment. Wait some seconds and try again."
    }
  }

  /// For example `This link is over`.
  public func sentence(_ refusal: LinkRefusal) -> String {
    switch refusal {
    case .notValid: "This link was used already, or a newer one took its place. Ask your administrator for a new one."
    case .expired: "The time of this link is over. Ask your administrator for a new one."
    }
  }

  /// For example `Give this link to 'an.nguyen'`.
  public func sentence(_ user: User, linkUntil expiry: Timestamp) -> String {
    "Give this link to \(user.details.fullName) ('\(user.details.signInName)'). It opens once, until \(moment(expiry)), and is "
      + "shown here only now."
  }

  /// For example `You set the password for 'an.nguyen'`.
  public func passwordIntroduction(of user: User) -> String {
    "You set the password with which \(user.details.fullName) signs in as '\(user.details.signInName)'."
  }

  /// For example `At least 12 characters`.
  public func passwordHint() -> String {
    "At least \(PasswordRule.least) characters: some words in a row are easily kept in mind. Not the sign-in name."
  }
}
