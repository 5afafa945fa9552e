import Planning
public import StaffingDomain

extension Vietnamese {
  /// The heading of a column.
  public func heading(_ heading: TrainingHeading) -> String {
    switch heading {
    case .seats: "suất học"
    case .used: "đã dùng"
    case .price: "giá trị"
    case .oneMore: "thêm một suất"
    case .oneFewer: "bớt một suất"
    case .range: "đúng với số suất"
    case .planRecovers: "phương án lấy lại"
    case .bestPlan: "phương án tốt nhất, từ"
    case .trained: "được đào tạo"
    case .recovers: "lấy lại được"
    case .anybody: "mức tối đa"
    }
  }

  /// The title of a list.
  public func title(_ list: TrainingList) -> String {
    switch list {
    case .seats: "Suất học, giá trị của suất tiếp theo cao nhất trước"
    case .trainees: "Thêm một cán bộ, công chức được đào tạo, khi suất học và kinh phí đã được bảo đảm"
    }
  }

  /// A sentence.
  public func sentence(_ remark: TrainingRemark) -> String {
    switch remark {
    case .noCourses:
      "Bộ dữ liệu không có lớp bồi dưỡng nào (courses.csv) nên không tính được giá trị của đào tạo, bồi dưỡng."
    case .title(let planDate, let courses, let officers, let communes):
      "Giá trị của đào tạo, bồi dưỡng ngày \(date(planDate)): \(count(courses, "lớp bồi dưỡng")), "
        + "\(count(officers, "cán bộ, công chức")), \(count(communes, "đơn vị hành chính cấp xã"))"
    case .bound(let bound):
      "Mức tốt nhất có thể (đã chứng minh): mất \(figure(bound.value, decimals: 3)) giờ công mỗi tháng. Mọi số giờ "
        + "dưới đây là số giờ công mỗi tháng mà mức này giảm được;"
    case .plansFollow: "phương án thay đổi theo mức này, chênh lệch không quá phần còn có thể cải thiện."
    case .noShortage: "Không có lớp bồi dưỡng nào thiếu suất học."
    case .noTrainee:
      "Ngoài các trường hợp đã tính đào tạo, không có cán bộ, công chức nào được đào tạo thêm mà lấy lại được giờ công."
    case .meaningOfPrices:
      "Suất học tiếp theo lấy lại được nhiều nhất bằng “\(heading(TrainingHeading.price))”; "
        + "“\(heading(TrainingHeading.oneMore))” đã được giải lại và đúng trong khoảng số suất đã nêu."
    case .worthlessCourses(let courses):
      "\(count(courses, "lớp bồi dưỡng khác")): thêm một suất học không lấy lại được giờ công nào."
    case .worthlessCompetencies(let competencies):
      "\(count(competencies, "năng lực khác")) có lớp bồi dưỡng: đào tạo thêm bất kỳ cán bộ, công chức nào cũng không "
        + "lấy lại được giờ công."
    case .noBudget: "Kinh phí đào tạo, bồi dưỡng: không giới hạn (chưa đặt tham số training_budget)."
    case .budget(let budget, let used, let worth):
      "Kinh phí đào tạo, bồi dưỡng: \(plainFigure(budget.value)) triệu đồng, đã dùng "
        + "\(figure(used.value, decimals: 1)); " + self.worth(worth)
    case .interrupted(let cause, let left):
      "\(self.cause(cause)) trước khi mọi trường hợp được giải lại; nơi không có “\(heading(TrainingHeading.oneMore))”"
        + ", giá trị chỉ là giới hạn trên." + (left == 0 ? "" : " \(count(left, "năng lực")) chưa được xem xét.")
    }
  }

  private func worth(_ worth: BudgetWorth) -> String {
    switch worth {
    case .nothing: return "thêm kinh phí không lấy lại được giờ công nào."
    case .atMost(let price): return "thêm một triệu đồng lấy lại được nhiều nhất \(hours(price)) giờ công mỗi tháng."
    case .solved(let oneMore, let oneFewer, let range):
      let fewer = oneFewer.map { ", bớt một triệu đồng làm mất \(hours($0)) giờ công mỗi tháng" } ?? ""
      let range = range.map {
        " Từ \(plainFigure($0.lowerBound)) đến \(plainFigure($0.upperBound)) triệu đồng, mỗi triệu đồng đều có giá trị "
          + "như vậy."
      }
      return "thêm một triệu đồng lấy lại được \(hours(oneMore)) giờ công mỗi tháng\(fewer).\(range ?? "")"
    }
  }

  /// What ended a run, before `trước khi …`.
  private func cause(_ interruption: ResolveInterruption) -> String {
    switch interruption {
    case .time: "Hết thời hạn"
    case .cancelled: "Đã dừng bằng Ctrl-C"
    case .solver(let error): capitalized(sentence(error))
    }
  }

  /// Numbers from one to another in a table; nil for any number.
  public func range(from least: Double, to most: Double?) -> String {
    most.map { "\(plainFigure(least)) đến \(plainFigure($0))" } ?? "\(plainFigure(least)) trở lên"
  }

  /// The ends of a range of hours in a table.
  public func between(_ least: HoursPerMonth, _ most: HoursPerMonth) -> String { "\(hours(least)) đến \(hours(most))" }

  /// Hours with two decimals, without their unit.
  private func hours(_ hours: HoursPerMonth) -> String { figure(hours.value, decimals: 2) }
}
