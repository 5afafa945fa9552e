import StaffingDomain
import Testing
import Wording
import Workplace

/// Everything that the pages of the workplace can say, in each language.
@Suite("Prose of the workplace")
struct WorkplaceProseTests {
  @Test("No sentence in Vietnamese holds English, nor a term that the glossary forbids")
  func vietnamese() {
    for text in Self.texts(in: Vietnamese()) {
      let words = VietnameseProseTests.withoutQuotes(text).split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      let foreign = words.map(String.init).filter(VietnameseProseTests.isForeign)
      #expect(foreign.isEmpty, "\(foreign) in \(text)")
      let forbidden = VietnameseProseTests.forbidden.filter { VietnameseProseTests.holds(text, $0) }
      #expect(forbidden.isEmpty, "\(forbidden) in \(text)")
    }
  }

  @Test("Each language says each thing, and in its own words")
  func each() {
    let (english, vietnamese) = (Self.texts(in: English()), Self.texts(in: Vietnamese()))
    #expect(english.count == vietnamese.count && english.count > 250)
    for (first, second) in zip(english, vietnamese) {
      #expect(!first.isEmpty && !second.isEmpty)
      #expect(first != second, "\(first)")
    }
  }

  @Test("Unlike things are told in unlike words", arguments: LanguageCode.allCases)
  func unlike(code: LanguageCode) {
    let language = code.language
    #expect(Set(Role.allCases.map { language.label(of: $0) }).count == Role.allCases.count)
    #expect(Set(PlanState.allCases.map { language.label(of: $0) }).count == PlanState.allCases.count)
    #expect(Set(PlanDeed.allCases.map { language.label(of: $0) }).count == PlanDeed.allCases.count)
    #expect(Set(AuditAction.allCases.map { language.label(of: $0) }).count == AuditAction.allCases.count)
    #expect(Set(UserField.allCases.map { language.label(of: $0) }).count == UserField.allCases.count)
  }

  private static let now = Timestamp(milliseconds: 1_796_000_000_000)
  private static let user = User(
    number: UserNumber(rawValue: 1),
    details: UserDetails(
      signInName: "an", fullName: "Nguyễn Văn An", role: .planner, unit: nil, language: .vietnamese),
    isDisabled: false, hasPassword: true, version: 1, added: now)

  /// All that a language says, with data in it that is no prose.
  private static func texts(in language: any Language) -> [String] {
    labels(in: language) + refusals(in: language) + faults(in: language) + longTexts(in: language)
  }

  private static func labels(in language: any Language) -> [String] {
    var texts = WorkplaceLabel.allCases.map { language.label($0) } + UserPageLabel.allCases.map { language.label($0) }
    texts += AuditPageLabel.allCases.map { language.label($0) }
    texts += Role.allCases.flatMap { [language.label(of: $0), language.summary(of: $0)] }
    texts += UserField.allCases.flatMap { [language.label(of: $0), language.hint(of: $0)].compactMap(\.self) }
    texts += PlanState.allCases.map { language.label(of: $0) } + PlanDeed.allCases.map { language.label(of: $0) }
    texts += AuditAction.allCases.map { language.label(of: $0) } + AuditKind.allCases.map { language.label(of: $0) }
    texts += LanguageCode.allCases.map { language.name(of: $0) }
    return texts + WorkplaceNotice.allCases.map { language.notice($0) } + [language.moment(now)]
  }

  private static func refusals(in language: any Language) -> [String] {
    let facts: [FieldFact] = [
      .missing, .tooLong(most: 40), .tooShort(least: 2), .notASignInName, .notACode, .controlCharacter, .unknownChoice,
      .taken, .unitNeeded, .unitNotOfRole, .guessable, .differs, .wrongPassword,
    ]
    let users: [UserRefusal] =
      [
        .problems([]), .noSuchUser, .lastAdministrator, .ownAccount,
        .changedMeanwhile(by: ChangeMark(name: "an", at: now, fields: [.role, .unit]), now: user),
        .changedMeanwhile(by: ChangeMark(name: "", at: now, fields: []), now: user),
      ] + Permission.allCases.map { .notAllowed($0) }
    var texts = UserField.allCases.map { language.sentence(FieldProblem($0, .missing)) }
    texts += facts.map { language.sentence(FieldProblem(.unit, $0)) } + users.map { language.sentence($0) }
    texts += [SignInRefusal.notKnown, .tooManyTries(seconds: 40), .busy].map { language.sentence($0) }
    texts += [LinkRefusal.notValid, .expired].map { language.sentence($0) }
    for deed in PlanDeed.allCases {
      for state in PlanState.allCases {
        for role in Role.allCases {
          guard let refusal = PlanRights.refusal(of: deed, by: role, in: state, isAuthor: true) else { continue }
          texts.append(language.sentence(refusal))
        }
      }
    }
    return texts
  }

  private static func faults(in language: any Language) -> [String] {
    let folder = "/x"
    let stores: [StoreFault] = [
      .folderNotMade(folder, reason: "x"), .folderNotUsable(folder, reason: "x"), .notAFolder(folder),
      .folderOpenToOthers(folder), .inUse(folder), .madeByNewerVersion(folder), .damaged(folder), .diskFull(folder),
      .readOnly(folder), .clockBehind(now: now, last: now), .database("x"),
    ]
    let servers: [ServerFault] = [
      .hostNeedsCertificate(host: "x"), .certificateWithoutKey, .keyWithoutCertificate,
      .certificateNotUsable("x", reason: "x"), .addressInUse(host: "10.0.0.1", port: 80),
      .addressNotUsable(host: "10.0.0.1", port: 80, reason: "x"), .noUser("x"), .disabledUser("x"),
    ]
    let pages: [PageFault] =
      [
        .notFound, .methodNotAllowed, .notUnderstood, .notAllowed(may: [.head, .inspector]), .foreignForm,
        .tooLarge(most: 65_536), .busy, .fault(number: "x1"),
      ] + stores.map { .store($0) }
    return stores.map { language.sentence($0) } + servers.map { language.sentence($0) }
      + pages.flatMap { [language.words($0).title, language.words($0).text] }
  }

  private static func longTexts(in language: any Language) -> [String] {
    let head = AuditHead(count: 12, hash: "0123")
    let chains: [ChainState] = [.whole(head), .broken(row: 3), .cutOff(rows: 5, expected: 9)]
    let notes: [ServerNote] =
      [
        .listening(address: "“x”"), .firstLink(address: "“x”", until: now),
        .link(address: "“x”", user: "an", until: now),
      ] + chains.map { .chain($0) }
    var texts = chains.map { language.sentence($0) } + notes.map { language.note($0) }
    texts += [
      language.sentence(head), language.sentence(user, linkUntil: now), language.passwordIntroduction(of: user),
      language.passwordHint(), language.serverMissing(command: "x"),
    ]
    texts += Role.allCases.flatMap { language.welcome($0) }
    for role in Role.allCases.map(Optional.some) + [nil] {
      texts += language.help(for: role).flatMap { [$0.title] + $0.paragraphs }
    }
    return texts
  }
}
