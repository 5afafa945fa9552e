import CaseImport
import Foundation
import Reporting
import StaffingDomain
import TestSupport
import Workflows

extension Studio {
  /// A list with what a guess has to tell of: units, forms that contradict each other, an end in doubt, texts alone.
  private static let list = """
    ;;ĐVT: triệu đồng
    TT;Tên công việc;Vị trí việc làm (chính);Thời gian (công đoạn);Trực tuyến
    1;Chứng thực;Kế toán;1.250,5;10%
    Người lập biểu
    2;Quyết toán;Kế toán;1,250.5;20%
    Công việc khác
    3;Tổng hợp;Văn phòng;2.000,5;30%
    ;Tổng cộng;;9;
    ;Người lập biểu;;;

    """

  /// A case's own tables taken for those of a department: a guess, an import, one with mistakes in the tables, and one with
  /// mistakes in the mapping.
  func imports(of scenario: String) throws -> [Output] {
    let names = ["communes", "positions", "activities", "workload", "officers"]
    let files = names.map { Studio.scenario(scenario).appendingPathComponent("\($0).csv") }
    var outputs: [Output] = []
    let guessed = try GuessMappingRequest(files, output: nil, today: .literal("2026-01-01")).run(in: language)
    try add("guess", ImportReport(guessed.guess, in: language))
    let list = try write(Studio.list, to: "activities.csv")
    let told = try GuessMappingRequest([list, files[0]], output: nil, today: .literal("2026-01-01")).run(in: language)
    try add("guess of a list", ImportReport(told.guess, in: language))
    let texts = [
      ("change.yml", guessed.text), ("wrong.yml", guessed.text.replacing("headers: 1", with: "headers: 2")),
      ("torn.yml", guessed.text.replacing("commune: commune", with: "commune: name")),
      (
        "mistake.yml",
        "tabels: 1\nnumbers: {decimal: x}\ntables:\n  - {table: offices}\n  - {table: posts, headers: x}\n"
      ),
    ]
    for (name, text) in texts {
      switch try ImportRequest(files, mapping: try write(text, to: name), folder: nil).run() {
      case .unusableMapping(let findings): try add(name, ImportReport(refused: findings, in: language))
      case .converted(let outcome, _): try add(name, ImportReport(outcome, in: language))
      }
    }
    return outputs

    func add(_ name: String, _ report: ImportReport) throws {
      outputs += [Output("import \(name)", .text, report.text), Output("import \(name)", .json, try report.json())]
    }
  }
}
