import CaseFormat
import CaseImport
import Testing

@Suite("Dates in texts")
struct DateFormTests {
  private static let cases: [(DateForm, String, String?)] = [
    (DateForm.dayFirst, "31/12/2025", "2025-12-31"), (.dayFirst, "5/9/1990", "1990-09-05"),
    (.dayFirst, "05-09-1990", "1990-09-05"), (.dayFirst, "05.09.1990", "1990-09-05"), (.dayFirst, "31/02/1990", nil),
    (.dayFirst, "12/31/2025", nil), (.dayFirst, "5/9/90", nil), (.dayFirst, "1990", nil),
    (.monthFirst, "12/31/2025", "2025-12-31"), (.yearFirst, "2025-12-31", "2025-12-31"),
    (.yearFirst, "31/12/2025", nil), (.month, "07/2025", "2025-07-01"), (.month, "13/2025", nil),
    (.year, "1985", "1985-01-01"), (.year, "85", nil), (.shortYear, "85", "1985-01-01"),
    (.shortYear, "30", "1930-01-01"), (.shortDayFirst, "05/03/91", "1991-03-05"), (.shortDayFirst, "5.3.1991", nil),
    (.shortDayFirst, "13/13/91", nil), (.dayFirst, "05/03/91", nil),
    (.shortYear, "29", "2029-01-01"), (.shortYear, "05", "2005-01-01"), (.shortYear, "5", nil),
    (.shortYear, "1985", nil),
    (.shortYear, "8.5", nil), (.shortYear, "85/", nil), (.dayFirst, "", nil), (.dayFirst, "a/b/2025", nil),
    (.dayFirst, "29/02/2024", "2024-02-29"), (.dayFirst, "29/02/2023", nil),
  ]

  @Test("A form reads its own texts and no others", arguments: cases)
  func reads(form: DateForm, text: String, date: String?) {
    #expect(form.read(text) == date)
  }
}

@Suite("Factors")
struct FactorTests {
  @Test("A factor is a number other than 0, or two", arguments: [("1/60", 90, 1.5), ("0.01", 35, 0.35), ("12", 2, 24)])
  func applies(text: String, value: Double, result: Double) throws {
    let factor = try #require(ConversionFactor(text))
    #expect(DecimalForm.text(factor.applied(to: value)) == DecimalForm.text(result))
  }

  @Test("Anything else is none", arguments: ["", "0", "1/0", "1/2/3", "x", "1,5", "5%"])
  func refuses(text: String) {
    #expect(ConversionFactor(text) == nil)
  }
}
