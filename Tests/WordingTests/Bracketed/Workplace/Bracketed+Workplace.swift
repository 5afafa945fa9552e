import StaffingDomain
import Wording
import Workplace

extension Bracketed {
  func label(_ label: WorkplaceLabel) -> String {
    marked(english.label(label))
  }

  func label(_ label: UserPageLabel) -> String {
    marked(english.label(label))
  }

  func label(_ label: AuditPageLabel) -> String {
    marked(english.label(label))
  }

  func label(of role: Role) -> String {
    marked(english.label(of: role))
  }

  func summary(of role: Role) -> String {
    marked(english.summary(of: role))
  }

  func label(of field: UserField) -> String {
    marked(english.label(of: field))
  }

  func hint(of field: UserField) -> String? {
    english.hint(of: field).map(marked)
  }

  func sentence(_ problem: FieldProblem) -> String {
    marked(english.sentence(problem))
  }

  func name(of language: LanguageCode) -> String {
    marked(english.name(of: language))
  }

  func moment(_ timestamp: Timestamp) -> String {
    marked(english.moment(timestamp))
  }

  func sentence(_ refusal: UserRefusal) -> String {
    marked(english.sentence(refusal))
  }

  func sentence(_ refusal: SignInRefusal) -> String {
    marked(english.sentence(refusal))
  }

  func sentence(_ refusal: LinkRefusal) -> String {
    marked(english.sentence(refusal))
  }

  func sentence(_ refusal: PlanRefusal) -> String {
    marked(english.sentence(refusal))
  }

  func label(of state: PlanState) -> String {
    marked(english.label(of: state))
  }

  func label(of deed: PlanDeed) -> String {
    marked(english.label(of: deed))
  }

  func notice(_ notice: WorkplaceNotice) -> String {
    marked(english.notice(notice))
  }

  func words(_ fault: PageFault) -> PageFaultWords {
    marked(english.words(fault))
  }

  func sentence(_ fault: StoreFault) -> String {
    marked(english.sentence(fault))
  }

  func sentence(_ fault: ServerFault) -> String {
    marked(english.sentence(fault))
  }

  func label(of action: AuditAction) -> String {
    marked(english.label(of: action))
  }

  func label(of kind: AuditKind) -> String {
    marked(english.label(of: kind))
  }

  func sentence(_ state: ChainState) -> String {
    marked(english.sentence(state))
  }

  func sentence(_ head: AuditHead) -> String {
    marked(english.sentence(head))
  }

  func sentence(_ user: User, linkUntil expiry: Timestamp) -> String {
    marked(english.sentence(user, linkUntil: expiry))
  }

  func passwordIntroduction(of user: User) -> String {
    marked(english.passwordIntroduction(of: user))
  }

  func passwordHint() -> String {
    marked(english.passwordHint())
  }

  func welcome(_ role: Role) -> [String] {
    english.welcome(role).map(marked)
  }

  func help(for role: Role?) -> [HelpSection] {
    english.help(for: role).map { HelpSection(marked($0.title), $0.paragraphs.map(marked)) }
  }

  func note(_ note: ServerNote) -> String {
    marked(english.note(note))
  }

  func serverMissing(command: String) -> String {
    marked(english.serverMissing(command: command))
  }

  private func marked(_ words: PageFaultWords) -> PageFaultWords {
    PageFaultWords(marked(words.title), marked(words.text))
  }
}
