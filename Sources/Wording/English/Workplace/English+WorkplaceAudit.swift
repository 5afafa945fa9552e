public import Workplace

extension English {
  /// For example `user added`.
  public func label(of action: AuditAction) -> String {
    switch action {
    case .trailBegun: "trail begun"
    case .clockAccepted: "clock set back"
    case .userAdded: "user added"
    case .userChanged: "user changed"
    case .userDisabled: "user disabled"
    case .userEnabled: "user enabled"
    case .linkMade: "link made"
    case .firstLinkMade: "link for the first administrator made"
    case .passwordSet: "password set"
    case .signedIn: "signed in"
    case .signedOut: "signed out"
    case .signInRefused: "sign-in refused"
    case .caseAdded: "case added"
    case .versionAdded: "version added to a case"
    case .caseRenamed: "case renamed"
    case .cellCorrected: "cell corrected"
    case .correctionWithdrawn: "correction taken back"
    case .runAsked: "run asked for"
    case .runBegun: "run begun"
    case .runStopped: "run asked to stop"
    case .runEnded: "run over"
    case .decisionMade: "decided"
    case .decisionWithdrawn: "decision taken back"
    case .planAdvanced: "state of a plan changed"
    case .planAnswered: "answer of a unit"
    }
  }

  /// For example `Users and roles`.
  public func label(of kind: AuditKind) -> String {
    switch kind {
    case .trail: "The trail itself"
    case .users: "Users and roles"
    case .passwords: "Passwords and links"
    case .signIns: "Signing in and out"
    case .cases: "Cases and corrections"
    case .runs: "Runs of the program"
    case .decisions: "Decisions on officers"
    case .plans: "Life of plans"
    }
  }

  /// For example `The audit trail is whole: 12 rows`.
  public func sentence(_ state: ChainState) -> String {
    switch state {
    case .whole(let head): "The audit trail is whole: every one of its \(grouped(head.count)) is as it was written."
    case .broken(let row):
      "The audit trail is broken: row \(figure(Int(row))), or one before it, is not as it was written. Somebody changed the "
        + "database past the program. Keep the data folder as it is and compare it with the last backup."
    case .cutOff(let rows, let expected):
      "The audit trail was cut off: it has \(grouped(rows)), and had \(figure(Int(expected))) when its end was noted."
    }
  }

  /// For example `12 rows, the last with the hash`.
  public func sentence(_ head: AuditHead) -> String {
    "\(grouped(head.count)), the last with the hash \(head.hash). Keep both on paper: later they tell whether rows were cut off."
  }

  private func grouped(_ rows: Int64) -> String { grouped(Int(rows), "row") }

  /// For example `You can sign in,`.
  public func welcome(_ role: Role) -> [String] {
    switch role {
    case .administrator:
      [
        "Next: add the planners, the head and the units on the page 'Users', and give each of them their link.",
        "You see no personal data of officers: cases and plans are not among your pages.",
      ]
    case .planner:
      [
        "Next: add a case on the page 'Cases', or open one there: see what was found in it, mend it, and see where officers are "
          + "too many or too few."
      ]
    case .head: ["Next: on the page 'Cases' you see the data that plans are made of, and what was found in them."]
    case .unit:
      [
        "There is nothing to work on in this workplace yet.",
        "Your account is ready: on the page 'My account' you choose the language and change your password.",
      ]
    case .inspector:
      [
        "Next: read on the page 'Audit trail' who changed what, and check that no row of it was changed.",
        "The page 'Cases' has all data with every version and correction.",
      ]
    }
  }

  private var helpOnCases: HelpSection {
    HelpSection(
      label(CasePageLabel.cases),
      [
        "A case is a list of versions. Each file that is sent is a version with its digest, and never changes.",
        "Findings say what is wrong in which cell and how to mend it. A version without errors can be diagnosed and planned with.",
        "A cell that is corrected on the page makes a new version; the file stays as it was sent, and the correction can be taken "
          + "back.",
        "On the page of a version without errors you start a run. It goes on when you close the page; stopping it keeps the best "
          + "plan so far.",
      ])
  }

  private var helpOnReview: HelpSection {
    HelpSection(
      label(ReviewPageLabel.review),
      [
        "A plan asks something of some officers: each is a row. The page of a row says why, what would be next best, what staying would "
          + "cost and who else could hold the post.",
        "Planners decide there. Each decision is checked at once against the others; if no plan can hold them together, the page names "
          + "those that stand against each other.",
        "'\(label(ReviewPageLabel.planAgain))' makes a new plan that holds all decisions and changes as few other names as pays. The page "
          + "'\(label(ChangesPageLabel.changes))' shows whose line differs from today, from the plan submitted or approved last, or from "
          + "another one.",
      ])
  }

  /// The help on the life of plans.
  private var helpOnLife: HelpSection {
    HelpSection(
      label(LifePageLabel.life),
      [label(LifePageLabel.lifeIntroduction)] + PlanDeed.steps.map { "\(button(for: $0)): \(summary(of: $0))" })
  }

  /// The help, in the words of the pages.
  public func help(for role: Role?) -> [HelpSection] {
    var sections = [
      HelpSection(
        label(WorkplaceLabel.signIn),
        [
          "An administrator adds you and gives you a link. With it you set a password that nobody else knows.",
          "After half an hour without use, and after twelve hours in any case, you have to sign in again.",
          "After five wrong passwords in a minute you have to wait a minute.",
        ])
    ]
    if role?.may(.manageUsers) == true {
      sections.append(
        HelpSection(
          label(WorkplaceLabel.users),
          [
            "Each person has an account of their own and one role. An account is never deleted, since the audit trail names it: "
              + "disable it when somebody leaves.",
            "If somebody lost the password, make a new link. If you lost your own and nobody else can help, whoever runs the "
              + "server starts it with --link and your sign-in name.",
            "Nobody changes their own role, and the last administrator who can sign in stays one.",
          ]))
    }
    if role?.may(.readCases) == true { sections += [helpOnCases, helpOnReview, helpOnLife] }
    if role == .unit {
      sections.append(HelpSection(label(LifePageLabel.life), [label(LifePageLabel.unitIntroduction)]))
    }
    if role?.may(.readAuditTrail) == true {
      sections.append(
        HelpSection(
          label(WorkplaceLabel.auditTrail),
          [
            "Every row is tied to all rows before it by a hash. If somebody changes a row past the program, the check names it.",
            "Rows that are cut off at the end show only by comparing: keep the number of rows and the last hash on paper.",
          ]))
    }
    sections.append(HelpSection("Roles", Role.allCases.map { "\(label(of: $0)): \(summary(of: $0))" }))
    return sections
  }
}
