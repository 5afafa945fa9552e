public import ResultsFormat
internal import StaffingDomain
internal import Tables

extension Vietnamese {
  /// What is wrong with a file of results, for example `thiếu cột “fte”`.
  public func words(_ fact: ResultsFact) -> FindingWords {
    let remedy =
      switch fact.folder {
      case .plan: "lập lại phương án bằng “cadre solve”"
      case .waves: "ghi lại thư mục đợt điều động bằng “cadre waves”"
      case .month: "ghi lại thư mục tháng bằng “cadre follow”"
      }
    return switch fact.damage {
    case .missingFile: FindingWords("thiếu tệp này", remedy)
    case .unreadable: FindingWords("không đọc được tệp", "kiểm tra quyền đọc tệp")
    // What is written by a program is not mended by hand.
    case .csv(let problem): FindingWords(words(problem).message, problem.needsNothing ? words(problem).remedy : remedy)
    case .missingColumn(let column): FindingWords("thiếu cột \(literal(column))", remedy)
    case .unknownColumn(let column):
      FindingWords("cột “\(column)” không thuộc tệp này", "xóa cột này, hoặc \(remedy)")
    case .emptyCell(let column): FindingWords("\(literal(column)) để trống", remedy)
    case .wrongCell(let column, let text, let type):
      FindingWords("\(literal(column)) ghi “\(text)”, không phải là \(value(of: type))", remedy)
    case .summaryNoObject: FindingWords("tệp không phải là một đối tượng JSON", remedy)
    case .summaryKeyMissing(let key): FindingWords("thiếu mục \(literal(key))", remedy)
    case .summaryValueOfWrongType(let path): FindingWords("giá trị của “\(path)” không đúng kiểu", remedy)
    case .summaryValueUnknown(let path):
      FindingWords("giá trị của “\(path)” không phải là giá trị mà Cadre ghi", remedy)
    }
  }

  /// For example `số thập phân (giờ công/tháng, 4 chữ số thập phân)`.
  public func value(of type: ResultType) -> String {
    switch type {
    case .text: "văn bản"
    case .month: "tháng (2026-03)"
    case .count: "số nguyên"
    case .code(let table): "mã trong \(table.fileName)"
    case .codes(let table): "các mã trong \(table.fileName), nối với nhau bằng “;”"
    case .choice(let list): "một trong các giá trị \(list.words.map(quoted).joined(separator: ", "))"
    case .number(let unit, let decimals): "số thập phân (\(text(of: unit)), \(decimals) chữ số thập phân)"
    }
  }
}
