extension English {
  /// For example `Sign in`.
  public func label(_ label: WorkplaceLabel) -> String {
    switch label {
    case .site: "Cadre: staffing plans"
    case .skip: "Skip to the content"
    case .pages: "Pages"
    case .start: "Start"
    case .cases: self.label(CasePageLabel.cases)
    case .runs: self.label(RunPageLabel.runs)
    case .users: "Users"
    case .auditTrail: "Audit trail"
    case .account: "My account"
    case .help: "Help"
    case .signOut: "Sign out"
    case .signedIn: "Signed in:"
    case .languages: "Language"
    case .problems: "Please correct this"
    case .signIn: "Sign in"
    case .signInHelp: "If you have no account, or have lost the password, ask your administrator for a link."
    case .password: "Password"
    case .firstAdministrator: "Add the first administrator"
    case .firstAdministratorIntroduction:
      "Nobody can sign in here yet. The first administrator adds all other users, and sees no personal data of officers."
    case .setPassword: "Set your password"
    case .savePassword: "Save password"
    case .ownLanguage: "Language"
    case .ownPassword: "Change password"
    case .ownPasswordIntroduction: "If you are signed in elsewhere, you will be signed out there."
    case .backToStart: "Back to the start page"
    }
  }

  /// For example `Add user`.
  public func label(_ label: UserPageLabel) -> String {
    switch label {
    case .addUser: "Add user"
    case .addUserIntroduction:
      "After saving you get a link. Give it to the user, who sets the password with it: you never know it."
    case .find: "Find a name or a unit"
    case .nobodyFound: "Nobody has such a name. Look for less of it, or leave the field empty to see all."
    case .userState: "State"
    case .active: "can sign in"
    case .noPassword: "has not set a password yet"
    case .disabled: "disabled"
    case .addedAt: "Added"
    case .save: "Save changes"
    case .disable: "Disable user"
    case .disableIntroduction: "The user is signed out at once and cannot sign in any more. Nothing is deleted."
    case .enable: "Enable user"
    case .enableIntroduction: "The user can sign in again with the same password."
    case .newLink: "Make a new link"
    case .newLinkIntroduction:
      "For a lost password. The old password stays valid until the link is used; an older link stops working."
    case .link: "Link for the user"
    case .backToUsers: "Back to all users"
    case .chooseRole: "Choose a role"
    }
  }

  /// For example `Older rows`.
  public func label(_ label: AuditPageLabel) -> String {
    switch label {
    case .auditIntroduction:
      "Every change with who made it, when, what stood there before and why. Rows are never changed or deleted."
    case .filter: "Choose rows"
    case .kind: "Kind"
    case .everyKind: "All kinds"
    case .who: "Who"
    case .everybody: "Everybody"
    case .server: "the server"
    case .from: "From day"
    case .until: "To day"
    case .dateForm: "For example 2026-01-31"
    case .show: "Show"
    case .number: "No."
    case .time: "Time"
    case .address: "Address"
    case .action: "What was done"
    case .object: "To what"
    case .change: "Change"
    case .old: "before"
    case .new: "since"
    case .reason: "Reason"
    case .hash: "Hash"
    case .older: "Older rows"
    case .newest: "Newest rows"
    case .download: "Download as CSV"
    case .noRows: "There are no such rows. Choose other days, another kind or another person."
    case .chain: "Is the trail whole?"
    case .checkChain: "Check every row now"
    }
  }
}
