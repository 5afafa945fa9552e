public import StaffingDomain
public import Workplace

extension Vietnamese {
  /// For example `Các lần chạy`.
  public func label(_ label: RunPageLabel) -> String {
    switch label {
    case .runs: "Các lần chạy"
    case .plan: "Lập phương án"
    case .planIntroduction:
      "Chương trình tìm phương án mất ít giờ công nhất, chứng minh phương án tốt đến đâu và kiểm tra lại. Có thể đóng trang này trong "
        + "khi chờ."
    case .fieldsIntroduction:
      "Để trống một ô nếu dùng đúng giá trị trong bộ dữ liệu. Giá trị ghi ở đây chỉ dùng cho lần chạy này."
    case .seconds: "Thời gian tìm kiếm, tính bằng giây"
    case .secondsHint:
      "Hết thời gian này, phương án tốt nhất đã tìm được sẽ được giữ lại cùng mức đã chứng minh. Từ 1 đến 86400."
    case .start: "Bắt đầu"
    case .noRunsYet:
      "Chưa có lần chạy nào. Việc tiếp theo: mở một phiên bản dữ liệu không có lỗi rồi chọn “Lập phương án” ở đó."
    case .noRunsToRead: "Chưa có lần chạy nào. Người lập phương án sẽ bắt đầu."
    case .run: "Lần chạy"
    case .state: "Tình trạng lần chạy"
    case .askedBy: "Tài khoản bắt đầu"
    case .asked: "Bắt đầu lúc"
    case .phase: "Bước đang làm"
    case .duration: "Thời gian đã chạy"
    case .bestPlan: "Giờ công mất mỗi tháng theo phương án tốt nhất"
    case .bound: "Đã chứng minh: không phương án nào mất ít hơn"
    case .gap: "Phần còn có thể cải thiện"
    case .picture: "Phần còn có thể cải thiện, theo phần trăm"
    case .pictureSummary:
      "Một đường theo thời gian tìm kiếm: đường xuống đến 0 khi phương án đã được chứng minh là tốt nhất."
    case .values: "Giá trị dùng thay cho bộ dữ liệu"
    case .noValues: "không có: mọi giá trị như trong bộ dữ liệu"
    case .stop: "Dừng và giữ phương án tốt nhất"
    case .stopIntroduction:
      "Phương án tốt nhất đã tìm được sẽ được giữ, kiểm tra và ghi lại, cùng phần còn có thể cải thiện đã chứng minh. Nếu chưa tìm được "
        + "phương án nào thì không có phương án."
    case .again: "Bắt đầu lại với cùng các giá trị"
    case .results: "Các tệp của phương án"
    case .message: "Thông báo của chương trình"
    case .backToRuns: "Tất cả các lần chạy"
    case .toVersion: "Phiên bản dữ liệu đã dùng"
    case .unit: "Đơn vị tính"
    case .inCase: "Trong bộ dữ liệu"
    case .usual: "Nếu bộ dữ liệu không ghi"
    }
  }

  /// For example `đang chờ đến lượt`.
  public func label(of state: RunState) -> String {
    switch state {
    case .queued: "đang chờ đến lượt"
    case .running: "đang chạy"
    case .done: "đã có phương án"
    case .failed: "không có phương án"
    case .stopped: "đã dừng khi chưa có phương án"
    case .interrupted: "bị gián đoạn"
    }
  }

  /// For example `đang tìm phương án tốt nhất`.
  public func label(of phase: RunPhase) -> String {
    switch phase {
    case .prepare: "chuẩn bị"
    case .search: "tìm phương án tốt nhất"
    case .explain: "giải trình"
    case .audit: "kiểm tra lại phương án"
    case .write: "ghi kết quả"
    }
  }

  /// For example `Số giây tìm kiếm`.
  public func label(of field: RunField) -> String {
    switch field {
    case .state: "Tình trạng lần chạy"
    case .version: "Phiên bản"
    case .digest: "Mã kiểm của phiên bản"
    case .values: "Tham số phương án"
    case .seconds: "Số giây tìm kiếm"
    case .fault: "Lý do không có phương án"
    case .base: "Lập lại từ lần chạy"
    case .orders: "Quyết định mà phương án giữ đúng"
    case .planState: "Trạng thái phương án"
    case .planDigest: "Mã kiểm của phương án"
    case .unit: "Đơn vị"
    case .agrees: "Đồng ý"
    }
  }

  /// For example `Hết thời gian khi chưa có phương án nào`.
  public func sentence(_ fault: RunFault) -> String {
    switch fault {
    case .caseErrors: "Với các giá trị này, bộ dữ liệu có lỗi. Hãy sửa lỗi hoặc đổi giá trị rồi bắt đầu lại."
    case .contradictoryOrders:
      "Các quyết định trong bộ dữ liệu mâu thuẫn với nhau nên không phương án nào giữ được tất cả. Thông báo bên dưới nêu rõ: hãy đổi "
        + "một quyết định."
    case .limitWithoutPlan: "Hết thời gian khi chưa có phương án nào. Hãy tăng số giây rồi bắt đầu lại."
    case .failedCheck:
      "Phương án không qua được bước kiểm tra lại nên không được giữ. Đây là sự cố của chương trình: hãy báo cho người quản trị."
    case .crash:
      "Chương trình đã dùng hết bộ nhớ hoặc thời gian cho phép, hoặc gặp sự cố. Không phần nào khác bị ảnh hưởng: hãy bắt đầu lại, và "
        + "báo cho người quản trị nếu lặp lại."
    }
  }

  /// For example `Lần chạy này đã kết thúc`.
  public func sentence(_ refusal: RunRefusal) -> String {
    switch refusal {
    case .noSuchRun: "Không có lần chạy này."
    case .isOver(let state):
      state.isOver
        ? "Lần chạy này đã kết thúc (\(label(of: state))). Chưa có gì thay đổi."
        : "Lần chạy này đã được yêu cầu dừng. Lần chạy kết thúc ngay khi phương án được kiểm tra xong."
    case .notClean: "Phiên bản này còn lỗi. Hãy sửa hết lỗi trước."
    case .withoutPlan:
      "Lần chạy này không có phương án để lập tiếp. Việc tiếp theo: bắt đầu lại và chờ đến khi có phương án."
    }
  }

  /// For example `Đã có phương án`.
  public func summary(of run: PlanRun) -> String {
    switch run.state {
    case .queued: "Lần chạy này chờ lần chạy khác kết thúc rồi tự bắt đầu."
    case .running:
      run.isStopping
        ? "Lần chạy này đã được yêu cầu dừng: phương án tốt nhất đang được kiểm tra và ghi lại."
        : "Lần chạy này vẫn tiếp tục, dù trang này có mở hay không."
    case .done: "Đã có phương án. Phương án đã được kiểm tra lại, các tệp ở bên dưới."
    case .failed: run.fault.map(sentence) ?? "Không có phương án."
    case .stopped: "Lần chạy này đã dừng khi chưa có phương án nào. Hãy bắt đầu lại nếu cần phương án."
    case .interrupted:
      "Máy chủ đã ngừng trong khi lần chạy này đang tiếp tục. Không giữ được gì của lần chạy này và không mất gì khác: hãy bắt đầu "
        + "lại."
    }
  }

  /// For example `Lần chạy 3`.
  public func name(ofRun number: RunNumber) -> String { "Lần chạy \(number.rawValue)" }

  /// For example `2 phút 5 giây`.
  public func duration(_ seconds: Double) -> String {
    let whole = Int(max(0, seconds).rounded())
    return whole < 60 ? "\(whole) giây" : "\(whole / 60) phút \(whole % 60) giây"
  }

  /// For example `84.287,4 giờ công mỗi tháng`.
  public func lostHours(_ value: Double) -> String { "\(figure(value, decimals: 1)) giờ công mỗi tháng" }

  /// For example `0,12%`.
  public func share(_ value: Double) -> String { "\(figure(value * 100, decimals: 2))%" }
}
