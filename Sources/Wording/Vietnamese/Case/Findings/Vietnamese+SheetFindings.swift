public import CaseFormat
public import StaffingDomain
import Tables

extension Vietnamese {
  /// A sheet within a sentence.
  public func sheet(_ name: String) -> String { "trang tính “\(name)”" }

  /// A row of a sheet within a sentence.
  public func row(_ number: Int, ofSheet name: String) -> String { "dòng \(number) của trang tính “\(name)”" }

  /// A heading with its code name.
  public func heading(_ heading: String, code: String) -> String { "\(heading) (\(code))" }

  /// A heading within a sentence.
  public func column(_ heading: String) -> String { quoted(heading) }

  /// A word that a cell holds within a sentence.
  public func choice(_ word: String, label: String?) -> String { quoted(label ?? word) }

  /// What sentences say of files, and what they say of sheets in its place.
  public var sheetPhrases: [(ofFile: String, ofSheet: String)] {
    [
      ("tệp này", "trang tính này"), ("tệp đó", "trang tính đó"), ("nên tệp không", "nên trang tính không"),
      ("đọc được tệp", "đọc được trang tính"),
    ]
  }

  /// What a workbook needs other words for than files.
  public func sheetWords(_ fact: CaseFact, _ names: SheetNames) -> FindingWords? {
    switch fact {
    case .file(let fact): sheetWords(fact, names)
    case .yaml(let fact): FindingWords(words(fact).message, settings)
    case .layout(let fact): sheetWords(fact, names)
    case .value(.wrong(let name, let problem)):
      sheetWords(problem).map { FindingWords("\(literal(name)) \($0.message)", $0.remedy) }
    case .value(.empty(let column, let type)):
      FindingWords("\(literal(column)) để trống", "ghi \(sheetObject(type))")
    case .reference(.damaged(_, _, let damage, _)), .reference(.damagedInTable(_, _, let damage, _, _)):
      FindingWords(words(of: fact).message, sheetRemedy(damage))
    case .plausibility(.damagedText(let text)) where text.damage != .foreignD:
      FindingWords(words(of: fact).message, sheetRemedy(text))
    case .policy(let fact): sheetWords(fact, names)
    default: nil
    }
  }

  private func sheetWords(_ fact: CaseFileFact, _ names: SheetNames) -> FindingWords? {
    func named(_ part: CasePart?) -> String { part.map { sheet(names.sheet($0)) } ?? "" }
    switch fact {
    case .missingTable(let file, let user, let columns):
      guard let part = CasePart(fileName: file), case .table(let table) = part else { return nil }
      let headings = columns.map { quoted(names.column($0, of: table) ?? $0) }
      return FindingWords(
        "sổ tính không có \(named(part))"
          + (user.map { ", trong khi \(named(CasePart(fileName: $0))) dùng mã của bảng này" } ?? ""),
        "thêm \(named(part)) với các cột \(headings.joined(separator: ", "))")
    case .missingPolicy:
      return FindingWords(
        "sổ tính không có \(named(.policy))",
        "thêm trang tính này với cột mã tham số, cột giá trị và ít nhất một dòng cho \(quoted(names.name("plan_date")))"
      )
    case .unknownFile:
      return FindingWords(
        "trang tính này không thuộc bộ dữ liệu, dù tên gần giống một trang tính của bộ dữ liệu, nên không được đọc",
        "nếu trang tính thuộc bộ dữ liệu thì đặt tên như trong sổ tính mẫu; nếu không thì không cần làm gì")
    case .severalFiles(let sheets):
      return FindingWords(
        "các trang tính \(list(sheets.map(quoted))) cùng là một bảng nên không xác định được phải dùng trang tính nào",
        "chỉ giữ lại một trang tính, xóa hoặc đổi tên các trang tính khác")
    case .unreadable:
      return FindingWords(
        "không đọc được trang tính", "mở sổ tính bằng phần mềm bảng tính rồi lưu lại")
    case .noFolder, .notAFolder, .noWorkbook, .workbook, .archive, .missingWhatIf, .spelled: return nil
    }
  }

  private func sheetWords(_ fact: LayoutFact, _ names: SheetNames) -> FindingWords? {
    switch fact {
    case .missingColumn(let table, let column):
      FindingWords("thiếu cột \(quoted(names.column(column, of: table) ?? column))", words(fact).remedy)
    case .csv(.noHeader):
      FindingWords(
        "không dòng nào của trang tính là dòng tiêu đề", "ghi tên các cột vào một dòng phía trên các dòng khác")
    case .noRows: FindingWords("trang tính không có dòng nào dưới dòng tiêu đề", words(fact).remedy)
    case .csv, .noHeadings, .repeatedHeader, .unnamedColumn, .unknownColumn, .spelledColumn, .columnTwice: nil
    }
  }

  private func sheetWords(_ problem: ValueProblem) -> FindingWords? {
    switch problem {
    case .notAnInteger: FindingWords(words(problem).message, "nhập dưới dạng số nguyên, không ghi đơn vị tính")
    case .notANumber: FindingWords(words(problem).message, "nhập dưới dạng số, không ghi đơn vị tính")
    case .percentage:
      FindingWords(
        words(problem).message, "nhập dưới dạng số: tỷ lệ như 0,05, hoặc 5% trong ô có định dạng phần trăm")
    case .decimalComma(let text, _, _):
      FindingWords(
        "là văn bản “\(text)”, không phải là số",
        "nhập dưới dạng số, dùng dấu thập phân của phần mềm bảng tính, trong ô không định dạng văn bản")
    case .notYesNo:
      FindingWords(
        "\(wrongWord(problem)), không phải là “có” hay “không”", "chọn một trong các giá trị \(sheetWords(of: .yesNo))")
    case .unknownWord(_, let nearest, let words):
      FindingWords(
        self.words(problem).message,
        WordList.allCases.first { $0.words == words }.map { list in
          let guess = nearest.map { label(of: $0, in: list) ?? $0 }
          return (didYouMean(guess).map { "\($0) Chọn " } ?? "chọn ") + "một trong các giá trị \(sheetWords(of: list))"
        } ?? self.words(problem).remedy)
    case .notADate(_, let advice): FindingWords(words(problem).message, sheetRemedy(advice))
    case .outOfRange, .finerThanADong, .notACode, .noResult, .strangeCharacter: nil
    }
  }

  private func wrongWord(_ problem: ValueProblem) -> String {
    if case .notYesNo(let text) = problem { "ghi “\(text)”" } else { words(problem).message }
  }

  private func sheetWords(of list: WordList) -> String {
    list.words.map { quoted(label(of: $0, in: list) ?? $0) }.joined(separator: ", ")
  }

  private func sheetObject(_ type: ValueType) -> String {
    if let list = type.wordList { return "một trong các giá trị \(sheetWords(of: list))" }
    if case .date = type { return "ngày (ngày/tháng/năm)" }
    return object(of: type)
  }

  private func sheetRemedy(_ advice: DateAdvice) -> String {
    let typing = "nhập dưới dạng ngày (ngày/tháng/năm) trong ô không định dạng văn bản"
    return switch advice {
    case .dayNumber(let date): "số này ứng với ngày \(self.date(date)): định dạng ô là ngày"
    case .noSuchDay: "lịch không có ngày này: nhập đúng ngày dưới dạng ngày (ngày/tháng/năm)"
    case .dayFirst(let date): "\(typing): \(self.date(date)) nếu ngày đứng trước tháng"
    case .write(let date), .monthFirst(let date): "\(typing): \(self.date(date))"
    case .withTime(let advice): "bỏ phần giờ: \(sheetRemedy(advice))"
    case .yearAlone: "đây mới chỉ là năm: \(typing); nếu không biết ngày thì để trống"
    case .monthAlone: "đây mới chỉ là tháng và năm, chưa có ngày: \(typing); nếu không biết ngày thì để trống"
    case .shortYear, .unknown: typing
    }
  }

  private func sheetRemedy(_ damage: CodeDamage) -> String {
    let form = "định dạng cột là văn bản trước khi nhập hoặc dán mã"
    return switch damage {
    case .lostZeros(let whole), .decimals(let whole): "ghi “\(whole)”; \(form)"
    case .shortened, .day: "lấy lại các mã từ nguồn gốc; \(form)"
    }
  }

  private func sheetRemedy(_ text: DamagedText) -> String {
    switch text.damage {
    case .lost: "lấy lại nội dung từ nguồn gốc: sổ tính này không còn giữ được các chữ cái đó"
    case .misreadUTF8: "lấy lại nội dung từ nguồn gốc, mở theo UTF-8, hoặc nhập lại"
    case .tcvn3: "chuyển nội dung từ TCVN3 sang Unicode"
    case .vni: "chuyển nội dung từ “VNI” sang Unicode"
    case .foreignD: ""
    }
  }

  private var settings: String { "ghi mỗi tham số một dòng, gồm mã tham số và giá trị" }

  private func sheetWords(_ fact: PolicyFact, _ names: SheetNames) -> FindingWords? {
    switch fact {
    case .notKeys, .keyIsNoWord: FindingWords("trang tính không phải là danh sách tham số", settings)
    case .missingKey(let key):
      FindingWords("thiếu \(quoted(key))", "ghi giá trị vào \(sheet(names.sheet(.policy)))")
    case .wordForNothing(_, let text, _):
      FindingWords(words(fact).message, "để trống ô này nếu “\(text)” nghĩa là không có")
    case .severalValues, .keyTwice, .setTwice, .unknownKey, .nothingToChange, .noWorkingTime: nil
    }
  }
}
