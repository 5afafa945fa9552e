public import CaseFormat
public import StaffingDomain

extension Vietnamese {
  /// What is wrong with a file, for example `bộ dữ liệu không có officers.csv`.
  public func words(_ fact: CaseFileFact) -> FindingWords {
    switch fact {
    case .noFolder: FindingWords("không có thư mục hoặc tệp này", nameFolder)
    case .workbook(let problem): words(problem)
    case .archive(let problem): words(problem)
    case .notAFolder: FindingWords("đây là tệp thuộc loại khác", nameFolder)
    case .noWorkbook: FindingWords("không có tệp này", "sửa tên sổ tính, hoặc thư mục chứa sổ tính")
    case .missingTable(let file, let user, let columns):
      FindingWords(
        "bộ dữ liệu không có \(file)" + (user.map { ", trong khi \($0) dùng mã của bảng này" } ?? ""),
        "thêm tệp này với các cột \(literals(columns))")
    case .missingPolicy:
      FindingWords(
        "bộ dữ liệu không có policy.yml", "thêm tệp này với ít nhất một dòng, ví dụ “plan_date: 2025-07-01”")
    case .missingWhatIf(let path):
      FindingWords("không có tệp “\(path)”", "sửa đường dẫn của tệp tình huống giả định")
    case .unreadable: FindingWords("không đọc được tệp", "kiểm tra đó đúng là tệp và có quyền đọc")
    case .unknownFile(let nearest):
      FindingWords(
        "định dạng dữ liệu không có tệp này nên tệp không được đọc",
        didYouMean(nearest) ?? "xóa tệp, hoặc chuyển tệp ra khỏi thư mục")
    case .spelled(let name):
      FindingWords(
        "tệp được đọc là \(name)",
        "không cần làm gì; đổi tên tệp nếu dùng trên hệ thống phân biệt chữ hoa, chữ thường")
    case .severalFiles(let names):
      FindingWords(
        "\(list(names)) chỉ khác nhau ở chữ hoa, chữ thường nên không xác định được phải dùng tệp nào",
        "chỉ giữ lại một tệp, xóa hoặc đổi tên các tệp khác")
    }
  }

  private var nameFolder: String {
    "ghi thư mục chứa các bảng của bộ dữ liệu, sổ tính (.xlsx) hoặc tệp nén (.zip)"
  }

  /// What is wrong with a YAML file, for example `tệp không theo bảng mã UTF-8`.
  public func words(_ fact: YAMLFact) -> FindingWords {
    let isPolicy = fact.file == .policy
    let form: String =
      switch fact.file {
      case .policy: policyForm
      case .whatIf: whatIfForm
      case .mapping: "ghi “policy:”, “words:” và “tables:”, hoặc dùng --guess để có tệp ánh xạ ban đầu"
      case .office: "ghi mỗi dòng một cặp “khóa: giá trị”, ví dụ “office: Sở Nội vụ”"
      }
    return switch fact.problem {
    case .tooLong(let bytes):
      FindingWords(
        "tệp dài hơn \(figure(bytes)) byte",
        contents(of: fact.file))
    case .notUTF8: FindingWords("tệp không theo bảng mã UTF-8", "lưu tệp theo UTF-8")
    case .empty: FindingWords("tệp trống", form)
    case .anchors:
      FindingWords(
        "không dùng ký hiệu tham chiếu (“&” và “*”) trong \(name(of: fact.file))",
        "ghi chính giá trị đó; nội dung bắt đầu bằng ký hiệu này thì đặt trong dấu ngoặc kép")
    case .tooDeep(let levels): FindingWords("các danh sách và mục lồng vào nhau quá \(levels) cấp", form)
    case .strangeCharacter(let character):
      FindingWords("tệp chứa \(described(character))", remedy(character))
    case .notYAML(nil): FindingWords("tệp không đúng dạng YAML", form)
    case .notYAML(let detail?):
      FindingWords(
        "tệp không đúng dạng YAML: “\(detail)”",
        isPolicy ? form : "kiểm tra dấu hai chấm, dấu ngoặc kép, các dấu ngoặc và khoảng thụt đầu dòng")
    case .keyTwice(let key): FindingWords("mục “\(key)” được ghi hai lần", "xóa một trong hai dòng")
    }
  }

  private func name(of file: YAMLFact.File) -> String {
    switch file {
    case .policy: "tham số phương án"
    case .whatIf: "tình huống giả định"
    case .mapping: "tệp ánh xạ"
    case .office: "tệp mô tả cơ quan"
    }
  }

  private func contents(of file: YAMLFact.File) -> String {
    switch file {
    case .policy: "chỉ giữ các tham số phương án trong tệp"
    case .whatIf: "chỉ giữ các thay đổi trong tệp"
    case .mapping: "chỉ giữ các bảng trong tệp"
    case .office: "chỉ giữ phần mô tả cơ quan trong tệp"
    }
  }

  /// More findings of a code than are listed.
  public func unlisted(_ count: Int, _ code: FindingCode) -> FindingWords { unlisted(count, code.rawValue) }

  /// The same of a kind by its name.
  func unlisted(_ count: Int, _ name: String) -> FindingWords {
    FindingWords(
      "còn \(self.count(count, "vấn đề")) loại “\(name)” chưa được liệt kê", "sửa các vấn đề đã liệt kê trước")
  }

  /// What `policy.yml` holds.
  var policyForm: String { "ghi mỗi dòng một tham số theo dạng “tham_số: giá_trị”" }

  /// What a file that is a what-if holds.
  var whatIfForm: String { "ghi “name:”, “description:” và danh sách các thay đổi dưới “changes:”" }

  /// The question whether a name was meant; nil without one.
  func didYouMean(_ nearest: String?) -> String? { nearest.map { "có phải “\($0)” không?" } }

  /// A name of a column, key or table as a sentence has it: in quotes where it is one word, or several.
  public func literal(_ name: String) -> String { name.contains("_") && !name.contains(" ") ? name : quoted(name) }

  /// Names, for example `“name”, unit_hours`.
  func literals(_ names: [String]) -> String { names.map(literal).joined(separator: ", ") }
}
