public import Workplace

extension Vietnamese {
  /// For example `Trình và phê duyệt`.
  public func label(_ label: LifePageLabel) -> String {
    switch label {
    case .life: "Trình và phê duyệt"
    case .lifeIntroduction:
      "Dự thảo, đã trình, đã lấy ý kiến đơn vị, đã phê duyệt, có hiệu lực, đã thực hiện xong; hoặc đã trả lại, đã được thay thế. Phương án đã trình thì không sửa nữa: muốn sửa phải lập dự thảo mới, dự thảo mới giữ nguyên các quyết định đã có. Mọi bước đều được ghi vào nhật ký thay đổi."
    case .unitIntroduction:
      "Những gì phương án yêu cầu đối với cán bộ, công chức của đơn vị có ở phần rà soát. Hãy đồng ý, hoặc nêu ý kiến khác kèm lý do."
    case .state: "Trạng thái"
    case .digest: "Mã kiểm của phương án"
    case .steps: "Các bước đã thực hiện"
    case .noSteps: "Chưa có bước nào: phương án đang là dự thảo."
    case .deed: "Bước"
    case .after: "Trạng thái sau đó"
    case .by: "Người thực hiện"
    case .at: "Thời điểm"
    case .reason: "Lý do"
    case .reasonNeeded: "Phải nêu lý do; lý do được ghi vào nhật ký thay đổi."
    case .reasonHint: "Có thể để trống; nếu có, lý do được ghi vào nhật ký thay đổi."
    case .answerReasonHint: "Phải nêu khi có ý kiến khác; lý do được ghi vào nhật ký thay đổi."
    case .answers: "Ý kiến của các đơn vị"
    case .unit: "Đơn vị"
    case .answer: "Ý kiến"
    case .agrees: "Đồng ý"
    case .objects: "Có ý kiến khác"
    case .noAnswer: "Chưa có ý kiến"
    case .answerForm: "Cho ý kiến thay mặt đơn vị"
    case .waiting: "Đang chờ xử lý"
    case .nothingWaits: "Không có phương án nào đang chờ."
    }
  }

  /// For example `Trình phương án`.
  public func button(for deed: PlanDeed) -> String { capitalized(label(of: deed)) }

  /// For example `Khóa dự thảo ...`.
  public func summary(of deed: PlanDeed) -> String {
    switch deed {
    case .submit: "Khóa dự thảo và gửi các đơn vị, lãnh đạo Sở xem xét. Sau đó không sửa được nữa."
    case .closeAnswers: "Kết thúc lấy ý kiến; các ý kiến khác vẫn được lưu. Phương án được chuyển cho lãnh đạo Sở."
    case .approve: "Phê duyệt phương án; dữ liệu vẫn bị khóa."
    case .sendBack:
      "Trả lại phương án. Người lập phương án làm tiếp trên dự thảo mới, dự thảo mới giữ nguyên các quyết định đã có."
    case .undoApproval: "Thu hồi việc phê duyệt: phương án lại chờ phê duyệt."
    case .putInForce:
      "Cho phương án có hiệu lực. Phương án đang có hiệu lực của cùng bộ dữ liệu được thay bằng phương án này."
    case .undoInForce: "Phương án không còn hiệu lực nhưng vẫn ở trạng thái đã phê duyệt."
    case .finish: "Ghi nhận phương án đã được thực hiện xong."
    case .supersede: "Kết thúc phương án này vì đã có phương án khác thay thế."
    case .view, .viewOwnUnit, .edit, .decide, .revise, .answer, .export: "\(capitalized(label(of: deed)))."
    }
  }

  /// For example `Chưa thực hiện: trong lúc đó ...`.
  public func sentence(_ refusal: PlanStepRefusal) -> String {
    switch refusal {
    case .reason(let fact): sentence(FieldProblem(.reason, fact))
    case .plan(let refusal): sentence(refusal)
    case .decidedMeanwhile:
      "Chưa thực hiện: trong lúc đó đã có quyết định khác về cán bộ, công chức. Hãy xem lại phần rà soát rồi quyết định."
    case .againstDecisions(let count):
      "Chưa thực hiện: phương án vẫn yêu cầu \(figure(count)) cán bộ, công chức điều đã được quyết định khác. Việc tiếp theo: lập lại phương án ở phần rà soát để giữ đúng các quyết định, rồi trình phương án đó."
    case .changedMeanwhile(let step?):
      "Chưa thực hiện: trong lúc đó \(step.by) đã thực hiện bước \(quoted(label(of: step.deed))) (\(moment(step.at))). Hãy xem lại phương án rồi quyết định."
    case .changedMeanwhile(nil):
      "Chưa thực hiện: trong lúc đó phương án đã thay đổi. Hãy xem lại phương án rồi quyết định."
    case .answeredMeanwhile(let answer?):
      "Chưa lưu: trong lúc đó \(answer.by) đã cho ý kiến thay mặt đơn vị (\(moment(answer.at))). Hãy xem ý kiến đó rồi quyết định."
    case .answeredMeanwhile(nil): "Chưa lưu: trong lúc đó ý kiến đã thay đổi. Hãy xem lại trang này."
    }
  }

  /// For example `Trong 36 đơn vị: 12 đồng ý, 1 có ý kiến khác`.
  public func answers(agreed: Int, objected: Int, of units: Int) -> String {
    "Trong \(figure(units)) đơn vị: \(figure(agreed)) đồng ý, \(figure(objected)) có ý kiến khác, "
      + "\(figure(units - agreed - objected)) chưa có ý kiến."
  }
}
