extension Vietnamese {
  /// For example `Rà soát phương án`.
  public func label(_ label: ReviewPageLabel) -> String {
    switch label {
    case .review: "Rà soát phương án"
    case .reviewIntroduction:
      "Mỗi dòng là một điều phương án đề nghị đối với một cán bộ, công chức. Mở dòng để xem lý do, các cách khác và chi phí của từng "
        + "cách, rồi quyết định ở đó. Sau đó lập lại phương án: những tên không cần đổi được giữ nguyên."
    case .keys:
      "Phím tắt: “j” và “k” sang dòng sau và dòng trước, “Enter” mở dòng, “a” đồng ý, “r” từ chối, “l” giữ cán bộ, công chức ở vị trí mới."
    case .nothingAsked: "Phương án không đề nghị thay đổi đối với cán bộ, công chức nào. Không có gì cần quyết định."
    case .nothingFound: "Không có dòng nào như đã chọn. Việc tiếp theo: chọn rộng hơn trong các ô bên trên."
    case .filter: "Chọn các dòng"
    case .find: "Tên hoặc mã cán bộ, công chức"
    case .commune: "Xã"
    case .position: "Vị trí việc làm"
    case .kind: "Nội dung đề nghị"
    case .decision: "Quyết định"
    case .leastHours: "Giờ công lấy lại được, ít nhất"
    case .leastKilometres: "Số ki-lô-mét, ít nhất"
    case .mostKilometres: "Số ki-lô-mét, nhiều nhất"
    case .notANumber: "Đây không phải là số từ 0 trở lên, ví dụ 12.5."
    case .only: "Chỉ xem"
    case .rankDrops: "dòng hạ ngạch"
    case .combined: "dòng có kiêm nhiệm"
    case .order: "Thứ tự"
    case .all: "tất cả"
    case .undecided: "chưa quyết định"
    case .onlyMet: "đã gặp, chưa quyết định"
    case .show: "Hiển thị"
    case .byHours: "nhiều giờ công trước"
    case .byName: "theo tên"
    case .byDistance: "xa trước"
    case .byCommune: "theo xã của vị trí mới"
    case .officer: "Cán bộ, công chức"
    case .from: "Hiện nay"
    case .to: "Theo phương án"
    case .distance: "Ki-lô-mét"
    case .recovered: "Giờ công lấy lại được/tháng"
    case .rank: "Ngạch"
    case .rankDrop: "hạ"
    case .rankKept: "không hạ"
    case .courses: "Lớp bồi dưỡng"
    case .met: "Ngày gặp"
    case .recruits: "Tuyển dụng theo phương án"
    case .heads: "Số cần tuyển"
    case .earlier: "Quyết định từ các phương án trước"
    case .earlierIntroduction:
      "Các quyết định này về điều một phương án trước đã đề nghị, và áp dụng cho mọi phương án lập tiếp từ đây cho đến khi được rút lại."
    case .takeBack: "Rút lại"
    case .noPost: "không bố trí chỉ tiêu vị trí"
    case .pool: "làm việc không phụ thuộc địa giới"
    case .planAgain: "Lập lại phương án"
    case .planAgainIntroduction:
      "Một phương án mới giữ đúng mọi quyết định và đổi ít tên khác nhất ở mức đáng đổi. Phương án này giữ nguyên. Có thể đóng trang này "
        + "trong khi chờ."
    case .stability: "Số giờ công mỗi tháng tính cho một tên thay đổi"
    case .stabilityHint: "Một tên chỉ đổi khi nhờ đó lấy lại được nhiều giờ công hơn mức này. Từ 0 đến 100000."
    case .previousRows: "Các dòng trước"
    case .nextRows: "Các dòng sau"
    case .atOnce: "Quyết định ngay"
    case .madeFrom: "Lập lại từ"
    }
  }

  /// For example `Lý do`.
  public func label(_ label: OfficerPageLabel) -> String {
    switch label {
    case .why: "Lý do phương án đề nghị như vậy"
    case .decide: "Quyết định"
    case .othersDecide: "Người lập phương án quyết định. Quyết định đã có được hiển thị ở đây."
    case .noDecision: "chưa quyết định"
    case .reasonHint:
      "Một dòng. Bắt buộc khi từ chối và khi giữ ở vị trí hiện nay hoặc vị trí mới: lý do được ghi vào nhật ký thay đổi và phương án sau."
    case .metHint:
      "Theo quy định, người đứng đầu gặp cán bộ, công chức trước khi quyết định. Để trống khi chưa gặp."
    case .save: "Lưu quyết định"
    case .otherwise: "Các cách khác"
    case .ask: "Hỏi về các cách khác và chi phí của từng cách"
    case .nextBest: "Cách tốt tiếp theo"
    case .staying: "Chi phí nếu giữ nguyên vị trí"
    case .askOthers: "Hỏi cán bộ, công chức nào khác và chi phí"
    case .others: "Cán bộ, công chức khác có thể đảm nhiệm"
    case .another: "Vì sao không phải cán bộ, công chức khác"
    case .otherOfficer: "Cán bộ, công chức khác"
    case .otherHint: "Mã, hoặc tên mà chỉ một cán bộ, công chức có."
    case .askAnother: "Hỏi vì sao không"
    case .othersIntroduction:
      "Lần lượt bố trí từng cán bộ, công chức vào chỉ tiêu vị trí này rồi lập lại toàn bộ phương án."
    case .nobodyElse: "Theo các quy tắc, không cán bộ, công chức nào khác có thể đảm nhiệm."
    case .asking: "Chương trình đang tìm câu trả lời. Việc này mất vài giây."
    case .chain: "Khi đó có thay đổi đối với"
    case .nobodyMoves: "Khi đó không có thay đổi đối với cán bộ, công chức nào khác."
    case .underPlan: "Theo phương án này"
    case .then: "Khi đó"
    case .extraHours: "Giờ công mất thêm mỗi tháng"
    case .noChoice: "Theo các quy tắc và quyết định, không còn cách nào khác đối với cán bộ, công chức này."
    case .alreadyThere: "Cán bộ, công chức này đã đảm nhiệm vị trí đó theo phương án."
    case .forbidden: "Các quy tắc không cho phép:"
    case .undecided: "Hết thời gian trước khi biết chi phí. Hãy hỏi lại hoặc dùng một lần chạy mới."
    case .impossible: "Không phương án nào như vậy được:"
    case .noAnswer: "Chương trình chưa có câu trả lời trong thời gian cho phép. Hãy thử lại sau."
    case .unknownOfficer: "Không có cán bộ, công chức nào với mã này, hoặc có nhiều trường hợp trùng tên. Hãy dùng mã."
    case .previous: "Dòng trước"
    case .following: "Dòng sau"
    case .backToReview: "Tất cả các dòng"
    }
  }

  /// For example `Thay đổi`.
  public func label(_ label: ChangesPageLabel) -> String {
    switch label {
    case .changes: "So sánh phương án"
    case .changesIntroduction:
      "Những cán bộ, công chức có nội dung khác nhau giữa phương án này và phương án khác, cùng kết quả của hai phương án."
    case .base: "So sánh với"
    case .otherPlan: "Phương án khác"
    case .noChanges: "Không có cán bộ, công chức nào có nội dung khác nhau."
    case .figures: "Số liệu của hai phương án"
    case .thisPlan: "Phương án này"
    case .figureName: "Số liệu"
    case .changedNames: "Số tên khác nhau"
    case .transfers: "Số cán bộ, công chức đổi xã hoặc vị trí việc làm"
    case .secondPosts: "Số cán bộ, công chức kiêm nhiệm"
    case .vacancies: "Số chỉ tiêu vị trí còn khuyết"
    case .surplus: "Số cán bộ, công chức dôi dư"
    case .allowances: "Phụ cấp, hỗ trợ, triệu đồng mỗi tháng"
    case .difference: "Khác nhau thế nào"
    case .before: "Ở phương án kia"
    case .after: "Ở phương án này"
    case .reason: "Vì sao"
    case .otherVersion: "Phương án kia dùng một phiên bản dữ liệu khác: một số chỗ khác nhau có thể do dữ liệu."
    }
  }
}
