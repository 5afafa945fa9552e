public import Auditing
import ResultsFormat
import StaffingDomain
internal import Tables

extension Vietnamese {
  /// For example `vị trí tại đơn vị 00731/LAND: “posts” ghi “4”, đúng ra là “5”`.
  public func violation(_ fact: RowFact) -> String {
    switch fact {
    case .notFollowing(let key): "dòng của \(words(key)) không suy ra được từ kết quả bố trí"
    case .second(let key): "\(words(key)) có dòng thứ hai"
    case .outOfOrder(let key): "dòng của \(words(key)) không đúng thứ tự"
    case .missing(let key): "thiếu dòng của \(words(key))"
    case .differs(let key, let difference): "\(words(key)): \(words(difference))"
    case .unclaimed(let key, let column): "\(words(key)): cột “\(column)” để trống"
    case .misworded(let key, let column):
      "\(words(key)): cột “\(column)” không khớp với câu mà phương án đưa ra theo ngôn ngữ của kết quả"
    case .ofOfficer(let officer, let difference): words(difference, of: " của cán bộ, công chức “\(officer)”")
    case .unsorted(let officer): "cán bộ, công chức “\(officer)” không theo thứ tự mã cán bộ, công chức"
    case .unsortedCourses(let officer):
      "các lớp bồi dưỡng của cán bộ, công chức “\(officer)” chưa được sắp thứ tự"
    case .rank(let rank, let place): "“rank” ghi “\(rank)”, đúng ra là “\(place)”"
    case .ranked(let officer, let before):
      "cán bộ, công chức “\(officer)” xếp trước cán bộ, công chức “\(before)”"
    case .unknownOfficer(let officer): "cán bộ, công chức “\(officer)” không có trong bộ dữ liệu"
    case .unknownCell(let cell): "\(words(cell)) không có trong bộ dữ liệu"
    case .noRecruits(let cell, let count):
      "\(words(cell)) có \(self.count(count, "người tuyển mới")); mỗi dòng phải có từ 1 trở lên"
    case .unsortedCell(let cell): "\(words(cell)) không theo thứ tự xã, rồi vị trí"
    case .noPost(let cell, let post, let posts):
      "\(words(cell)) không có chỉ tiêu số \(post); chỉ có \(count(posts, "chỉ tiêu"))"
    case .noHours(let officer, let post): "cán bộ, công chức “\(officer)” không làm giờ nào của chỉ tiêu số \(post)"
    case .unsortedPost(let officer, let post, let cell):
      "dòng của cán bộ, công chức “\(officer)” cho chỉ tiêu số \(post) của \(words(cell)) không đúng thứ tự"
    case .secondPost(let officer, let post, let cell):
      "dòng của cán bộ, công chức “\(officer)” cho chỉ tiêu số \(post) của \(words(cell)) ghi hai lần"
    }
  }

  private func words(_ key: RowKey) -> String {
    switch key {
    case .officer(let officer): "cán bộ, công chức “\(officer)”"
    case .cell(let cell): words(cell)
    case .month(let cell, let month): "\(words(cell)), tháng \(self.month(month))"
    case .course(let officer, let course): "cán bộ, công chức “\(officer)”, lớp bồi dưỡng “\(course)”"
    }
  }

  private func words(_ difference: ColumnDifference, of owner: String = "") -> String {
    let written = difference.written == .empty ? "để trống" : "ghi \(words(difference.written))"
    return "“\(difference.column)”\(owner) \(written), đúng ra là \(words(difference.exact))"
  }

  /// A value as the file has it, or would have it.
  private func words(_ value: CellValue) -> String {
    switch value {
    case .empty: "để trống"
    case .number(let number): DecimalText.text(number, decimals: 6).map(quoted) ?? exact(number)
    case .count(let count): "“\(count)”"
    case .text(let text): quoted(text)
    }
  }

  /// For example `unmet_soft_rules: “rotation” của officers.csv:7, xã “00731”, ghi hai lần`.
  public func violation(_ fact: SoftRuleFact) -> String {
    func about(_ entry: UnmetSoftRule, _ problem: String) -> String {
      "unmet_soft_rules: “\(entry.rule)” của \(entry.source), xã “\(entry.commune)”, \(problem)"
    }
    return switch fact {
    case .notFollowing(let entry): about(entry, "không suy ra được từ kết quả bố trí")
    case .twice(let entry): about(entry, "ghi hai lần")
    case .outOfOrder(let entry): about(entry, "không đúng thứ tự")
    case .lacks(let entry, let exact):
      about(entry, "thiếu \(count(exact, "cán bộ, công chức")), không phải \(figure(entry.missing))")
    case .counts(let entry, let hours):
      about(entry, "tính \(exact(hours.value)) giờ công, không phải \(exact(entry.penalty.value))")
    case .unlisted(let entry): about(entry, "chưa được đáp ứng nhưng không được ghi")
    case .rotationsLater: "unmet_soft_rules: các dòng của officers.csv phải đứng trước"
    }
  }

  /// For example `“objective” ghi “482”, đúng ra là “481.9”`.
  public func violation(_ fact: SummaryFact) -> String {
    switch fact {
    case .differs(let difference): words(difference)
    case .boundWithoutGap: "“bound” và “gap” phải cùng có hoặc cùng không có"
    case .optimalWithoutBound: "“status” là “optimal”, nhưng không có “bound” chứng minh"
    case .boundAboveObjective: "“bound” cao hơn “objective”, mức đã chứng minh không thể như vậy"
    case .status(let status, let isGapClosed):
      "“status” là “\(status.rawValue)”, nhưng “gap” \(isGapClosed ? "không vượt" : "vượt") mức cho phép"
    }
  }

  /// For example `tệp đã bị sửa sau khi được ghi`.
  public func violation(_ fact: EditFact) -> String {
    switch fact {
    case .changed: "tệp đã bị sửa sau khi được ghi"
    case .removed: "tệp đã bị xóa sau khi được ghi"
    }
  }
}
