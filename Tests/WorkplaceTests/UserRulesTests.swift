import StaffingDomain
import Testing

@testable import Workplace

@Suite("Details of users and passwords")
struct UserRulesTests {
  private static func details(
    _ name: String = "an.nguyen", full: String = "Nguyễn Văn An", role: Role = .planner, unit: String? = nil
  ) -> UserDetails {
    UserDetails(signInName: name, fullName: full, role: role, unit: unit, language: .vietnamese)
  }

  @Test(
    "A sign-in name has small letters, digits, point, hyphen and underscore",
    arguments: [
      ("an.nguyen", nil), ("a2", nil), ("so-noi-vu_1", nil), ("", .missing), ("a", .tooShort(least: 2)),
      ("2an", .notASignInName), (".an", .notASignInName), ("án", .notASignInName), ("an nguyen", .notASignInName),
      ("an\u{202E}x", .controlCharacter), (String(repeating: "a", count: 40), nil),
      (String(repeating: "a", count: 41), .tooLong(most: 40)),
    ] as [(String, FieldFact?)])
  func names(_ name: String, _ fact: FieldFact?) {
    #expect(Self.details(name).problems == (fact.map { [FieldProblem(.signInName, $0)] } ?? []))
  }

  @Test("Capitals, spaces at the ends and combining letters are no other name")
  func normalized() {
    let typed = Self.details(" An.Nguyen ", full: " Nguye\u{302}\u{303}n Văn An\n", role: .unit, unit: " 00731 ")
    #expect(typed.normalized == Self.details(role: .unit, unit: "00731"))
    #expect(Self.details(unit: "  ").normalized.unit == nil)
  }

  @Test(
    "A unit is given for the role that speaks for one, and for no other",
    arguments: [
      (Role.unit, "00731", nil), (.unit, nil, .unitNeeded), (.planner, "00731", .unitNotOfRole),
      (.head, nil, nil), (.unit, "a b", .notACode), (.unit, String(repeating: "7", count: 41), .tooLong(most: 40)),
    ] as [(Role, String?, FieldFact?)])
  func units(_ role: Role, _ unit: String?, _ fact: FieldFact?) {
    #expect(Self.details(role: role, unit: unit).problems == (fact.map { [FieldProblem(.unit, $0)] } ?? []))
  }

  @Test("All that is wrong is told at once, in the order of the fields")
  func together() {
    let problems = Self.details("", full: "a\nb", role: .unit).problems
    #expect(
      problems == [
        FieldProblem(.signInName, .missing), FieldProblem(.fullName, .controlCharacter),
        FieldProblem(.unit, .unitNeeded),
      ])
  }

  @Test(
    "A password is long and not easily guessed",
    arguments: [
      ("", .missing), ("ngắn quá", .tooShort(least: 12)), ("an.nguyen-2026", .guessable),
      ("AN.NGUYEN-2026", .guessable),
      ("aaaaaaaaaaaaaaaa", .guessable), ("abcabcabcabcabc", .guessable), ("bốn con ngựa đúng", nil),
      (String(repeating: "abcd", count: 50), nil), (String(repeating: "abcd", count: 50) + "e", .tooLong(most: 200)),
    ] as [(String, FieldFact?)])
  func passwords(_ password: String, _ fact: FieldFact?) {
    #expect(PasswordRule.problem(password, of: "an.nguyen") == fact)
  }

  @Test("Each permission is somebody's, and personal data are no administrator's")
  func permissions() {
    for permission in Permission.allCases { #expect(!permission.roles.isEmpty) }
    #expect(Permission.manageUsers.roles == [.administrator])
    #expect(Permission.readAuditTrail.roles == [.head, .inspector, .administrator])
    #expect(Role.inspector.readableAuditKinds == AuditKind.allCases)
    #expect(Role.planner.readableAuditKinds.isEmpty && Role.unit.readableAuditKinds.isEmpty)
  }
}
