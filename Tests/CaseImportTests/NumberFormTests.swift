import CaseImport
import Testing

@Suite("Numbers in texts")
struct NumberFormTests {
  @Test(
    "The Vietnamese form groups by points and has a comma before decimals",
    arguments: [
      ("1.234,5", 1234.5), ("12", 12), ("0,25", 0.25), ("-3,5", -3.5), ("1.234.567", 1_234_567), ("12,5%", 0.125),
    ])
  func vietnamese(text: String, value: Double) {
    #expect(DecimalForm().read(text)?.value == value)
  }

  @Test(
    "What is no number of the form is none",
    arguments: ["12.5", "1.23.456", "", "abc", "1,2,3", "1 234", "12 km", ".5", "5,"])
  func none(text: String) {
    #expect(DecimalForm().read(text) == nil)
  }
}
