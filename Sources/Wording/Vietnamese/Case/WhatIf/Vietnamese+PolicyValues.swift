public import CaseFormat
internal import StaffingDomain

extension Vietnamese {
  /// Why the policy cannot be changed, for example `maximum_km ghi “-1”, nằm ngoài phạm vi cho phép; ghi số ...`.
  public func sentence(_ error: PolicyValueError) -> String {
    switch error {
    case .wrong(let key, let problem): "\(literal(key)) \(words(problem).message); \(words(problem).remedy)"
    case .unknownKey(let name, let nearest):
      "“\(name)” không phải là tham số phương án; \(didYouMean(nearest) ?? keysAreListed)"
    case .variation(let problem): sentence(problem)
    }
  }

  /// Why values are wrong, for example `maximum_km có giá trị 20 hai lần; ghi mỗi giá trị một lần`.
  public func sentence(_ problem: VariationProblem) -> String {
    switch problem {
    case .form(let text): "“\(text)” không có dạng tham_số=ĐẦU:CUỐI:BƯỚC hoặc tham_số=a,b,c"
    case .notNumeric(let key, let type):
      "\(literal(key)) không phải là số (giá trị là \(value(of: type))); chọn một tham số có giá trị là số, ví dụ "
        + "maximum_transfers"
    case .valueTwice(let key, let text): "\(literal(key)) có giá trị “\(text)” hai lần; ghi mỗi giá trị một lần"
    case .emptyValue(let text): "“\(text)” có giá trị trống; ghi ví dụ “10,20,50”"
    case .notSteps(let text, let key): "“\(text)” không có dạng ĐẦU:CUỐI:BƯỚC; ghi ví dụ “\(key)=0:300:25”"
    case .stepNoNumber(let text, let key): "bước “\(text)” của \(literal(key)) không phải là số; ghi một số lớn hơn 0"
    case .stepTooSmall(let text, let key): "bước của \(literal(key)) là “\(text)”; bước phải lớn hơn 0"
    case .downward(let key, let from, let to, let step):
      "\(literal(key)) đi xuống từ “\(from)” đến “\(to)”; ghi “\(to):\(from):\(step)”"
    case .tooMany(let number):
      "\(number.map { figure($0) } ?? "quá nhiều") điểm; chỉ được nhiều nhất \(figure(PolicyVariation.mostValues)) "
        + "điểm: ghi bước lớn hơn"
    case .noWorkingTime(let keys, let days):
      "\(literals(keys)): tại một trong các điểm, working_days sau khi trừ mọi thời gian vắng mặt còn "
        + "\(plain(days.value)) ngày/năm; phải giữ số này lớn hơn 0"
    }
  }
}
