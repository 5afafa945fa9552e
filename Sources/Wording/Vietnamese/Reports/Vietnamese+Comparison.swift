import Explanation
public import ResultsFormat
import StaffingDomain

extension Vietnamese {
  /// The heading of the scenarios' names.
  public var scenarioHeading: String { "tình huống" }

  /// The name of a figure, with room for it or in a narrow table.
  public func label(_ figure: ComparisonFigure, isNarrow: Bool) -> String {
    switch figure {
    case .status: "trạng thái"
    case .hoursLost: "giờ công mất"
    case .toBaseline: "so với phương án gốc"
    case .doNothing: "giữ nguyên hiện trạng"
    case .recovered: "lấy lại được"
    case .gap: "còn cải thiện %"
    case .transfers: "điều động"
    case .positionChanges: "chuyển vị trí việc làm"
    case .combinedOfficers: "kiêm nhiệm"
    case .emptyHours: "giờ công khuyết"
    case .emptyPosts: isNarrow ? "còn khuyết" : "chỉ tiêu vị trí còn khuyết"
    case .surplus: "dôi dư"
    case .allowances: "phụ cấp, hỗ trợ"
    case .trained: "được đào tạo, bồi dưỡng"
    case .trainingCost: "kinh phí đào tạo, bồi dưỡng"
    case .recruits: "tuyển mới"
    case .sharedPosts: "chỉ tiêu làm việc không phụ thuộc địa giới"
    }
  }

  /// Why a scenario has no plan, in a narrow table.
  public func word(_ failure: ScenarioFailureLabel) -> String {
    switch failure {
    case .inputErrors: "lỗi dữ liệu"
    case .contradictory: "mâu thuẫn"
    case .noPlan: "không có phương án"
    case .auditFailed: "kiểm tra không đạt"
    case .fault: "sự cố"
    }
  }

  /// How the plan of a scenario ended, in a narrow table.
  public func word(_ status: ResultSummary.Status) -> String {
    switch status {
    case .optimal: "tối ưu"
    case .feasible: "tốt nhất tìm được"
    }
  }

  /// What a scenario is called.
  public func name(ofScenario name: String) -> String { name == "baseline" ? "phương án gốc" : name }

  /// A sentence.
  public func sentence(_ remark: ComparisonRemark) -> String {
    switch remark {
    case .solved(let solved, let failed):
      "\(count(solved, "tình huống")) có phương án"
        + (failed.isEmpty ? "" : ", \(figure(failed.count)) không có phương án: \(failed.joined(separator: ", "))")
    case .files(let folder):
      "Thư mục kết quả của từng tình huống cùng comparison.csv, changes.csv và differences.csv ở \(folder)"
    case .moreLines(let lines): "và \(count(lines, "dòng")) nữa trong comparison.csv"
    case .change(let number, let place, let effect, let example, let more):
      "thay đổi \(number) (\(place)): \(effect)"
        + (example.map { " [\($0)\(more > 0 ? ", và \(figure(more)) chỗ khác" : "")]" } ?? "")
    case .noBaseline: "Không có phương án gốc nên không có gì để so sánh."
    case .samePlan: "Phương án trùng với phương án gốc."
    case .differences(let officers, let kinds, let open):
      "\(count(officers, "cán bộ, công chức")) khác so với phương án gốc: "
        + "\(kinds.map { "\(figure($0.officers)) \(kind($0.kind, ofOfficers: $0.officers))" }.joined(separator: ", "))."
        + (open > 0 ? " \(figure(open)) trong số đó có chênh lệch không quá phần còn có thể cải thiện." : "")
    case .difference(let kind, let officer, let before, let after, let extraHours):
      "\(self.kind(kind)): \(officer), \(before ?? "-") -> \(after ?? "-")"
        + (extraHours.map { " (nếu chỉ giữ trường hợp này như trước: mất thêm \(hoursPerMonth($0)))" } ?? "")
    case .moreDifferences(let officers): "và \(count(officers, "trường hợp")) nữa trong differences.csv"
    }
  }
}
