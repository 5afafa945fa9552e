public import Workplace

extension Vietnamese {
  /// For example `thêm người dùng`.
  public func label(of action: AuditAction) -> String {
    switch action {
    case .trailBegun: "bắt đầu nhật ký"
    case .clockAccepted: "chỉnh lùi đồng hồ"
    case .userAdded: "thêm người dùng"
    case .userChanged: "sửa người dùng"
    case .userDisabled: "khóa người dùng"
    case .userEnabled: "mở khóa người dùng"
    case .linkMade: "tạo đường dẫn"
    case .firstLinkMade: "tạo đường dẫn cho người quản trị đầu tiên"
    case .passwordSet: "đặt mật khẩu"
    case .signedIn: "đăng nhập"
    case .signedOut: "đăng xuất"
    case .signInRefused: "từ chối đăng nhập"
    case .caseAdded: "thêm bộ dữ liệu"
    case .versionAdded: "thêm phiên bản của bộ dữ liệu"
    case .caseRenamed: "đổi tên bộ dữ liệu"
    case .cellCorrected: "sửa một ô dữ liệu"
    case .correctionWithdrawn: "rút lại một chỗ sửa"
    case .runAsked: "yêu cầu một lần chạy"
    case .runBegun: "lần chạy bắt đầu"
    case .runStopped: "yêu cầu dừng lần chạy"
    case .runEnded: "lần chạy kết thúc"
    case .decisionMade: "quyết định"
    case .decisionWithdrawn: "rút lại quyết định"
    case .planAdvanced: "phương án chuyển trạng thái"
    case .planAnswered: "ý kiến của đơn vị"
    }
  }

  /// For example `Người dùng và vai trò`.
  public func label(of kind: AuditKind) -> String {
    switch kind {
    case .trail: "Chính nhật ký này"
    case .users: "Người dùng và vai trò"
    case .passwords: "Mật khẩu và đường dẫn"
    case .signIns: "Đăng nhập và đăng xuất"
    case .cases: "Bộ dữ liệu và các chỗ sửa"
    case .runs: "Các lần chạy chương trình"
    case .decisions: "Quyết định đối với cán bộ, công chức"
    case .plans: "Trình, phê duyệt phương án"
    }
  }

  /// For example `Nhật ký nguyên vẹn: 12 dòng`.
  public func sentence(_ state: ChainState) -> String {
    switch state {
    case .whole(let head): "Nhật ký thay đổi nguyên vẹn: cả \(rows(head.count)) đều như khi được ghi."
    case .broken(let row):
      "Nhật ký thay đổi không còn nguyên vẹn: dòng \(figure(Int(row))) hoặc một dòng trước đó không như khi được ghi. Có người đã "
        + "sửa cơ sở dữ liệu ngoài chương trình. Hãy giữ nguyên thư mục dữ liệu và đối chiếu với bản sao lưu gần nhất."
    case .cutOff(let count, let expected):
      "Nhật ký thay đổi bị cắt bớt: hiện có \(rows(count)), trong khi lúc ghi lại mã kiểm có \(rows(expected))."
    }
  }

  /// For example `12 dòng, dòng cuối có mã kiểm`.
  public func sentence(_ head: AuditHead) -> String {
    "\(rows(head.count)), dòng cuối có mã kiểm \(quoted(head.hash)). Hãy giữ cả hai trên giấy: sau này sẽ biết có dòng nào bị cắt "
      + "bớt hay không."
  }

  private func rows(_ count: Int64) -> String { self.count(Int(count), "dòng") }

  /// For example `Việc tiếp theo:`.
  public func welcome(_ role: Role) -> [String] {
    switch role {
    case .administrator:
      [
        "Việc tiếp theo: thêm người lập phương án, lãnh đạo Sở và các đơn vị ở trang “Người dùng” rồi chuyển đường dẫn cho từng "
          + "người.",
        "Người quản trị không xem dữ liệu cá nhân của cán bộ, công chức: không có trang nào về dữ liệu và phương án.",
      ]
    case .planner:
      [
        "Việc tiếp theo: thêm bộ dữ liệu ở trang “Bộ dữ liệu”, hoặc mở một bộ dữ liệu ở đó để xem các vấn đề dữ liệu, sửa và xem nơi "
          + "nào dôi dư, nơi nào thiếu."
      ]
    case .head: ["Việc tiếp theo: trang “Bộ dữ liệu” có dữ liệu dùng để lập phương án và các vấn đề dữ liệu."]
    case .unit:
      [
        "Hiện chưa có công việc nào ở đây.",
        "Tài khoản đã sẵn sàng: ở trang “Tài khoản của tôi” có thể chọn ngôn ngữ và đổi mật khẩu.",
      ]
    case .inspector:
      [
        "Việc tiếp theo: ở trang “Nhật ký thay đổi”, xem ai đã thay đổi gì và kiểm tra rằng không dòng nào bị sửa.",
        "Trang “Bộ dữ liệu” có toàn bộ dữ liệu với mọi phiên bản và chỗ sửa.",
      ]
    }
  }

  private var helpOnCases: HelpSection {
    HelpSection(
      label(CasePageLabel.cases),
      [
        "Mỗi bộ dữ liệu là một danh sách phiên bản. Mỗi tệp đã gửi là một phiên bản có mã kiểm và không bao giờ thay đổi.",
        "Danh sách vấn đề nêu ô nào sai, sai gì và cách sửa. Phiên bản không có lỗi thì chẩn đoán và lập phương án được.",
        "Sửa một ô trên trang tạo một phiên bản mới; tệp giữ nguyên như khi gửi và chỗ sửa có thể rút lại.",
        "Ở trang của phiên bản không có lỗi có thể bắt đầu lập phương án. Lần chạy vẫn tiếp tục khi đóng trang; dừng lần chạy thì phương "
          + "án tốt nhất đã tìm được vẫn được giữ.",
      ])
  }

  private var helpOnReview: HelpSection {
    HelpSection(
      label(ReviewPageLabel.review),
      [
        "Mỗi điều phương án đề nghị đối với một cán bộ, công chức là một dòng. Trang của dòng nêu lý do, cách tốt tiếp theo, chi phí nếu "
          + "giữ nguyên vị trí và cán bộ, công chức khác có thể đảm nhiệm.",
        "Người lập phương án quyết định ở đó. Mỗi quyết định được đối chiếu ngay với các quyết định khác; nếu không phương án nào giữ được "
          + "tất cả, trang nêu rõ những quyết định mâu thuẫn với nhau.",
        "Nút \(quoted(label(ReviewPageLabel.planAgain))) tạo một phương án mới giữ đúng mọi quyết định và đổi ít tên khác nhất ở mức đáng "
          + "đổi. Trang \(quoted(label(ChangesPageLabel.changes))) nêu cán bộ, công chức nào có nội dung khác với hiện nay, với phương án trình "
          + "hoặc được phê duyệt gần nhất, hoặc với phương án khác.",
      ])
  }

  /// The help on the life of plans.
  private var helpOnLife: HelpSection {
    HelpSection(
      label(LifePageLabel.life),
      [label(LifePageLabel.lifeIntroduction)] + PlanDeed.steps.map { "\(button(for: $0)): \(summary(of: $0))" })
  }

  /// The help, in the words of the pages.
  public func help(for role: Role?) -> [HelpSection] {
    var sections = [
      HelpSection(
        label(WorkplaceLabel.signIn),
        [
          "Người quản trị thêm tài khoản và chuyển đường dẫn. Qua đường dẫn đó, mỗi người tự đặt mật khẩu mà không ai khác biết.",
          "Sau nửa giờ không sử dụng, và sau mười hai giờ trong mọi trường hợp, phải đăng nhập lại.",
          "Sau năm lần nhập sai mật khẩu trong một phút, phải chờ một phút.",
        ])
    ]
    if role?.may(.manageUsers) == true {
      sections.append(
        HelpSection(
          label(WorkplaceLabel.users),
          [
            "Mỗi người có một tài khoản riêng và một vai trò. Tài khoản không bao giờ bị xóa vì nhật ký thay đổi có nêu tên: hãy "
              + "khóa tài khoản khi người dùng không còn làm việc này.",
            "Nếu có người quên mật khẩu, hãy tạo đường dẫn mới. Nếu chính người quản trị quên mật khẩu và không ai khác giúp được, "
              + "người chạy máy chủ khởi động máy chủ với --link và tên đăng nhập.",
            "Không ai tự đổi vai trò của mình, và người quản trị cuối cùng còn đăng nhập được thì không bị khóa.",
          ]))
    }
    if role?.may(.readCases) == true { sections += [helpOnCases, helpOnReview, helpOnLife] }
    if role == .unit {
      sections.append(HelpSection(label(LifePageLabel.life), [label(LifePageLabel.unitIntroduction)]))
    }
    if role?.may(.readAuditTrail) == true {
      sections.append(
        HelpSection(
          label(WorkplaceLabel.auditTrail),
          [
            "Mỗi dòng gắn với mọi dòng trước đó bằng mã kiểm. Nếu có người sửa một dòng ngoài chương trình, việc kiểm tra sẽ nêu "
              + "dòng đó.",
            "Các dòng cuối bị cắt bớt chỉ thấy được khi đối chiếu: hãy giữ số dòng và mã kiểm cuối trên giấy.",
          ]))
    }
    sections.append(HelpSection("Vai trò", Role.allCases.map { "\(label(of: $0)): \(summary(of: $0))" }))
    return sections
  }
}
