import StaffingDomain
import Testing
import Wording

@testable import CaseFormat

/// Money has no amount finer than a dong: what is written with more decimals is refused, what a change computes is rounded.
@Suite struct MoneyTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(arguments: [
    ("3.333333", true), ("3.3333333", false), ("20", true), ("0.0000005", false), ("999999.999999", true),
    ("1e-7", false),
  ])
  func amountsAreWholeDong(_ text: String, _ isAmount: Bool) {
    for type in [ValueType.number(.money(through: 1_000_000))] {
      guard case .number(let range) = type else { continue }
      let result = bytes(text).withUnsafeBufferPointer { ValueParser.number($0, range) }
      #expect((try? result.get()) == (isAmount ? Double(text) : nil))
      guard !isAmount else { continue }
      #expect(throws: ValueProblem.finerThanADong(text)) { try result.get() }
      #expect(English().words(.finerThanADong(text)).message.contains("no whole number of dong"))
      #expect(ValueProblem.finerThanADong(text).code == .invalidNumber)
    }
  }

  @Test func changesOfMoneyAreRoundedToTheDong() {
    let money = ValueType.number(.money(through: 1_000_000))
    #expect(ChangedNumber.text(3.333333 * 1.1, of: money) == "3.666666")
    #expect(ChangedNumber.text(3.333333 * 1.1, of: .number(NumberRange(0...10))) == "3.6666663")
    #expect(ChangedNumber.text(2.5, of: .integer(0...10)) == "3")
  }

  @Test func everyAmountOfTheFormatIsMoney() {
    let columns = CaseTable.allCases.flatMap { TableSchema.schema(of: $0).columns }.filter {
      $0.unit?.isMoney ?? false
    }
    #expect(columns.count == 2 && columns.allSatisfy { $0.type.isMoney }, "\(columns.map(\.name))")
    let keys = PolicySchema.keys.filter { $0.unit?.isMoney ?? false }
    #expect(keys.count == 2 && keys.allSatisfy { $0.type.isMoney }, "\(keys.map(\.name))")
  }
}
