public import CaseFormat

extension Vietnamese {
  /// What is wrong with the description of an office, for example `không có khóa “moto”`.
  public func words(of fact: OfficeFact) -> FindingWords {
    switch fact {
    case .unreadable: FindingWords("không đọc được tệp", "kiểm tra tên tệp và quyền đọc tệp")
    case .yaml(let fact): words(fact)
    case .notKeys(let isSignatory):
      isSignatory
        ? FindingWords(
          "một người ký không được ghi thành các khóa", "ghi “title: …” và “name: …” cho mỗi người ký")
        : FindingWords("tệp không gồm các khóa", "ghi mỗi dòng một cặp “khóa: giá trị”")
    case .unknownKey(let key, let nearest, let known):
      FindingWords("không có khóa “\(key)”", didYouMean(nearest) ?? "các khóa là \(list(known.map(quoted)))")
    case .severalValues(let key): FindingWords("“\(key)” có nhiều giá trị", "ghi một giá trị")
    case .signatoriesNoList:
      FindingWords("“signatories” không phải là danh sách", "ghi “- title: …” cho mỗi người ký")
    case .manySignatories(let most):
      FindingWords("có hơn \(figure(most)) người ký", "giữ nhiều nhất \(figure(most)) người ký để đủ chỗ trên một hàng")
    case .missingTitle: FindingWords("một người ký chưa có chức vụ", "thêm “title: …”")
    case .tooLong(let key, let most):
      FindingWords("“\(key)” dài hơn \(figure(most)) ký tự", "rút ngắn cho đủ chỗ trên trang")
    case .noDate(let text): FindingWords("“\(text)” không phải là ngày", "ghi như “2026-01-31”")
    }
  }
}
