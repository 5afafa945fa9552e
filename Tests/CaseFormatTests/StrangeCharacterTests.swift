import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

/// Characters that nobody sees for what they are: named with their number in the cell where they stand.
@Suite("Strange characters")
struct StrangeCharacterTests {
  private func read(_ edits: FileEdit...) throws -> CaseReading { try TemporaryFolder(edited(edits)).read() }

  static let hidden: [(character: String, named: String, kind: String)] = [
    ("\u{200E}", "U+200E LEFT-TO-RIGHT MARK", "an unseen character that turns the direction of writing"),
    ("\u{202E}", "U+202E RIGHT-TO-LEFT OVERRIDE", "an unseen character that turns the direction of writing"),
    ("\u{2060}", "U+2060 WORD JOINER", "a character that cannot be seen"),
    ("\u{AD}", "U+00AD SOFT HYPHEN", "a character that cannot be seen"),
    ("\u{200D}", "U+200D ZERO WIDTH JOINER", "a character that cannot be seen"),
    ("\u{180E}", "U+180E MONGOLIAN VOWEL SEPARATOR", "a character that cannot be seen"),
    ("\u{FE0F}", "U+FE0F VARIATION SELECTOR-16", "a character that cannot be seen"),
    ("\u{200B}", "U+200B ZERO WIDTH SPACE", "a character that cannot be seen"),
    ("\u{FEFF}", "U+FEFF ZERO WIDTH NO-BREAK SPACE", "a character that cannot be seen"),
    ("\u{A0}", "U+00A0 NO-BREAK SPACE", "a space of another kind"),
    ("\u{202F}", "U+202F NARROW NO-BREAK SPACE", "a space of another kind"),
    ("\u{3000}", "U+3000 IDEOGRAPHIC SPACE", "a space of another kind"),
  ]

  @Test("in a code that a cell names: the one finding is there", arguments: hidden)
  func inReference(_ character: String, _ named: String, _ kind: String) throws {
    let reading = try read(("officers.csv", "Trần Thị Bình,00701", "Trần Thị Bình,007\(character)01"))
    #expect(reading.staffingCase == nil)
    #expect(reading.texts.map(\.place) == ["officers.csv:3:20"])
    #expect(reading.findings.map(\.code) == [.strangeCharacter])
    let text = try #require(reading.texts.first)
    #expect(text.words.message.hasPrefix("commune '00"))
    #expect(text.words.message.hasSuffix("01' holds \(named), \(kind)"))
  }

  @Test(
    "in the code of a row: the one finding is there, and rows that name the code as it looks have none",
    arguments: hidden)
  func inOwnCode(_ character: String, _ named: String, _ kind: String) throws {
    // A space is to be seen, so nobody writes the code without it.
    let isSpace = kind == "a space of another kind"
    let edits: [FileEdit] =
      isSpace
      ? [("posts.csv", "00749,IT,1", "00749,IT,1\n00701,A\(character)B,1"), ("posts.csv", "A\(character)B", "A B")]
        + [("positions.csv", "IT,Information", "A\(character)B,Other,office,3,0,no,no,no,,\nIT,Information")]
      : [("positions.csv", "IT,Information", "I\(character)T,Information")]
    let reading = try TemporaryFolder(edited(edits)).read()
    #expect(reading.findings.map(\.code) == [.strangeCharacter], "\(reading.texts)")
    #expect(reading.texts.map(\.place) == ["positions.csv:6:1"])
    #expect(reading.texts.first?.words.message.hasSuffix("holds \(named), \(kind)") == true)
  }

  static let lookAlikes: [(character: String, named: String, plain: String)] = [
    ("\u{FF29}", "U+FF29 FULLWIDTH LATIN CAPITAL LETTER I", "I"),
    ("\u{406}", "U+0406 CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I", "I"),
    ("\u{399}", "U+0399 GREEK CAPITAL LETTER IOTA", "I"),
    ("\u{1D408}", "U+1D408 MATHEMATICAL BOLD CAPITAL I", "I"),
  ]

  @Test("look-alikes in a code that a cell names", arguments: lookAlikes)
  func lookAlikeInReference(_ character: String, _ named: String, _ plain: String) throws {
    let reading = try read(("posts.csv", "00749,IT", "00749,\(character)T"))
    #expect(
      reading.texts.map(\.description) == [
        "posts.csv:2:7: error: strange-character: position '\(character)T' holds \(named), a character that looks like "
          + "'\(plain)'; write '\(plain)' in its place"
      ])
  }

  @Test(
    "look-alikes in the code of a row that others name as it looks: one error, where the character stands",
    arguments: lookAlikes)
  func lookAlikeInOwnCode(_ character: String, _ named: String, _ plain: String) throws {
    let reading = try read(("positions.csv", "\nIT,", "\n\(character)T,"))
    #expect(reading.staffingCase == nil)
    #expect(
      reading.texts.map(\.description) == [
        "positions.csv:6:1: error: strange-character: position '\(character)T' holds \(named), a character that looks like "
          + "'\(plain)'; activities.csv, officers.csv, posts.csv, recruitment.csv and requirements.csv write what it looks like; "
          + "write '\(plain)' in its place"
      ])
  }

  @Test("look-alikes that all tables have are a warning, and the case can be used")
  func consistentLookAlikes() throws {
    let files = CleanCase.files.mapValues { $0.replacingOccurrences(of: "TAY", with: "T\u{410}Y") }
    let reading = try TemporaryFolder(files).read()
    #expect(reading.brief == ["competencies.csv:6:1 warning strange-character"])
    #expect(reading.staffingCase != nil)
  }

  @Test("digits of other scripts: where a cell names a code, in the code of a row, and in numbers")
  func digits() throws {
    let zero = "holds U+0660 ARABIC-INDIC DIGIT ZERO, the digit 0 of another script"
    let named = try read(("posts.csv", "00749,IT", "\u{660}0749,IT"))
    #expect(
      named.texts.map(\.description) == [
        "posts.csv:2:1: error: strange-character: commune '\u{660}0749' \(zero); write '0' in its place"
      ])
    let own = try read(("communes.csv", "\n00749,", "\n\u{660}0749,"))
    #expect(own.brief.map { $0.split(separator: ":").first } == ["communes.csv"])
    #expect(own.texts.first?.words.message.hasPrefix("commune '\u{660}0749' \(zero)") == true)
    for digit in ["\u{6F2}", "\u{968}", "\u{E52}"] {
      let number = try read(("workload.csv", "00701,BIRTH,260", "00701,BIRTH,\(digit)60"))
      #expect(number.findings.map(\.code) == [.strangeCharacter])
      #expect(number.texts.first?.words.message.hasSuffix("the digit 2 of another script") == true)
    }
  }

  static let edges: [(character: String, named: String)] = [
    ("\u{A0}", "U+00A0 NO-BREAK SPACE, a space of another kind"),
    ("\u{FEFF}", "U+FEFF ZERO WIDTH NO-BREAK SPACE, a character that cannot be seen"),
    ("\u{200B}", "U+200B ZERO WIDTH SPACE, a character that cannot be seen"),
    ("\u{3000}", "U+3000 IDEOGRAPHIC SPACE, a space of another kind"),
  ]

  @Test("at the edges of a cell they are cut off, and named once for a column", arguments: edges)
  func atEdges(_ character: String, _ named: String) throws {
    for (code, others) in [("00701\(character)", true), ("\(character)00701", true), (" \(character)00701 ", false)] {
      var files = CleanCase.files
      files["workload.csv"] = files["workload.csv"]?.replacingOccurrences(of: "\n00701,", with: "\n\(code),")
      let reading = try TemporaryFolder(files).read()
      #expect(reading.brief == ["workload.csv:2:1 warning strange-character"], "\(others)")
      #expect(reading.texts.first?.words.message.contains("holds \(named), and so do 6 more cells") == true)
      #expect(reading.staffingCase != nil)
    }
    let own = try read(("positions.csv", "\nIT,", "\nIT\(character),"))
    #expect(own.brief == ["positions.csv:6:1 warning strange-character"])
    let name = try read(("officers.csv", "Nguyễn Văn An,", "Nguyễn Văn An\(character),"))
    #expect(name.brief == ["officers.csv:2:6 warning strange-character"])
  }

  @Test("a space of another kind in the code of a row is its one finding, however others write the code")
  func spacesInOwnCode() throws {
    for written in ["00749", "00 749"] {
      var files = CleanCase.files.mapValues { $0.replacingOccurrences(of: "00749", with: written) }
      files["communes.csv"] = files["communes.csv"]?.replacingOccurrences(of: written, with: "00\u{A0}749")
      let reading = try TemporaryFolder(files).read()
      #expect(reading.findings.map(\.code) == [.strangeCharacter], "\(reading.texts)")
      #expect(reading.findings.first?.file == "communes.csv")
    }
  }

  @Test("codes with Vietnamese letters, signs and ordinary spaces are plain")
  func plainCodes() throws {
    for code in ["LUẬT_ĐẤT", "Hộ tịch (2)", "ĐẤT-ĐAI/1", "Ơ Ư Ă Â Ê Ô", "A.B:C;D'E"] {
      let files = CleanCase.files.mapValues { $0.replacingOccurrences(of: "LANDLAW", with: "\"\(code)\"") }
      #expect(try TemporaryFolder(files).read().brief == [], "\(code)")
    }
  }

  @Test("a column full of them has one finding that counts the others")
  func column() throws {
    var files = CleanCase.files
    files["workload.csv"] = files["workload.csv"]?.replacingOccurrences(of: "\n00701,", with: "\n00701\u{200E},")
    let reading = try TemporaryFolder(files).read()
    #expect(
      reading.texts.map(\.description) == [
        "workload.csv:2:1: error: strange-character: commune '00701\u{FFFD}' holds U+200E LEFT-TO-RIGHT MARK, an unseen "
          + "character that turns the direction of writing, and so do 6 more cells of the column; delete it: type the text "
          + "anew, or search for it and replace it by nothing"
      ])
    #expect(reading.dataQuality.tables.first { $0.file == "workload.csv" }?.rowsWithErrors == 7)
  }

  @Test(
    "in numbers, dates and words",
    arguments: [
      ("officers.csv", "CHAIR,1,5,fixed,,1975-03-12", "CHAIR,1,5,fixed,,1975\u{2011}03-12"),
      ("workload.csv", "00701,BIRTH,260", "00701,BIRTH,2\u{A0}600"),
      ("workload.csv", "00701,BIRTH,260", "00701,BIRTH,\u{FF12}\u{FF16}0"),
      ("officers.csv", "1,3,movable,30", "1,3,mov\u{AD}able,30"),
      ("preferences.csv", "LAND,-8", "LAND,\u{2212}8"),
      ("positions.csv", "0,yes,no,no,60", "0,y\u{200B}es,no,no,60"),
    ])
  func inValues(_ file: String, _ old: String, _ new: String) throws {
    let reading = try read((file, old, new))
    #expect(reading.findings.map(\.code) == [.strangeCharacter], "\(reading.texts)")
    #expect(reading.findings.first?.file == file)
  }

  static let forbidden: [(character: String, named: String)] = [
    ("\u{1B}", "U+001B (escape)"), ("\u{7}", "U+0007 (bell)"), ("\u{8}", "U+0008 (backspace)"),
    ("\u{7F}", "U+007F (delete)"), ("\u{9B}", "U+009B"), ("\u{85}", "U+0085"),
    ("\u{200F}", "U+200F RIGHT-TO-LEFT MARK"),
    ("\u{61C}", "U+061C ARABIC LETTER MARK"), ("\u{202A}", "U+202A LEFT-TO-RIGHT EMBEDDING"),
    ("\u{2069}", "U+2069 POP DIRECTIONAL ISOLATE"),
  ]

  /// A text column of each table that has one, with a text of it in the clean case.
  static let texts: [(file: String, column: String, text: String)] = [
    ("communes.csv", "name", "Yên Bình"), ("communes.csv", "province", "08"), ("positions.csv", "name", "Accountant"),
    ("activities.csv", "name", "Birth registration"), ("activities.csv", "field", "finance"),
    ("officers.csv", "name", "Nguyễn Văn An"), ("competencies.csv", "name", "Land law"),
    ("courses.csv", "name", "Digital skills 2"), ("allowances.csv", "name", "Field inspection"),
    ("bars.csv", "legal_basis", "Decree on"), ("decisions.csv", "note", "Leads the"),
    ("waves.csv", "note", "Hands over"),
  ]

  @Test("characters that act on a terminal are refused in every text column", arguments: texts)
  func inTexts(_ file: String, _ column: String, _ text: String) throws {
    for (character, named) in Self.forbidden {
      let reading = try read((file, text, text.prefix(1) + character + text.dropFirst()))
      #expect(reading.staffingCase == nil)
      #expect(Set(reading.findings.map(\.code)) == [.strangeCharacter], "\(named): \(reading.texts)")
      let first = try #require(reading.texts.first)
      #expect(first.file == file && first.words.message.hasPrefix("\(column) '"))
      #expect(first.words.message.contains("' holds \(named), "))
      // What is printed holds no such character itself.
      #expect(!first.description.unicodeScalars.contains { character.unicodeScalars.contains($0) })
    }
  }

  @Test("every text column of the format is looked at")
  func everyTextColumn() {
    let columns = TableSchema.all.flatMap { schema in
      schema.columns.filter { $0.type == .text }.map { "\(schema.table.fileName) \($0.name)" }
    }
    #expect(Set(columns) == Set(Self.texts.map { "\($0.file) \($0.column)" }))
  }

  @Test("line ends and tabs within a quoted cell are no control characters; a carriage return alone is one")
  func lineEnds() throws {
    let note = "Leads the land register project"
    for text in ["\"Leads\nthe\"", "\"Leads\r\nthe\"", "\"Leads\tthe\""] {
      #expect(try read(("decisions.csv", note, text)).brief == [], "\(text)")
    }
    let reading = try read(("decisions.csv", note, "\"Leads\rthe\""))
    #expect(reading.brief == ["decisions.csv:2:24 error strange-character"])
    #expect(reading.texts.first?.words.message.contains("U+000D (carriage return), a control character") == true)
  }

  @Test("other unseen characters are no mistake in a name: Vietnamese texts and emoji hold some")
  func unseenInNames() throws {
    for character in ["\u{200D}", "\u{AD}", "\u{A0}", "\u{FE0F}"] {
      #expect(try read(("officers.csv", "Nguyễn Văn An", "Nguyễn\(character)Văn An")).brief == [])
    }
  }

  @Test("a province is compared, so that nothing unseen may stand in it")
  func province() throws {
    let reading = try read(("communes.csv", "0.8,0,08", "0.8,0,0\u{200D}8"))
    #expect(reading.brief == ["communes.csv:2:61 error strange-character"])
  }

  @Test(
    "in a what-if: raw, escaped and in codes",
    arguments: [
      ("name: \"a\\e[31m\"\nchanges: []\n", "w.yml:1:7", "U+001B (escape)"),
      ("name: a\u{1B}[31m\nchanges: []\n", "w.yml:1:8", "U+001B (escape)"),
      ("name: x\n# \u{202E}\nchanges: []\n", "w.yml:2:3", "U+202E RIGHT-TO-LEFT OVERRIDE"),
      (
        "name: x\nchanges:\n  - {table: officers, where: {officer: O001}, set: {name: \"A\\u202Eb\"}}\n", "w.yml:3:59",
        "U+202E RIGHT-TO-LEFT OVERRIDE"
      ),
      (
        "name: x\nchanges:\n  - {table: officers, where: {commune: 007\u{2060}01}, remove: yes}\n", "w.yml:3:40",
        "U+2060 WORD JOINER"
      ),
    ])
  func inWhatIf(_ text: String, _ place: String, _ named: String) throws {
    let reading = WhatIfReader.read(Array(text.utf8), fileName: "w.yml")
    #expect(reading.findings.map(\.code) == [.strangeCharacter])
    #expect(reading.texts.first?.place == place)
    #expect(reading.texts.first?.words.message.contains("holds \(named), ") == true)
  }

  @Test("a what-if that looks for a look-alike is told of the character")
  func lookAlikeInWhatIf() throws {
    let reading = try ChangedCase("- {table: officers, where: {position: \u{406}T}, remove: yes}").reading
    #expect(
      reading.texts.map(\.description) == [
        "a.yml:3:41: error: no-row-matches: no row of officers.csv has the position '\u{406}T'; it holds U+0406 CYRILLIC "
          + "CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I, a character that looks like 'I': write 'IT'"
      ])
  }

  @Test("in a policy")
  func inPolicy() throws {
    let reading = try read(("policy.yml", "maximum_km: 40", "maximum_km: 40 # \u{9B}31m"))
    #expect(reading.brief == ["policy.yml:2:18 error strange-character"])
    for character in ["\u{200B}", "\u{AD}", "\u{A0}", "\u{435}"] {
      let key = try read(("policy.yml", "maximum_km: 40", "maximum_\(character)km: 40"))
      #expect(key.brief == ["policy.yml:2:1 error strange-character"])
      #expect(key.texts.first?.words.message.hasPrefix("the key is 'maximum_\(character)km', which holds U+") == true)
    }
    let value = try read(("policy.yml", "maximum_km: 40", "maximum_km: \u{FF14}0"))
    #expect(value.brief == ["policy.yml:2:13 error strange-character"])
  }
}
