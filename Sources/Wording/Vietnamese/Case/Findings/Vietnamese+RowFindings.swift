public import CaseFormat
import StaffingDomain

extension Vietnamese {
  /// What is wrong with a code that another table should have, for example `xã “00731” không có trong communes.csv`.
  public func words(_ fact: ReferenceFact) -> FindingWords {
    switch fact {
    case .unknown(let table, let code, let nearest):
      FindingWords(
        "\(noun(of: table)) “\(code)” không có trong \(table.fileName)",
        didYouMean(nearest) ?? "sửa mã, hoặc bổ sung \(noun(of: table)) này vào tệp đó")
    case .takenOut(let table, let code, let change):
      FindingWords(
        "\(noun(of: table)) “\(code)” không còn trong \(table.fileName): \(change) đã bỏ mã này",
        "trong tình huống giả định, sửa hoặc bỏ cả những dòng nêu mã này")
    case .damaged(let table, let code, let damage, let others):
      FindingWords(
        words(damage, of: "\(noun(of: table)) “\(code)”", in: table) + alike(others), remedy(damage))
    case .damagedInTable(let table, let code, let damage, let files, let others):
      FindingWords(
        "\(noun(of: table)) “\(code)” \(change(damage))\(codesAlike(others))\(wholeCode(damage, files: files))",
        remedy(damage))
    case .strangeInTable(let table, let code, let character, let files, let others):
      FindingWords(
        "\(noun(of: table)) “\(code)” chứa \(described(character))\(codesAlike(others))"
          + (files.isEmpty ? "" : "; \(list(files)) ghi bằng ký tự thông thường"),
        remedy(character))
    case .notChecked(let files):
      FindingWords(
        "các mã không khớp giữa \(files.joined(separator: ", ")) và tệp này chưa được báo, vì ở đây có dòng không đọc "
          + "được mã", "sửa tệp này trước, rồi kiểm tra lại")
    }
  }

  private func codesAlike(_ others: Int) -> String { others > 0 ? ", \(count(others, "mã khác")) cũng vậy" : "" }

  /// What a spreadsheet did to a code that a cell names.
  private func words(_ damage: CodeDamage, of code: String, in table: CaseTable) -> String {
    switch damage {
    case .lostZeros(let whole), .decimals(let whole):
      "\(code) trong \(table.fileName) là “\(whole)”: mã ở đây \(change(damage))"
    case .shortened: "\(code) \(change(damage))"
    case .day: "\(code) không có trong \(table.fileName): mã này \(change(damage))"
    }
  }

  private func change(_ damage: CodeDamage) -> String {
    switch damage {
    case .lostZeros: "đã mất các số 0 ở đầu"
    case .decimals: "đã bị phần mềm bảng tính thêm phần thập phân"
    case .shortened: "đã bị phần mềm bảng tính rút gọn như một số lớn, nên mất các chữ số cuối"
    case .day: "đã bị phần mềm bảng tính đổi thành ngày"
    }
  }

  /// How other files write a code.
  private func wholeCode(_ damage: CodeDamage, files: [String]) -> String {
    switch damage {
    case .lostZeros(let whole), .decimals(let whole): "; \(list(files)) ghi “\(whole)”"
    case .shortened, .day: ""
    }
  }

  private func remedy(_ damage: CodeDamage) -> String {
    let form = "định dạng cột là văn bản trước khi mở hoặc lưu bằng phần mềm bảng tính"
    return switch damage {
    case .lostZeros(let whole), .decimals(let whole): "ghi “\(whole)”; \(form)"
    case .shortened, .day: "lấy lại các mã từ nguồn gốc; \(form)"
    }
  }

  /// What is given twice, for example `mã “CB001” ở cột “officer” đã có ở dòng 7`.
  public func words(_ fact: DuplicateFact) -> FindingWords {
    switch fact {
    case .code(let column, let text, let line):
      FindingWords(
        "mã “\(text)” ở cột \(literal(column)) đã có ở dòng \(line)", "đổi mã của một trong hai dòng, hoặc xóa một dòng"
      )
    case .row(let key, let line):
      FindingWords(
        key.map { $0.text.isEmpty ? "\(literal($0.column)) để trống" : "\(literal($0.column)) là “\($0.text)”" }
          .joined(separator: ", ") + ": trùng với dòng \(line)", "xóa một trong hai dòng")
    case .name(let table, let name, let other, let line):
      FindingWords(
        "tên \(noun(of: table)) “\(name)” gần giống “\(other)” ở dòng \(line)",
        "nếu là một thì xóa một dòng và dùng mã của dòng còn lại ở mọi nơi; nếu không thì đặt tên cho phân biệt được")
    case .officer(let same): words(same)
    }
  }

  /// What cannot be right together, for example `“since” (01/01/1990) không muộn hơn “born” (01/01/1995)`.
  public func words(_ fact: RowFact) -> FindingWords {
    switch fact {
    case .dateNotAfter(let one, let other):
      FindingWords("\(dated(one)) không muộn hơn \(dated(other))", "sửa một trong hai ngày")
    case .dateBefore(let one, let other):
      FindingWords("\(dated(one)) sớm hơn \(dated(other))", "sửa một trong hai ngày")
    case .noMonth:
      FindingWords(
        "dòng này không ghi \(column(.waves(.month))), not_before hay not_after",
        "điền một trong các cột đó, hoặc xóa dòng này")
    case .courseLevels(let from, let to):
      FindingWords(
        "to_level \(to) không cao hơn from_level \(from)",
        "lớp bồi dưỡng phải nâng năng lực lên mức cao hơn: sửa một trong hai mức")
    case .bandEnds(let from, let to):
      FindingWords(
        "to_km “\(to)” không lớn hơn from_km “\(from)”",
        "ghi điểm cuối của khoảng cự ly, hoặc để trống nếu không có điểm cuối")
    case .overlappingBands(let from, let line, let end):
      FindingWords(
        "khoảng cự ly bắt đầu từ \(plain(from.value)) km, trước khi khoảng ở dòng \(line) kết thúc tại "
          + "\(plain(end.value)) km", "sửa một trong hai khoảng; cự ly thuộc cả hai thì hưởng mức cao hơn")
    case .allowanceForm(let slip): words(slip)
    case .supportSharesFull(let position, let lines, let sum):
      FindingWords(
        "các tỷ lệ của vị trí “\(position)” (\(self.lines(lines))) cộng lại là \(plain(sum)), không còn chừa thời gian "
          + "cho các hoạt động", "giảm các tỷ lệ để tổng nhỏ hơn 1")
    case .relationToSelf(let officer):
      FindingWords(
        "cán bộ, công chức “\(officer)” được ghi là có quan hệ với chính mình", "ghi đúng cán bộ, công chức còn lại")
    case .distanceToSelf(let commune):
      FindingWords(
        "\(column(.distances(.from))) và \(column(.distances(.to))) cùng là xã “\(commune)”",
        "xóa dòng này: cự ly trong cùng một xã là 0")
    case .shortRoad(let road, let straight):
      FindingWords(
        "cự ly đường bộ là “\(road)” km, đường chim bay là \(figure(straight)) km",
        "kiểm tra đơn vị tính (km) và tọa độ của cả hai xã")
    case .implausibleWorkload(let volume, let hours, let officers, let activity):
      FindingWords(
        "khối lượng “\(volume)” với định mức \(plain(hours.value)) giờ cần \(count(officers, "cán bộ, công chức")) tại "
          + "một xã", "kiểm tra khối lượng ở đây và unit_hours tại \(activity)")
    }
  }

  private func words(_ slip: AllowanceSlip) -> FindingWords {
    let share = column(.allowances(.share))
    let remedy = "ghi \(share) (cho cả vị trí), hoặc ghi hours_per_year kèm theo xã"
    return switch slip {
    case .both: FindingWords("có cả \(share) và hours_per_year", remedy)
    case .neither: FindingWords("không có \(share), cũng không có hours_per_year", remedy)
    case .shareWithCommune: FindingWords("\(share) áp dụng cho mọi xã nên không ghi kèm xã", remedy)
    case .hoursWithoutCommune: FindingWords("có hours_per_year nhưng thiếu xã", remedy)
    }
  }

  /// For example `“since” (01/01/2020)`.
  func dated(_ named: NamedDate) -> String { "\(literal(named.column)) (\(date(named.date)))" }

  /// Some lines, for example `dòng 2, 5 và 7`.
  private func lines(_ lines: [Int]) -> String {
    guard lines.count <= 8 else { return "\(lines.count) dòng, đến dòng \(lines.last ?? 0)" }
    return "dòng \(list(lines.map(String.init)))"
  }

  /// What a row of a table describes, for example `xã`.
  private func noun(of table: CaseTable) -> String {
    switch table {
    case .communes: "xã"
    case .positions: "vị trí"
    case .activities: "hoạt động"
    case .officers: "cán bộ, công chức"
    case .competencies: "năng lực"
    case .courses: "lớp bồi dưỡng"
    case .workload, .allowances, .posts, .requirements, .officerCompetencies, .bars, .combinations, .relations,
      .teamRules, .decisions, .waves,
      .preferences, .distances, .allowanceBands, .recruitment:
      "dòng"
    }
  }
}
