public import CaseFormat
internal import StaffingDomain

extension Vietnamese {
  /// What is wrong with `progress.csv`, for example `bộ dữ liệu không có cán bộ, công chức mã “O-17”`.
  public func words(of fact: ProgressFact) -> FindingWords {
    switch fact {
    case .unreadable: FindingWords("không đọc được tệp", "kiểm tra tên tệp và quyền đọc tệp")
    case .csv(let problem): words(problem)
    case .missingColumn(let column):
      FindingWords("thiếu cột “\(column.rawValue)”", "thêm cột; cần có “officer”, “status” và “date”")
    case .unknownColumn(let name, let nearest):
      FindingWords(
        "không có cột “\(name)”",
        didYouMean(nearest) ?? "các cột là \(list(ProgressFileColumn.allCases.map { quoted($0.rawValue) }))")
    case .emptyCell(let column): FindingWords("ô “\(column.rawValue)” để trống", "điền vào ô, hoặc xóa dòng")
    case .unknownStatus(let text, let nearest):
      FindingWords(
        "không có tình trạng “\(text)”",
        didYouMean(nearest) ?? "chỉ nhận “done”, “agreed”, “delayed” và “refused”")
    case .noDate(let text): FindingWords("“\(text)” không phải là ngày", "ghi như “2026-04-15”")
    case .noMonth(let text): FindingWords("“\(text)” không phải là tháng", "ghi như “2026-06”")
    case .unknownOfficer(let code, let nearest):
      FindingWords(
        "bộ dữ liệu không có cán bộ, công chức mã “\(code)”",
        didYouMean(nearest) ?? "ghi một mã có trong officers.csv, hoặc xóa dòng")
    case .withoutChange(let code):
      FindingWords(
        "phương án không yêu cầu cán bộ, công chức mã “\(code)” thay đổi",
        "xóa dòng; waves.csv ghi những ai có thay đổi")
    case .twice(let code, let line):
      FindingWords(
        "cán bộ, công chức mã “\(code)” đã có một dòng, dòng \(figure(line))", "giữ dòng nói đúng tình hình hiện nay")
    case .beforeWaves(let day, let first):
      FindingWords(
        "thay đổi được thực hiện ngày \(date(day)), trước tháng đầu tiên của các đợt điều động, \(month(first))",
        "sửa ngày, hoặc chia lại các đợt với --from sớm hơn")
    case .beforePlan(let day, let plan):
      FindingWords("ngày \(date(day)) trước ngày lập phương án, \(date(plan))", "sửa ngày")
    case .future(let day, let reported):
      FindingWords(
        "ngày \(date(day)) sau tháng báo cáo, \(month(reported))", "sửa ngày, bỏ dòng, hoặc báo cáo tháng sau đó")
    case .refusalWithoutReason(let code):
      FindingWords("cán bộ, công chức mã “\(code)” từ chối mà không ghi lý do", "ghi lý do vào cột “note”")
    case .untilOver(let until, let reported):
      FindingWords(
        "thay đổi được lùi đến tháng \(month(until)), không sau tháng báo cáo, \(month(reported))",
        "ghi tháng sau đó, hoặc ghi kết quả của thay đổi")
    case .untilWithoutDelay(let status):
      FindingWords(
        "cột “until” đã điền nhưng tình trạng là “\(status.rawValue)”", "để trống ô, hoặc ghi tình trạng “delayed”")
    case .delayWithoutMonth(let code):
      FindingWords(
        "chưa ghi thay đổi của cán bộ, công chức mã “\(code)” được lùi đến tháng nào",
        "điền cột “until”; nếu để trống thì coi như không bao giờ thực hiện")
    case .monthOutside(let reported, let first, let last):
      FindingWords(
        "tháng \(month(reported)) không thuộc các đợt điều động, từ \(month(first)) đến \(month(last))",
        reported > last
          ? "lập lại phương án cho phần còn lại với decisions.csv của tháng cuối, rồi chia đợt với --from mới"
          : "ghi một trong các tháng đó")
    }
  }
}
