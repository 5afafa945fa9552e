public import CaseFormat
import StaffingDomain

extension English {
  /// For example `Not in the workbook: rows of officers.csv that break a rule of CSV (lines 7 and 9).`.
  public func sentence(_ remark: CopyRemark) -> String {
    switch remark {
    case .rowsOfChecked: "Rows that sentences name are those of the case that was checked."
    case .valuesAlone:
      "Sheets and columns of your own are here as values: their formulas, formats, comments and charts, and hidden sheets, "
        + "are in your own workbook alone. Mend that one, or go on with this one."
    case .withoutSheets(let names):
      "Not in the workbook: your sheets \(list(names.map { "'\($0)'" })), whose names it needs itself or cannot hold; "
        + "rename them in your workbook."
    case .without(.rows(let table, let lines)):
      "Not in the workbook: \(count(lines.count, "row")) of \(table.fileName) that cannot be told apart into cells "
        + "(\(lines.count == 1 ? "line" : "lines") \(shown(lines))); mend the file first."
    case .without(.part(let part)):
      "Not in the workbook: anything of \(part.fileName), which cannot be read; mend the file first."
    }
  }

  private func shown(_ lines: [Int]) -> String {
    list(lines.prefix(10).map { "\($0)" } + (lines.count > 10 ? ["\(lines.count - 10) more"] : []))
  }
}
