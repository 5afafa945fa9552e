import CaseFormat
public import CaseImport
import StaffingDomain

extension Vietnamese {
  /// What was taken for what, for example `cột “sex”: “Nữ” là “female”, ở 12 ô`.
  public func sentence(_ fact: ImportNoteFact) -> String {
    switch fact {
    case .sheet(let headers, let rows):
      headers.count == 1
        ? "tiêu đề ở dòng \(headers.lowerBound), \(count(rows, "dòng"))"
        : "tiêu đề ở dòng \(headers.lowerBound) đến \(headers.upperBound), \(count(rows, "dòng"))"
    case .column(let column, let header, let letters): "\(literal(column)): cột “\(letters)”, “\(header)”"
    case .constant(let column, let text): "\(literal(column)): “\(text)” cho mọi dòng"
    case .either(let column, let headers):
      "\(literal(column)): lấy ô được ghi trong các cột \(headers.map(quoted).joined(separator: ", "))"
    case .joined(let column, let headers):
      "\(literal(column)): ghép chữ trong các cột \(headers.map(quoted).joined(separator: ", "))"
    case .filled(let column, let header, let word, let cells):
      "\(literal(column)): “\(word)” nếu cột “\(header)” được ghi, ở \(count(cells, "dòng"))"
    case .wide(let across, let values, let first, let last, let columns):
      "\(count(columns, "cột")) từ “\(first)” đến “\(last)” thành dòng: tiêu đề là \(literal(across)), ô là "
        + literal(values)
    case .madeCodes(let number): "lập mã từ \(count(number, "tên"))"
    case .madeRows(let number, let column):
      "lập \(count(number, "dòng")) từ tên trong \(literal(column.table.rawValue)), cột \(literal(column.schema.name))"
    case .word(let column, let text, let word, let cells):
      "\(literal(column)): “\(text)” là “\(word)”, ở \(count(cells, "ô"))"
    case .numbers(let column, let form, let cells):
      "\(literal(column)): chữ được đọc thành số theo dạng “\(form.example)”, ở \(count(cells, "ô"))"
    case .dates(let column, let form, let cells):
      "\(literal(column)): chữ được đọc thành ngày theo dạng “\(form.rawValue)”, ở \(count(cells, "ô"))"
        + firstDay(form)
    case .percentages(let column, let cells): "\(literal(column)): phần trăm thành tỷ lệ, ở \(count(cells, "ô"))"
    case .factor(let column, let factor, let cells): "\(literal(column)): nhân với \(factor), ở \(count(cells, "ô"))"
    case .blanks(let column, let value, let cells):
      "\(literal(column)): ô trống được hiểu là “\(value)”, ở \(count(cells, "ô"))"
    case .dashes(let column, let cells): "\(literal(column)): dấu gạch được hiểu là không có, ở \(count(cells, "ô"))"
    case .merged(let cells): "\(count(cells, "ô")) lấy giá trị của ô gộp phía trên"
    case .spellings(let name, let others): "“\(name)” còn được viết là \(others.map(quoted).joined(separator: ", "))"
    case .skipped, .columnNumbers, .repeatedHeaders, .loneTexts, .blankRows, .ended, .noEnd, .encoding, .letters,
      .unusedSheet, .hiddenSheet, .hiddenSheetUsed, .together, .copyOfSheet, .sameOfficers, .unusedHeaders,
      .unusedColumns, .unknownSheet, .missingColumns, .missingTables, .unknownWords, .unknownNumbers, .sections,
      .planDate, .numberForm, .dateForms,
      .mixedForms, .unit, .bracket, .unitAbove, .lostBirths, .sectionsOfOneKind:
      sentenceOfRest(fact)
    }
  }

  private func sentenceOfRest(_ fact: ImportNoteFact) -> String {
    switch fact {
    case .skipped(let text, let rows):
      "bỏ qua \(count(rows.count, "dòng")) bắt đầu bằng “\(text)”: \(rows.map(String.init).joined(separator: ", "))"
    case .columnNumbers(let row): "bỏ qua dòng \(row) ghi số thứ tự của cột"
    case .repeatedHeaders(let rows):
      "bỏ qua \(count(rows.count, "dòng")) lặp lại tiêu đề cột: \(rows.map(String.init).joined(separator: ", "))"
    case .sections(let column, let sections, let giveCells):
      (giveCells
        ? "\(count(sections.count, "dòng đề mục")) cho biết \(literal(column)) của các dòng bên dưới: "
        : "bỏ qua \(count(sections.count, "dòng đề mục")), vì \(literal(column)) có cột riêng: ")
        + sections.map { "“\($0.text)” (dòng \($0.row))" }.joined(separator: ", ")
    case .loneTexts(let rows):
      "\(count(rows.count, "dòng")) chỉ có một ô chữ, chưa rõ là gì, cần ghi vào “skip:” hoặc “sections:”: "
        + shown(rows)
    case .blankRows(let number): "bỏ qua \(count(number, "dòng")) không có ô nào được ánh xạ"
    case .ended(let text, let row, let left):
      "bảng kết thúc trước dòng \(row), bắt đầu bằng “\(text)”; không đọc \(count(left, "dòng")) kể từ đó"
    case .noEnd(let text, let row, let next):
      "dòng \(row) ghi “\(text)” giống phần sau bảng, nhưng dòng \(next) giống dòng của bảng: chưa lấy dòng nào làm "
        + "chỗ kết thúc"
    case .encoding(let encoding): "đã chuyển từ bảng mã “\(encoding.rawValue)”"
    case .letters(let encoding, let cells): "\(count(cells, "ô")) đã chuyển từ bảng mã “\(encoding.rawValue)”"
    case .unusedSheet: "không có trong tệp ánh xạ, không dùng"
    case .hiddenSheet(let rows): "trang ẩn, \(count(rows, "dòng")): không dùng nếu tệp ánh xạ không nêu tên trang"
    case .hiddenSheetUsed: "trang ẩn, được dùng theo tệp ánh xạ"
    case .together(let places): "\(figure(places.count)) trang được dùng chung: \(list(places))"
    case .copyOfSheet(let place, let same, let rows):
      "giống bản sao của \(place), không dùng: \(figure(same)) trong \(count(rows, "dòng")) cũng có ở đó"
    case .lostBirths(let column, let headers, let first, let cells):
      "\(literal(column)): \(count(cells, "ô")) ở cột \(headers.map(quoted).joined(separator: ", ")) ghi ngày hoặc năm sinh, ô đầu "
        + "tiên ghi “\(first.text)” (\(first.place)), chỉ được dùng để biết giới tính: hãy chuyển sang một cột riêng"
    case .sectionsOfOneKind(let rows):
      "giống danh sách cán bộ, công chức có dòng đề mục, nhưng đơn vị và vị trí đều ghi ở dòng đề mục và không có gì để phân "
        + "biệt: hãy đánh số theo hai cách (I, II và 1, 2), hoặc ghi một trong hai vào cột riêng: " + shown(rows)
    case .sameOfficers(let number, let name, let first, let second):
      "\(count(number, "dòng")) trùng họ tên và ngày sinh với dòng khác, ví dụ “\(name)”: \(first) và \(second)"
    case .unusedHeaders(let headers): "không dùng: \(headers.map(quoted).joined(separator: ", "))"
    case .unusedColumns(let letters):
      "không dùng \(count(letters.count, "cột")) không có tiêu đề nhưng có dữ liệu: \(letters.joined(separator: ", "))"
    case .unknownSheet: "không rõ là bảng nào"
    case .missingColumns(let columns): "không tìm thấy: \(literals(columns))"
    case .missingTables(let tables): "không tìm thấy trang cho \(list(tables.map { literal($0.rawValue) }))"
    case .unknownWords(let column, let texts):
      "\(literal(column)): chưa rõ nghĩa: \(texts.map(quoted).joined(separator: ", "))"
    case .unknownNumbers(let column, let texts):
      "\(literal(column)): từ chưa có số, cần ghi vào “words:”: \(texts.map(quoted).joined(separator: ", "))"
    case .planDate(let date, let cell?): "plan_date là \(date), lấy từ \(cell)"
    case .planDate(let date, nil): "plan_date là \(date): không có trang nào ghi, nên lấy ngày hôm nay"
    case .numberForm(let column, let form, let texts, let certain):
      "\(literal(column)): số được viết theo dạng “\(form.example)”: " + evidence(texts, certain)
    case .dateForms(let column, let forms, let texts, let certain):
      "\(literal(column)): ngày được viết theo dạng \(forms.map { quoted($0.rawValue) }.joined(separator: " hoặc ")): "
        + evidence(texts, certain) + (forms.contains(where: \.hasShortYears) ? shortYears : "")
    case .mixedForms(let column, let left, let form, let right, let other, let taken):
      "\(literal(column)): cách viết không thống nhất: “\(left.text)” (\(left.place)) theo dạng “\(form)”, "
        + "“\(right.text)” (\(right.place)) theo dạng “\(other)”; tạm đọc theo "
        + taken.map(quoted).joined(separator: " hoặc ")
    case .bracket(let column, let header, let text, true):
      "\(literal(column)): chưa rõ đơn vị “\(text)” ở “\(header)”: ghi hệ số thay cho dấu ?, hoặc ghi 1"
    case .bracket(let column, let header, let text, false): "\(literal(column)): chưa rõ “\(text)” ở “\(header)”"
    case .unitAbove(let text): "“\(text.text)” (\(text.place)) ghi đơn vị nhưng chưa rõ dùng cho cột nào"
    case .unit(let column, let header, let factor): "\(literal(column)): nhân với \(factor) theo đơn vị ở “\(header)”"
    case .sheet, .column, .constant, .either, .joined, .filled, .wide, .madeCodes, .madeRows, .word, .numbers, .dates,
      .percentages, .factor, .blanks, .dashes, .merged, .spellings:
      sentence(fact)
    }
  }

  private func shown(_ rows: [ImportSection]) -> String {
    rows.prefix(20).map { "“\($0.text)” (dòng \($0.row))" }.joined(separator: ", ") + (rows.count > 20 ? "…" : "")
  }

  private func evidence(_ texts: Int, _ certain: Int) -> String {
    "\(count(texts, "ô chữ")), trong đó \(figure(certain)) không thể đọc theo cách khác"
  }

  private func firstDay(_ form: DateForm) -> String {
    switch form {
    case .month: "; lấy ngày đầu tháng"
    case .year: "; lấy ngày 1 tháng 1"
    case .shortYear: "\(shortYears); lấy ngày 1 tháng 1"
    case .shortDayFirst: shortYears
    case .dayFirst, .monthFirst, .yearFirst: ""
    }
  }

  private var shortYears: String {
    "; từ 00 đến \(DateForm.firstShortYear % 100 - 1) là các năm từ 2000, từ \(DateForm.firstShortYear % 100) đến 99 là "
      + "các năm từ \(DateForm.firstShortYear)"
  }

  /// The lines at the head of a guessed mapping.
  public var mappingHead: [String] {
    [
      "Bản gợi ý. Xem và sửa từng dòng, rồi chạy: cadre import TỆP... --mapping TỆP_NÀY -o THƯ_MỤC",
      "Dưới “columns:”, cột của bộ dữ liệu đứng trước, tiêu đề trong trang đứng sau. Các mục: xem bài MappingFormat.",
    ]
  }

  /// What stands behind the day of the plan in a guessed mapping.
  public var mappingPlanDate: String { "ngày lập phương án" }

  /// For example `Không tìm thấy, cần bổ sung: “rank”`.
  public func mappingMissing(_ columns: [String]) -> String {
    "Không tìm thấy hoặc chưa chắc chắn, cần kiểm tra: \(literals(columns))"
  }

  /// For example `“rank”: ghi số của từng từ thay cho dấu ? rồi chuyển lên “words:”: Chuyên viên: ?`.
  public func mappingUnknownWords(_ unknown: UnknownColumnWords) -> String {
    (unknown.areNumbers
      ? "\(literal(unknown.column)): ghi số của từng từ thay cho dấu ? rồi chuyển lên “words:”: "
      : "\(literal(unknown.column)): ghi nghĩa của từng từ thay cho dấu ? rồi chuyển lên “words:”: ")
      + MappingWriter.wordsToFill(unknown.words)
  }

  /// For example `“unit_hours”: ghi hệ số cho “công đoạn” thay cho dấu ?, hoặc ghi 1 nếu giữ nguyên số`.
  public func mappingOpenUnits(_ column: String, _ units: [String]) -> String {
    "\(literal(column)): ghi hệ số cho \(units.map(quoted).joined(separator: ", ")) thay cho dấu ?, "
      + "hoặc ghi 1 nếu giữ nguyên số"
  }

  /// For example `24 ô: G8, G9, G10…`.
  public func places(_ first: [String], of count: Int, areCells: Bool) -> String {
    "\(self.count(count, areCells ? "ô" : "dòng")): \(first.joined(separator: ", "))"
      + (first.count < count ? "…" : "")
  }

  /// For example `8 bảng, 120 dòng`.
  public func verdict(tables: Int, rows: Int, findings: Int) -> String {
    findings > 0
      ? "\(count(findings, "lỗi")); chưa ghi gì" : "\(count(tables, "bảng")), \(count(rows, "dòng"))"
  }

  /// For example `tệp ánh xạ cho 8 bảng`.
  public func verdictOfGuess(tables: Int) -> String { "tệp ánh xạ cho \(count(tables, "bảng"))" }

  /// The heading above what belongs to no sheet.
  public var importHeading: String { "mọi tệp" }
}
