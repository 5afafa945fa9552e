public import CaseGeneration

extension Vietnamese {
  /// For example `“my-case” là tệp; chọn một thư mục cho bộ dữ liệu`.
  public func sentence(_ error: GenerationError) -> String {
    switch error {
    case .folder(let folder, let problem): "“\(folder)” \(predicate(problem))"
    case .communeList(let file, .notReadable): "không mở được “\(file)”; kiểm tra tên tệp và quyền đọc tệp"
    case .communeList(let file, .unknownProvince(let province, let known)):
      "\(file) không có tỉnh “\(province)”; các tỉnh trong tệp: \(known.map(quoted).joined(separator: ", "))"
    case .communeList(let file, .tooFewCommunes):
      "\(file) có ít hơn 2 xã; bộ dữ liệu cần ít nhất 2 xã: bổ sung xã vào tệp"
    case .communeList(let file, .rows(let finding, let others)):
      line(finding, in: file) + (others > 0 ? " (và \(count(others, "vấn đề khác")))" : "")
    }
  }

  private func predicate(_ problem: FolderProblem) -> String {
    switch problem {
    case .isFile: "là tệp; chọn một thư mục cho bộ dữ liệu"
    case .notEmpty: "không trống; chọn thư mục mới, hoặc thêm --overwrite để thay thế bộ dữ liệu trong đó"
    case .holdsOther(let name):
      "còn chứa “\(name)”, không phải là tệp của bộ dữ liệu; chọn thư mục khác, chưa có gì bị thay đổi"
    case .notListable: "không đọc được danh sách tệp; kiểm tra quyền truy cập thư mục"
    case .notWritable(let reason): "không ghi được: \(reason)"
    case .notReplaceable: "không thể thay thế trong một bước trên hệ thống tệp này; xóa thư mục trước"
    case .notPlaced(let reason): "không đưa được vào vị trí: \(reason)"
    }
  }

  private func line(_ finding: CommuneListFinding, in file: String) -> String {
    switch finding {
    case .csv(let finding): FindingText(finding, in: self).description
    case .missingColumn(let column): "\(file):1: thiếu cột \(literal(column)); bổ sung cột này"
    case .cell(let line, let column, let slip): "\(file):\(line):\(column): \(clause(slip))"
    }
  }

  private func clause(_ slip: CommuneListFinding.Slip) -> String {
    switch slip {
    case .noCode: "thiếu mã; ghi mã của xã"
    case .codeTwice(let code, let line): "mã “\(code)” đã có ở dòng \(line); sửa hoặc xóa một trong hai dòng"
    case .unknownType(let word): "“\(word)” không phải là loại đơn vị; ghi “xã”, “phường” hoặc “đặc khu”"
    case .notANumber(let text, let range, let column):
      "“\(text)” ở cột \(literal(column)) không phải là số từ \(typed(range.lowerBound)) đến \(typed(range.upperBound))"
    }
  }
}
