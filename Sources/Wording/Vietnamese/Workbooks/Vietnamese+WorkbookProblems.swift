internal import CaseFormat
public import Spreadsheets

extension Vietnamese {
  /// For example `đây không phải là sổ tính mà là sổ tính kiểu cũ (.xls)`.
  public func words(_ problem: WorkbookProblem) -> FindingWords {
    switch problem {
    case .unreadable:
      FindingWords("không đọc được sổ tính", "xem sổ tính có đang mở ở nơi khác không và có được phép đọc không")
    case .otherKind(let kind): FindingWords("đây không phải là sổ tính Excel mà là \(name(kind))", remedy(kind))
    case .truncated, .damaged:
      FindingWords("sổ tính bị hỏng: thiếu một phần", "sao chép lại, hoặc mở bằng Excel rồi lưu lại")
    case .encrypted: FindingWords("sổ tính được đặt mật khẩu", "lưu lại sổ tính không có mật khẩu")
    case .unknownCompression, .missingPart, .repeatedPart, .binaryPart, .malformed, .misplacedRow, .misplacedCell:
      FindingWords(
        "sổ tính không đúng định dạng" + (problem.part.map { " ở phần \(quoted($0))" } ?? ""),
        "mở bằng Excel rồi lưu lại")
    case .sheetWithoutPart(let sheet):
      FindingWords("trang \(quoted(sheet)) không có nội dung", "mở sổ tính bằng Excel rồi lưu lại")
    case .documentType:
      FindingWords(
        "sổ tính có khai báo loại tài liệu mà không sổ tính nào cần đến", "không dùng tệp này; hỏi lại nơi gửi tệp")
    case .exceeds(let limit, let most, _):
      FindingWords(
        "sổ tính có quá \(figure(most)) \(name(limit))", "bỏ phần không cần thiết, hoặc tách thành nhiều sổ tính")
    }
  }

  func name(_ kind: FileKind) -> String {
    switch kind {
    case .empty: "tệp trống"
    case .oldWorkbook: "sổ tính kiểu cũ (.xls)"
    case .encryptedDocument: "tài liệu có mật khẩu"
    case .oldDocument: "tài liệu kiểu cũ"
    case .binaryWorkbook: "sổ tính nhị phân (.xlsb)"
    case .openDocument: "tài liệu của “LibreOffice” (.ods)"
    case .textDocument: "văn bản (.docx)"
    case .presentation: "bài trình chiếu (.pptx)"
    case .archive: "tệp nén chứa các tệp khác"
    case .webPage: "trang mạng (HTML)"
    case .workbookXML2003: "sổ tính dạng “XML” năm 2003"
    case .markup: "tệp “XML”"
    case .text: "văn bản thuần, có thể là CSV"
    case .printDocument: "tài liệu để in (.pdf)"
    case .unknown: "loại tệp khác"
    }
  }

  private func remedy(_ kind: FileKind) -> String {
    switch kind {
    case .encryptedDocument: "mở tệp rồi lưu thành sổ tính Excel (.xlsx) không có mật khẩu"
    case .empty, .oldDocument, .textDocument, .presentation, .archive, .markup, .unknown:
      "chọn một sổ tính Excel (.xlsx), hoặc một thư mục chứa các bảng CSV"
    case .printDocument: "dùng tệp gốc của bản in này, là sổ tính Excel (.xlsx) hoặc tệp CSV"
    case .oldWorkbook, .binaryWorkbook, .openDocument, .webPage, .workbookXML2003, .text:
      "mở tệp rồi lưu thành sổ tính Excel (.xlsx)"
    }
  }

  private func name(_ limit: WorkbookLimit) -> String {
    switch limit {
    case .fileBytes: "byte"
    case .partBytes: "byte trong một phần"
    case .totalBytes: "byte khi giải nén"
    case .markupBytes: "byte trong một thẻ định dạng"
    case .xmlBytes: "byte phải đọc cùng lúc"
    case .nameBytes: "byte trong một tên"
    case .sharedTextBytes: "byte văn bản dùng chung"
    case .rowBytes: "byte trong một dòng"
    case .entries: "phần"
    case .depth: "cấp lồng nhau"
    case .sheets: "trang"
    case .styles: "kiểu định dạng"
    case .sharedTexts: "nội dung văn bản khác nhau"
    case .textLength: "ký tự trong một ô"
    case .rows: "dòng trong một trang"
    case .columns: "cột trong một trang"
    case .cells: "ô trong một trang"
    case .mergedRanges: "vùng ô gộp trong một trang"
    }
  }
}
