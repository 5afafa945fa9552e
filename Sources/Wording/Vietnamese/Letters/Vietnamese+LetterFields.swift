public import LetterTemplates

extension Vietnamese {
  /// For example `tên đơn vị hiện nay`.
  public func description(of field: LetterField) -> String {
    switch field {
    case .language: "mã ngôn ngữ của thông báo"
    case .title: "tiêu đề của trang"
    case .officeParent: "cơ quan cấp trên, lấy từ office.yml"
    case .office: "cơ quan ban hành, lấy từ office.yml"
    case .country: "quốc hiệu"
    case .motto: "tiêu ngữ"
    case .paperNumber: "số, ký hiệu văn bản kèm chữ “Số”, lấy từ office.yml, hoặc chỗ trống"
    case .placeAndDate: "địa danh và thời gian ban hành, lấy từ office.yml, hoặc chỗ trống"
    case .caseName: "tên bộ dữ liệu"
    case .caseDigest: "mã kiểm của bộ dữ liệu mà phương án dựa vào"
    case .planDate: "ngày lập phương án"
    case .signatories: "những chức danh ký, lấy từ office.yml; nếu tệp không nêu thì có một mục để trống"
    case .letters: "các thông báo, mỗi cán bộ, công chức phải thay đổi hoặc chưa được bố trí vị trí một thông báo"
    case .signatoryTitle: "chức danh của người ký"
    case .signatoryName: "họ tên của người ký"
    case .officer: "họ tên cán bộ, công chức, hoặc mã nếu không có họ tên"
    case .officerCode: "mã cán bộ, công chức"
    case .officerName: "họ tên cán bộ, công chức"
    case .fromCommune: "tên đơn vị hiện nay"
    case .fromCommuneCode: "mã đơn vị hiện nay"
    case .fromPosition: "tên vị trí hiện nay"
    case .fromPositionCode: "mã vị trí hiện nay"
    case .fromSecondPosition: "tên vị trí đang kiêm nhiệm"
    case .toCommune: "tên đơn vị theo phương án; không có khi chưa bố trí vị trí"
    case .toCommuneCode: "mã đơn vị theo phương án"
    case .toPosition: "tên vị trí theo phương án; không có khi chưa bố trí vị trí"
    case .toPositionCode: "mã vị trí theo phương án"
    case .secondPosition: "tên vị trí kiêm nhiệm theo phương án"
    case .secondPositionCode: "mã vị trí kiêm nhiệm theo phương án"
    case .isTransfer: "có điều động sang đơn vị khác hay không"
    case .isPositionChange: "có chuyển vị trí việc làm trong cùng đơn vị hay không"
    case .takesSecondPost: "có nhận nhiệm vụ kiêm nhiệm hay không"
    case .givesUpSecondPost: "có thôi nhiệm vụ kiêm nhiệm hiện nay hay không"
    case .isSurplus: "có phải trường hợp phương án chưa bố trí vị trí (dôi dư) hay không"
    case .startDate:
      "ngày dự kiến thay đổi: ngày đầu của tháng chuyển nếu có chia tháng, nếu không là ngày lập phương án"
    case .coursesEnd: "ngày kết thúc bồi dưỡng; chỉ có khi chia tháng"
    case .distanceKm: "số km đường bộ giữa nơi hiện nay và nơi theo phương án; chỉ có khi đổi đơn vị hoặc vị trí"
    case .fromRank: "ngạch của vị trí hiện nay"
    case .toRank: "ngạch của vị trí theo phương án"
    case .fitBefore: "mức độ phù hợp với vị trí hiện nay, từ 0 đến 1"
    case .fitAfter: "mức độ phù hợp với vị trí theo phương án sau bồi dưỡng, từ 0 đến 1"
    case .allowance: "phụ cấp, hỗ trợ tính bằng triệu đồng mỗi tháng; không có giá trị nếu không được hưởng"
    case .hoursRecovered:
      "số giờ công mất thêm mỗi tháng nếu riêng thay đổi này không diễn ra; chỉ có khi đổi đơn vị hoặc vị trí"
    case .reason: "lý do, thành câu"
    case .nextBest: "cách tốt tiếp theo, thành câu; chỉ có khi đổi đơn vị hoặc vị trí"
    case .changes: "những thay đổi dự kiến, mỗi thay đổi một mục"
    case .courses: "các lớp bồi dưỡng phải học"
    case .facts: "những điều kèm theo đối với cán bộ, công chức, mỗi điều một mục"
    case .changeText: "một thay đổi dự kiến, thành câu"
    case .courseName: "tên lớp bồi dưỡng"
    case .courseCode: "mã lớp bồi dưỡng"
    case .courseHours: "số giờ học, một lần"
    case .courseCost: "kinh phí tính bằng triệu đồng, một lần"
    case .factText: "một điều kèm theo, thành câu"
    }
  }

  /// For example `18,3`.
  public func example(of field: LetterField) -> String {
    switch field.shape {
    case .list: return "{{#\(field.rawValue)}}...{{/\(field.rawValue)}}"
    case .flag: return "{{#\(field.rawValue)}}...{{/\(field.rawValue)}}"
    case .text: return value(of: field)
    }
  }

  private func value(of field: LetterField) -> String {
    switch field {
    case .language: "vi"
    case .title: text(of: .pageTitle)
    case .officeParent: "ỦY BAN NHÂN DÂN TỈNH TÂN AN"
    case .office: "SỞ NỘI VỤ"
    case .country: motto.country
    case .motto: motto.words
    case .paperNumber: paperNumber("12/TB-SNV")
    case .placeAndDate: "Tân An, ngày 05 tháng 02 năm 2026"
    case .caseName: "so-lieu"
    case .caseDigest: "3f2a...c9"
    case .planDate, .startDate: "31/01/2026"
    case .coursesEnd: "31/03/2026"
    case .signatoryTitle: "GIÁM ĐỐC"
    case .signatoryName: "Nguyễn Văn A"
    case .officer, .officerName: "Nguyễn Văn An"
    case .officerCode: "O0012"
    case .fromCommune: "Phú Giáo"
    case .fromCommuneCode: "00731"
    case .toCommune: "Tân Uyên"
    case .toCommuneCode: "00742"
    case .fromPosition, .toPosition: "Địa chính"
    case .fromPositionCode, .toPositionCode: "LAND"
    case .fromSecondPosition, .secondPosition: "Tư pháp"
    case .secondPositionCode: "JUSTICE"
    case .distanceKm: number(18.3, decimals: 1)
    case .fromRank, .toRank: "3"
    case .fitBefore: number(0.5, decimals: 2)
    case .fitAfter: number(0.8, decimals: 2)
    case .allowance: plainFigure(0.7)
    case .hoursRecovered: number(31.4, decimals: 1)
    case .reason:
      "Nguyễn Văn An được điều động từ vị trí Địa chính tại Phú Giáo sang vị trí Địa chính tại Tân Uyên, ..."
    case .nextBest: "Nếu các trường hợp khác theo đúng phương án, cách tốt tiếp theo là giữ nguyên vị trí; ..."
    case .changeText: "Điều động từ Phú Giáo đến Tân Uyên, giữ nguyên vị trí Địa chính."
    case .courseName: "Đăng ký đất đai, mức 3"
    case .courseCode: "LAND-3"
    case .courseHours: plainFigure(40)
    case .courseCost: plainFigure(1.5)
    case .factText: "Nơi làm việc mới cách nơi hiện nay 18,3 km đường bộ."
    case .signatories, .letters, .changes, .courses, .facts, .isTransfer, .isPositionChange, .takesSecondPost,
      .givesUpSecondPost, .isSurplus:
      ""
    }
  }

  /// For example `danh sách`.
  public func text(of shape: LetterShape) -> String {
    switch shape {
    case .text: "văn bản"
    case .flag: "có hoặc không"
    case .list: "danh sách"
    }
  }

  /// For example `trường`.
  public func label(_ label: LetterListLabel) -> String {
    switch label {
    case .field: "trường"
    case .section: "trong phần"
    case .kind: "loại"
    case .holds: "nội dung"
    case .example: "ví dụ"
    case .everywhere: "mọi nơi"
    }
  }
}
