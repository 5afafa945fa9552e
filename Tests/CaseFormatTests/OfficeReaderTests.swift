import StaffingDomain
import Testing
import Wording

@testable import CaseFormat

/// The file that describes an office: every problem at once, with its place.
@Suite struct OfficeReaderTests {
  private func read(_ text: String) -> OfficeReading { OfficeReader.read(Array(text.utf8), fileName: "office.yml") }

  @Test func everyKeyIsRead() throws {
    let office = try #require(
      read(
        """
        parent: UBND TỈNH TÂN AN
        office: SỞ NỘI VỤ
        country: CỘNG HÒA
        motto: "Độc lập"
        number: 12/BC-SNV
        place: Tân An
        date: 2026-02-05
        signatories:
          - title: GIÁM ĐỐC
            name: Nguyễn Văn A
          - title: NGƯỜI LẬP

        """
      ).office)
    #expect(office.parent == "UBND TỈNH TÂN AN" && office.office == "SỞ NỘI VỤ" && office.country == "CỘNG HÒA")
    #expect(office.motto == "Độc lập" && office.number == "12/BC-SNV" && office.place == "Tân An")
    #expect(office.date?.description == "2026-02-05")
    #expect(
      office.signatories == [
        OfficeProfile.Signatory(title: "GIÁM ĐỐC", name: "Nguyễn Văn A"), OfficeProfile.Signatory(title: "NGƯỜI LẬP"),
      ])
  }

  @Test func nothingIsRequired() throws {
    let office = try #require(read("office:\nsignatories: ~\n").office)
    #expect(office == OfficeProfile())
  }

  @Test func allProblemsAreReportedAtOnce() {
    let reading = read(
      """
      offise: x
      number: [1, 2]
      date: 5/2/2026
      place: \(String(repeating: "a", count: 201))
      signatories:
        - name: B
        - titel: C
        - D
      """)
    #expect(reading.office == nil)
    let found = reading.findings.map { "\($0.place) \($0.code.rawValue)" }
    #expect(
      found == [
        "office.yml:1:1 unknown-key", "office.yml:2:9 invalid-office", "office.yml:3:7 invalid-date",
        "office.yml:4:8 invalid-office", "office.yml:6:5 missing-key", "office.yml:7:5 unknown-key",
        "office.yml:8:5 invalid-office",
      ])
    #expect(
      reading.findings.contains {
        $0.fact == .unknownKey("offise", nearest: "office", known: OfficeKey.allCases.map(\.rawValue))
      })
    for finding in reading.findings {
      for language in LanguageCode.allCases.map(\.language) {
        let words = language.words(of: finding.fact)
        #expect(!words.message.isEmpty && !words.remedy.isEmpty)
      }
    }
  }

  @Test(
    arguments: [
      ("", "invalid-office"), ("- a\n", "invalid-office"), ("a: &x 1\n", "invalid-office"),
      ("office: a\noffice: b\n", "duplicate-key"), ("office: \"\u{7}\"", "strange-character"),
      ("signatories: x\n", "invalid-office"),
      ("signatories: [{title: a}, {title: b}, {title: c}, {title: d}, {title: e}]\n", "invalid-office"),
    ])
  func whatIsNoDescriptionIsRefused(_ text: String, _ code: String) {
    let reading = read(text)
    #expect(reading.office == nil && reading.findings.map(\.code.rawValue) == [code])
  }

  @Test func bytesThatAreNoText() {
    #expect(OfficeReader.read(nil, fileName: "o").findings.map(\.fact) == [.unreadable])
    #expect(OfficeReader.read([0xFF, 0xFE], fileName: "o").findings.map(\.code) == [.notUTF8])
    let long = [UInt8](repeating: 0x20, count: OfficeReader.longestFile + 1)
    #expect(OfficeReader.read(long, fileName: "o").findings.map(\.code) == [.invalidOffice])
  }
}
