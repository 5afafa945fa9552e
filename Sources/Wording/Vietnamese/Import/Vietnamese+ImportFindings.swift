public import CaseImport
import StaffingDomain

extension Vietnamese {
  /// What is wrong with a file of a department, for example `không xác định được bảng mã của tệp`.
  public func words(_ fact: ImportFileFact) -> FindingWords {
    switch fact {
    case .unreadable: FindingWords("không đọc được tệp", "kiểm tra tên tệp và quyền đọc tệp")
    case .tooLong(let bytes): FindingWords("tệp dài hơn \(figure(bytes)) byte", "bỏ bớt phần không dùng cho bảng nào")
    case .workbook(let problem): words(problem)
    case .unknownEncoding:
      FindingWords(
        "bảng mã của tệp không phải là UTF-8, UTF-16, Windows-1258, TCVN3 hay VNI",
        "lưu tệp theo UTF-8, hoặc thành sổ tính Excel (.xlsx)")
    case .csv(let kind): words(kind)
    case .sameName: FindingWords("có tệp khác cùng tên", "đổi tên một trong hai tệp")
    }
  }

  /// Sheets and headers that are not there, for example `không có trang “Cán bộ”`.
  public func words(_ fact: ImportLayoutFact) -> FindingWords {
    switch fact {
    case .unknownSheet(let sheet, let nearest, let known):
      FindingWords(
        "không có trang “\(sheet)”", didYouMean(nearest) ?? "các trang là \(known.map(quoted).joined(separator: ", "))")
    case .unknownFile(let file, let known):
      FindingWords("không có tệp “\(file)”", "các tệp là \(known.map(quoted).joined(separator: ", "))")
    case .whichFile(let known):
      FindingWords(
        "chưa rõ dùng trang nào", "thêm “file:” hoặc “sheet:”, chọn trong \(known.map(quoted).joined(separator: ", "))")
    case .whichSheet(let sheet, let files):
      FindingWords(
        "\(list(files.map(quoted))) đều có trang “\(sheet)”", "thêm “file:” để chỉ rõ tệp nào")
    case .unknownHeader(let header, let nearest, let known):
      FindingWords(
        "không có cột nào mang tiêu đề “\(header)”",
        didYouMean(nearest)
          ?? "các tiêu đề ở những dòng này là \(known.prefix(20).map(quoted).joined(separator: ", "))")
    case .ambiguousHeader(let header, let columns):
      FindingWords(
        "nhiều cột mang tiêu đề “\(header)”",
        "ghi đầy đủ một trong \(columns.map(quoted).joined(separator: ", ")), hoặc chữ cái của cột, ví dụ “{letter: D}”"
      )
    case .missingColumn(let table, let column):
      FindingWords(
        "bảng \(literal(table.rawValue)) cần cột \(literal(column)) nhưng tệp ánh xạ không cho biết",
        "thêm tiêu đề của cột dưới “columns:”, hoặc một giá trị cho mọi dòng: “\(column): {value: ...}”")
    case .noNames(let table):
      FindingWords("bảng \(literal(table.rawValue)) không có mã và cũng không có tên", "ánh xạ cột ghi tên")
    case .noRows(let table):
      FindingWords(
        "dưới tiêu đề không có dòng nào cho bảng \(literal(table.rawValue))", "kiểm tra “headers:” và “rows:”")
    case .noWideColumns(let table):
      FindingWords(
        "không còn cột nào để chuyển thành dòng của bảng \(literal(table.rawValue))",
        "kiểm tra “under:”, “from:”, “to:” và “except:” dưới “wide:”")
    case .noNamesOf(let table, let column):
      FindingWords(
        "không có trang nào cho biết tên trong cột “\(column)” để lập bảng \(literal(table.rawValue))",
        "ánh xạ một trang cho cột đó")
    case .loneText(let text):
      FindingWords(
        "dòng chỉ có một ô chữ “\(text)”, cách đánh số không khớp với cấp đề mục nào",
        "ghi vào “skip:” nếu không nói gì về các dòng bên dưới, hoặc thêm cấp này vào “sections:”")
    }
  }
}
