public import CaseFormat
import Spreadsheets
public import StaffingDomain
import Tables

extension Vietnamese {
  /// What is wrong with the progress, for example `bộ dữ liệu không có cán bộ, công chức mã “O-17”`.
  public func words(of fact: ProgressFact, inSheet: Bool) -> FindingWords {
    switch fact {
    case .unreadable: FindingWords("không đọc được tệp", "kiểm tra tên tệp và quyền đọc tệp")
    case .tooLong(let bytes):
      FindingWords(
        "tệp dài hơn \(count(bytes, "byte")), không phải là tệp tiến độ",
        "chọn tệp có mỗi cán bộ, công chức cần báo một dòng")
    case .csv(let problem): progressWords(problem)
    case .workbook(let problem): progressWords(problem)
    case .noHeader:
      FindingWords(
        "không dòng nào ghi tên cột",
        "ghi dòng đầu là “officer,status,date,until,note”, các dòng sau như “O000123,done,2026-04-15,,”; sổ tính có "
          + "các cột đó trong một trang")
    case .missingColumn(let column):
      FindingWords(
        "thiếu cột \(name(column, inSheet))",
        "thêm cột; cần có \(list([ProgressFileColumn.officer, .status, .date].map { name($0, inSheet) }))")
    case .unknownColumn(let text, let nearest, let absent):
      FindingWords(
        "không có cột “\(text)”",
        didYouMean(ProgressFileColumn.column(labelled: text, among: absent)?.rawValue ?? nearest)
          ?? "các cột là \(names(inSheet))")
    case .columnTwice(let column):
      FindingWords("cột \(name(column, inSheet)) có hai lần", "xóa hoặc đổi tên một trong hai cột")
    case .hiddenSheet:
      FindingWords("trang này bị ẩn nên không được đọc", "bỏ ẩn nếu các dòng của trang có giá trị, hoặc xóa trang")
    case .unreadSheet(let missing):
      FindingWords(
        "trang này không được đọc vì thiếu cột \(list(missing.map { name($0, inSheet) }))",
        "nếu các dòng của trang có giá trị thì đặt tên cột như ở trang được đọc; nếu không thì chuyển sang sổ tính khác"
      )
    case .unreadRow(let text):
      FindingWords(
        "không đọc dòng “\(text)” dưới dòng cuối về cán bộ, công chức",
        "nếu cần tính dòng này thì ghi mã cán bộ, công chức, tình trạng và ngày; không cần làm gì nếu đó là chỗ ký hoặc "
          + "dòng tổng")
    case .footer(let rows, let text):
      FindingWords(
        "không đọc \(count(rows, "dòng")) dưới dòng cuối về cán bộ, công chức, từ “\(text)”",
        "không cần làm gì nếu đó là chỗ ký hoặc dòng tổng; dòng cần tính phải có mã cán bộ, công chức, tình trạng và ngày"
      )
    case .emptyCell(let column):
      FindingWords("ô \(name(column, inSheet)) để trống", "điền vào ô, hoặc xóa dòng")
    case .formula(let column):
      FindingWords("công thức ở ô \(name(column, inSheet)) không có kết quả trong tệp", "nhập thẳng giá trị vào ô")
    case .unknownStatus(let text, let nearest):
      FindingWords(
        "không có tình trạng “\(text)”",
        didYouMean(nearest) ?? "chỉ nhận \(list(ProgressStatus.allCases.map { word($0, inSheet) }))")
    case .noDate(let text):
      FindingWords("“\(text)” không phải là ngày", "ghi như “15/04/2026” hoặc “2026-04-15”")
    case .monthFirst(let text, let day):
      FindingWords("“\(text)” không phải là ngày nếu ghi ngày trước tháng", "ghi \(date(day))")
    case .ambiguousDate(let text, let taken, let other):
      FindingWords(
        "“\(text)” được hiểu là ngày \(date(taken)), ngày đứng trước tháng; cũng có thể là ngày \(date(other))",
        "ghi \(typed(taken)) hoặc \(typed(other))")
    case .noMonth(let text): FindingWords("“\(text)” không phải là tháng", "ghi như “06/2026” hoặc “2026-06”")
    case .unknownOfficer(let code, let nearest):
      FindingWords(
        "bộ dữ liệu không có cán bộ, công chức mã “\(code)”",
        didYouMean(nearest) ?? "ghi một mã có trong officers.csv, hoặc xóa dòng")
    case .nameOfAnother(let name, let officer, let known, let owners):
      FindingWords(
        "họ tên “\(name)” là của mã \(list(owners.map(quoted))), không phải của mã “\(officer)”"
          + (known.map { " (\($0))" } ?? ""),
        "xem dòng có bị lệch không: ghi đúng mã của cán bộ, công chức cần báo, hoặc sửa họ tên, hoặc để trống ô họ tên")
    case .otherName(let name, let officer, let known):
      FindingWords(
        "họ tên “\(name)” không phải của cán bộ, công chức mã “\(officer)” (\(known))",
        "không cần làm gì nếu mã đúng; nếu sai thì ghi đúng mã của cán bộ, công chức cần báo")
    case .withoutChange(let code):
      FindingWords(
        "phương án không yêu cầu cán bộ, công chức mã “\(code)” thay đổi",
        "xóa dòng; waves.csv ghi những ai có thay đổi")
    case .twice(let code, let line, let sheet):
      FindingWords(
        "cán bộ, công chức mã “\(code)” đã có một dòng, dòng \(figure(line))"
          + (sheet.map { " của trang “\($0)”" } ?? ""), "giữ dòng nói đúng tình hình hiện nay")
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
      FindingWords(
        "cán bộ, công chức mã “\(code)” từ chối mà không ghi lý do", "ghi lý do vào cột \(name(.note, inSheet))")
    case .untilOver(let until, let reported):
      FindingWords(
        "thay đổi được lùi đến tháng \(month(until)), không sau tháng báo cáo, \(month(reported))",
        "ghi tháng sau đó, hoặc ghi kết quả của thay đổi")
    case .untilBeforePlanned(let until, let planned):
      FindingWords(
        "thay đổi được lùi đến tháng \(month(until)), nhưng dự kiến là tháng \(month(planned)), muộn hơn",
        "ghi tháng sau tháng \(month(planned)), hoặc bỏ dòng; muốn làm sớm hơn thì ghi tháng vào waves.csv của bộ dữ liệu "
          + "rồi chia lại các đợt")
    case .untilAsPlanned(let until):
      FindingWords(
        "tháng \(month(until)) chính là tháng dự kiến của thay đổi, nên không tính là lùi lại",
        "không cần làm gì; nếu thực sự lùi lại thì ghi tháng sau đó")
    case .untilWithoutDelay(let status):
      FindingWords(
        "cột \(name(.until, inSheet)) đã điền nhưng tình trạng là \(word(status, inSheet))",
        "để trống ô, hoặc ghi tình trạng \(word(.delayed, inSheet))")
    case .delayWithoutMonth(let code):
      FindingWords(
        "chưa ghi thay đổi của cán bộ, công chức mã “\(code)” được lùi đến tháng nào",
        "điền cột \(name(.until, inSheet)); nếu để trống thì coi như không bao giờ thực hiện")
    case .monthOutside(let reported, let first, let last):
      FindingWords(
        "tháng \(month(reported)) không thuộc các đợt điều động, từ \(month(first)) đến \(month(last))",
        reported > last
          ? "lập lại phương án cho phần còn lại với decisions.csv của tháng cuối, rồi chia đợt với --from mới"
          : "ghi một trong các tháng đó")
    }
  }

  /// A file of another kind is saved as what progress may be.
  private func progressWords(_ problem: CSVProblem.Kind) -> FindingWords {
    switch problem {
    case .workbook, .markup: FindingWords(words(problem).message, "mở tệp rồi lưu thành sổ tính Excel (.xlsx)")
    default: words(problem)
    }
  }

  private func progressWords(_ problem: WorkbookProblem) -> FindingWords {
    switch problem {
    case .otherKind(.empty), .otherKind(.oldDocument), .otherKind(.textDocument), .otherKind(.presentation),
      .otherKind(.archive), .otherKind(.markup), .otherKind(.printDocument), .otherKind(.unknown):
      FindingWords(words(problem).message, "chọn sổ tính Excel (.xlsx) hoặc tệp CSV ghi tiến độ")
    default: words(problem)
    }
  }

  private func name(_ column: ProgressFileColumn, _ inSheet: Bool) -> String {
    quoted(inSheet ? heading(label(of: column), code: column.rawValue) : column.rawValue)
  }

  private func word(_ status: ProgressStatus, _ inSheet: Bool) -> String {
    quoted(inSheet ? label(of: status) : status.rawValue)
  }

  private func names(_ inSheet: Bool) -> String { list(ProgressFileColumn.allCases.map { name($0, inSheet) }) }
}
