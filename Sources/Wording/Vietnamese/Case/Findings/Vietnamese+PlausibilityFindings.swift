public import CaseFormat
import StaffingDomain

extension Vietnamese {
  /// What can hardly be meant or may surprise, for example `xã “A” có vĩ độ 0 và kinh độ 0`.
  public func words(_ fact: PlausibilityFact) -> FindingWords {
    switch fact {
    case .thousandsPoint(let point): words(point)
    case .damagedText(let text): words(text)
    case .place(let fact): words(fact)
    case .unit(let fact): words(fact)
    case .weightsFarApart(let smallest, let largest):
      FindingWords(
        "\(name(of: largest)) lớn hơn \(name(of: smallest)) quá 10.000.000 lần, nên giá trị nhỏ không còn tác dụng khi "
          + "làm tròn", "đặt hai giá trị gần nhau hơn; muốn bỏ hẳn một giá trị thì ghi 0")
    case .workWithoutPosts(let work): words(work)
    case .outflowRoundedUp(let outflow): words(outflow)
    }
  }

  private func words(_ point: ThousandsPoint) -> FindingWords {
    let whole = point.whole > 0 ? ", trong khi \(count(point.whole, "ô")) của cột không có dấu chấm" : ""
    return FindingWords(
      "\(literal(point.name)) ghi “\(point.text)”, có đúng ba chữ số sau dấu chấm\(alike(point.others))\(whole)",
      "ghi \(point.grouped) nếu dấu chấm phân nhóm hàng nghìn; nếu đó là dấu thập phân thì không cần làm gì")
  }

  private func words(_ work: WorkWithoutPosts) -> FindingWords {
    let isAll = work.cellsOfPosition == work.cells
    let part =
      isAll
      ? "tất cả thuộc vị trí “\(work.position)”"
      : "trong đó \(number(work.officersOfPosition.value, decimals: 1)) thuộc vị trí “\(work.position)” "
        + "(\(count(work.cellsOfPosition, "vị trí tại đơn vị")))"
    return FindingWords(
      "\(count(work.cells, "vị trí tại đơn vị")) có quá ít công việc để có chỉ tiêu, mỗi nơi nhiều nhất bằng một phần "
        + "mười cán bộ, công chức: cộng lại bằng công việc của \(officers(work.officers)), \(part)",
      "tập trung công việc (để một xã làm cho nhiều xã), giao các hoạt động này cho vị trí đã có chỉ tiêu ở đó, hoặc "
        + "quyết định chỉ tiêu trong posts.csv để cán bộ, công chức ở vị trí khác kiêm nhiệm")
  }

  private func words(_ outflow: RoundedOutflow) -> FindingWords {
    let examples = outflow.examples.map {
      "\(figure($0.leavers)) trong số \(figure($0.officers)) ở “\($0.commune)”"
    }
    let isAll = outflow.communes == examples.count
    let emptied =
      outflow.emptied > 0 ? "; \(count(outflow.emptied, "xã")) có thể không còn cán bộ, công chức nào" : ""
    return FindingWords(
      "tỷ lệ rời đi \(plain(outflow.share)) được làm tròn lên thành số nguyên cán bộ, công chức, nên ở "
        + "\(count(outflow.communes, "xã")) số được rời đi cao hơn tỷ lệ này ít nhất \(plain(outflow.excess)) số cán "
        + "bộ, công chức của xã, hoặc là tất cả: "
        + (isAll ? list(examples) : examples.joined(separator: ", ") + ", …") + emptied,
      "giữ cố định các trường hợp phải ở lại (decisions.csv), hoặc chấp nhận như vậy")
  }

  /// For example `5,4 cán bộ, công chức`.
  private func officers(_ staff: FullTimeEquivalents) -> String {
    "\(number(staff.value, decimals: 1)) cán bộ, công chức"
  }

  /// For example `recruit_hours (60)` or `“hours” (15, preferences.csv)`.
  private func name(of weight: Weight) -> String {
    "\(literal(weight.name)) (\(plain(weight.value))\(weight.table.map { ", \($0.fileName)" } ?? ""))"
  }

  /// That more cells of a column are like the one shown; empty without any.
  func alike(_ others: Int) -> String { others > 0 ? ", \(count(others, "ô khác")) của cột cũng vậy" : "" }
}

extension Vietnamese {
  private func words(_ text: DamagedText) -> FindingWords {
    let shown = "\(literal(text.column)) ghi “\(text.text)”"
    let original = text.repaired.map { ", có lẽ đúng ra là “\($0)”" } ?? ""
    let save = "lưu dưới dạng “CSV UTF-8”"
    return switch text.damage {
    case .lost:
      FindingWords(
        "\(shown), đã mất một số chữ cái\(alike(text.others))",
        "lấy lại bảng từ nơi lập bảng và \(save): tệp này không còn giữ được các chữ cái đó")
    case .misreadUTF8:
      FindingWords(
        "\(shown)\(original), do từng được mở bằng bảng mã của “Windows”\(alike(text.others))",
        "mở tệp gốc theo UTF-8 (bảng mã 65001), và \(save)")
    case .tcvn3:
      FindingWords(
        "\(shown)\(original), theo bảng mã cũ TCVN3 (phông chữ “.Vn...”)\(alike(text.others))",
        "chuyển bảng từ TCVN3 sang Unicode, và \(save)")
    case .vni:
      FindingWords(
        "\(shown)\(original), theo bảng mã cũ “VNI” (phông chữ “VNI-...”)\(alike(text.others))",
        "chuyển bảng từ “VNI” sang Unicode, và \(save)")
    case .foreignD:
      FindingWords(
        "\(shown), có một chữ cái khác chỉ trông giống chữ Đ\(alike(text.others))",
        "không cần làm gì: khi so sánh tên, chữ cái đó được coi là Đ (U+0110)")
    }
  }

  private func words(_ fact: PlaceFact) -> FindingWords {
    switch fact {
    case .zeroCoordinates(let communes):
      FindingWords(
        "\(named(communes, "xã")) có vĩ độ 0 và kinh độ 0, tức là ở ngoài khơi châu Phi",
        "ghi tọa độ của trụ sở")
    case .sharedPoint(let communes, let all):
      FindingWords(
        "\(named(communes, "xã")) nằm cùng một điểm"
          + (all > communes.count ? "; tổng cộng \(count(all, "xã")) trùng điểm với xã khác" : ""),
        "ghi tọa độ trụ sở riêng của từng xã")
    case .farFromProvince(let far):
      FindingWords(
        "xã “\(far.commune)” cách điểm giữa của tỉnh\(far.province.isEmpty ? "" : " “\(far.province)”") "
          + "\(whole(far.distance)) km"
          + (far.others > 0 ? ", \(count(far.others, "xã khác")) cũng ở xa điểm đó" : "")
          + "; các xã còn lại cách không quá \(whole(far.reach)) km",
        "sửa \(column(.communes(.latitude))) và \(column(.communes(.longitude))), hoặc sửa tỉnh")
    case .noDistances(let zones):
      FindingWords(
        "không dòng nào của distances.csv nêu \(named(zones, "đặc khu")), nên cự ly được tính theo đường chim bay qua "
          + "biển", "bổ sung cự ly theo đường bộ và đường phà")
    }
  }

  /// Some things by their codes, for example `xã “A”, “B”, “C” và 4 xã khác`.
  private func named(_ codes: CodeExamples, _ noun: String) -> String {
    var parts = codes.first.map(quoted)
    if codes.count > parts.count { parts.append(count(codes.count - parts.count, "\(noun) khác")) }
    return "\(noun) \(list(parts))"
  }

  private func whole(_ distance: Kilometres) -> String { number(distance.value, decimals: 0) }
}

extension Vietnamese {
  private func words(_ fact: UnitFact) -> FindingWords {
    switch fact {
    case .hoursAsMinutes(let demand):
      FindingWords(
        "unit_hours \(plain(demand.unitHours.value)) của hoạt động “\(demand.activity)” cần "
          + "\(officers(demand.officersOfCommune)) ở mỗi xã, như thể được ghi bằng phút"
          + (demand.others > 0 ? "; \(count(demand.others, "hoạt động khác")) cũng vậy" : ""),
        "ghi bằng giờ: 15 phút là 0.25")
    case .wholeShares(let column, let number):
      FindingWords(
        "\(literal(column)) là 1 ở tất cả \(count(number, "ô")), nghĩa là 100%",
        "ghi tỷ lệ, ví dụ 0.4 cho 40%; nếu đúng là 100% thì không cần làm gì")
    case .onesAmongPercentages(let column, let ones, let percentages, let example):
      FindingWords(
        "\(literal(column)) là 1 ở \(count(ones, "ô")), nghĩa là 100%, trong khi \(count(percentages, "ô")) của cột "
          + "ghi phần trăm, ví dụ “\(example)”", "ghi 0.01 ở ô có nghĩa là 1%")
    case .oneBesidePercent(let key):
      FindingWords(
        "\(literal(key.rawValue)) là 1, nghĩa là 100%, trong khi chú thích bên cạnh nói đến phần trăm",
        "ghi 0.01 nếu có nghĩa là 1%")
    case .unusual(let key, let text, let usual):
      FindingWords(
        "\(literal(key.rawValue)) ghi “\(text)”, trong khi giá trị thông thường là từ \(plain(usual.lower)) đến "
          + plain(usual.upper) + unit(of: key), "kiểm tra đơn vị tính và dấu thập phân")
    case .moneyInSmallerUnit(let column, let amount, let highest, let others):
      FindingWords(
        "\(literal(column)) là \(plain(amount.value)) triệu đồng, cao hơn mức \(plain(highest.value)) có thể có nhiều "
          + "nhất\(alike(others))", "ghi theo \(millionsOfDong)")
    }
  }

  /// The unit of a key, with a space before it.
  private func unit(of key: PolicyKey) -> String {
    PolicySchema.key(named: key.rawValue)?.unit.map { " \(text(of: $0))" } ?? ""
  }
}
