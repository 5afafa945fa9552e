import StaffingDomain
import Testing

@testable import ResultsFormat

/// Figures of results with the questions that they answer.
@Suite struct ResultFigureTests {
  private static let rows: [TransferRow] = [("O 1", 5.0, 1.5), ("O=2", 12, 2), ("O&3", 20, 0)].map {
    code, distance, allowance in
    var row = TransferRow.blank
    (row.officer, row.distance, row.allowance) = (Code(code), Kilometres(distance), MillionDong(allowance))
    return row
  }

  @Test func sumsAndCountsAskForWhatTheyCounted() {
    let sum = TransferRow.sum(.allowanceMillionVnd, of: Self.rows)
    #expect(sum.value == 3.5 && !sum.isWhole && sum.source == "transfers.csv:sum(allowance_million_vnd)")
    let near = TransferRow.count(
      of: Self.rows,
      where: [ResultCondition(.distanceKm, .atLeast(10)), ResultCondition(.distanceKm, .below(20))])
    #expect(near.value == 1 && near.isWhole)
    #expect(near.source == "transfers.csv?distance_km>=10&distance_km<20:count")
    #expect(TransferRow.sum(.rank, of: []).isWhole)
  }

  @Test func codesAreWrittenAsInAddresses() throws {
    let row = Self.rows[1]
    let figure = try #require(
      TransferRow.value(.distanceKm, of: row, where: [.column(.officer, is: row.officer)]))
    #expect(figure.value == 12 && figure.source == "transfers.csv?officer=O%3D2:value(distance_km)")
    #expect(Self.rows.map { $0.place(by: [.officer]) } == ["officer=O%201", "officer=O%3D2", "officer=O%263"])
    #expect(ResultFigure.encoded("Đ/1_a-b.c") == "Đ/1_a-b.c")
    #expect(TransferRow.value(.reason, of: row, where: []) == nil, "no number")
  }

  @Test func theSummaryIsAskedByItsKeys() throws {
    var counts = ResultSummary.Counts()
    counts.transfers = 7
    let summary = ResultSummary(
      status: .optimal, objective: HoursPerMonth(10), bound: nil, gapTolerance: 0, doNothing: HoursPerMonth(30),
      counts: counts, inputDigest: "", version: "", strategy: "")
    #expect(summary.figure(.transfers).value == 7)
    #expect(summary.figure(.transfers).source == "summary.json:counts.transfers")
    #expect(try #require(summary.figure(.recovered)).value == 20)
    #expect(summary.figure(.bound) == nil)
  }
}
