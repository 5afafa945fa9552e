public import CaseFormat
internal import Spreadsheets

extension Vietnamese {
  /// For example `tệp nén bị hỏng: thiếu một phần`.
  public func words(_ problem: ArchiveProblem) -> FindingWords {
    switch problem {
    case .file(let problem): archiveWords(problem)
    case .outsideName(let name):
      FindingWords(
        "tệp nén nêu một vị trí nằm ngoài tệp nén (\(quoted(name))), điều không tệp nén bình thường nào có",
        "không dùng tệp này; nén lại các bảng và policy.yml")
    case .workbook: FindingWords("đây là sổ tính mang tên tệp nén", "đổi đuôi tên tệp thành .xlsx")
    case .withoutTables:
      FindingWords(
        "tệp nén không có bảng nào và không có policy.yml",
        "nén chung các bảng CSV và policy.yml, hoặc chọn một sổ tính Excel (.xlsx)")
    case .severalFolders(let folders):
      FindingWords(
        "các bảng nằm ở nhiều thư mục trong tệp nén (\(list(folders.map { $0.isEmpty ? "ngoài cùng" : quoted($0) })))",
        "chỉ nén một bộ dữ liệu")
    }
  }

  private func archiveWords(_ problem: WorkbookProblem) -> FindingWords {
    switch problem {
    case .unreadable: FindingWords("không đọc được tệp nén", "xem có tệp này không và có được phép đọc không")
    case .otherKind(let kind):
      FindingWords(
        "đây không phải là tệp nén (.zip) mà là \(name(kind))",
        "nén các bảng CSV và policy.yml thành tệp .zip, hoặc chọn một sổ tính Excel (.xlsx)")
    case .encrypted: FindingWords("tệp nén được đặt mật khẩu", "nén lại không có mật khẩu")
    case .unknownCompression:
      FindingWords("tệp được nén theo cách không đọc được", "nén lại thành tệp .zip thông thường")
    case .repeatedPart(let name):
      FindingWords("tệp nén có \(quoted(name)) nhiều lần", "mỗi tệp chỉ nén một lần")
    case .exceeds(.entries, let most, _):
      FindingWords("tệp nén có quá \(figure(most)) tệp", "chỉ giữ các bảng và policy.yml trong tệp nén")
    case .exceeds(_, let most, _):
      FindingWords(
        "tệp nén, hoặc một tệp trong đó sau khi giải nén, có quá \(figure(most)) byte",
        "chỉ giữ các bảng và policy.yml trong tệp nén; nếu tệp do nơi khác gửi, không dùng tệp này")
    case .truncated, .damaged, .missingPart, .sheetWithoutPart, .binaryPart, .malformed, .documentType, .misplacedRow,
      .misplacedCell:
      FindingWords("tệp nén bị hỏng: thiếu một phần", "sao chép lại, hoặc nén lại")
    }
  }
}
