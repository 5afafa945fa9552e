public import Planning
public import StaffingDomain

extension Vietnamese {
  /// For example `Số giờ công mỗi tháng mà mức tốt nhất có thể (đã chứng minh) giảm đi; mức này hiện là 1.203,412. `.
  public func limitsIntroduction(bound: HoursPerMonth) -> String {
    "Số giờ công mỗi tháng mà mức tốt nhất có thể (đã chứng minh) giảm đi; mức này hiện là "
      + "\(figure(bound.value, decimals: 3)). Số giờ công mà phương án mất giảm theo, chênh lệch không quá phần còn "
      + "có thể cải thiện. Mỗi đơn vị thêm là một cán bộ, công chức hoặc một triệu đồng."
  }

  /// For example `nhiều nhất 20,00`.
  public func atMost(_ price: HoursPerMonth) -> String { "nhiều nhất \(figure(price.value, decimals: 2))" }

  /// For example `Hết thời hạn trước khi mọi trường hợp được tính lại; nơi chỉ có giá trị thì đó là giới hạn trên`.
  public func interruption(_ interruption: ResolveInterruption) -> String {
    let end =
      "trước khi mọi trường hợp được tính lại; nơi chỉ có “\(label(ExplanationLabel.price))” thì đó là giới hạn trên."
    return switch interruption {
    case .time: "Hết thời hạn \(end)"
    case .cancelled: "Đã dừng bằng Ctrl-C \(end)"
    case .solver(let error): "\(capitalized(sentence(error))), \(end)"
    }
  }
}
