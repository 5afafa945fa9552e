import Foundation
import ResultsFormat
import StaffingDomain

/// Small results with every kind of awkward text, and folders to write them to.
enum ResultsFixture {
  static let awkwardTexts = [
    "Nguyễn Thị Bích Hường", "Trần \"Ba\" Văn Đạt", "hai\ndòng", "xã, phường; đặc khu", "=HYPERLINK(\"x\")", "+84 912",
    "-x", "@sum", "\ttab", "'=đã có", "''-5", "'", " đầu", "cuối ", "", "-5", "+inf", "-0x1p3", "+1e5", "-nan",
    "\r\nCR",
  ]

  static func tables(text: String = "Nguyễn Thị Bích Hường") -> ResultTables {
    var counts = ResultSummary.Counts()
    counts.officers = 2
    var summary = ResultSummary(
      status: .optimal, objective: HoursPerMonth(100), bound: HoursPerMonth(75), gapTolerance: 0.0001,
      doNothing: HoursPerMonth(175),
      counts: counts, seconds: [.init(.read, 0.01), .init(.relaxation, 1.25)], inputDigest: "abc",
      overrides: [PolicyOverride(key: "surplus_hours", text: "=5")], version: "0.1",
      strategy: "direct", notes: [text])
    summary.notes.append("second")
    var tables = ResultTables(summary: summary)
    tables.transfers = [
      TransferRow(
        rank: 1, officer: Code(text.isEmpty ? "O" : text), name: text, fromCommune: Code("00713"),
        fromCommuneName: text,
        fromPosition: Code("LAND"), toCommune: Code("00731"), toCommuneName: text, toPosition: Code("LAND"),
        distance: Kilometres(12.34), fitBefore: 0.5, fitAfter: 1, courses: [Code("C1"), Code("C2")],
        hoursRecovered: HoursPerMonth(27.5), allowance: MillionDong(0.7), reason: text)
    ]
    tables.assignments = [
      AssignmentRow(
        officer: Code("A"), commune: Code("00731"), position: Code("LAND"), status: .transferred, fit: 1,
        secondPosition: Code("JUSTICE"), secondFit: 0.75),
      AssignmentRow(officer: Code("B"), commune: Code("00713"), position: nil, status: .surplus, fit: nil),
      AssignmentRow(officer: Code("C"), commune: Code("00713"), position: nil, status: .away, fit: nil),
    ]
    tables.staffing = [
      StaffingRow(
        commune: Code("00713"), position: Code("LAND"), required: FullTimeEquivalents(1.25), posts: 2,
        before: StaffingFigures(
          required: FullTimeEquivalents(1.25), capacity: FullTimeEquivalents(2), uncovered: .zero),
        after: StaffingFigures(required: .zero, capacity: FullTimeEquivalents(1), uncovered: HoursPerMonth(3)),
        valueOfOneMoreOfficer: HoursPerMonth(9), valueOfLastOfficer: HoursPerMonth(12), valueHoldsFor: 1,
        valueIsDegenerate: true)
    ]
    tables.vacancies = [
      VacancyRow(
        commune: Code("00713"), position: Code("LAND"), postsEmpty: 1, uncovered: HoursPerMonth(3), why: text,
        remedy: text)
    ]
    tables.surplus = [
      SurplusRow(
        officer: Code("B"), commune: Code("00713"), position: Code("LAND"), bestAlternative: text, missing: text)
    ]
    tables.training = [
      TrainingRow(
        officer: Code("A"), course: Code("C1"), forCommune: Code("00731"), forPosition: Code("LAND"), hours: Hours(40),
        cost: MillionDong(2))
    ]
    tables.recruits = [RecruitRow(commune: Code("00713"), position: Code("LAND"), recruits: 2)]
    tables.sharing = [
      SharingRow(
        officer: Code("B"), fromCommune: Code("00713"), toCommune: Code("00731"), position: Code("LAND"), post: 2,
        hours: HoursPerMonth(100.5))
    ]
    return tables
  }

  /// Names in a folder, sorted.
  static func names(in folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }
}

extension ResultTables {
  /// The tables as they were before they were written: no lines, no digests.
  var asMade: ResultTables {
    var copy = self
    for index in copy.transfers.indices { copy.transfers[index].line = 0 }
    for index in copy.assignments.indices { copy.assignments[index].line = 0 }
    for index in copy.staffing.indices { copy.staffing[index].line = 0 }
    for index in copy.vacancies.indices { copy.vacancies[index].line = 0 }
    for index in copy.surplus.indices { copy.surplus[index].line = 0 }
    for index in copy.training.indices { copy.training[index].line = 0 }
    for index in copy.recruits.indices { copy.recruits[index].line = 0 }
    for index in copy.sharing.indices { copy.sharing[index].line = 0 }
    copy.summary.files = []
    copy.summary.ownDigest = ""
    copy.digestsRead = []
    return copy
  }
}
