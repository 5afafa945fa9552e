public import StaffingDomain
public import Workplace

extension Vietnamese {
  /// For example `Bộ dữ liệu`.
  public func label(_ label: CasePageLabel) -> String {
    switch label {
    case .cases: "Bộ dữ liệu"
    case .addCase: "Thêm bộ dữ liệu"
    case .addCaseIntroduction:
      "Bộ dữ liệu gồm toàn bộ dữ liệu của một phương án: đơn vị hành chính cấp xã, vị trí việc làm, cán bộ, công chức, khối lượng "
        + "công việc và tham số phương án. Gửi một sổ tính theo mẫu, hoặc một tệp nén (“.zip”) gồm các bảng CSV và policy.yml. Dữ "
        + "liệu được kiểm tra ngay và không bị thay đổi."
    case .find: "Tìm theo tên"
    case .noCasesYet: "Chưa có bộ dữ liệu nào. Việc tiếp theo: ghi tên và chọn tệp ở biểu mẫu bên dưới."
    case .noCasesToRead: "Chưa có bộ dữ liệu nào. Người lập phương án sẽ thêm."
    case .nothingFound: "Không có bộ dữ liệu nào có tên như vậy. Hãy tìm bằng ít chữ hơn hoặc để trống ô để xem tất cả."
    case .show: "Xem"
    case .version: "Phiên bản"
    case .versions: "Các phiên bản"
    case .origin: "Nguồn"
    case .added: "Thêm lúc"
    case .addedBy: "Tài khoản thêm"
    case .errors: "Lỗi"
    case .warnings: "Cảnh báo"
    case .notes: "Lưu ý"
    case .state: "Tình trạng"
    case .usable: "lập phương án được"
    case .unusable: "còn lỗi"
    case .addVersion: "Thêm phiên bản"
    case .addVersionIntroduction:
      "Dùng khi dữ liệu đã được sửa hoặc cập nhật ở nơi khác. Mọi phiên bản trước giữ nguyên; các chỗ sửa trên trang thuộc về "
        + "phiên bản đã sửa, không chuyển sang tệp mới."
    case .rename: "Đổi tên bộ dữ liệu"
    case .original: "Tệp như khi gửi"
    case .backToCases: "Về danh sách bộ dữ liệu"
    case .toVersions: "Mọi phiên bản của bộ dữ liệu này"
    case .order: "Thứ tự"
    case .newestFirst: "Mới thay đổi trước"
    case .byName: "Theo tên"
    case .byErrors: "Nhiều lỗi trước"
    }
  }

  /// For example `Vấn đề dữ liệu`.
  public func label(_ label: FindingPageLabel) -> String {
    switch label {
    case .findings: "Vấn đề dữ liệu"
    case .kinds: "Số vấn đề theo loại"
    case .kind: "Loại"
    case .count: "Số lượng"
    case .place: "Trang tính hoặc tệp"
    case .row: "Dòng"
    case .column: "Cột"
    case .what: "Vấn đề"
    case .remedy: "Cách sửa"
    case .severity: "Mức"
    case .head: "Tiêu chí"
    case .file: "Bảng"
    case .filter: "Chọn vấn đề"
    case .all: "Tất cả"
    case .byPlace: "Theo vị trí"
    case .bySeverity: "Lỗi trước"
    case .byKind: "Theo loại"
    case .noFindings: "Không có vấn đề nào: mọi bảng đều đúng."
    case .noneChosen: "Không có vấn đề nào như vậy. Hãy chọn loại, mức, tiêu chí hoặc bảng khác."
    case .csv: "Danh sách vấn đề dạng CSV"
    case .marked: "Sổ tính có đánh dấu các ô"
    case .previous: "Các vấn đề trước đó"
    case .next: "Các vấn đề tiếp theo"
    case .correct: "Sửa"
    case .correctRow: "Sửa một ô"
    case .correctIntroduction:
      "Chỗ sửa được ghi chồng lên tệp, còn tệp giữ nguyên như khi gửi; mỗi chỗ sửa tạo một phiên bản mới và được kiểm tra ngay. Có "
        + "thể rút lại chỗ sửa."
    case .chosenColumn: "Cột cần sửa"
    case .save: "Sửa ô"
    case .corrections: "Các chỗ sửa chồng lên tệp"
    case .correctionsIntroduction: "Các chỗ sửa thuộc về phiên bản này và mọi phiên bản lập từ phiên bản này."
    case .cell: "Ô"
    case .old: "Trước"
    case .new: "Sau"
    case .reason: "Lý do"
    case .withdraw: "Rút lại"
    case .empty: "(trống)"
    case .backToFindings: "Về danh sách vấn đề"
    }
  }

  /// For example `Chẩn đoán thừa, thiếu`.
  public func label(_ label: DiagnosisPageLabel) -> String {
    switch label {
    case .diagnosis: "Chẩn đoán thừa, thiếu"
    case .figures: "Các số liệu chính"
    case .map: "Bản đồ dôi dư và thiếu"
    case .mapIntroduction:
      "Mỗi đơn vị hành chính cấp xã là một hình tròn đặt đúng vị trí; hình càng lớn thì số dôi dư hoặc thiếu càng nhiều. Bảng bên "
        + "dưới có cùng các con số."
    case .byPosition: "Số cán bộ, công chức và số chỉ tiêu theo vị trí việc làm"
    case .byPositionIntroduction:
      "Với mỗi vị trí việc làm: hiện có bao nhiêu cán bộ, công chức và bao nhiêu chỉ tiêu vị trí."
    case .communes: "Các đơn vị hành chính cấp xã"
    case .officers: "Cán bộ, công chức của đơn vị"
    case .posts: "Chỉ tiêu vị trí của đơn vị"
    case .receipt: "Bảng tính chi tiết số chỉ tiêu vị trí"
    case .barOfOfficers: "Cán bộ, công chức"
    case .barOfPosts: "Chỉ tiêu vị trí"
    case .surplus: "nhiều hơn biên chế được giao"
    case .shortage: "ít hơn biên chế được giao"
    case .balanced: "bằng biên chế được giao"
    case .notClean: "Phiên bản này còn lỗi. Hãy sửa hết lỗi trước: chỉ dữ liệu không có lỗi mới chẩn đoán được."
    case .back: "Về trang chẩn đoán"
    case .showReceipt: "Bảng tính chi tiết"
    }
  }

  /// For example `Tên bộ dữ liệu`.
  public func label(of field: CaseField) -> String {
    switch field {
    case .name: "Tên bộ dữ liệu"
    case .file: "Tệp"
    case .version: "Phiên bản"
    case .digest: "Mã kiểm"
    case .cell: "Ô được sửa"
    case .value: "Nội dung ô"
    case .reason: "Lý do thay đổi"
    }
  }

  /// For example `Chọn một tệp`.
  public func sentence(_ problem: CaseFieldProblem) -> String {
    switch problem.fact {
    case .missing: missing(problem.field)
    case .tooLong(let most): "Dùng nhiều nhất \(count(most, "ký tự"))."
    case .controlCharacter: "Viết trên một dòng, không có ký tự ẩn."
    case .taken: "Tên này đã có bộ dữ liệu khác. Hãy chọn tên khác, hoặc thêm phiên bản cho bộ dữ liệu đó."
    case .otherKind: "Hãy gửi một sổ tính Excel (“.xlsx”) hoặc một tệp nén (“.zip”). Không lưu gì."
    case .tooLarge(let most): "Tệp lớn hơn \(size(most)). Hãy bỏ phần không thuộc bộ dữ liệu. Không lưu gì."
    case .unreadable(let words): said(words[code])
    case .withoutTables:
      "Không trang tính hoặc tệp nào trong đó là bảng của bộ dữ liệu. Hãy dùng tên như trong sổ tính mẫu do “cadre template” ghi. "
        + "Không lưu gì."
    case .tooCostly:
      "Không đọc xong tệp trong thời gian và bộ nhớ dành cho một tệp. Nếu tệp do nơi khác gửi, không dùng tệp này. Không lưu gì."
    case .sameAs(let version): "Tệp này chính là phiên bản \(version), giống hệt từng byte. Không thêm gì."
    case .notAValue(let words): said(words[code])
    case .unchanged: "Ô đang có đúng nội dung này."
    }
  }

  private func missing(_ field: CaseField) -> String {
    switch field {
    case .name: "Ghi tên bộ dữ liệu."
    case .file: "Chọn một tệp."
    case .cell: "Chọn một cột."
    case .value, .version, .digest: "Ghi nội dung."
    case .reason: "Nêu lý do."
    }
  }

  private func said(_ words: CaseVersionFinding.Words?) -> String {
    guard let words else { return "Không đọc được." }
    return sentence(words.remedy.isEmpty ? words.message : "\(words.message); \(words.remedy)")
  }

  /// For example `“an.nguyen” đã thay đổi bộ dữ liệu này lúc`.
  public func sentence(_ refusal: CaseChangeRefusal) -> String {
    switch refusal {
    case .problems: "Một số nội dung chưa dùng được."
    case .noSuchCase: "Không có bộ dữ liệu hoặc phiên bản này."
    case .changedMeanwhile(let name, let time, let latest):
      "\(name.isEmpty ? "Máy chủ" : quoted(name)) đã thay đổi bộ dữ liệu này lúc \(moment(time)), sau khi trang này được mở; phiên "
        + "bản mới nhất hiện là \(latest). Chưa lưu gì của lần gửi này: hãy xem thay đổi đó rồi thử lại."
    }
  }

  /// For example `Sổ tính Excel (“.xlsx”) hoặc tệp nén (“.zip”), nhiều nhất 100 triệu byte`.
  public func fileHint(most bytes: Int) -> String {
    "Sổ tính Excel (“.xlsx”) hoặc tệp nén (“.zip”), nhiều nhất \(size(bytes))."
  }

  private func size(_ bytes: Int) -> String {
    bytes >= 1_000_000 ? "\(figure(bytes / 1_000_000)) triệu byte" : count(bytes, "byte")
  }

  /// For example `Phiên bản 3`.
  public func name(ofVersion number: Int) -> String { "Phiên bản \(number)" }

  /// For example `sửa từ phiên bản 2`.
  public func origin(of version: CaseVersion) -> String {
    version.base.map { "sửa từ phiên bản \($0)" } ?? version.file.name
  }

  /// For example `Dòng 1 đến 50 trong 103`.
  public func range(_ rows: ClosedRange<Int>, of count: Int) -> String {
    "Dòng \(figure(rows.lowerBound)) đến \(figure(rows.upperBound)) trong \(figure(count))."
  }

  /// For example `Lập phương án được với phiên bản này`.
  public func summary(of version: CaseVersion) -> String {
    let tally = version.tally
    let found =
      "Có \(count(tally.errors, "lỗi")), \(count(tally.warnings, "cảnh báo")), \(count(tally.notes, "lưu ý"))."
    return version.isClean
      ? "Lập phương án được với phiên bản này. \(found)"
      : "\(found) Việc tiếp theo: sửa hết lỗi, từng ô ngay tại đây hoặc trong tệp rồi gửi thành phiên bản mới."
  }

  /// For example `Xóa dòng.`.
  public func sentence(of words: String) -> String {
    guard let first = words.split(separator: " ").first else { return "" }
    // Names of columns and files stay as they are.
    return first.contains("_") || first.contains(".") ? words + "." : sentence(words)
  }

  /// For example `dòng 17`.
  public func name(ofLine line: Int) -> String { "dòng \(line)" }
}
