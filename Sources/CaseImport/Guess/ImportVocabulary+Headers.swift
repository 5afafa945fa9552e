internal import CaseFormat
internal import StaffingDomain

extension ImportVocabulary {
  /// The usual headers of columns, several between bars.
  static let headers: [(CaseColumn, String)] = places + people + work + competence

  private static let places: [(CaseColumn, String)] = [
    (.communes(.commune), "Mã xã|Mã đơn vị|Mã ĐVHC|Mã đơn vị hành chính|Mã số"),
    (
      .communes(.name),
      "Tên xã|Tên đơn vị|Đơn vị|Đơn vị hành chính|Đơn vị hành chính cấp xã|Tên đơn vị hành chính|Xã phường|"
        + "Xã phường đặc khu|Tên xã phường|Tên xã phường đặc khu|Tên ĐVHC|Xã"
    ),
    (.communes(.kind), "Loại|Loại đơn vị|Loại hình|Loại ĐVHC|Loại đơn vị hành chính"),
    (.communes(.latitude), "Vĩ độ|Lat|Latitude|Tọa độ vĩ độ"),
    (.communes(.longitude), "Kinh độ|Lon|Long|Longitude|Tọa độ kinh độ"),
    (.communes(.population), "Dân số|Quy mô dân số|Số dân|Nhân khẩu"),
    (.communes(.areaKm2), "Diện tích|Diện tích tự nhiên"),
    (.communes(.establishment), "Biên chế|Biên chế được giao|Biên chế giao|Chỉ tiêu biên chế|Tổng biên chế"),
    (.communes(.digitalReadiness), "Mức sẵn sàng số|Mức độ sẵn sàng số|Hạ tầng số"),
    (.communes(.hardship), "Mức khó khăn|Mức độ khó khăn|Khu vực khó khăn"),
    (.communes(.province), "Tỉnh|Mã tỉnh|Tỉnh thành phố"),
    (.posts(.commune), "Đơn vị|Xã|Xã phường|Tên đơn vị|Đơn vị hành chính"),
    (.posts(.position), "Vị trí việc làm|Vị trí|Chức danh|Chức vụ"),
    (.posts(.posts), "Số chỉ tiêu|Chỉ tiêu|Số lượng|Biên chế|Chỉ tiêu vị trí"),
    (.distances(.from), "Từ|Từ đơn vị|Từ xã|Điểm đi"),
    (.distances(.to), "Đến|Đến đơn vị|Đến xã|Điểm đến"),
    (.distances(.km), "Cự ly|Khoảng cách|Số km|Km|Cự ly đường bộ"),
    (.allowanceBands(.fromKm), "Từ km|Từ cự ly"),
    (.allowanceBands(.toKm), "Đến km|Đến dưới km|Đến dưới cự ly"),
    (.allowanceBands(.millionVndPerMonth), "Mức hỗ trợ|Mức hỗ trợ hằng tháng|Số tiền|Số tiền hằng tháng"),
  ]

  /// What offices number their officers by, each of the words with each of the names of officers and of their files; numbers
  /// of persons, as of identity cards and insurances, are none.
  private static let codesOfOfficers: String = {
    let officers = [
      "cán bộ", "công chức", "viên chức", "cán bộ công chức", "công chức viên chức", "cán bộ công chức viên chức", "CB",
      "CC", "VC", "CBCC", "CB CC", "CCVC", "CC VC", "CBCCVC", "CB CC VC", "CBCNVC", "nhân sự", "hồ sơ",
      "hồ sơ cán bộ", "hồ sơ công chức", "hồ sơ cán bộ công chức", "hồ sơ CBCC",
    ]
    let words = ["Mã", "Mã số", "Số hiệu", "Mã định danh"]
    let names = words.flatMap { word in officers.map { "\(word) \($0)" } }
    return (["Số hiệu", "Mã số"] + names).joined(separator: "|")
  }()

  private static let people: [(CaseColumn, String)] = [
    (.officers(.officer), codesOfOfficers),
    (.officers(.name), "Họ và tên|Họ tên|Họ và tên cán bộ công chức|Tên cán bộ|Cán bộ công chức"),
    (
      .officers(.commune),
      "Đơn vị công tác|Đơn vị|Nơi công tác|Xã phường|Cơ quan đơn vị|Đơn vị đang công tác|Đơn vị công tác hiện nay|Xã"
    ),
    (
      .officers(.position),
      "Chức vụ|Vị trí việc làm|Chức danh|Chức vụ chức danh|Chức danh chức vụ|Vị trí|Vị trí đang đảm nhiệm|"
        + "Chức vụ hiện nay|Vị trí việc làm hiện nay"
    ),
    (.officers(.fte), "Tỷ lệ thời gian làm việc|Thời gian làm việc|Tỷ lệ biên chế"),
    (.officers(.rank), "Ngạch|Bậc|Bậc vị trí"),
    (.officers(.mobility), "Điều động|Khả năng điều động|Có thể điều động"),
    (.officers(.maxKm), "Cự ly tối đa|Khoảng cách tối đa"),
    (.officers(.born), "Ngày sinh|Ngày tháng năm sinh|Năm sinh|Sinh ngày|Ngày tháng năm sinh"),
    (.officers(.sex), "Giới tính|Giới|Nam Nữ|Phái"),
    (
      .officers(.since),
      "Ngày bổ nhiệm|Thời điểm bổ nhiệm|Ngày nhận công tác|Từ ngày|Ngày giữ chức vụ|Thời điểm giữ vị trí|"
        + "Ngày giữ vị trí"
    ),
    (.officers(.leavesOn), "Ngày nghỉ hưu|Thời điểm nghỉ hưu|Nghỉ hưu từ ngày|Ngày thôi công tác"),
    (.officers(.homeCommune), "Nơi ở|Nơi cư trú|Nơi ở hiện nay|Chỗ ở hiện nay|Nơi ở hiện tại"),
    (.officers(.secondPosition), "Kiêm nhiệm|Vị trí kiêm nhiệm|Chức danh kiêm nhiệm|Nhiệm vụ kiêm nhiệm"),
    (.bars(.officer), "Họ và tên|Họ tên|Cán bộ công chức"),
    (.bars(.rule), "Lý do|Trường hợp|Trường hợp chưa được điều động"),
    (.bars(.until), "Đến ngày|Hiệu lực đến|Thời hạn|Thời hạn đến"),
    (.bars(.legalBasis), "Căn cứ|Căn cứ pháp lý|Văn bản"),
    (.relations(.officer), "Họ và tên|Họ tên|Cán bộ công chức"),
    (.relations(.other), "Người thân|Họ và tên người thân|Quan hệ với"),
    (.relations(.kind), "Quan hệ|Mối quan hệ"),
    (.decisions(.officer), "Họ và tên|Họ tên|Cán bộ công chức"),
    (.decisions(.decision), "Quyết định|Nội dung quyết định"),
    (.waves(.officer), "Họ và tên|Họ tên|Cán bộ công chức"),
    (.waves(.month), "Tháng điều động|Thời điểm điều động"),
    (.preferences(.officer), "Họ và tên|Họ tên|Cán bộ công chức"),
    (.preferences(.commune), "Nguyện vọng|Đơn vị nguyện vọng|Nơi mong muốn"),
    (.preferences(.hours), "Giờ công|Điểm ưu tiên"),
  ]

  private static let work: [(CaseColumn, String)] = [
    (.positions(.position), "Mã vị trí|Mã VTVL|Mã vị trí việc làm"),
    (.positions(.name), "Vị trí việc làm|Tên vị trí việc làm|Tên vị trí|Chức danh|Chức vụ|Chức vụ chức danh|Vị trí"),
    (.positions(.group), "Nhóm|Nhóm vị trí|Bộ phận|Phòng|Phòng chuyên môn|Khối|Cơ quan chuyên môn"),
    (.positions(.rank), "Ngạch|Bậc|Bậc vị trí|Ngạch bậc vị trí|Hạng"),
    (.positions(.minimumPosts), "Số lượng tối thiểu|Tối thiểu|Chỉ tiêu tối thiểu|Biên chế tối thiểu"),
    (.positions(.critical), "Trọng yếu|Vị trí trọng yếu"),
    (.positions(.leading), "Lãnh đạo|Lãnh đạo đơn vị|Chức vụ lãnh đạo|Người đứng đầu"),
    (.positions(.relativeSensitive), "Nhạy cảm|Vị trí nhạy cảm"),
    (.positions(.rotationMonths), "Thời hạn chuyển đổi|Thời hạn chuyển đổi vị trí|Chuyển đổi định kỳ"),
    (.positions(.combinable), "Được kiêm nhiệm|Kiêm nhiệm"),
    (.activities(.activity), "Mã thủ tục|Mã TTHC|Mã công việc|Mã hoạt động|Mã thủ tục hành chính"),
    (
      .activities(.name),
      "Tên thủ tục|Thủ tục hành chính|Tên thủ tục hành chính|Tên công việc|Công việc|Nội dung công việc|Hoạt động|"
        + "Tên hoạt động|Nhiệm vụ|Thủ tục"
    ),
    (.activities(.field), "Lĩnh vực|Ngành|Ngành lĩnh vực"),
    (.activities(.position), "Vị trí việc làm|Vị trí thực hiện|Vị trí phụ trách|Chức danh thực hiện|Chức danh|Vị trí"),
    (
      .activities(.unitHours),
      "Định mức|Định mức thời gian|Thời gian giải quyết|Thời gian xử lý|Thời gian thực hiện|Số phút|Số giờ|Thời gian"
    ),
    (.activities(.onlineShare), "Tỷ lệ trực tuyến|Tỷ lệ hồ sơ trực tuyến|Trực tuyến|Hồ sơ trực tuyến"),
    (.activities(.shareableShare), "Phi địa giới|Tỷ lệ phi địa giới|Không phụ thuộc địa giới"),
    (.workload(.commune), "Đơn vị|Xã|Xã phường|Tên đơn vị|Đơn vị hành chính"),
    (.workload(.activity), "Thủ tục|Thủ tục hành chính|Công việc|Hoạt động|Tên thủ tục"),
    (.workload(.annualVolume), "Số hồ sơ|Số lượng|Khối lượng|Số lượng hồ sơ|Số hồ sơ tiếp nhận|Khối lượng công việc"),
    (.allowances(.position), "Vị trí việc làm|Vị trí|Chức danh"),
    (.allowances(.name), "Nội dung|Nội dung công việc|Công việc phụ trợ"),
    (.allowances(.share), "Tỷ lệ thời gian|Tỷ lệ"),
    (.allowances(.hoursPerYear), "Số giờ một năm|Số giờ trong năm"),
    (.recruitment(.position), "Vị trí việc làm|Vị trí|Chức danh"),
    (.recruitment(.quota), "Chỉ tiêu tuyển dụng|Chỉ tiêu|Số lượng cần tuyển"),
  ]

  private static let competence: [(CaseColumn, String)] = [
    (.competencies(.competency), "Mã năng lực"),
    (.competencies(.name), "Năng lực|Tên năng lực"),
    (.competencies(.category), "Loại năng lực|Nhóm năng lực|Loại|Nhóm"),
    (.requirements(.position), "Vị trí việc làm|Vị trí|Chức danh|Chức vụ"),
    (.requirements(.competency), "Năng lực|Tên năng lực|Năng lực yêu cầu"),
    (.requirements(.level), "Mức|Mức yêu cầu|Cấp độ|Mức độ"),
    (.requirements(.mandatory), "Bắt buộc"),
    (.requirements(.weight), "Trọng số"),
    (.officerCompetencies(.officer), "Họ và tên|Họ tên|Cán bộ công chức"),
    (.officerCompetencies(.competency), "Năng lực|Tên năng lực"),
    (.officerCompetencies(.level), "Mức|Mức đạt|Cấp độ|Mức độ"),
    (.officerCompetencies(.validUntil), "Hiệu lực đến|Có giá trị đến|Thời hạn"),
    (.courses(.course), "Mã lớp"),
    (.courses(.name), "Lớp bồi dưỡng|Tên lớp|Khóa bồi dưỡng|Tên khóa|Chương trình bồi dưỡng"),
    (.courses(.competency), "Năng lực|Năng lực bồi dưỡng"),
    (.courses(.fromLevel), "Từ mức|Mức đầu vào"),
    (.courses(.toLevel), "Lên mức|Đến mức|Mức đầu ra"),
    (.courses(.hours), "Số giờ|Thời lượng|Số giờ học"),
    (.courses(.cost), "Kinh phí|Chi phí"),
    (.courses(.seats), "Số suất|Số suất học|Số học viên"),
  ]
}
