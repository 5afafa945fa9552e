import StaffingDomain
import Testing

@testable import LetterTemplates

/// What a template may not ask for is told at once, each with its place.
@Suite struct TemplateCheckTests {
  private func findings(_ text: String, partials: [String: String] = [:]) -> [TemplateFinding] {
    let source = TemplateSource(
      fileName: "own.mustache", bytes: Array(text.utf8), partials: partials.keys.sorted(),
      read: { name in partials[name].map { Array($0.utf8) } })
    return LetterTemplate.read(source).findings
  }

  @Test(
    "Every mistake has its place and its fact",
    arguments: [
      (
        "{{#letters}}\n  {{offficer}}\n{{/letters}}", ["2:3"],
        [TemplateFact.unknownField("", nearest: "officer", known: [])]
      ),
      ("{{#letters}}{{/letters}}{{officer}}", ["1:25"], [.misplacedField("officer", section: "letters")]),
      ("{{#letters}}\n{{#courses}}\n{{/letters}}", ["2:1"], [.unclosedSection("courses")]),
      ("{{#letters}}", ["1:1"], [.unclosedSection("letters")]),
      ("{{#letters}}{{/letters}}{{/title}}", ["1:25"], [.strayEnd("title", open: nil)]),
      ("{{#letters}}{{/title}}{{/letters}}", ["1:13"], [.strayEnd("title", open: "letters")]),
      ("{{#letters}}{{/letters}}\n\n {{title", ["3:2"], [.unclosedTag]),
      ("{{#letters}}{{courses}}{{/letters}}", ["1:13"], [.noText("courses")]),
      ("{{#letters}}{{is_transfer}}{{/letters}}", ["1:13"], [.noText("is_transfer")]),
      ("{{#letters}}{{/letters}}{{&title}}", ["1:25"], [.unsupported(.unescaped)]),
      ("{{#letters}}{{/letters}}{{{title}}}", ["1:25"], [.unsupported(.unescaped)]),
      ("{{#letters}}{{/letters}}{{=<% %>=}}", ["1:25"], [.unsupported(.delimiters)]),
      ("{{#letters}}{{/letters}}{{$title}}", ["1:25"], [.unsupported(.inheritance)]),
      ("{{#letters}}{{/letters}}{{%CONTENT_TYPE: TEXT}}", ["1:25"], [.unsupported(.configuration)]),
      ("{{#letters}}{{/letters}}{{>*title}}", ["1:25"], [.unsupported(.dynamicPartial)]),
      ("{{#letters}}{{/letters}}{{> head}}", ["1:25"], [.unknownPartial("head", nearest: nil, known: [])]),
      ("{{#letters}}{{/letters}}{{}}", ["1:25"], [.malformedName("")]),
      ("{{#letters}}{{/letters}}{{two words}}", ["1:25"], [.malformedName("two words")]),
      (
        "{{#letters}}{{/letters}}{{upercased(title)}}", ["1:25"],
        [.unknownFunction("upercased", nearest: "uppercased", known: TemplateFunction.allCases.map(\.rawValue))]
      ),
      ("{{#letters}}{{/letters}}{{count(title)}}", ["1:25"], [.unfitFunction("count")]),
      ("{{#letters}}{{/letters}}{{index()}}", ["1:25"], [.unfitFunction("index")]),
      ("{{#letters}}{{#letters}}{{/letters}}{{/letters}}", ["1:13"], [.sectionWithinItself("letters")]),
      ("{{#letters}}{{#count(courses)}}{{/count(courses)}}{{/letters}}", ["1:13"], [.noSection("count(courses)")]),
      ("{{title}}", [nil], [.noLetters]),
    ] as [(String, [String?], [TemplateFact])])
  func mistakes(_ text: String, _ places: [String?], _ facts: [TemplateFact]) {
    let found = findings(text)
    #expect(found.map { finding in finding.line.map { "\($0):\(finding.column ?? 0)" } } == places)
    #expect(found.count == facts.count)
    for (finding, fact) in zip(found, facts) {
      if case .unknownField(_, let nearest, _) = fact, case .unknownField(let name, let meant, let known) = finding.fact
      {
        #expect(meant == nearest && name == "offficer" && known.contains("officer") && known.contains("title"))
        #expect(!known.contains("course"))
      } else {
        #expect(finding.fact == fact)
      }
    }
  }

  @Test func allMistakesAreToldAtOnce() {
    let found = findings("{{x1}}\n{{#letters}}{{x2}}\n{{#facts}}{{/letters}}\n{{> no}}")
    #expect(found.map(\.line) == [1, 2, 3, 4])
  }

  @Test func whatStandsInACommentOrInStylesIsNoTag() {
    #expect(findings("{{! {{x }} @media print { p { margin: 0 } } {{#letters}}{{officer}}{{/letters}}").isEmpty)
  }

  @Test func partialsAreCheckedWhereTheyStand() {
    let partials = ["head": "{{title}}\n{{oficer}}", "one": "{{officer}}", "loop": "{{> back}}", "back": "{{> loop}}"]
    let inside = findings("{{#letters}}{{> one}}{{/letters}}", partials: partials)
    #expect(inside.isEmpty)
    let outside = findings("{{> one}}{{#letters}}{{/letters}}", partials: partials)
    #expect(outside.map(\.place) == ["one.mustache:1:1"])
    let head = findings("{{> head}}{{#letters}}{{/letters}}", partials: partials)
    #expect(head.map(\.place) == ["head.mustache:2:1"])
    let near = findings("{{> heda}}{{#letters}}{{/letters}}", partials: partials)
    #expect(
      near.map(\.fact) == [.unknownPartial("heda", nearest: "head", known: ["back", "head", "loop", "one"])])
    let circle = findings("{{> loop}}{{#letters}}{{/letters}}", partials: partials)
    #expect(circle.map(\.fact) == [.circularPartial("loop")])
  }

  @Test("A template that would take too much of the stack is refused")
  func depth() {
    let deep = findings(String(repeating: "{{#title}}", count: 50_000))
    #expect(deep.contains { $0.fact == .tooDeep(most: TemplateCheck.deepest) })
  }

  @Test func filesThatAreNoTemplatesAreRefused() {
    func fact(_ bytes: [UInt8]?) -> TemplateFact? {
      LetterTemplate.read(TemplateSource(fileName: "a", bytes: bytes)).findings.first?.fact
    }
    #expect(fact(nil) == .unreadable)
    #expect(fact([0x7B, 0xFF]) == .notUTF8)
    #expect(fact([UInt8](repeating: 0x20, count: TemplateSource.longestFile + 1)) == .tooLong(bytes: 1 << 20))
    #expect(fact([]) == .noLetters)
  }
}
