internal import StaffingDomain
public import Workplace

extension Vietnamese {
  /// For example `Tệp CSV`.
  public func label(_ label: TableLabel) -> String {
    switch label {
    case .tools: "Bảng dưới dạng tệp"
    case .csv: "Tệp CSV"
    case .workbook: "Sổ tính"
    case .print: "Bản giấy"
    case .sort: "(sắp xếp theo cột này)"
    }
  }

  /// For example `điều động`.
  public func label(of kind: ReviewKind) -> String {
    switch kind {
    case .transfer: "điều động"
    case .positionChange: "chuyển vị trí việc làm"
    case .secondPost: "kiêm nhiệm"
    case .training: "đào tạo, bồi dưỡng"
    case .pool: "làm việc không phụ thuộc địa giới"
    case .surplus: "dôi dư"
    }
  }

  /// For example `đồng ý`.
  public func label(of verdict: ReviewVerdict) -> String {
    switch verdict {
    case .agree: "đồng ý"
    case .refuse: "từ chối"
    case .keepHere: "giữ ở vị trí hiện nay"
    case .keepThere: "giữ ở vị trí mới"
    }
  }

  /// For example `Đồng ý: khi lập lại phương án, chỉ đổi ở chỗ cần đổi`.
  public func summary(of verdict: ReviewVerdict) -> String {
    switch verdict {
    case .agree: "Đồng ý: chấp nhận như đề nghị; khi lập lại phương án, chỉ đổi nếu cần đổi."
    case .refuse: "Từ chối: các phương án lập tiếp từ đây không đề nghị lại điều này."
    case .keepHere: "Giữ ở vị trí hiện nay: theo mọi phương án lập tiếp từ đây, cán bộ, công chức giữ nguyên vị trí."
    case .keepThere:
      "Giữ ở vị trí mới: theo mọi phương án lập tiếp từ đây, cán bộ, công chức được bố trí vào vị trí này."
    }
  }

  /// For example `Quyết định`.
  public func label(of field: DecisionField) -> String {
    switch field {
    case .verdict: "Quyết định đối với cán bộ, công chức"
    case .reason: "Lý do quyết định"
    case .metOn: "Ngày gặp"
    case .subject: "Về nội dung"
    }
  }

  /// For example `Hãy nêu lý do`.
  public func sentence(_ problem: DecisionProblem) -> String {
    switch problem.fact {
    case .missing: "Hãy nêu lý do: quyết định này cần có lý do."
    case .tooLong(let most): "Chỉ được tối đa \(count(most, "ký tự"))."
    case .controlCharacter: "Có chỗ xuống dòng hoặc ký tự không hiển thị được. Hãy gõ trên một dòng."
    case .notADate: "Đây không phải là ngày. Hãy ghi theo năm, tháng, ngày, ví dụ 2026-11-30."
    case .inFuture: "Ngày này chưa đến. Hãy ghi ngày gặp sau khi đã gặp."
    case .notOffered: "Không quyết định như vậy được về điều phương án đề nghị. Hãy chọn trong danh sách."
    case .contradiction(let words):
      "Không phương án nào giữ được quyết định này: \(words). Hãy đổi một trong các quyết định đó, hoặc giới hạn bị vướng."
    case .notChecked:
      "Chưa kiểm tra kịp quyết định này có mâu thuẫn với các quyết định khác hay không. Chưa có gì được lưu: hãy thử lại."
    }
  }

  /// For example `Đã có quyết định khác trong khi trang đang mở`.
  public func sentence(_ refusal: DecisionRefusal) -> String {
    switch refusal {
    case .problems: "Một số ô chưa đúng. Chỗ chưa đúng được nêu bên cạnh từng ô."
    case .changedMeanwhile(let now):
      "Đã có quyết định khác về nội dung này trong khi trang đang mở. \(sentence(now)) Nội dung vừa gửi chưa được lưu. Những gì đã gõ vẫn "
        + "ở bên dưới: hãy xem cả hai, rồi lưu lại nếu muốn dùng nội dung của mình."
    case .plan(let refusal): sentence(refusal)
    case .othersChanged: "Cùng lúc này có tài khoản khác quyết định về phương án. Chưa có gì được lưu: hãy gửi lại."
    }
  }

  /// For example `lap, 31/01/2026: từ chối`.
  public func sentence(_ decision: ReviewDecision) -> String {
    let what = decision.verdict.map { label(of: $0) } ?? "chưa quyết định"
    let reason = decision.reason.isEmpty ? "" : " Lý do: \(decision.reason)."
    let met = decision.metOn.map { " Ngày gặp: \(date($0))." } ?? ""
    let who = decision.by.isEmpty ? "" : "\(decision.by), "
    return "\(who)\(moment(decision.at)): \(what).\(reason)\(met)"
  }

  /// For example `Đã quyết định 3 trong 146 dòng`.
  public func progress(decided: Int, of rows: Int) -> String {
    "Đã quyết định \(figure(decided)) trong \(count(rows, "dòng"))."
  }

  /// For example `Khi đó mất thêm 12,8 giờ công mỗi tháng`.
  public func extraHours(_ hours: ClosedRange<Double>) -> String {
    let (least, most) = (hours.lowerBound, hours.upperBound)
    guard most - least < 0.1 else {
      return
        "Khi đó mất thêm ít nhất \(figure(least, decimals: 1)) và nhiều nhất \(figure(most, decimals: 1)) giờ công mỗi tháng."
    }
    if abs(most) < 0.05 { return "Phương án khi đó tốt như phương án này." }
    return most > 0
      ? "Khi đó mất thêm \(figure(most, decimals: 1)) giờ công mỗi tháng."
      : "Khi đó mất ít hơn \(figure(-most, decimals: 1)) giờ công mỗi tháng."
  }

  /// For example `54 cán bộ, công chức khác có thể đảm nhiệm`.
  public func eligible(_ number: Int) -> String {
    "Theo các quy tắc, \(count(number, "cán bộ, công chức khác")) có thể đảm nhiệm. Các trường hợp tốt nhất ở trên."
  }

  /// For example `hiện nay`.
  public func label(of base: BasePlan) -> String {
    switch base {
    case .today: "hiện nay, chưa điều động"
    case .submitted: "phương án trình gần nhất"
    case .approved: "phương án được phê duyệt gần nhất"
    case .other: "phương án khác của bộ dữ liệu"
    }
  }

  /// For example `Chưa có phương án nào của bộ dữ liệu này được trình`.
  public func missing(_ base: BasePlan) -> String {
    switch base {
    case .today: "Không đọc được hiện trạng của cán bộ, công chức."
    case .submitted:
      "Chưa có phương án nào của bộ dữ liệu này được trình. Việc tiếp theo: so sánh với hiện nay hoặc với phương án khác."
    case .approved:
      "Chưa có phương án nào của bộ dữ liệu này được phê duyệt. Việc tiếp theo: so sánh với hiện nay hoặc với phương án khác."
    case .other:
      "Chưa có phương án khác của bộ dữ liệu này. Việc tiếp theo: quyết định khi rà soát rồi lập lại phương án, hoặc bắt đầu lần chạy khác."
    }
  }

  /// For example `12 trong 1.218 tên khác nhau`.
  public func changedNames(_ number: Int, of officers: Int) -> String {
    "\(figure(number)) trong \(count(officers, "tên")) khác nhau."
  }
}
