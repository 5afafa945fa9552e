import CaseFormat
public import CaseImport
import StaffingDomain

extension Vietnamese {
  /// Why a cell cannot be used, for example `“born” là “31/02/1985”, không phải là ngày`.
  public func words(_ fact: ImportCellFact, of column: String) -> FindingWords {
    switch fact {
    case .empty(let type):
      FindingWords(
        "\(literal(column)) để trống",
        "điền ô (\(value(of: type))), thêm “blank:” trong tệp ánh xạ, hoặc ghi chữ đầu dòng vào “skip:”")
    case .notANumber(let text, _) where text.contains(where: \.isLetter) && !text.contains(where: \.isNumber):
      FindingWords(
        "\(literal(column)) là “\(text)”, không phải là số",
        "ghi số của từ này vào “words:” trong tệp ánh xạ (“\(text): SỐ”), hoặc sửa ô")
    case .notANumber(let text, let form):
      FindingWords(
        "\(literal(column)) là “\(text)”, không phải là số viết theo dạng “\(form.example)”",
        "sửa ô, hoặc ghi cách viết số vào “numbers:” trong tệp ánh xạ")
    case .notADate(let text, let forms):
      FindingWords(
        "\(literal(column)) là “\(text)”, không phải là ngày viết theo dạng "
          + forms.map { quoted($0.rawValue) }.joined(separator: " hoặc "),
        "sửa ô, hoặc thêm dạng của ngày vào “dates:” trong tệp ánh xạ")
    case .numberForDate(let text):
      FindingWords("\(literal(column)) là số \(text), không phải là ngày", "định dạng ô theo ngày, hoặc ghi ngày vào ô")
    case .notWhole(let text): FindingWords("\(literal(column)) là \(text), không phải là số nguyên", "sửa ô hoặc hệ số")
    case .unknownWord(let text, let nearest, let words):
      FindingWords(
        "\(literal(column)) là “\(text)”, tệp ánh xạ chưa cho biết nghĩa của từ này",
        (didYouMean(nearest).map { "\($0) " } ?? "")
          + "thêm từ này vào “words:” với một trong \(words.map(quoted).joined(separator: ", "))")
    case .unusable(let text):
      FindingWords(
        "\(literal(column)) chứa “\(text)”, là lỗi hoặc công thức chưa có kết quả", "ghi chính giá trị vào ô")
    case .unknownName(let text, let table, let nearest):
      FindingWords(
        "\(literal(column)) là “\(text)”, không có trong bảng \(literal(table.rawValue))",
        nearest.map { meant(text, $0, table) } ?? "sửa tên, hoặc thêm dòng vào bảng đó")
    case .otherKind(let text, let table, let name):
      FindingWords(
        "\(literal(column)) là “\(text)”, nhưng đơn vị duy nhất cùng tên là “\(name)”, khác loại",
        meant(text, name, table))
    case .unknownSection(let text, let type, let nearest):
      FindingWords(
        "dòng chỉ ghi “\(text)”, là đề mục nhưng không cho biết \(literal(column)) nào (\(value(of: type)))",
        sectionMeant(text, nearest, type) ?? didYouMean(nearest)
          ?? "sửa tên hoặc cho biết nghĩa, hoặc ghi chữ đầu dòng vào “skip:” nếu dòng không phải là đề mục")
    case .severalFilled(let cells):
      FindingWords(
        "\(literal(column)) chỉ được ghi ở một ô của dòng, nhưng \(cells.joined(separator: ", ")) đều được ghi",
        "chỉ giữ một ô")
    case .noSection:
      FindingWords(
        "phía trên dòng không có đề mục nào cho biết \(literal(column))",
        "thêm dòng đề mục ở phía trên, hoặc ghi chữ đầu dòng vào “skip:”")
    case .ambiguousName(let text, let table, let count):
      FindingWords(
        "\(literal(column)) là “\(text)”, tên của \(self.count(count, "dòng")) trong bảng \(literal(table.rawValue))",
        "ghi mã, hoặc thêm “with:” cho cột, ví dụ “{header: ..., with: {commune: ...}}”")
    case .sameName(let text, let table, let first):
      FindingWords(
        "\(literal(column)) là “\(text)”, tên đã có ở \(first) trong bảng \(literal(table.rawValue))",
        "xóa một trong hai dòng, hoặc đặt tên khác nhau rõ hơn")
    case .sameCode(let text, let table, let first):
      FindingWords(
        "\(literal(column)) là “\(text)”, mã đã có ở \(first) trong bảng \(literal(table.rawValue))",
        "đặt mã khác cho một trong hai dòng")
    }
  }

  private func sectionMeant(_ text: String, _ nearest: String?, _ type: ValueType) -> String? {
    guard case .reference(let table) = type else { return nil }
    return nearest.map { meant(text, $0, table) }
  }

  private func meant(_ text: String, _ name: String, _ table: CaseTable) -> String {
    "nếu là “\(name)” thì sửa ô, hoặc ghi vào tệp ánh xạ: “\(MappingWriter.nameLine(text, means: name, in: table))”"
  }

  /// Why a mapping does not say what it should, for example `“colums” không phải là mục của bảng`.
  public func words(_ fact: MappingFact) -> FindingWords {
    switch fact {
    case .notKeys(let part): FindingWords("\(name(of: part)) không phải là danh sách mục", form(of: part))
    case .unknownKey(let key, let part, let nearest, let known):
      FindingWords(
        "“\(key)” không phải là mục của \(name(of: part))", didYouMean(nearest) ?? "các mục là \(literals(known))")
    case .missingKey(let key, let part): FindingWords("\(name(of: part)) thiếu mục “\(key)”", form(of: part))
    case .severalValues(let key): FindingWords("“\(key)” chứa nhiều giá trị", "ghi một giá trị")
    case .notAList(let key): FindingWords("“\(key)” không phải là danh sách", "bắt đầu mỗi phần bằng “- ”")
    case .emptyKey(let key): FindingWords("“\(key)” để trống", "ghi giá trị, hoặc xóa mục")
    case .wrongForm(let key, let text, let form):
      FindingWords("\(literal(key)) là “\(text)”, không phải là \(what(form))", example(form))
    case .unknownTable(let name, let nearest, let known):
      FindingWords("không có bảng “\(name)”", didYouMean(nearest) ?? "các bảng là \(literals(known))")
    case .unknownColumn(let table, let name, let nearest, let known):
      FindingWords(
        "bảng \(literal(table.rawValue)) không có cột “\(name)”", didYouMean(nearest) ?? "các cột là \(literals(known))"
      )
    case .unknownWord(let word, let column, let nearest, let known):
      FindingWords(
        "“\(word)” không phải là từ của \(column.map { "cột \(literal($0))" } ?? "bộ dữ liệu")",
        didYouMean(nearest) ?? "các từ là \(literals(known))")
    case .notOneSource(let column, let keys):
      FindingWords("cột \(literal(column)) chưa cho biết đúng một cách lấy ô", "ghi một trong \(literals(keys))")
    case .columnTwice(let column):
      FindingWords("cột \(literal(column)) được ghi ở hai chỗ trong ánh xạ của bảng", "xóa một trong hai")
    case .uselessKey(let key, let column, let type):
      FindingWords("“\(key)” không có nghĩa với cột \(literal(column)) (\(value(of: type)))", "xóa mục này")
    case .openFactor(let column):
      FindingWords(
        "chưa có hệ số cho số trong cột \(literal(column))",
        "ghi hệ số thay cho dấu ?, ví dụ “1/60”, hoặc ghi 1 nếu giữ nguyên số")
    case .sheetTwice(let table):
      FindingWords("trang được ánh xạ hai lần cho bảng \(literal(table.rawValue))", "xóa một trong hai")
    case .namesAndSheet(let key):
      FindingWords("“\(key)” không đi cùng “names_of:”, vì các dòng không nằm trong trang riêng", "xóa mục này")
    }
  }

  private func name(of part: MappingPart) -> String {
    switch part {
    case .mapping: "tệp ánh xạ"
    case .policy: "“policy”"
    case .numbers: "“numbers”"
    case .words: "“words”"
    case .names: "“names”"
    case .table: "bảng"
    case .columns: "“columns”"
    case .column(let column): "cột \(literal(column))"
    case .filled(let column): "“filled” của cột \(literal(column))"
    case .joined: "cột của “join”"
    case .narrowing(let column): "“with” của cột \(literal(column))"
    case .sections: "“sections”"
    case .wide: "“wide”"
    case .values: "“values”"
    }
  }

  private func form(of part: MappingPart) -> String {
    switch part {
    case .mapping: "ghi “policy:”, “words:” và “tables:”"
    case .policy: "ví dụ “{plan_date: 2026-01-01}”"
    case .numbers: "ví dụ “{decimal: \",\", thousands: \".\"}”"
    case .words: "ví dụ “{Nam: male, Nữ: female}”"
    case .names: "ví dụ “{communes: {P. Tân An: Phường Tân An}}”"
    case .table: "ghi “table:”, “sheet:”, “headers:” và “columns:”"
    case .columns: "ví dụ “{name: Họ và tên, born: Ngày sinh}”"
    case .column: "ví dụ “{header: Thời gian (phút), factor: 1/60}”"
    case .filled: "ví dụ “{Nam: male, Nữ: female}”"
    case .joined: "ghi tiêu đề, hoặc ví dụ “{letter: C}”"
    case .narrowing: "ví dụ “{commune: Đơn vị công tác}”"
    case .sections: "ví dụ “{column: commune, numbering: I}”"
    case .wide: "ghi “across:” và “values:”"
    case .values: "ví dụ “{column: annual_volume, factor: 12}”"
    }
  }

  private func what(_ form: MappingForm) -> String {
    switch form {
    case .headers: "từ hai tiêu đề trở lên"
    case .parts: "từ hai cột trở lên"
    case .rows, .openRows: "một dòng, hay dòng đầu và dòng cuối"
    case .letters: "chữ cái của cột"
    case .factor: "hệ số"
    case .date: "dạng của ngày"
    case .mark: "một dấu câu"
    case .otherMark: "dấu khác với dấu thập phân"
    case .tableColumn: "cột của một bảng"
    case .sectionColumn: "cột mà đề mục có thể cho biết"
    case .numbering: "kiểu đánh số đề mục"
    case .otherNumbering: "kiểu đánh số chưa dùng cho đề mục ở trên"
    case .reference(let table): "cột ghi tên các dòng của bảng \(literal(table.rawValue))"
    }
  }

  private func example(_ form: MappingForm) -> String {
    switch form {
    case .headers: "ví dụ “either: [Nam, Nữ]”"
    case .parts: "ví dụ “join: [Họ đệm, Tên]” hoặc “join: [Họ và tên, {letter: C}]”"
    case .rows: "ví dụ “5” hoặc “5-6”"
    case .openRows: "ví dụ “8-” hoặc “8-120”"
    case .letters: "ví dụ “D” hoặc “AA”"
    case .factor: "ví dụ “1/60” hoặc “0.01”"
    case .date: "các dạng là \(DateForm.allCases.map { quoted($0.rawValue) }.joined(separator: ", "))"
    case .mark, .otherMark: "ví dụ “{decimal: \",\", thousands: \".\"}”"
    case .sectionColumn: "chọn cột ghi tên, từ hoặc chữ, không phải tên của chính dòng và không ở dưới “wide:”"
    case .numbering:
      "các kiểu là \(SectionMapping.Numbering.allCases.map { quoted($0.rawValue) }.joined(separator: ", "))"
    case .otherNumbering: "dùng cho đề mục của mỗi cột một kiểu đánh số riêng"
    case .tableColumn, .reference: "ví dụ officer_competencies.competency cho bảng “competencies”"
    }
  }
}
