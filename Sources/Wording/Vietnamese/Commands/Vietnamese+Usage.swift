internal import StaffingDomain

extension Vietnamese {
  /// For example `--threads nhận số từ 1 đến 256.`.
  public func usage(_ problem: UsageProblem) -> String {
    switch problem {
    case .numberOutOfRange(let option, let range):
      "\(option) nhận số từ \(range.lowerBound) đến \(range.upperBound)."
    case .stability: "--stability nhận số giờ công mỗi tháng, từ 0 đến 100000."
    case .timeLimit: "--time-limit nhận số giây lớn hơn 0."
    case .memoryLimit: "--memory-limit nhận số MiB, từ 1 trở lên."
    case .gap:
      "--gap nhận tỷ lệ từ 0 đến 0.1 của phần có thể lấy lại, ví dụ 0.001: phương án còn cách mức tốt nhất xa hơn thì "
        + "không được gọi là tối ưu. Dùng --time-limit để lấy phương án tốt nhất tìm được trong thời hạn."
    case .needs(let option, let partner): "\(option) \(needs(partner))"
    case .excludes(let option, let rival): excludes(option, rival)
    case .notKeyAndValue(let text): "\(quoted(text)) không có dạng tham_số=giá_trị"
    case .varyCount: "--vary nhận một tham số, hoặc hai tham số để lập lưới, ví dụ --vary maximum_transfers=0:300:25."
    case .variedTwice(let key): "--vary nêu \(key) hai lần; ghi mọi giá trị vào một danh sách."
    case .setAndVaried(let key): "\(key) vừa được đặt vừa được thay đổi; bỏ --set \(key)=…."
    case .ontoItself: "-o trùng với thư mục mà --from đọc; chọn thư mục riêng cho phương án mới."
    case .whyNot:
      "--why-not nhận một cán bộ, công chức và một vị trí tại đơn vị, ví dụ: --why-not O0012 00731/LAND; ghi sau các "
        + "thư mục."
    case .questionWithoutResults: "Ghi thêm thư mục kết quả: phương án được hỏi nằm ở đó."
    case .outOfProportion(let option, let range, let communes):
      "\(option) phải từ \(range.lowerBound) đến \(range.upperBound) khi có \(communes) đơn vị."
    case .mappingOrGuess: "Thêm --mapping TỆP, hoặc --guess để có tệp ánh xạ ban đầu."
    case .notADecimal(let pointed?): "trong câu lệnh, phần thập phân viết sau dấu chấm: \(pointed)."
    case .notADecimal(nil): "hãy ghi một số, phần thập phân viết sau dấu chấm, ví dụ 0.05."
    case .notAMonth(let text): "\(quoted(text)) không phải là tháng; hãy ghi như 2026-03."
    case .lettersOfNothing:
      "Ghi bộ dữ liệu và thư mục kết quả kèm -o TỆP hoặc --json, hoặc chỉ ghi --fields hay --print-template."
    case .unknownLanguage(let text):
      "Không có ngôn ngữ \(quoted(text)); các ngôn ngữ là \(LanguageCode.allCases.map(\.rawValue).joined(separator: ", "))."
    }
  }

  private func needs(_ partner: UsagePartner) -> String {
    switch partner {
    case .output: "cần có -o, nơi ghi các bảng."
    case .from: "cần có --from, thư mục kết quả trước đó."
    case .communesFrom: "cần có --communes-from; dùng --provinces để chọn số tỉnh."
    case .confirmPlans: "là mức của các phương án: ghi thêm --confirm-plans."
    case .waves: "là tháng của các đợt điều động: ghi thêm --waves."
    }
  }

  private func excludes(_ option: String, _ rival: UsageRival) -> String {
    switch rival {
    case .direct: "\(option) bắt đầu từ phương án trước đó, --strategy direct không làm được; bỏ một trong hai."
    case .receipt: "--receipt chỉ nêu một vị trí tại đơn vị và tự ghi rõ vị trí đó; bỏ \(option)."
    case .others(let others): "\(option) không dùng cùng \(list(others)); bỏ một bên."
    }
  }
}
