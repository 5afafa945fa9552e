public import ResultsFormat

extension Vietnamese {
  /// For example `Vị trí còn khuyết`.
  public func words(of file: ResultFile) -> LabelWords {
    switch file {
    case .transfers:
      LabelWords(
        "Điều động, chuyển vị trí",
        "Các cán bộ, công chức chuyển sang đơn vị hoặc vị trí khác, trường hợp có lợi nhất trước.")
    case .assignments:
      LabelWords(
        "Bố trí cán bộ, công chức",
        "Mỗi cán bộ, công chức của bộ dữ liệu được bố trí thế nào theo phương án, mỗi trường hợp một dòng, xếp theo "
          + "cán bộ, công chức.")
    case .staffing:
      LabelWords(
        "Nhân lực từng vị trí",
        "Mọi vị trí tại đơn vị có chỉ tiêu, nhu cầu nhân lực hoặc cán bộ, công chức, hiện nay và theo phương án, xếp "
          + "theo đơn vị rồi đến vị trí. Hiện nay tính mọi cán bộ, công chức đang có, kể cả trường hợp thôi công tác "
          + "hoặc tạm vắng mặt; theo phương án tính cán bộ, công chức đảm nhiệm chỉ tiêu, người tuyển mới và giờ công "
          + "mà nhóm làm việc không phụ thuộc địa giới đảm nhận. Cán bộ, công chức được tính theo thời gian làm việc, "
          + "trừ thời gian vắng mặt; trường hợp kiêm nhiệm được tính ở cả hai vị trí, theo khối lượng công việc của "
          + "hai chỉ tiêu cuối cùng.")
    case .vacancies:
      LabelWords(
        "Vị trí còn khuyết",
        "Các vị trí tại đơn vị có chỉ tiêu còn khuyết theo phương án, không được bố trí, không được kiêm nhiệm và "
          + "không thuộc diện làm việc không phụ thuộc địa giới, xếp theo đơn vị rồi đến vị trí.")
    case .surplus:
      LabelWords("Dôi dư", "Cán bộ, công chức không có chỉ tiêu vị trí theo phương án, xếp theo cán bộ, công chức.")
    case .training:
      LabelWords(
        "Đào tạo, bồi dưỡng",
        "Các lớp bồi dưỡng mà cán bộ, công chức học để đảm nhiệm chỉ tiêu, xếp theo cán bộ, công chức rồi đến lớp bồi "
          + "dưỡng.")
    case .recruits: LabelWords("Tuyển mới", "Các vị trí tại đơn vị được tuyển mới, xếp theo đơn vị rồi đến vị trí.")
    case .sharing:
      LabelWords(
        "Không phụ thuộc địa giới",
        "Các chỉ tiêu có công việc do cán bộ, công chức của nhóm làm việc không phụ thuộc địa giới đảm nhận từ nơi "
          + "khác, xếp theo cán bộ, công chức.")
    case .prices:
      LabelWords(
        "Giá trị của giới hạn",
        "Thêm một đơn vị của mỗi giới hạn lấy lại được bao nhiêu giờ công khi mọi trường hợp đều có thể bố trí lại: "
          + "giá trị của một đơn vị thêm trong bài toán đã chứng minh mức tốt nhất có thể, không ghi các giá trị bằng "
          + "0. Lập lại phương án bắt đầu từ các giá trị này. Không có tệp nếu tìm kiếm không cho giá trị nào.")
    case .changes:
      LabelWords(
        "Thay đổi so với phương án trước",
        "Cán bộ, công chức được bố trí khác với phương án trước, xếp theo cán bộ, công chức; chỉ có khi phương án "
          + "được lập lại từ phương án trước.")
    case .waves:
      LabelWords(
        "Đợt điều động",
        "Tháng chuyển của từng cán bộ, công chức có thay đổi theo phương án, xếp theo tháng rồi theo mã.")
    case .progress:
      LabelWords(
        "Tiến độ", "Tình hình thực hiện thay đổi của từng cán bộ, công chức trong tháng, xếp theo mã.")
    case .staffingNow:
      LabelWords(
        "Bố trí trong tháng",
        "Mọi vị trí tại đơn vị có chỉ tiêu hoặc cán bộ, công chức, theo các đợt điều động và theo thực tế, xếp theo đơn "
          + "vị rồi vị trí.")
    case .decisions:
      LabelWords(
        "Quyết định để lập lại",
        "Các quyết định của bộ dữ liệu cùng các quyết định rút ra từ việc đã thực hiện, đồng ý hoặc từ chối, theo đúng "
          + "khuôn dạng bảng của bộ dữ liệu.")
    case .staffingByMonth:
      LabelWords(
        "Bố trí theo tháng",
        "Từng vị trí tại đơn vị có chỉ tiêu hoặc có người, trong từng tháng của các đợt; người tuyển mới đến sau tháng cuối."
      )
    case .substitutes:
      LabelWords(
        "Cán bộ, công chức thay thế",
        "Cán bộ, công chức có thể nhận chỉ tiêu mà một cán bộ, công chức đã từ chối hoặc không được bố trí vào kể từ "
          + "phương án trước, trường hợp tốt nhất trước; mỗi chi phí giờ công là của một phương án được giải lại với "
          + "cán bộ, công chức thay thế ở chỉ tiêu đó.")
    }
  }

  /// For example `Giờ công lấy lại được`.
  public func words(of column: ResultColumnName) -> LabelWords {
    switch column {
    case .transfers(let column): words(column)
    case .assignments(let column): words(column)
    case .staffing(let column): words(column)
    case .vacancies(let column): words(column)
    case .surplus(let column): words(column)
    case .training(let column): words(column)
    case .recruits(let column): words(column)
    case .sharing(let column): words(column)
    case .prices(let column): words(column)
    case .changes(let column): words(column)
    case .substitutes(let column): words(column)
    case .waves(let column): words(column)
    case .staffingByMonth(let column): words(column)
    case .progress(let column): words(column)
    case .staffingNow(let column): words(column)
    case .decisions(let column): words(column)
    }
  }
}
