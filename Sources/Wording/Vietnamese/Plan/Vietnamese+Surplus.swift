public import Explanation
internal import Planning
public import StaffingDomain

extension Vietnamese {
  /// For example `Cần học Tin học văn phòng (40,0 giờ, 3,5 triệu đồng). Nếu bố trí vào đó thì lấy lại được 20,1 giờ
  /// công mỗi tháng, nhưng Phú Giáo chỉ được để 3 cán bộ, công chức rời đi`.
  public func missing(_ surplus: SurplusExplanation, of staffingCase: StaffingCase) -> String {
    guard let nearest = surplus.nearest else { return "Không còn chỉ tiêu vị trí nào khuyết." }
    switch nearest.missing {
    case .forbidden(let prohibitions):
      return
        "Cán bộ, công chức này \(prohibitions.map { reason($0.fact, of: staffingCase) }.joined(separator: " và "))."
    case .nothing(let training, let gain):
      let courses = courses(training, staffingCase)
      return
        "\(courses.isEmpty ? "Không thiếu điều kiện gì: chỉ" : "\(courses)Chỉ") riêng việc bố trí vào đó đã lấy lại "
        + "được \(hoursPerMonth(gain)), \(searchLeftOpen)."
    case .dear(let training, let value, let cost):
      return "\(courses(training, staffingCase))Bố trí vào đó lấy lại được \(hoursPerMonth(value)), không nhiều hơn "
        + "\(hoursPerMonth(cost)) phải bỏ ra."
    case .limits(let training, let gain, let limits):
      return "\(courses(training, staffingCase))Nếu bố trí vào đó thì lấy lại được \(hoursPerMonth(gain)), nhưng "
        + "\(meaning(limits, of: staffingCase))."
    }
  }

  /// Courses and what they take, as a sentence with a space after it; empty without courses.
  private func courses(_ training: TrainingPrice, _ staffingCase: StaffingCase) -> String {
    guard !training.courses.isEmpty else { return "" }
    return
      "Cần học \(text(of: training.courses, in: staffingCase)) (\(number(training.hours.value, decimals: 1)) giờ, "
      + "\(number(training.cost.value, decimals: 1)) triệu đồng). "
  }
}
