public import LetterTemplates

extension Vietnamese {
  /// What is wrong with a template of letters, for example `không có trường “ofice”; có phải ý là “office”?`.
  public func words(of fact: TemplateFact) -> FindingWords {
    switch fact {
    case .unreadable: FindingWords("không đọc được tệp", "kiểm tra tên tệp và quyền đọc tệp")
    case .notUTF8: FindingWords("tệp không ở bảng mã UTF-8", "lưu lại tệp ở bảng mã UTF-8")
    case .tooLong(let bytes):
      FindingWords("tệp dài hơn \(figure(bytes)) byte", "không đưa hình ảnh và phông chữ vào tệp")
    case .unclosedTag: FindingWords("một thẻ mở bằng “{{” không có dấu đóng", "đóng thẻ bằng “}}”")
    case .malformedName(let text):
      FindingWords(
        "\(quoted(text)) không phải là tên trường",
        "ghi một tên trong danh sách của “cadre letters --fields”, ví dụ “{{officer}}”")
    case .unknownField(let name, let nearest, let known):
      FindingWords("không có trường \(quoted(name))", didYouMean(nearest) ?? "ở đây có: \(names(known))")
    case .misplacedField(let name, let section):
      FindingWords(
        "\(quoted(name)) là trường của phần \(quoted(section))",
        "đặt trường này giữa “{{#\(section)}}” và “{{/\(section)}}”")
    case .noText(let name):
      FindingWords("\(quoted(name)) không phải là văn bản", "mở phần bằng “{{#\(name)}}” và đóng bằng “{{/\(name)}}”")
    case .noSection(let name):
      FindingWords("\(quoted(name)) là một số nên không mở được phần nào", "ghi “{{\(name)}}”")
    case .sectionWithinItself(let name):
      FindingWords("phần \(quoted(name)) nằm trong chính phần đó", "đóng phần bên ngoài trước bằng “{{/\(name)}}”")
    case .unknownFunction(let name, let nearest, let known):
      FindingWords("không có hàm \(quoted(name))", didYouMean(nearest) ?? "các hàm gồm: \(names(known))")
    case .unfitFunction(let name):
      FindingWords(
        "hàm \(quoted(name)) không dùng được ở đây",
        "hàm của văn bản dùng cho văn bản, “count()” dùng cho danh sách, còn “first()”, “last()”, “even()”, “odd()” và "
          + "“index()” đứng trong phần của một danh sách")
    case .unclosedSection(let name): FindingWords("phần \(quoted(name)) không có dấu đóng", "đóng bằng “{{/\(name)}}”")
    case .strayEnd(let name, let open):
      FindingWords(
        "“{{/\(name)}}” không đóng phần nào",
        open.map { "phần đang mở là \(quoted($0)): đóng bằng “{{/\($0)}}”" } ?? "bỏ thẻ này")
    case .tooDeep(let most):
      FindingWords("hơn \(figure(most)) phần và tệp lồng vào nhau", "giảm số lớp lồng nhau của mẫu")
    case .unsupported(let tag): FindingWords(unsupported(tag), remedy(tag))
    case .unknownPartial(let name, let nearest, let known):
      FindingWords(
        "bên cạnh mẫu không có tệp \(quoted("\(name).mustache"))",
        didYouMean(nearest) ?? (known.isEmpty ? "đặt tệp vào đó" : "các tệp ở đó: \(names(known))"))
    case .circularPartial(let name):
      FindingWords(
        "tệp \(quoted(name)) gọi lại chính tệp đó", "bỏ “{{> \(name)}}” ở đây hoặc trong các tệp ở giữa")
    case .noLetters:
      FindingWords(
        "mẫu không có phần của các thông báo",
        "đặt nội dung ghi cho mỗi cán bộ, công chức giữa “{{#letters}}” và “{{/letters}}”")
    case .refused:
      FindingWords("không đọc được mẫu theo quy cách “Mustache”", "so với mẫu của “cadre letters --print-template”")
    }
  }

  private func names(_ names: [String]) -> String { names.map(quoted).joined(separator: ", ") }

  private func unsupported(_ tag: TemplateFact.UnsupportedTag) -> String {
    switch tag {
    case .unescaped: "thông báo không ghi trường ở dạng thô, vì họ tên có thể chứa mã của trang"
    case .delimiters: "thông báo không dùng dấu thẻ khác"
    case .inheritance: "thông báo không dùng mẫu kế thừa"
    case .configuration: "thông báo không có thiết lập trong mẫu"
    case .dynamicPartial: "thông báo không gọi tệp theo giá trị của trường"
    }
  }

  private func remedy(_ tag: TemplateFact.UnsupportedTag) -> String {
    switch tag {
    case .unescaped: "ghi “{{name}}” với hai dấu ngoặc nhọn"
    case .delimiters: "ghi thẻ với hai dấu ngoặc nhọn"
    case .inheritance: "gọi tệp bằng “{{> name}}”"
    case .configuration: "bỏ thẻ này"
    case .dynamicPartial: "ghi tên tệp"
    }
  }
}
