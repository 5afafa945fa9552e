public import CaseFormat
import StaffingDomain

extension Vietnamese {
  /// What makes data incomplete, unclean or stale, for example `xã “00731” không có dòng nào trong workload.csv`.
  public func words(_ fact: QualityFact) -> FindingWords {
    switch fact {
    case .communeWithoutWorkload(let commune):
      FindingWords("xã “\(commune)” không có dòng nào trong workload.csv", "bổ sung khối lượng công việc của xã")
    case .positionWithoutPosts(let position):
      FindingWords(
        "vị trí “\(position)” không có khối lượng công việc, không có minimum_posts và không có dòng nào trong "
          + "posts.csv nên không có chỉ tiêu", "bổ sung các hoạt động của vị trí cùng khối lượng, hoặc bổ sung chỉ tiêu"
      )
    case .nobodyHasCompetencies:
      FindingWords(
        "các vị trí có yêu cầu năng lực, nhưng chưa ghi năng lực của cán bộ, công chức nào, nên không cán bộ, công "
          + "chức nào phù hợp với vị trí", "bổ sung năng lực của cán bộ, công chức")
    case .officerWithoutCompetencies(let officer, let position):
      FindingWords(
        "cán bộ, công chức “\(officer)” chưa được ghi năng lực nào, nhưng vị trí “\(position)” có yêu cầu năng lực",
        "thêm dòng vào officer_competencies.csv")
    case .missingProvince(let commune):
      FindingWords("xã “\(commune)” không ghi tỉnh, trong khi các xã khác có ghi", "ghi tỉnh của xã")
    case .surroundingSpace(let column, let text):
      FindingWords(
        "\(literal(column)) " + (text.isEmpty ? "chỉ có dấu cách" : "có dấu cách trước hoặc sau “\(text)”"),
        "xóa các dấu cách thừa")
    case .notNFC(let column, let others):
      FindingWords(
        "\(literal(column)) không theo chuẩn Unicode NFC\(alike(others))",
        "không cần làm gì: nội dung được so sánh theo NFC")
    case .expiredCompetency(let end, let planDate):
      FindingWords(
        "năng lực hết hiệu lực ngày \(before(end, planDate)), nên được tính như không có",
        "ghi ngày mới nếu đã được gia hạn")
    case .bornInFuture(let born, let planDate):
      FindingWords("ngày sinh \(date(born)) sau ngày lập phương án \(date(planDate))", "sửa ngày sinh")
    case .dateInFuture(let named, let planDate):
      FindingWords(
        "\(dated(named)) sau ngày lập phương án \(date(planDate))", "sửa ngày này, hoặc lập phương án cho ngày muộn hơn"
      )
    case .alreadyLeft(let left, let planDate):
      FindingWords(
        "cán bộ, công chức đã thôi công tác ngày \(before(left, planDate))",
        "xóa dòng của cán bộ, công chức này, hoặc sửa ngày")
    case .monthBeforePlan(let named, let planDate):
      FindingWords(
        "\(dated(named)) thuộc tháng đã qua so với ngày lập phương án \(date(planDate))",
        "ghi tháng muộn hơn, hoặc xóa dòng này")
    case .monthPastHorizon(let named, let end):
      FindingWords(
        "\(dated(named)) không sớm hơn ngày kết thúc kỳ phương án \(date(end))",
        "ghi tháng sớm hơn, hoặc tăng horizon_months")
    case .staleBar(let end, let planDate):
      FindingWords(
        "trường hợp chưa được điều động đã hết hiệu lực ngày \(before(end, planDate))",
        "xóa dòng này, hoặc sửa ngày nếu vẫn còn hiệu lực")
    case .pastRetirement(let officer, let born, let sex, let retired):
      FindingWords(
        "cán bộ, công chức “\(officer)” (sinh ngày \(date(born)), \(sex == .male ? "nam" : "nữ")) đã đến tuổi nghỉ hưu "
          + "ngày \(date(retired))",
        "kiểm tra \(column(.officers(.born))) và \(column(.officers(.sex))), ghi leaves_on, hoặc xóa dòng của cán bộ, công chức này"
      )
    }
  }

  private func before(_ day: CalendarDate, _ planDate: CalendarDate) -> String {
    "\(date(day)), trước ngày lập phương án \(date(planDate))"
  }

  /// What is wrong with a key of the policy, for example `thiếu tham số plan_date`.
  public func words(_ fact: PolicyFact) -> FindingWords {
    switch fact {
    case .notKeys: FindingWords("tệp không phải là danh sách tham số", policyForm)
    case .keyIsNoWord: FindingWords("có tham số mà tên không phải là một từ", policyForm)
    case .severalValues(let key, let type):
      FindingWords("tham số \(literal(key)) chứa danh sách hoặc nhiều mục", "ghi \(object(of: type))")
    case .keyTwice(let key, let line):
      FindingWords("tham số \(literal(key)) đã có ở dòng \(line)", "xóa một trong hai dòng")
    case .setTwice(let key): FindingWords("tham số \(literal(key)) được đặt hai lần", "chỉ đặt một lần")
    case .unknownKey(let name, let nearest):
      FindingWords("“\(name)” không phải là tham số phương án", didYouMean(nearest) ?? "xóa mục này; \(keysAreListed)")
    case .missingKey(let key):
      FindingWords("thiếu tham số \(literal(key))", "thêm một dòng, ví dụ “\(key): 2025-07-01”")
    case .wordForNothing(let key, let text, let problem):
      FindingWords(
        "\(literal(key)) \(words(problem).message)", "bỏ dòng này nếu “\(text)” có nghĩa là không đặt giá trị")
    case .nothingToChange(let key):
      FindingWords(
        "tham số \(literal(key)) không có giá trị trong tham số phương án nên không có gì để thay đổi",
        "ghi thẳng giá trị mới")
    case .noWorkingTime(let days):
      FindingWords(
        "working_days sau khi trừ mọi thời gian vắng mặt còn \(plain(days.value)) ngày/năm",
        "tăng working_days, hoặc giảm public_holidays, annual_leave, sick_leave hay other_absence")
    }
  }

  /// Where all keys of the policy can be found.
  var keysAreListed: String { "các tham số được liệt kê trong trang định dạng dữ liệu" }
}
