public import StaffingDomain

extension Vietnamese {
  /// A sentence with figures.
  public func passage(_ statement: ReportStatement) -> Passage {
    switch statement {
    case .proposal(let transfers, let changes, let seconds, let officers):
      "Trong \(shown(officers)) cán bộ, công chức, phương án điều động \(shown(transfers)) trường hợp sang đơn vị khác, "
        + "chuyển vị trí việc làm trong cùng đơn vị \(shown(changes)) trường hợp và giao thêm nhiệm vụ kiêm nhiệm cho "
        + "\(shown(seconds)) trường hợp."
    case .keeping(let stays, let pinned):
      "\(shown(stays)) cán bộ, công chức giữ nguyên vị trí; \(shown(pinned)) trường hợp khác chưa được điều động."
    case .shared(let posts, let officers):
      "\(shown(officers)) cán bộ, công chức làm việc không phụ thuộc địa giới, đảm nhiệm công việc của \(shown(posts)) chỉ "
        + "tiêu vị trí mà không phải rời đơn vị."
    case .outside(let leaving, let away): outside(leaving, away)
    case .recovery(let recovered, let doNothing, let objective):
      "Phương án lấy lại được \(shown(recovered)) giờ công mỗi tháng: tổng giờ công mất mỗi tháng còn \(shown(objective)), "
        + "so với \(shown(doNothing)) nếu giữ nguyên hiện trạng."
    case .uncovered(let before, let after):
      "Giờ công của các chỉ tiêu còn khuyết giảm từ \(shown(before)) xuống \(shown(after)) giờ công mỗi tháng."
    case .provedBest(let objective):
      "Phương án đã được chứng minh là tối ưu: không phương án nào giữ đúng các quy tắc mà mất ít hơn \(shown(objective)) giờ "
        + "công mỗi tháng."
    case .proved(let gap, let bound):
      "Phương án đã được chứng minh là tối ưu, trừ phần còn có thể cải thiện là \(shownPercentage(gap)) của mức lấy lại được "
        + "nhiều nhất, nằm trong mức cho phép của bộ dữ liệu: không phương án nào giữ đúng các quy tắc mà mất ít hơn "
        + "\(shown(bound)) giờ công mỗi tháng."
    case .notProved(let gap, let bound):
      "Việc tìm kiếm dừng vì hết giới hạn, trước khi chứng minh xong: có thể còn phương án tốt hơn, nhưng không phương án "
        + "nào mất ít hơn \(shown(bound)) giờ công mỗi tháng; phần còn có thể cải thiện nhiều nhất là "
        + "\(shownPercentage(gap)) của mức lấy lại "
        + "được nhiều nhất."
    case .noBound: "Chưa chứng minh được phương án còn có thể tốt hơn bao nhiêu."
    case .audited(let rules, let rows):
      "\(shown(rules)) quy tắc đã được kiểm tra lại trên \(shown(rows)) dòng kết quả bằng một phần riêng của chương trình, "
        + "không dùng chung gì với phần tìm kiếm; không quy tắc nào bị vi phạm."
    case .allowances(let money, let paid, let transfers):
      paid.isZero
        ? "Không phát sinh phụ cấp, hỗ trợ cho \(shown(transfers)) trường hợp điều động hoặc chuyển vị trí."
        : "Phụ cấp, hỗ trợ \(shown(money)) triệu đồng mỗi tháng, cho \(shown(paid)) trong \(shown(transfers)) trường hợp điều "
          + "động hoặc chuyển vị trí."
    case .courses(let trained, let cost, let hours):
      "Bồi dưỡng cho \(shown(trained)) cán bộ, công chức: \(shown(cost)) triệu đồng và \(shown(hours)) giờ công, một lần."
    case .recruits(let recruits): "Tuyển mới \(shown(recruits)) người."
    case .rankDrops(let officers):
      officers.isZero
        ? "Không có trường hợp hạ ngạch."
        : "\(shown(officers)) cán bộ, công chức nhận vị trí có ngạch thấp hơn vị trí hiện nay."
    case .vacancies(let vacancies, let posts, let hours):
      vacancies.isZero
        ? "\(shown(posts)) chỉ tiêu vị trí đều được bố trí đủ."
        : "Trong \(shown(posts)) chỉ tiêu vị trí, \(shown(vacancies)) chỉ tiêu còn khuyết, với \(shown(hours)) giờ công mỗi "
          + "tháng."
    case .surplus(let officers):
      officers.isZero
        ? "Không còn cán bộ, công chức dôi dư."
        : "\(shown(officers)) cán bộ, công chức không giữ chỉ tiêu nào theo phương án (dôi dư)."
    case .unmetRules(let rules):
      rules.isZero
        ? "Mọi yêu cầu mềm về nhóm và thời hạn giữ vị trí đều được đáp ứng."
        : "Số yêu cầu mềm về nhóm và thời hạn giữ vị trí chưa đáp ứng: \(shown(rules))."
    case .practice(let recovered, let share):
      share.map {
        "Cách làm thường ngày, đưa mỗi cán bộ, công chức dôi dư đến vị trí còn khuyết phù hợp gần nhất, chỉ lấy lại được "
          + "\(shown(recovered)) giờ công mỗi tháng, bằng \(shown($0))% mức của phương án."
      }
        ?? "Cách làm thường ngày, đưa mỗi cán bộ, công chức dôi dư đến vị trí còn khuyết phù hợp gần nhất, lấy lại được "
        + "\(shown(recovered)) giờ công mỗi tháng."
    case .practiceBreaksRules:
      "Cách làm thường ngày, từng bước một, không lập được phương án giữ đúng mọi quy tắc: có quyết định hoặc vợ chồng cần "
        + "nhiều bước cùng lúc."
    case .staff(let required, let before, let after):
      "Nhu cầu \(shown(required)) tương đương toàn thời gian, hiện nay \(shown(before)), theo phương án \(shown(after))"
    case .commune(let posts, let vacancies):
      "Đơn vị có \(shown(posts)) chỉ tiêu vị trí; theo phương án còn khuyết \(shown(vacancies)) chỉ tiêu."
    }
  }

  /// Who leaves and who is away, whichever there is.
  private func outside(_ leaving: SourcedFigure, _ away: SourcedFigure) -> Passage {
    let first: Passage? = leaving.isZero ? nil : "\(shown(leaving)) cán bộ, công chức thôi công tác"
    let second: Passage? =
      away.isZero ? nil : "\(shown(away)) cán bộ, công chức tạm vắng mặt phần lớn kỳ phương án"
    let both = [first, second].compactMap(\.self)
    return both.dropFirst().reduce(both.first ?? "") { $0 + " và " + $1 }
      + "; chỉ tiêu của các trường hợp này cần được bố trí."
  }

  /// A figure with the unit behind it.
  public func passage(_ figure: SourcedFigure, in unit: MeasureUnit) -> Passage {
    "\(shown(figure)) \(text(of: unit))"
  }

  /// A sentence without figures.
  public func sentence(_ remark: ReportRemark) -> String {
    switch remark {
    case .subject(let name, let planDate): "Bộ dữ liệu \(quoted(name)), phương án ngày \(date(planDate))."
    case .pseudonyms:
      "Họ tên và mã của cán bộ, công chức đã được thay; cùng một bộ dữ liệu luôn cho cùng mã thay thế. Nội dung về riêng một "
        + "cán bộ, công chức được lược bỏ: nơi ở, ngày tháng, người thân thích, quyết định và lý do chưa được điều động. Tên "
        + "đơn vị và vị trí được giữ nguyên."
    case .map(let hasOutlines):
      "Mỗi vòng tròn là một đơn vị, cỡ theo nhân lực; dấu cộng là nhân lực nhiều hơn nhu cầu, dấu trừ là ít hơn."
        + (hasOutlines ? " Đường ranh giới lấy từ tệp boundaries.geojson." : "")
    case .unusableOutlines: "Tệp boundaries.geojson không có ranh giới nào vẽ được nên bản đồ không có ranh giới."
    case .slope:
      "Giờ công mỗi tháng của các chỉ tiêu còn khuyết, ở những đơn vị thay đổi nhiều nhất; đường nét đứt là tăng. Bảng ghi "
        + "đủ mọi đơn vị."
    case .practice:
      "Cách làm thường ngày: chỉ điều động cán bộ, công chức dôi dư, lần lượt theo mã; mỗi trường hợp nhận vị trí còn "
        + "khuyết gần nhất mà không cần bồi dưỡng. Cách này giữ đúng các quy tắc như phương án và được tính theo cùng một "
        + "thước đo."
    case .holders:
      "Cán bộ, công chức chỉ đảm nhiệm một chỉ tiêu được xếp vào các chỉ tiêu nhiều việc nhất của vị trí, theo mức độ phù "
        + "hợp từ cao xuống thấp."
    case .nobody: "Không có."
    case .rangeOfDistance(let from, let to):
      to.map { "từ \(figure(from)) đến dưới \(figure($0))" } ?? "từ \(figure(from)) trở lên"
    case .shortRangeOfDistance(let from, let to):
      to.map { "\(figure(from)) đến <\(figure($0))" } ?? "từ \(figure(from))"
    case .bridge:
      "Đơn vị tính: giờ công mỗi tháng. Chỉ tiêu còn khuyết được tính nặng hơn theo mức cấp thiết nên lớn hơn số giờ công của "
        + "chính công việc đó."
    case .tasks: "Mỗi nhiệm vụ ghi số lượng một năm và, sau dấu gạch chéo, số giờ công một năm."
    case .withheld: "Nội dung này về riêng một cán bộ, công chức nên không ghi ở đây."
    case .within: "trong đơn vị"
    case .vacancies: "Xếp từ nhiều giờ công nhất."
    case .method(let part): method(part)
    case .checkAgain(let command): "Để kiểm tra lại các số liệu này: \(quoted(command))"
    }
  }

  private func method(_ part: MethodPart) -> String {
    switch part {
    case .need:
      "Nhu cầu. Số lượng mỗi nhiệm vụ trong năm nhân với số giờ của một đơn vị công việc cho số giờ công của vị trí tại đơn "
        + "vị; chia cho quỹ thời gian làm việc của một cán bộ, công chức và cộng phần hao phí thì được nhu cầu nhân lực "
        + "(WISN, Tổ chức Y tế Thế giới), rồi làm tròn thành số chỉ tiêu vị trí theo quy tắc của phương pháp."
    case .value:
      "Giá trị. Chỉ tiêu còn khuyết làm mất giờ công của công việc thuộc chỉ tiêu đó; chỉ tiêu đầu tiên của vị trí tính nặng "
        + "hơn chỉ tiêu sau, vị trí trọng yếu tính nặng hơn vị trí khác."
    case .objective:
      "Tổng giờ công mất. Gồm giờ công của các chỉ tiêu còn khuyết và giờ công phải bỏ ra khi đảm nhiệm: thiếu năng lực, vắng "
        + "mặt, đi lại, bàn giao, làm quen, hạ ngạch, bồi dưỡng, nguyện vọng và yêu cầu về nhóm. Chương trình tìm phương án "
        + "mất ít giờ công nhất."
    case .rules:
      "Quy tắc. Mọi phương án đều giữ đúng các quy tắc của bộ dữ liệu: ngạch và năng lực bắt buộc, trường hợp chưa được điều "
        + "động, cự ly, biên chế được giao, số lượt điều động, kinh phí, suất học, chỉ tiêu tuyển dụng, người thân thích, vợ "
        + "chồng và mọi quyết định đã có."
    case .proof:
      "Chứng minh. Việc tìm kiếm cho một phương án và một mức tốt nhất có thể: không phương án nào giữ đúng quy tắc mà mất ít "
        + "giờ công hơn mức đó. Phần còn có thể cải thiện là phần còn thiếu so với mức lấy lại được nhiều nhất."
    case .audit:
      "Kiểm tra lại. Một phần của chương trình không dùng chung gì với phần tìm kiếm đọc các tệp đã ghi, kiểm tra mọi quy tắc "
        + "và tính lại mọi số liệu; phương án không đạt thì không được báo cáo."
    case .limits:
      "Giới hạn. Số liệu đúng đến mức dữ liệu đúng: khối lượng công việc, thời gian định mức và năng lực. Chứng minh không nói "
        + "gì về những điều dữ liệu không ghi; quyết định thuộc về người ký."
    }
  }
}
