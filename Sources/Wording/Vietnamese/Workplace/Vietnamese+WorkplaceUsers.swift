public import StaffingDomain
public import Workplace

extension Vietnamese {
  /// For example `Người lập phương án`.
  public func label(of role: Role) -> String {
    switch role {
    case .planner: "Người lập phương án"
    case .unit: "Đơn vị"
    case .head: "Lãnh đạo Sở"
    case .inspector: "Người kiểm tra"
    case .administrator: "Người quản trị"
    }
  }

  /// For example `Xem toàn bộ, không thay đổi gì`.
  public func summary(of role: Role) -> String {
    switch role {
    case .planner: "Nhập dữ liệu, lập và rà soát phương án, quyết định về cán bộ, công chức và trình phương án."
    case .unit:
      "Thay mặt một xã hoặc một sở, ngành: xem các dòng của đơn vị mình, đồng ý hoặc có ý kiến khác kèm lý do."
    case .head: "Phê duyệt hoặc trả lại phương án, trừ phương án do chính mình trình."
    case .inspector: "Xem toàn bộ, kể cả nhật ký thay đổi, và không thay đổi gì."
    case .administrator: "Quản lý người dùng và vai trò, không xem được dữ liệu cá nhân của cán bộ, công chức."
    }
  }

  /// For example `Tên đăng nhập`.
  public func label(of field: UserField) -> String {
    switch field {
    case .signInName: "Tên đăng nhập"
    case .fullName: "Họ và tên"
    case .role: "Vai trò"
    case .unit: "Mã đơn vị"
    case .language: "Ngôn ngữ của các trang"
    case .disabled: "Đã khóa"
    case .reason: "Lý do"
    case .currentPassword: "Mật khẩu hiện nay"
    case .password: "Mật khẩu mới"
    case .repeated: "Nhập lại mật khẩu mới"
    }
  }

  /// For example `Như trong bảng các xã. Chỉ dùng cho vai trò “Đơn vị”`.
  public func hint(of field: UserField) -> String? {
    switch field {
    case .signInName:
      "Chữ thường không dấu từ “a” đến “z”, chữ số, dấu chấm, gạch nối và gạch dưới; bắt đầu bằng chữ cái."
    case .role: "Trang \(quoted(label(WorkplaceLabel.help))) nêu mỗi vai trò được làm gì."
    case .unit: "Như trong bảng các xã. Chỉ dùng cho vai trò \(quoted(label(of: Role.unit)))."
    case .reason: "Lý do được ghi vào nhật ký thay đổi."
    case .fullName, .language, .disabled, .currentPassword, .password, .repeated: nil
    }
  }

  /// For example `Hãy nêu lý do`.
  public func sentence(_ problem: FieldProblem) -> String {
    switch problem.fact {
    case .missing: missing(problem.field)
    case .tooLong(let most): "Dùng nhiều nhất \(count(most, "ký tự"))."
    case .tooShort(let least): "Dùng ít nhất \(count(least, "ký tự"))."
    case .notASignInName:
      "Dùng chữ thường không dấu từ “a” đến “z”, chữ số, dấu chấm, gạch nối và gạch dưới; bắt đầu bằng chữ cái."
    case .notACode: "Chỉ dùng chữ cái, chữ số, dấu chấm, gạch nối và gạch dưới."
    case .controlCharacter: "Viết trên một dòng, không có ký tự ẩn."
    case .unknownChoice: "Chọn một mục trong danh sách."
    case .taken: "Tên này đã có người dùng khác. Hãy chọn tên khác."
    case .unitNeeded: "Ghi mã của đơn vị mà người dùng thay mặt."
    case .unitNotOfRole: "Để trống ô này: chỉ vai trò \(quoted(label(of: Role.unit))) mới thay mặt một đơn vị."
    case .guessable: "Mật khẩu này dễ đoán. Dùng nhiều ký tự khác nhau hơn và không dùng tên đăng nhập."
    case .differs: "Hai lần nhập không giống nhau. Nhập mật khẩu mới hai lần như nhau."
    case .wrongPassword: "Mật khẩu hiện nay không đúng."
    }
  }

  private func missing(_ field: UserField) -> String {
    switch field {
    case .signInName: "Ghi tên đăng nhập."
    case .fullName: "Ghi họ và tên."
    case .role: "Chọn vai trò."
    case .unit: "Ghi mã đơn vị."
    case .language, .disabled: "Chọn một mục trong danh sách."
    case .reason: "Nêu lý do."
    case .currentPassword: "Nhập mật khẩu hiện nay."
    case .password, .repeated: "Nhập mật khẩu."
    }
  }

  /// For example `Tiếng Anh`.
  public func name(of language: LanguageCode) -> String {
    switch language {
    case .english: "Tiếng Anh"
    case .vietnamese: "Tiếng Việt"
    }
  }

  /// For example `08:05 ngày 31/01/2026`.
  public func moment(_ timestamp: Timestamp) -> String {
    let time = LocalTime(timestamp)
    return "\(clock(time)) ngày \(date(time.date))"
  }

  /// For example `“an.nguyen” đã sửa người dùng này lúc`.
  public func sentence(_ refusal: UserRefusal) -> String {
    switch refusal {
    case .problems: "Một số nội dung chưa dùng được."
    case .noSuchUser: "Người dùng này không còn hoặc đã bị khóa."
    case .changedMeanwhile(let mark, _): changed(mark)
    case .lastAdministrator:
      "Đây là người quản trị cuối cùng còn đăng nhập được. Trước hết hãy thêm người quản trị khác và để người đó đặt "
        + "mật khẩu."
    case .ownAccount:
      "Không ai được tự đổi vai trò hoặc tự khóa tài khoản của mình. Đề nghị người quản trị khác thực hiện."
    case .notAllowed(let permission):
      "Vai trò hiện nay không được làm việc này. Việc này dành cho: \(roles(permission.roles))."
    }
  }

  private func changed(_ mark: ChangeMark) -> String {
    let who = mark.name.isEmpty ? "Người khác" : quoted(mark.name)
    let what = mark.fields.isEmpty ? "" : " (\(list(mark.fields.map { uncapitalized(label(of: $0)) })))"
    return
      "\(who) đã sửa người dùng này lúc \(moment(mark.at))\(what), sau khi trang này được mở. Chưa lưu gì: các ô hiện "
      + "cho thấy giá trị mới nhất. Hãy xem lại rồi sửa tiếp nếu cần."
  }

  private func roles(_ roles: [Role]) -> String { list(roles.map { uncapitalized(label(of: $0)) }) }

  /// For example `Tên đăng nhập hoặc mật khẩu không đúng`.
  public func sentence(_ refusal: SignInRefusal) -> String {
    switch refusal {
    case .notKnown: "Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đã bị khóa."
    case .tooManyTries(let seconds): "Đã thử quá nhiều lần. Hãy chờ \(count(seconds, "giây")) rồi thử lại."
    case .busy: "Nhiều người đang đăng nhập cùng lúc. Hãy chờ vài giây rồi thử lại."
    }
  }

  /// For example `Đường dẫn này đã hết hạn`.
  public func sentence(_ refusal: LinkRefusal) -> String {
    switch refusal {
    case .notValid:
      "Đường dẫn này đã được dùng hoặc đã có đường dẫn mới thay thế. Đề nghị người quản trị cấp đường dẫn mới."
    case .expired: "Đường dẫn này đã hết hạn. Đề nghị người quản trị cấp đường dẫn mới."
    }
  }

  /// For example `Chuyển đường dẫn này cho Nguyễn Văn An (“an.nguyen”)`.
  public func sentence(_ user: User, linkUntil expiry: Timestamp) -> String {
    "Chuyển đường dẫn này cho \(user.details.fullName) (\(quoted(user.details.signInName))). Đường dẫn chỉ mở được một lần, "
      + "đến \(moment(expiry)), và chỉ hiện ở đây lần này."
  }

  /// For example `Đặt mật khẩu để Nguyễn Văn An đăng nhập với tên “an.nguyen”`.
  public func passwordIntroduction(of user: User) -> String {
    "Đặt mật khẩu để \(user.details.fullName) đăng nhập với tên \(quoted(user.details.signInName))."
  }

  /// For example `Ít nhất 12 ký tự`.
  public func passwordHint() -> String {
    "Ít nhất \(count(PasswordRule.least, "ký tự")): vài từ liền nhau là dễ nhớ. Không dùng tên đăng nhập."
  }
}
