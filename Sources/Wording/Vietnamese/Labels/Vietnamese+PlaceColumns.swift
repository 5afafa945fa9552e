internal import CaseFormat

extension Vietnamese {
  func words(_ column: CommuneColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Mã đơn vị", "Mã chính thức của đơn vị hành chính cấp xã; giữ nguyên các số 0 ở đầu.")
    case .name: LabelWords("Tên đơn vị", "Tên đơn vị.")
    case .kind: LabelWords("Loại đơn vị", "Xã, phường hoặc đặc khu.")
    case .latitude: LabelWords("Vĩ độ", "Vĩ độ bắc của trụ sở hoặc của điểm giữa địa bàn.")
    case .longitude: LabelWords("Kinh độ", "Kinh độ đông của trụ sở hoặc của điểm giữa địa bàn.")
    case .population: LabelWords("Dân số", "Dân số của đơn vị.")
    case .areaKm2: LabelWords("Diện tích", "Diện tích của đơn vị.")
    case .establishment:
      LabelWords(
        "Biên chế được giao",
        "Biên chế được giao: số cán bộ, công chức nhiều nhất mà đơn vị được có; để trống là không giới hạn.")
    case .digitalReadiness:
      LabelWords(
        "Mức sẵn sàng số",
        "Từ 0 (chưa có thiết bị, đường truyền dùng được) đến 1 (đầy đủ); mức thấp làm chậm công việc trực tuyến.")
    case .hardship: LabelWords("Mức khó khăn", "Mức khó khăn của địa bàn, là căn cứ tính phụ cấp, hỗ trợ.")
    case .province: LabelWords("Mã tỉnh", "Mã tỉnh; để trống ở mọi dòng nếu bộ dữ liệu chỉ có một tỉnh.")
    }
  }

  func words(_ column: PostsColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Đơn vị", "Đơn vị có chỉ tiêu vị trí.")
    case .position: LabelWords("Vị trí việc làm", "Vị trí việc làm của chỉ tiêu.")
    case .posts: LabelWords("Số chỉ tiêu", "Số chỉ tiêu vị trí được giao.")
    }
  }

  func words(_ column: DistanceColumn) -> LabelWords {
    switch column {
    case .from: LabelWords("Từ đơn vị", "Đơn vị nơi đi.")
    case .to:
      LabelWords(
        "Đến đơn vị",
        "Đơn vị nơi đến; một dòng có giá trị theo cả hai chiều, trừ khi có dòng riêng cho chiều ngược lại.")
    case .km: LabelWords("Cự ly", "Số ki-lô-mét đường bộ.")
    }
  }

  func words(_ column: AllowanceBandColumn) -> LabelWords {
    switch column {
    case .fromKm: LabelWords("Từ cự ly", "Cự ly thấp nhất, tính cả cự ly này.")
    case .toKm:
      LabelWords("Đến dưới cự ly", "Cự ly kết thúc của mức, không tính cự ly này; để trống là không có kết thúc.")
    case .hardship: LabelWords("Mức khó khăn", "Mức khó khăn của đơn vị tiếp nhận; để trống là mọi mức.")
    case .millionVndPerMonth: LabelWords("Số tiền hằng tháng", "Số tiền phụ cấp, hỗ trợ.")
    }
  }
}
