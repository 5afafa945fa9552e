import CaseFormat
public import Workloads

extension Vietnamese {
  /// The heading of a column.
  public func heading(_ heading: OutlookHeading) -> String {
    switch heading {
    case .lastDay: "ngày công tác cuối"
    case .ground: "lý do"
    case .second: "kiêm nhiệm"
    case .left: "còn lại"
    case .successors: "có thể đảm nhiệm"
    case .inPosition: "đang cùng vị trí"
    case .empty: "sẽ khuyết"
    case .overdue: "quá hạn"
    case .total: "tổng"
    case .leaving: "thôi công tác"
    case .rotations: "đến hạn chuyển đổi"
    case .required: "vị trí yêu cầu"
    case .mandatory: "dưới mức bắt buộc"
    case .dueOn: "đến hạn"
    case .since: "từ ngày"
    case .months: "số tháng"
    }
  }

  /// The label of a line of figures.
  public func label(_ line: OutlookLine) -> String {
    switch line {
    case .retirements: "Nghỉ hưu"
    case .otherDepartures: "Thôi công tác vì lý do khác"
    case .emptyPosts: "Chỉ tiêu vị trí sẽ khuyết"
    case .expiring: "Năng lực hết hiệu lực"
    case .required: "vị trí đang đảm nhiệm có yêu cầu"
    case .belowMandatory: "xuống dưới mức bắt buộc"
    case .rotations: "Đến hạn chuyển đổi vị trí công tác"
    }
  }

  /// The title of a list.
  public func title(_ list: OutlookList) -> String {
    switch list {
    case .emptyPosts: "Chỉ tiêu vị trí sẽ khuyết, sớm nhất trước"
    case .positions: "Vị trí việc làm, nhiều chỉ tiêu sẽ khuyết nhất trước, kèm số thôi công tác từng năm"
    case .competencies: "Năng lực hết hiệu lực, mất nhiều yêu cầu bắt buộc nhất trước"
    case .rotations: "Đến hạn chuyển đổi vị trí công tác định kỳ, quá hạn lâu nhất trước"
    }
  }

  /// Why a service ends, in a table.
  public func word(_ ground: ServiceEnd.Ground) -> String {
    switch ground {
    case .retirement: "nghỉ hưu"
    case .departure: "thôi công tác"
    }
  }

  /// A sentence.
  public func sentence(_ remark: OutlookRemark) -> String {
    switch remark {
    case .title(let from, let to, let years, let communes, let officers):
      "Dự báo nhân lực từ ngày \(date(from)) đến ngày \(date(to)), \(count(years, "năm")): "
        + "\(count(communes, "đơn vị hành chính cấp xã")), \(count(officers, "cán bộ, công chức")) đang công tác"
    case .noEmptyPost: "Theo các ngày đã ghi, không có chỉ tiêu vị trí nào sẽ khuyết."
    case .noExpiry: "Không có năng lực nào hết hiệu lực."
    case .noRotation: "Không có trường hợp nào đến hạn chuyển đổi vị trí công tác định kỳ."
    case .withoutSuccessor(let posts, let all):
      "\(figure(posts)) trong số \(figure(all)) chỉ tiêu: trong tỉnh không có cán bộ, công chức nào khác đủ năng lực "
        + "và ngạch."
    case .withoutLastDay(let officers):
      "\(count(officers, "cán bộ, công chức")) chưa xác định được ngày công tác cuối: không ghi leaves_on và không ghi "
        + "đủ \(column(.officers(.born))) và \(column(.officers(.sex)))."
    case .withoutTermStart(let officers):
      "\(count(officers, "cán bộ, công chức")) chưa xác định được ngày bắt đầu thời hạn chuyển đổi vị trí công tác: "
        + "không ghi \(column(.officers(.since)))."
    case .gone(let officers, let planDate):
      "\(count(officers, "cán bộ, công chức")) đã thôi công tác trước ngày \(date(planDate)) và không được tính."
    }
  }
}
