/// A word or a sentence of the workplace's pages that depends on nothing.
public enum WorkplaceLabel: String, Sendable, Hashable, CaseIterable {
  // The frame of every page.

  /// The name of the site.
  case site
  /// The link over the frame to the content.
  case skip
  /// What the list of pages is called.
  case pages
  /// The name of the page that everybody starts on.
  case start
  /// The name of the page of all cases.
  case cases
  /// The name of the page of all runs.
  case runs
  /// The name of the page of all users.
  case users
  /// The name of the audit trail.
  case auditTrail
  /// The name of the page of one's own account.
  case account
  /// The name of the help.
  case help
  /// The button that ends a session.
  case signOut
  /// What stands before the name of who is signed in.
  case signedIn
  /// What the links to other languages are called.
  case languages
  /// What the list of what is wrong on a page is called.
  case problems

  // Signing in.

  /// The page and the button that begin a session.
  case signIn
  /// What to do without an account or a password.
  case signInHelp
  /// The password of who signs in.
  case password
  /// The page on which the first administrator is added.
  case firstAdministrator
  /// What the first administrator does there.
  case firstAdministratorIntroduction
  /// The page on which a user sets a password.
  case setPassword
  /// The button that sets a password.
  case savePassword

  // One's own account.

  /// The heading over the form that sets the language.
  case ownLanguage
  /// The heading over the form that sets another password.
  case ownPassword
  /// What happens to other sessions.
  case ownPasswordIntroduction

  // Faults of pages.

  /// The way back from a page of a fault.
  case backToStart
}

/// A word or a sentence of the pages about users.
public enum UserPageLabel: String, Sendable, Hashable, CaseIterable {
  /// The page and the button that add a user.
  case addUser
  /// What happens when a user is added.
  case addUserIntroduction
  /// What is looked for in names.
  case find
  /// No user has such a name.
  case nobodyFound
  /// The column of the states of users.
  case userState
  /// A user who can sign in.
  case active
  /// A user who has not set a password.
  case noPassword
  /// A user who may not sign in.
  case disabled
  /// The column of the times at which users were added.
  case addedAt
  /// The button that saves changes.
  case save
  /// The heading over the form that shuts a user out, and its button.
  case disable
  /// What happens when a user is shut out.
  case disableIntroduction
  /// The heading over the form that lets a user in again, and its button.
  case enable
  /// What happens when a user is let in again.
  case enableIntroduction
  /// The heading over the form that makes a new link, and its button.
  case newLink
  /// What happens when a new link is made.
  case newLinkIntroduction
  /// The page that shows a link.
  case link
  /// Back to the list of users.
  case backToUsers
  /// The choice of a role before one is chosen.
  case chooseRole
}

/// A word or a sentence of the page with the audit trail.
public enum AuditPageLabel: String, Sendable, Hashable, CaseIterable {
  /// What the trail is.
  case auditIntroduction
  /// The form that chooses rows.
  case filter
  /// The kind of rows.
  case kind
  /// Rows of every kind.
  case everyKind
  /// Who did it.
  case who
  /// Rows of everybody.
  case everybody
  /// The server, as who did something.
  case server
  /// The first day.
  case from
  /// The last day.
  case until
  /// How days are typed.
  case dateForm
  /// The button that shows the chosen rows.
  case show
  /// The number of a row.
  case number
  /// The time of a row.
  case time
  /// The address of a request.
  case address
  /// What was done.
  case action
  /// What it was done to.
  case object
  /// What changed.
  case change
  /// The value before.
  case old
  /// The value since.
  case new
  /// Why.
  case reason
  /// The hash of a row.
  case hash
  /// The rows before these.
  case older
  /// The newest rows.
  case newest
  /// The rows as a CSV file.
  case download
  /// There are no rows that were asked for.
  case noRows
  /// The heading over the state of the chain.
  case chain
  /// The button that checks the chain.
  case checkChain
}
