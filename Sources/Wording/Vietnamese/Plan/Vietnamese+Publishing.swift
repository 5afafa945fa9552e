internal import Foundation
public import ResultsFormat

extension Vietnamese {
  /// For example `chưa có thư mục /plans; tạo thư mục đó, hoặc chọn nơi khác`.
  public func refusal(_ error: ResultsError) -> String {
    switch error {
    case .missingParent(let path): "chưa có thư mục \(path); tạo thư mục đó, hoặc chọn nơi khác"
    case .parentNotWritable(let path): "không ghi được vào thư mục \(path); chọn nơi khác để ghi kết quả"
    case .caseFolder(let path):
      "không thể ghi kết quả vào \(path): đó là thư mục dữ liệu, nằm trong hoặc chứa thư mục dữ liệu; chọn thư mục khác"
    case .insideResults(let path):
      "\(path) nằm trong thư mục kết quả, nơi chỉ chứa kết quả; chọn nơi khác ngoài thư mục đó"
    case .destinationIsNoFolder(let path):
      "\(path) đã tồn tại và không phải là thư mục; chọn nơi khác để ghi kết quả"
    case .destinationUnreadable(let path): "không đọc được thư mục \(path); chọn nơi khác để ghi kết quả"
    case .notAFile(let path): "\(path) không phải là tệp thông thường nên được để nguyên; chọn nơi khác"
    case .exists(let path): "\(path) đã tồn tại; thêm --overwrite để thay thế"
    case .foreignFile(let path, let name):
      "\(path) chứa “\(name)”, không phải là tệp kết quả của lệnh này; \(untouched)"
    case .noSummary(let path):
      "\(path) chứa tệp nhưng không có \(ResultFile.summaryFileName) đọc được; \(untouched)"
    case .notOfComparison(let path, let name): "\(path) chứa “\(name)”, không thuộc kết quả so sánh; \(untouched)"
    case .noComparison(let path, let missing):
      "\(path) không có \(missing) nên không phải là kết quả so sánh trước đó; \(untouched)"
    case .notComparison(let path):
      "\(path) chứa các bảng trùng tên nhưng không phải là kết quả so sánh trước đó; \(untouched)"
    case .summaryNotFinite: "\(ResultFile.summaryFileName): có số không hữu hạn"
    case .notFinite(let file, let row, let column):
      "\(file.fileName), dòng \(row): cột “\(column)” không phải là số hữu hạn"
    case .system(let step, let path, let reason):
      "\(words(step, path)): \(String(cString: strerror(reason)))"
    case .missingFolder(let path, .plan): "không có thư mục kết quả \(path)"
    case .missingFolder(let path, .waves):
      "không có thư mục đợt điều động \(path); “cadre waves” ghi thư mục này với -o"
    case .missingFolder(let path, .month): "không có thư mục tháng \(path); “cadre follow” ghi thư mục này với -o"
    case .notAFolder(let path): "\(path) không phải là thư mục"
    }
  }

  private var untouched: String { "chọn thư mục mới hoặc thư mục trống, chưa có gì bị thay đổi" }

  private func words(_ step: ResultsError.SystemStep, _ path: String) -> String {
    switch step {
    case .create: "không tạo được \(path)"
    case .write: "không ghi được \(path)"
    case .flush: "không lưu được \(path) xuống đĩa"
    case .rename: "không đổi tên được \(path)"
    case .publish: "không chuyển được kết quả đến \(path)"
    }
  }
}
