import StaffingDomain
import Testing

@testable import LetterTemplates

/// What a template writes of values.
@Suite struct LetterTemplateTests {
  private func render(_ text: String, _ document: LetterRecord, partials: [String: String] = [:]) throws -> String {
    let source = TemplateSource(
      fileName: "own.mustache", bytes: Array(text.utf8), partials: partials.keys.sorted(),
      read: { name in partials[name].map { Array($0.utf8) } })
    let reading = LetterTemplate.read(source)
    #expect(reading.findings.isEmpty)
    return try #require(reading.template).render(document)
  }

  private func record(_ texts: [LetterField: String]) -> LetterRecord {
    var record = LetterRecord()
    for (field, text) in texts { record.set(field, text) }
    return record
  }

  private var document: LetterRecord {
    var letter = record([.officer: "An", .officerCode: "O1"])
    letter.set(.isTransfer, true)
    letter.set(.isPositionChange, false)
    letter.set(.courses, [record([.courseName: "A"]), record([.courseName: "B", .courseHours: "2"])])
    letter.set(.facts, [])
    var document = record([.title: "Letters"])
    var other = record([.officer: "Bình"])
    other.set(.facts, [])
    document.set(.letters, [letter, other])
    return document
  }

  @Test func fieldsSectionsAndFunctionsHaveTheirValues() throws {
    let text = """
      {{#letters}}
      {{plusone(index())}} {{uppercased(officer)}}{{#officer_code}} ({{.}}){{/officer_code}} of {{title}}\
      {{#is_transfer}} goes{{/is_transfer}}{{#is_position_change}} changes{{/is_position_change}}\
      {{^is_transfer}} stays{{/is_transfer}}: {{#courses}}{{course}}{{#course_hours}} {{course_hours}} h{{/course_hours}}\
      {{^last()}}, {{/last()}}{{/courses}}{{^courses}}none{{/courses}}{{^empty(facts)}} facts{{/empty(facts)}}
      {{/letters}}
      """
    #expect(
      try render(text, document) == "1 AN (O1) of Letters goes: A, B 2 h\n2 BÌNH of Letters stays: none\n")
  }

  @Test func anAbsentFieldIsNotTakenFromTheScopeAround() throws {
    // Names are unique, so that the second letter has no code of the first one, nor of anything around.
    let names = LetterField.allCases.map(\.rawValue)
    #expect(Set(names).count == names.count)
    #expect(try render("{{#letters}}[{{officer_code}}]{{/letters}}", document) == "[O1][]")
  }

  @Test func partialsStandWhereTheyAreCalled() throws {
    let text = "{{#letters}}{{> name}};{{/letters}}"
    #expect(try render(text, document, partials: ["name": "<{{officer}}>"]) == "<An>;<Bình>;")
  }

  @Test(
    "Data are never markup",
    arguments: [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='x", "a & b < c", "{{title}}",
      "\"\u{301} onload=x", "<\u{301}b>", "</p><style>*{}</style>", "&lt;b&gt;",
    ])
  func hostile(_ name: String) throws {
    var document = LetterRecord()
    document.set(.letters, [record([.officer: name])])
    let page = try render("{{#letters}}<p title=\"{{officer}}\">{{officer}}</p>{{/letters}}", document)
    let scalars = page.unicodeScalars
    #expect(scalars.count { $0 == "<" } == 2 && scalars.count { $0 == ">" } == 2)
    #expect(scalars.count { $0 == "\"" } == 2 && !scalars.contains("'"))
    let content = page.dropFirst("<p title=\"".count).prefix { $0 != "\"" }
    let read = content.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    #expect(read == name.replacing("\"\u{301}", with: "\"").replacing("<\u{301}", with: "<"))
  }

  @Test func everyFieldButThoseOfTheDocumentIsOpenedByAList() {
    for scope in LetterScope.allCases where scope != .document { #expect(scope.list?.shape == .list(scope)) }
    for field in LetterField.allCases {
      if case .list(let scope) = field.shape { #expect(scope.list == field) }
    }
  }
}
