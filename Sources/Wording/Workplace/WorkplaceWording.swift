public import StaffingDomain
public import Workplace

/// What was done, as a page says once after it.
public enum WorkplaceNotice: String, Sendable, Hashable, CaseIterable {
  /// The details of a user were saved.
  case userSaved = "user-saved"
  /// A user was shut out.
  case userDisabled = "user-disabled"
  /// A user was let in again.
  case userEnabled = "user-enabled"
  /// The language of one's own pages was saved.
  case languageSaved = "language-saved"
  /// One's own password was saved.
  case passwordSaved = "password-saved"
  /// A password was set by a link.
  case passwordSet = "password-set"
  /// The session was ended.
  case signedOut = "signed-out"
  /// A case was begun.
  case caseAdded = "case-added"
  /// A version was added to a case.
  case versionAdded = "version-added"
  /// A case got another name.
  case caseRenamed = "case-renamed"
  /// A cell was corrected.
  case cellCorrected = "cell-corrected"
  /// A correction was taken back.
  case correctionWithdrawn = "correction-withdrawn"
  /// A run was asked for.
  case runAsked = "run-asked"
  /// A run was asked to stop.
  case runStopped = "run-stopped"
  /// A decision was saved.
  case decided
  /// A decision was taken back.
  case takenBack = "taken-back"
  /// A plan came to another state of its life.
  case planAdvanced = "plan-advanced"
  /// A unit answered.
  case planAnswered = "plan-answered"
}

/// Why a page is not shown, or a form not taken.
public enum PageFault: Sendable, Hashable {
  /// There is no such page.
  case notFound
  /// The page knows other methods than the one of the request.
  case methodNotAllowed
  /// The request cannot be read.
  case notUnderstood
  /// Others may.
  case notAllowed(may: [Role])
  /// The plan is in a state in which this is not done, or the role does not do it.
  case plan(PlanRefusal)
  /// The form came from another page, or from one that was opened before somebody signed in or out.
  case foreignForm
  /// What was sent is larger than is taken, in bytes.
  case tooLarge(most: Int)
  /// The data cannot be read or written.
  case store(StoreFault)
  /// Too many people sign in at once.
  case busy
  /// A fault of the program; the number finds its row in the log of the server.
  case fault(number: String)
}

/// The title and the text of a page about a fault.
public struct PageFaultWords: Sendable, Hashable {
  /// What is the matter, as a heading.
  public let title: String
  /// What to do.
  public let text: String

  /// Takes both.
  public init(_ title: String, _ text: String) { (self.title, self.text) = (title, text) }
}

/// A part of the help.
public struct HelpSection: Sendable, Hashable {
  /// The heading.
  public let title: String
  /// The paragraphs.
  public let paragraphs: [String]

  /// Takes both.
  public init(_ title: String, _ paragraphs: [String]) { (self.title, self.paragraphs) = (title, paragraphs) }
}

/// What the server tells whoever starts it.
public enum ServerNote: Sendable, Hashable {
  /// It answers at an address.
  case listening(address: String)
  /// The address at which the first administrator is added, and until when.
  case firstLink(address: String, until: Timestamp)
  /// The address at which a user sets a password, and until when.
  case link(address: String, user: String, until: Timestamp)
  /// A case was added from a file, or was not, as there are cases already.
  case loaded(String, isNew: Bool)
  /// What the check of the audit trail found.
  case chain(ChainState)
}

/// How a language speaks on the pages of the workplace.
public protocol WorkplaceWording {
  /// A word or a sentence that depends on nothing.
  func label(_ label: WorkplaceLabel) -> String
  /// A word or a sentence of the pages about users.
  func label(_ label: UserPageLabel) -> String
  /// A word or a sentence of the page with the audit trail.
  func label(_ label: AuditPageLabel) -> String
  /// A role as a label.
  func label(of role: Role) -> String
  /// What a role may do, in one sentence.
  func summary(of role: Role) -> String
  /// A field as the label beside it.
  func label(of field: UserField) -> String
  /// What belongs into a field, in one sentence; nil where the label says it.
  func hint(of field: UserField) -> String?
  /// What is wrong with what was typed into a field, and how to mend it, in one sentence.
  func sentence(_ problem: FieldProblem) -> String
  /// The name of a language in this one.
  func name(of language: LanguageCode) -> String
  /// A point in time, on the clock of Vietnam.
  func moment(_ timestamp: Timestamp) -> String
  /// Why a change of users was not made, in whole sentences; problems of fields are told beside them.
  func sentence(_ refusal: UserRefusal) -> String
  /// Why nobody was signed in.
  func sentence(_ refusal: SignInRefusal) -> String
  /// Why a link does not open anything.
  func sentence(_ refusal: LinkRefusal) -> String
  /// Why something is not done with a plan.
  func sentence(_ refusal: PlanRefusal) -> String
  /// The state of a plan as a label.
  func label(of state: PlanState) -> String
  /// Something that is done with a plan, in the infinitive.
  func label(of deed: PlanDeed) -> String
  /// What was done, in one sentence.
  func notice(_ notice: WorkplaceNotice) -> String
  /// Why a page is not shown.
  func words(_ fault: PageFault) -> PageFaultWords
  /// Why the data cannot be read or written, and how to mend it, in whole sentences.
  func sentence(_ fault: StoreFault) -> String
  /// Why the server does not start, and how to mend it, in whole sentences.
  func sentence(_ fault: ServerFault) -> String
  /// An action of the audit trail, in the past.
  func label(of action: AuditAction) -> String
  /// A kind of rows of the audit trail.
  func label(of kind: AuditKind) -> String
  /// What a check of the audit trail found, in whole sentences.
  func sentence(_ state: ChainState) -> String
  /// The end of the trail, to be written down.
  func sentence(_ head: AuditHead) -> String
  /// What a link is for and until when it can be used, for who gives it on.
  func sentence(_ user: User, linkUntil expiry: Timestamp) -> String
  /// What a user does on the page that a link opens.
  func passwordIntroduction(of user: User) -> String
  /// How a password has to be.
  func passwordHint() -> String
  /// What a user of a role sees first, while there is nothing to work on.
  func welcome(_ role: Role) -> [String]
  /// The help for a role, from top to bottom.
  func help(for role: Role?) -> [HelpSection]
  /// What the server tells whoever starts it, in one line.
  func note(_ note: ServerNote) -> String
  /// That the server was not built, with the command that builds it.
  func serverMissing(command: String) -> String
}
