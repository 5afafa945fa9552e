public import Workplace

extension Vietnamese {
  /// For example `Đã lưu người dùng`.
  public func notice(_ notice: WorkplaceNotice) -> String {
    switch notice {
    case .userSaved: "Đã lưu người dùng."
    case .userDisabled: "Đã khóa người dùng và kết thúc các phiên làm việc."
    case .userEnabled: "Người dùng đăng nhập lại được."
    case .languageSaved: "Đã lưu ngôn ngữ."
    case .passwordSaved: "Đã lưu mật khẩu."
    case .passwordSet: "Đã lưu mật khẩu. Hãy đăng nhập bằng mật khẩu này."
    case .signedOut: "Đã đăng xuất."
    case .caseAdded: "Đã thêm và kiểm tra bộ dữ liệu."
    case .versionAdded: "Đã thêm và kiểm tra phiên bản."
    case .caseRenamed: "Đã đổi tên bộ dữ liệu."
    case .cellCorrected: "Đã sửa ô. Đây là phiên bản mới."
    case .correctionWithdrawn: "Đã rút lại chỗ sửa. Đây là phiên bản mới."
    case .runAsked: "Lần chạy đã bắt đầu hoặc sẽ bắt đầu khi đến lượt."
    case .runStopped: "Đã yêu cầu dừng lần chạy."
    case .decided: "Đã lưu quyết định. Quyết định đã được đối chiếu với các quyết định khác."
    case .takenBack: "Đã rút lại quyết định."
    case .planAdvanced: "Phương án đã chuyển trạng thái."
    case .planAnswered: "Đã lưu ý kiến của đơn vị."
    }
  }

  /// For example `Không có trang này`.
  public func words(_ fault: PageFault) -> PageFaultWords {
    switch fault {
    case .notFound: PageFaultWords("Không có trang này", "Địa chỉ có thể bị gõ sai hoặc nội dung không còn nữa.")
    case .methodNotAllowed:
      PageFaultWords("Không làm được việc này ở đây", "Hãy quay lại trang trước và dùng các nút trên trang đó.")
    case .notUnderstood:
      PageFaultWords("Không đọc được yêu cầu", "Hãy quay lại trang trước, tải lại trang rồi thử lại.")
    case .notAllowed(let roles):
      PageFaultWords(
        "Trang này không dành cho vai trò hiện nay",
        "Trang này dành cho: \(list(roles.map { uncapitalized(label(of: $0)) })). Chưa có gì thay đổi.")
    case .plan(let refusal): PageFaultWords("Hiện chưa làm được việc này với phương án", sentence(refusal))
    case .foreignForm:
      PageFaultWords(
        "Chưa nhận được biểu mẫu",
        "Biểu mẫu được mở trước khi đăng nhập hoặc đăng xuất, hoặc đến từ trang khác. Chưa có gì thay đổi: hãy mở lại trang "
          + "và gửi lại.")
    case .tooLarge(let most):
      PageFaultWords("Nội dung gửi quá lớn", "Ở đây chỉ nhận nhiều nhất \(count(most, "byte")). Chưa có gì thay đổi.")
    case .store(let fault): PageFaultWords("Hiện không dùng được dữ liệu", sentence(fault))
    case .busy:
      PageFaultWords("Nhiều người đang đăng nhập cùng lúc", "Hãy chờ vài giây rồi thử lại. Chưa có gì thay đổi.")
    case .fault(let number):
      PageFaultWords(
        "Chương trình gặp sự cố",
        "Chưa có gì thay đổi. Hãy thử lại và báo cho người quản trị số \(quoted(number)): nhật ký của máy chủ có thêm thông tin."
      )
    }
  }

  /// For example `Một máy chủ khác đang dùng thư mục “data”`.
  public func sentence(_ fault: StoreFault) -> String {
    switch fault {
    case .folderNotMade(let folder, let reason):
      "Không tạo được thư mục \(quoted(folder)) (\(quoted(reason))). Hãy tạo thư mục này hoặc ghi thư mục khác sau --data."
    case .folderNotUsable(let folder, let reason):
      "Không dùng được thư mục \(quoted(folder)) (\(quoted(reason))). Hãy cấp quyền đọc và ghi cho tài khoản chạy máy chủ."
    case .notAFolder(let folder): "\(quoted(folder)) không phải là thư mục. Hãy ghi thư mục khác sau --data."
    case .folderOpenToOthers(let folder):
      "Tài khoản khác trên máy này vào được thư mục \(quoted(folder)). Nếu đúng là thư mục cần dùng, hãy khóa lại: "
        + "\(quoted("chmod 700 '\(folder)'"))."
    case .inUse(let folder):
      "Một máy chủ khác đang dùng thư mục \(quoted(folder)). Hãy dừng máy chủ đó trước hoặc ghi thư mục khác sau --data."
    case .madeByNewerVersion(let folder):
      "Dữ liệu trong \(quoted(folder)) do bản Cadre mới hơn ghi. Hãy dùng bản đó hoặc bản mới hơn nữa; chưa có gì thay đổi."
    case .damaged(let folder):
      "Dữ liệu trong \(quoted(folder)) bị hỏng hoặc không phải của Cadre. Chưa có gì thay đổi: hãy khôi phục từ bản sao lưu "
        + "gần nhất."
    case .diskFull(let folder):
      "Ổ đĩa chứa \(quoted(folder)) đã hết chỗ. Chưa lưu gì của thay đổi này, dữ liệu trước đó không mất: hãy giải phóng "
        + "chỗ rồi thử lại."
    case .readOnly(let folder):
      "Dữ liệu trong \(quoted(folder)) chỉ đọc được. Hãy cấp quyền ghi cho tài khoản chạy máy chủ."
    case .clockBehind(let now, let last):
      "Đồng hồ của máy chủ chỉ \(moment(now)), nhưng thay đổi gần nhất là lúc \(moment(last)). Hãy chỉnh lại đồng hồ: cho đến "
        + "khi đó chưa lưu gì và không mất gì. Nếu nay đồng hồ đã đúng mà trước đó sai, người chạy máy chủ khởi động một lần với "
        + "--accept-clock."
    case .database(let words): "Cơ sở dữ liệu báo: \(quoted(words)). Chưa lưu gì của thay đổi này."
    }
  }

  /// For example `Khi không có chứng thư, máy chủ chỉ trả lời chính máy này`.
  public func sentence(_ fault: ServerFault) -> String {
    switch fault {
    case .hostNeedsCertificate(let host):
      "Khi không có chứng thư, máy chủ chỉ trả lời chính máy này, không trả lời \(quoted(host)): nếu không, ai trên mạng cũng đọc "
        + "được mật khẩu. Hãy ghi --certificate và --key, hoặc bỏ --host."
    case .certificateWithoutKey: "Cùng với --certificate cần có --key là khóa riêng của chứng thư."
    case .keyWithoutCertificate: "Cùng với --key cần có --certificate là chứng thư của khóa."
    case .certificateNotUsable(let file, let reason):
      "Không dùng được \(quoted(file)) (\(quoted(reason))). Cần tệp ở dạng PEM."
    case .addressInUse(let host, let port):
      "Chương trình khác đang dùng \(host), cổng \(port). Hãy dừng chương trình đó hoặc ghi số khác sau --port."
    case .addressNotUsable(let host, let port, let reason):
      "Máy chủ không dùng được \(host), cổng \(port) (\(quoted(reason))). Hãy ghi địa chỉ khác sau --host và --port."
    case .programMissing(let path):
      "Không thấy chương trình “cadre”, dùng để kiểm tra dữ liệu, tại \(quoted(path)). Hãy đặt cả hai chương trình trong một thư mục."
    case .caseNotReadable(let file):
      "Không có hoặc không đọc được tệp \(quoted(file)) ghi sau --load. Hãy ghi đường dẫn của sổ tính (“.xlsx”) hoặc tệp nén (“.zip”)."
    case .caseNotUsable(let file, let problems):
      "Không thêm được bộ dữ liệu từ \(quoted(file)): \(problems.map { sentence($0) }.joined(separator: " "))"
    case .noUser(let name): "Không có người dùng \(quoted(name)). Trang người dùng có danh sách đầy đủ."
    case .disabledUser(let name):
      "Người dùng \(quoted(name)) đã bị khóa. Trước hết người quản trị khác phải mở khóa người dùng này."
    }
  }

  /// For example `Cadre đang chạy tại http://127.0.0.1:8080/. Dừng bằng Ctrl-C`.
  public func note(_ note: ServerNote) -> String {
    switch note {
    case .listening(let address): "Cadre đang chạy tại \(address). Dừng bằng “Ctrl-C”."
    case .firstLink(let address, let expiry):
      "Chưa có người quản trị. Hãy mở địa chỉ này một lần, trước \(moment(expiry)), để thêm người quản trị đầu tiên: \(address)"
    case .link(let address, let user, let expiry):
      "\(quoted(user)) đặt mật khẩu mới tại địa chỉ này, một lần, trước \(moment(expiry)): \(address)"
    case .loaded(let name, isNew: true): "Đã thêm bộ dữ liệu \(quoted(name))."
    case .loaded(let name, isNew: false): "Đã có bộ dữ liệu nên không thêm \(quoted(name))."
    case .chain(let state): sentence(state)
    }
  }

  /// For example `Chưa có chương trình máy chủ`.
  public func serverMissing(command: String) -> String {
    "Không thấy chương trình máy chủ “cadre-server” cạnh chương trình này. Hãy tạo bằng \(quoted(command))."
  }
}
