public import CaseFormat
import StaffingDomain

extension Vietnamese {
  /// What is wrong with a value, for example `“km” để trống`.
  public func words(_ fact: ValueFact) -> FindingWords {
    switch fact {
    case .wrong(let name, let problem):
      FindingWords("\(literal(name)) \(words(problem).message)", words(problem).remedy)
    case .empty(let column, let type):
      FindingWords("\(literal(column)) để trống", "ghi \(object(of: type))")
    case .strangeCharacter(let column, let text, let character, let others):
      FindingWords(
        "\(literal(column)) ghi “\(text)”, chứa \(described(character))\(alike(others))",
        character.kind == .space && isAtEdge(character, of: text) ? "xóa dấu cách này" : remedy(character))
    }
  }

  private func isAtEdge(_ character: StrangeCharacter, of text: String) -> Bool {
    [text.unicodeScalars.first, text.unicodeScalars.last].contains { $0.map { Int($0.value) } == character.number }
  }

  /// Why a text is no value, for example `ghi “5o”, không phải là số nguyên`.
  public func words(_ problem: ValueProblem) -> FindingWords {
    switch problem {
    case .notAnInteger(let text):
      FindingWords(
        "ghi “\(text)”, không phải là số nguyên",
        "chỉ ghi chữ số, không ghi phần thập phân, đơn vị tính hay dấu phân nhóm hàng nghìn")
    case .notANumber(let text):
      FindingWords(
        "ghi “\(text)”, không phải là số",
        "ghi chữ số, dùng dấu chấm cho phần thập phân, không ghi đơn vị tính hay dấu phân nhóm hàng nghìn")
    case .percentage(let text): FindingWords("ghi “\(text)”, là phần trăm", "ghi tỷ lệ: 5% là 0.05")
    case .decimalComma(let text, let point, let grouped):
      FindingWords(
        "ghi “\(text)”, nhưng số phải dùng dấu chấm thập phân",
        "ghi \(point)" + (grouped.map { ", hoặc \($0) nếu dấu phẩy phân nhóm hàng nghìn" } ?? ""))
    case .finerThanADong(let text):
      FindingWords(
        "ghi “\(text)” triệu đồng, không tròn đến đồng", "ghi nhiều nhất sáu chữ số thập phân: một đồng là 0.000001")
    case .outOfRange(let text, let type):
      FindingWords(
        "ghi “\(text)”, nằm ngoài phạm vi cho phép", "ghi \(range(of: type))" + (millions(text, type) ?? ""))
    case .notYesNo(let text): FindingWords("ghi “\(text)”, không phải là “yes” hay “no”", "ghi “yes” hoặc “no”")
    case .unknownWord(let text, let nearest, let words):
      FindingWords(
        "ghi “\(text)”, không thuộc các từ được dùng ở đây",
        (didYouMean(nearest).map { "\($0) Được dùng: " } ?? "được dùng: ") + words.map(quoted).joined(separator: ", "))
    case .notADate(let text, let advice): FindingWords("ghi “\(text)”, không phải là ngày", remedy(advice))
    case .notACode(let text):
      FindingWords("ghi “\(text)”, không phải là mã", "dùng nhiều nhất 64 ký tự, không có ký tự bị hỏng")
    case .noResult(let text):
      FindingWords(
        "ghi “\(text)”, là lỗi tính toán hoặc công thức chưa có kết quả",
        "mở bảng trong phần mềm bảng tính, sửa ô rồi lưu lại")
    case .strangeCharacter(let text, let character):
      FindingWords("ghi “\(text)”, chứa \(described(character))", remedy(character))
    }
  }

  private func remedy(_ advice: DateAdvice) -> String {
    let format = "định dạng cột là “yyyy-mm-dd” trước khi lưu"
    return switch advice {
    case .dayNumber(let date):
      "đây có lẽ là số mà phần mềm bảng tính dùng cho ngày \(self.date(date)): ghi \(typed(date)); \(format)"
    case .write(let date): "ghi \(typed(date))"
    case .noSuchDay: "ghi đúng ngày: lịch không có ngày này"
    case .dayFirst(let date): "ghi \(typed(date)) nếu ngày đứng trước tháng; \(format)"
    case .monthFirst(let date): "ghi \(typed(date)); \(format)"
    case .withTime(let advice): "bỏ phần giờ: \(remedy(advice))"
    case .yearAlone: "đây mới chỉ là năm: \(wholeDate)"
    case .monthAlone: "đây mới chỉ là tháng và năm, chưa có ngày: \(wholeDate)"
    case .shortYear: "ghi đủ bốn chữ số của năm, ví dụ 2025-07-01"
    case .unknown: "ghi năm-tháng-ngày, ví dụ 2025-07-01"
    }
  }

  private var wholeDate: String { "ghi năm-tháng-ngày, ví dụ 2025-07-01; nếu không biết ngày thì để trống" }

  /// What values of a type may be, for example `số nguyên từ 0 đến 5`.
  public func value(of type: ValueType) -> String {
    switch type {
    case .code: "mã"
    case .reference(let table): "mã trong \(table.fileName)"
    case .text: "văn bản"
    case .integer(let range): "số nguyên từ \(range.lowerBound) đến \(range.upperBound)"
    case .number(let range): "số \(ends(of: range))"
    case .yesNo: "“yes” hoặc “no”"
    case .word(let list): "một trong các từ " + list.words.map(quoted).joined(separator: ", ")
    case .date: "ngày (2025-07-01)"
    }
  }

  /// The type as the object of `ghi`.
  func object(of type: ValueType) -> String {
    switch type {
    case .code: "một mã riêng"
    case .text: "nội dung"
    case .date: "ngày, ví dụ 2025-07-01"
    case .reference, .integer, .number, .yesNo, .word: value(of: type)
    }
  }

  /// What a value of the type has to be to lie within its range.
  private func range(of type: ValueType) -> String {
    guard case .date(let years) = type else { return object(of: type) }
    return "năm từ \(years.lowerBound) đến \(years.upperBound)"
  }

  /// The unit of an amount that is too large to be in millions; nil for other values.
  private func millions(_ text: String, _ type: ValueType) -> String? {
    guard case .number(let range) = type, range.isMoney, let amount = Double(text), amount > range.upper else {
      return nil
    }
    return ", theo \(millionsOfDong)"
  }

  /// How money is written, for example `triệu đồng: 500.000 đồng là 0.5`.
  var millionsOfDong: String { "triệu đồng: 500.000 đồng là 0.5" }

  /// The range in words, for example `lớn hơn 0, nhiều nhất là 24`.
  private func ends(of range: NumberRange) -> String {
    let (low, high) = (typed(range.lower), typed(range.upper))
    return switch (range.includesLower, range.includesUpper) {
    case (true, true): "từ \(low) đến \(high)"
    case (false, true): "lớn hơn \(low), nhiều nhất là \(high)"
    case (true, false): "từ \(low) trở lên, nhỏ hơn \(high)"
    case (false, false): "lớn hơn \(low), nhỏ hơn \(high)"
    }
  }
}
