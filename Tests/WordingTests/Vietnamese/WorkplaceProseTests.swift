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
    #expect(Set(CaseField.allCases.map { language.label(of: $0) }).count == CaseField.allCases.count)
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
    labels(in: language) + cases(in: language) + reviews(in: language) + refusals(in: language) + faults(in: language)
      + longTexts(in: language)
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

  /// A run in every state.
  private static let runs: [PlanRun] = RunState.allCases.flatMap { state in
    [true, false].map { isStopping in
      PlanRun(
        number: RunNumber(rawValue: 1), workplaceCase: CaseNumber(rawValue: 1), caseName: "“x”", version: 1,
        settings: RunSettings(values: [], seconds: 60), state: state, isStopping: isStopping, askedBy: "an", asked: now,
        begun: nil, ended: nil, progress: nil, fault: isStopping ? .crash : nil, message: "")
    }
  }

  /// What is said of cases; names of files, which are the same in every language, are left to the pages.
  private static func cases(in language: any Language) -> [String] {
    let words = Dictionary(
      uniqueKeysWithValues: LanguageCode.allCases.map {
        ($0, CaseVersionFinding.Words(message: "“\($0.rawValue)”", remedy: ""))
      })
    let facts: [CaseFieldProblem.Fact] = [
      .tooLong(most: 120), .controlCharacter, .taken, .otherKind, .tooLarge(most: 100_000_000), .tooLarge(most: 9),
      .unreadable(words), .unreadable([:]), .withoutTables, .tooCostly, .sameAs(version: 3), .notAValue(words),
      .unchanged,
    ]
    let refusals: [CaseChangeRefusal] = [
      .problems([]), .noSuchCase, .changedMeanwhile(by: "an", at: now, latest: 4),
      .changedMeanwhile(by: "", at: now, latest: 4),
    ]
    let versions = [0, 3].map { errors in
      CaseVersion(
        number: 2, digest: "", file: CaseFile(digest: "", name: "x", form: .archive, bytes: 1), base: 1, corrections: 1,
        added: now, addedBy: "an", tally: FindingCounts(errors: errors, warnings: 1, notes: 2))
    }
    var texts = CasePageLabel.allCases.map { language.label($0) } + FindingPageLabel.allCases.map { language.label($0) }
    texts += RunPageLabel.allCases.map { language.label($0) } + RunState.allCases.map { language.label(of: $0) }
    texts += RunPhase.allCases.map { language.label(of: $0) } + RunField.allCases.map { language.label(of: $0) }
    texts += RunFault.allCases.map { language.sentence($0) }
    texts += [RunRefusal.noSuchRun, .isOver(.done), .isOver(.running), .notClean, .withoutPlan].map {
      language.sentence($0)
    }
    texts += runs.map { language.summary(of: $0) } + [language.lostHours(3.25), language.duration(65)]
    texts += [language.name(ofRun: RunNumber(rawValue: 3))] + [language.share(0.0125)]
    texts += DiagnosisPageLabel.allCases.map { language.label($0) }
    texts += CaseField.allCases.map { language.label(of: $0) }
    texts += CaseField.allCases.map { language.sentence(CaseFieldProblem($0, .missing)) }
    texts += facts.map { language.sentence(CaseFieldProblem(.file, $0)) } + refusals.map { language.sentence($0) }
    texts += versions.map { language.summary(of: $0) } + [language.origin(of: versions[0])]
    return texts + [
      language.fileHint(most: 100_000_000), language.name(ofVersion: 2), language.name(ofLine: 17),
      language.range(1...50, of: 103),
    ]
  }

  /// What is said where plans are reviewed.
  private static func reviews(in language: any Language) -> [String] {
    let subject = ReviewSubject(officer: "“x”", kind: .transfer, commune: "“y”", position: "“z”", second: "")
    let decisions = [ReviewVerdict.refuse, nil].map { verdict in
      ReviewDecision(
        subject: subject, verdict: verdict, reason: verdict == nil ? "" : "“x”",
        metOn: verdict == nil ? nil : LocalTime(now).date, version: 1, by: verdict == nil ? "" : "an", at: now)
    }
    let facts: [DecisionProblem.Fact] = [
      .missing, .tooLong(most: 500), .controlCharacter, .notADate, .inFuture, .notOffered, .contradiction("“x”"),
      .notChecked,
    ]
    let refusals: [DecisionRefusal] =
      [.problems([]), .plan(.ownSubmission(.decide)), .othersChanged]
      + decisions.map { .changedMeanwhile(now: $0) }
    var texts =
      ReviewPageLabel.allCases.map { language.label($0) } + OfficerPageLabel.allCases.map { language.label($0) }
    texts += ChangesPageLabel.allCases.map { language.label($0) } + ReviewKind.allCases.map { language.label(of: $0) }
    texts += TableLabel.allCases.map { language.label($0) } + PapersPageLabel.allCases.map { language.label($0) }
    let step = PlanStep(
      place: 1, deed: .approve, before: .agreed, after: .approved, by: "“x”", at: now, reason: "“x”")
    let answer = UnitAnswer(unit: "“x”", agrees: true, reason: "", version: 1, by: "“x”", at: now)
    let steps: [PlanStepRefusal] = [
      .reason(.missing), .plan(.ownSubmission(.approve)), .decidedMeanwhile,
      .againstDecisions(3), .changedMeanwhile(step), .changedMeanwhile(nil),
      .answeredMeanwhile(answer), .answeredMeanwhile(nil),
    ]
    texts += LifePageLabel.allCases.map { language.label($0) } + PlanDeed.allCases.map { language.summary(of: $0) }
    texts += steps.map { language.sentence($0) } + [language.answers(agreed: 12, objected: 1, of: 36)]
    texts += PlanPaper.allCases.flatMap { [language.label(of: $0), language.summary(of: $0), language.missing($0)] }
    texts += ReviewVerdict.allCases.flatMap { [language.label(of: $0), language.summary(of: $0)] }
    texts += DecisionField.allCases.map { language.label(of: $0) }
    texts += facts.map { language.sentence(DecisionProblem(.verdict, $0)) } + refusals.map { language.sentence($0) }
    texts += decisions.map { language.sentence($0) }
    texts += [language.progress(decided: 3, of: 146), language.eligible(54), language.changedNames(12, of: 1218)]
    texts += [0...0, 12.75...12.75, -3.5 ... -3.5, 0...8.5].map { language.extraHours($0) }
    return texts + BasePlan.allCases.flatMap { [language.label(of: $0), language.missing($0)] }
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
      .programMissing("x"), .caseNotReadable("x"), .caseNotUsable("x", [CaseFieldProblem(.file, .otherKind)]),
    ]
    let pages: [PageFault] =
      [
        .notFound, .methodNotAllowed, .notUnderstood, .notAllowed(may: [.head, .inspector]), .foreignForm,
        .plan(.ownSubmission(.decide)),
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
        .link(address: "“x”", user: "an", until: now), .loaded("x", isNew: true), .loaded("x", isNew: false),
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
