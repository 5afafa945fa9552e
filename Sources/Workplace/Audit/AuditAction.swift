/// What a row of the audit trail tells of; the closed list of all that is ever written there.
///
/// The texts stand in the trail for good: a case is never renamed and never given another meaning.
public enum AuditAction: String, Sendable, Hashable, CaseIterable, Codable {
  /// The trail was begun.
  case trailBegun = "trail.begun"
  /// Whoever runs the machine said that its clock is right, though it is behind the last row.
  case clockAccepted = "trail.clock"
  /// A user was added.
  case userAdded = "user.added"
  /// Details of a user were changed.
  case userChanged = "user.changed"
  /// A user may not sign in any more.
  case userDisabled = "user.disabled"
  /// A user may sign in again.
  case userEnabled = "user.enabled"
  /// A one-time link was made, with which a user sets a password.
  case linkMade = "link.made"
  /// A one-time link was made, with which the first administrator is added.
  case firstLinkMade = "link.first"
  /// A user set a password.
  case passwordSet = "password.set"
  /// Somebody signed in.
  case signedIn = "session.begun"
  /// Somebody signed out.
  case signedOut = "session.ended"
  /// Somebody gave a wrong password for a user, or was shut out.
  case signInRefused = "session.refused"
  /// A case was begun with its first version.
  case caseAdded = "case.added"
  /// A case got another version from a file.
  case versionAdded = "case.version"
  /// A case got another name.
  case caseRenamed = "case.renamed"
  /// A cell was corrected, which made another version.
  case cellCorrected = "case.corrected"
  /// A correction was taken back, which made another version.
  case correctionWithdrawn = "case.correction_withdrawn"
  /// Somebody asked for a run.
  case runAsked = "run.asked"
  /// A run began, as its turn came.
  case runBegun = "run.begun"
  /// Somebody asked a run to stop.
  case runStopped = "run.stopped"
  /// A run was over.
  case runEnded = "run.ended"
  /// Somebody decided about what a plan asks of an officer.
  case decisionMade = "decision.made"
  /// A decision was taken back.
  case decisionWithdrawn = "decision.withdrawn"
  /// A plan was submitted, approved, sent back or taken to another state of its life.
  case planAdvanced = "plan.advanced"
  /// A unit agreed with a plan, or objected.
  case planAnswered = "plan.answered"

  /// What it is about, for filters.
  public var kind: AuditKind {
    switch self {
    case .trailBegun, .clockAccepted: .trail
    case .userAdded, .userChanged, .userDisabled, .userEnabled: .users
    case .linkMade, .firstLinkMade, .passwordSet: .passwords
    case .signedIn, .signedOut, .signInRefused: .signIns
    case .caseAdded, .versionAdded, .caseRenamed, .cellCorrected, .correctionWithdrawn: .cases
    case .runAsked, .runBegun, .runStopped, .runEnded: .runs
    case .decisionMade, .decisionWithdrawn: .decisions
    case .planAdvanced, .planAnswered: .plans
    }
  }
}

/// What rows of the audit trail are about.
public enum AuditKind: String, Sendable, Hashable, CaseIterable {
  /// The trail itself.
  case trail
  /// Users and their roles.
  case users
  /// Passwords and links.
  case passwords
  /// Who signed in and out.
  case signIns = "sign_ins"
  /// Cases, their versions and corrections.
  case cases
  /// Runs of the program that plans.
  case runs
  /// Decisions about what plans ask of officers.
  case decisions
  /// The life of plans, and what units say to them.
  case plans

  /// Who may read such rows.
  ///
  /// Administrators see no personal data of officers, in the trail neither.
  public var readers: [Role] {
    switch self {
    case .trail, .users, .passwords, .signIns: [.head, .inspector, .administrator]
    case .cases, .runs, .decisions, .plans: [.head, .inspector]
    }
  }

  /// The actions of this kind, in their order.
  public var actions: [AuditAction] { AuditAction.allCases.filter { $0.kind == self } }
}

extension Role {
  /// The kinds of rows of the audit trail that the role may read, in their order.
  public var readableAuditKinds: [AuditKind] { AuditKind.allCases.filter { $0.readers.contains(self) } }
}
