public import Workplace

extension Vietnamese {
  /// For example `Có hiệu lực`.
  public func label(of state: PlanState) -> String {
    switch state {
    case .draft: "Dự thảo"
    case .submitted: "Đã trình"
    case .agreed: "Đã lấy ý kiến đơn vị"
    case .approved: "Đã phê duyệt"
    case .inForce: "Có hiệu lực"
    case .done: "Đã thực hiện xong"
    case .superseded: "Đã được thay thế"
    case .sentBack: "Đã trả lại"
    }
  }

  /// For example `trình phương án`.
  public func label(of deed: PlanDeed) -> String {
    switch deed {
    case .view: "xem phương án"
    case .viewOwnUnit: "xem các dòng của đơn vị mình"
    case .edit: "sửa phương án"
    case .decide: "quyết định về cán bộ, công chức"
    case .revise: "lập dự thảo khác từ phương án"
    case .submit: "trình phương án"
    case .answer: "đồng ý hoặc có ý kiến khác thay mặt đơn vị"
    case .closeAnswers: "kết thúc lấy ý kiến đơn vị"
    case .approve: "phê duyệt phương án"
    case .sendBack: "trả lại phương án"
    case .undoApproval: "thu hồi việc phê duyệt phương án"
    case .putInForce: "cho phương án có hiệu lực"
    case .undoInForce: "đưa phương án về trạng thái đã phê duyệt"
    case .finish: "ghi nhận phương án đã thực hiện xong"
    case .supersede: "thay bằng phương án khác"
    case .export: "xuất phương án ra giấy hoặc ra tệp"
    }
  }

  /// For example `Việc phê duyệt phương án dành cho: lãnh đạo Sở`.
  public func sentence(_ refusal: PlanRefusal) -> String {
    switch refusal {
    case .notOfRole(let deed, let state, let roles):
      roles.isEmpty
        ? "Không ai được \(label(of: deed)) khi phương án ở trạng thái \(quoted(label(of: state)))."
        : "Việc \(label(of: deed)) dành cho: \(list(roles.map { uncapitalized(label(of: $0)) }))."
    case .notInState(let deed, let state, let states):
      "Phương án đang ở trạng thái \(quoted(label(of: state))). Việc \(label(of: deed)) thực hiện được khi ở trạng thái: "
        + "\(list(states.map { quoted(label(of: $0)) }))."
    case .ownSubmission(let deed):
      "Việc \(label(of: deed)) dành cho người khác: phương án này do chính người đang đăng nhập trình."
    }
  }
}
