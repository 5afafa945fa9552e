import Testing
import Wording

/// What the test for prose itself takes for prose.
@Suite("Prose and data")
struct KnownDataTests {
  private let data = KnownData(["Land officer", "00731", "LAND", "O30", "--post", "name:"], coding: false)

  @Test(
    "Known texts count as wholes",
    arguments: [
      ("00731/LAND", []), ("Land officer, 12.5 (LAND)", []), ("Land officers", ["Land", "officers"]),
      ("officer", ["officer"]), ("no Land officer", ["no"]), ("3_O30_00731", []), ("3_O31_00731", ["3_O31_00731"]),
      ("--post 00731/LAND", []), ("the post", ["the", "post"]), ("name: LAND", []), ("name LAND", ["name"]),
    ] as [(String, [String])])
  func prose(text: String, prose: [String]) {
    #expect(data.prose(in: text) == prose)
  }

  @Test("One word of small letters is a code in tables, and prose in texts")
  func codes() {
    let tables = KnownData([], coding: true)
    #expect(tables.prose(in: "no_plan") == [])
    #expect(tables.prose(in: "no plan") == ["no", "plan"])
    #expect(data.prose(in: "priced") == ["priced"])
  }

  @Test("Marks hide what they hold, and have partners")
  func marks() {
    let language = Bracketed()
    let nested = language.heading(language.note("said"), shown: 1, of: 2)
    #expect(Bracketed.outside("LAND \(nested) said") == "LAND \n\n said")
    #expect(Bracketed.unmarked(nested) == language.english.heading(language.english.note("said"), shown: 1, of: 2))
    #expect(Bracketed.outside(String(nested.dropLast())) == nil)
    #expect(language.marked("") == "")
  }
}
