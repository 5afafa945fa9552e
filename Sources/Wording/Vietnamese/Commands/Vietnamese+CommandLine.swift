extension Vietnamese {
  /// For example `Lỗi: không có tùy chọn “--strikt”; có phải “--strict” không?`, the usage and where the help is.
  public func misread(_ line: MisreadCommandLine) -> String {
    var lines = ["Lỗi: " + sentence(line.fault)]
    if let usage = line.usage { lines.append("Cách dùng: " + usage) }
    if let command = line.helpCommand { lines.append("  Chạy \(quoted(command)) để xem hướng dẫn.") }
    return lines.joined(separator: "\n")
  }

  private func sentence(_ fault: MisreadCommandLine.Fault) -> String {
    func list(_ texts: [String]) -> String { texts.map(quoted).joined(separator: ", ") }
    switch fault {
    case .missing(let argument): return "câu lệnh còn thiếu \(quoted(argument))"
    case .missingValue(let option): return "thiếu giá trị của \(quoted(option))"
    case .unknownOption(let option, let nearest?):
      return "không có tùy chọn \(quoted(option)); có phải \(quoted(nearest)) không?"
    case .unknownOption(let option, nil): return "không có tùy chọn \(quoted(option))"
    case .unexpectedValue(let option, let value):
      return "tùy chọn \(quoted(option)) không nhận giá trị, nhưng câu lệnh ghi \(quoted(value))"
    case .invalidValue(let value, let argument, let values, let reason):
      return "giá trị \(quoted(value)) không dùng được cho \(quoted(argument))" + (reason.map { ": \($0)" } ?? "")
        + (values.isEmpty ? "" : "; ghi một trong các giá trị \(list(values))")
    case .unexpected(let arguments): return "câu lệnh thừa \(list(arguments))"
    case .told(let text): return text
    }
  }
}
