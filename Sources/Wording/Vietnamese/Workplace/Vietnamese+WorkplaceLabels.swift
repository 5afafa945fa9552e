extension Vietnamese {
  /// For example `Đăng nhập`.
  public func label(_ label: WorkplaceLabel) -> String {
    switch label {
    case .site: "Cadre: phương án bố trí cán bộ, công chức"
    case .skip: "Đến phần nội dung"
    case .pages: "Các trang"
    case .start: "Trang đầu"
    case .cases: self.label(CasePageLabel.cases)
    case .runs: self.label(RunPageLabel.runs)
    case .users: "Người dùng"
    case .auditTrail: "Nhật ký thay đổi"
    case .account: "Tài khoản của tôi"
    case .help: "Hướng dẫn"
    case .signOut: "Đăng xuất"
    case .signedIn: "Đang đăng nhập:"
    case .languages: "Ngôn ngữ"
    case .problems: "Đề nghị sửa các nội dung sau"
    case .signIn: "Đăng nhập"
    case .signInHelp: "Nếu chưa có tài khoản hoặc đã quên mật khẩu, đề nghị người quản trị cấp đường dẫn."
    case .password: "Mật khẩu"
    case .firstAdministrator: "Thêm người quản trị đầu tiên"
    case .firstAdministratorIntroduction:
      "Hiện chưa ai đăng nhập được. Người quản trị đầu tiên thêm tất cả người dùng khác và không xem được dữ liệu cá nhân "
        + "của cán bộ, công chức."
    case .setPassword: "Đặt mật khẩu"
    case .savePassword: "Lưu mật khẩu"
    case .ownLanguage: "Ngôn ngữ"
    case .ownPassword: "Đổi mật khẩu"
    case .ownPasswordIntroduction: "Nếu đang đăng nhập ở máy khác, phiên làm việc ở đó sẽ kết thúc."
    case .backToStart: "Về trang đầu"
    }
  }

  /// For example `Thêm người dùng`.
  public func label(_ label: UserPageLabel) -> String {
    switch label {
    case .addUser: "Thêm người dùng"
    case .addUserIntroduction:
      "Sau khi lưu sẽ có một đường dẫn. Hãy chuyển đường dẫn đó cho người dùng để tự đặt mật khẩu; không ai khác biết "
        + "mật khẩu này."
    case .find: "Tìm tên hoặc đơn vị"
    case .nobodyFound: "Không ai có tên như vậy. Hãy tìm bằng ít chữ hơn hoặc để trống ô để xem tất cả."
    case .userState: "Tình trạng"
    case .active: "đăng nhập được"
    case .noPassword: "chưa đặt mật khẩu"
    case .disabled: "đã khóa"
    case .addedAt: "Thêm lúc"
    case .save: "Lưu thay đổi"
    case .disable: "Khóa người dùng"
    case .disableIntroduction: "Người dùng bị đăng xuất ngay và không đăng nhập được nữa. Không dữ liệu nào bị xóa."
    case .enable: "Mở khóa người dùng"
    case .enableIntroduction: "Người dùng đăng nhập lại được với mật khẩu cũ."
    case .newLink: "Tạo đường dẫn mới"
    case .newLinkIntroduction:
      "Dùng khi người dùng quên mật khẩu. Mật khẩu cũ còn hiệu lực cho đến khi đường dẫn được dùng; đường dẫn cũ hết "
        + "hiệu lực ngay."
    case .link: "Đường dẫn cho người dùng"
    case .backToUsers: "Về danh sách người dùng"
    case .chooseRole: "Chọn vai trò"
    }
  }

  /// For example `Các dòng cũ hơn`.
  public func label(_ label: AuditPageLabel) -> String {
    switch label {
    case .auditIntroduction:
      "Mỗi thay đổi đều ghi rõ ai thực hiện, lúc nào, nội dung trước đó và lý do. Không dòng nào bị sửa hoặc xóa."
    case .filter: "Chọn dòng"
    case .kind: "Loại"
    case .everyKind: "Tất cả các loại"
    case .who: "Ai thực hiện"
    case .everybody: "Tất cả"
    case .server: "máy chủ"
    case .from: "Từ ngày"
    case .until: "Đến ngày"
    case .dateForm: "Ví dụ “2026-01-31”"
    case .show: "Xem"
    case .number: "Số"
    case .time: "Thời gian"
    case .address: "Địa chỉ"
    case .action: "Nội dung"
    case .object: "Đối tượng"
    case .change: "Thay đổi"
    case .old: "trước"
    case .new: "sau"
    case .reason: "Lý do"
    case .hash: "Mã kiểm"
    case .older: "Các dòng cũ hơn"
    case .newest: "Các dòng mới nhất"
    case .download: "Tải về dạng CSV"
    case .noRows: "Không có dòng nào như vậy. Hãy chọn ngày khác, loại khác hoặc người khác."
    case .chain: "Nhật ký có nguyên vẹn không?"
    case .checkChain: "Kiểm tra mọi dòng ngay"
    }
  }
}
