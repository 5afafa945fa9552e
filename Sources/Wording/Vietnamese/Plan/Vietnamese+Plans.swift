import ResultsFormat
import StaffingDomain

extension Vietnamese {
  /// For example `Giờ công mất mỗi tháng`.
  public func label(_ label: PlanLabel) -> String {
    switch label {
    case .plan: "Phương án"
    case .hoursLost: "Giờ công mất mỗi tháng"
    case .recovered: "Lấy lại được"
    case .officers: "Cán bộ, công chức"
    case .posts: "Chỉ tiêu vị trí"
    case .training: "Đào tạo, bồi dưỡng"
    case .recruits: "Tuyển dụng"
    case .sharedWork: "Không phụ thuộc địa giới"
    case .secondPosts: "Kiêm nhiệm"
    case .rankDrops: "Hạ ngạch"
    case .unmetWishes: "Yêu cầu chưa đáp ứng"
    case .rank: "thứ tự"
    case .officer: "mã"
    case .name: "họ tên"
    case .from: "từ"
    case .to: "đến"
    case .distance: "km"
    case .fit: "phù hợp"
    case .hours: "giờ công/tháng"
    case .was: "trước đây"
    case .isNow: "nay"
    case .refusedBy: "từ chối"
    case .post: "chỉ tiêu vị trí"
    case .substitute: "thay thế"
    case .extraHours: "giờ công mất thêm"
    case .others: "thay đổi khác"
    }
  }

  /// For example `1.203,4; không phương án nào dưới 1.203,3 (phần còn có thể cải thiện 0,0083%)`.
  public func figure(_ figure: PlanFigure) -> String {
    switch figure {
    case .status(.optimal, _): return "tối ưu"
    case .status(.feasible, isReplanned: false): return "tốt nhất tìm được trong thời hạn"
    case .status(.feasible, isReplanned: true):
      return
        "tốt nhất trong các phương án thay đổi ít; nếu chấp nhận thay đổi nhiều hơn thì có thể có phương án tốt hơn"
    case .objective(let hours, let bound, let gap):
      let proof = bound.map {
        "không phương án nào dưới \(self.figure($0.value, decimals: 1)) (phần còn có thể cải thiện "
          + "\(self.figure((gap ?? 0) * 100, decimals: 4))%)"
      }
      return "\(self.figure(hours.value, decimals: 1)); \(proof ?? "chưa chứng minh được mức tốt nhất có thể")"
    case .recovered(let hours, let doNothing):
      return "\(hoursPerMonth(hours)) so với giữ nguyên hiện trạng (\(self.figure(doNothing.value, decimals: 1)))"
    case .officers(let counts): return officers(counts)
    case .posts(let posts, let empty, let hours):
      let work = empty > 0 ? ", với khối lượng công việc \(hoursPerMonth(hours))" : ""
      return "\(self.figure(posts)), trong đó \(self.figure(empty)) còn khuyết\(work)"
    case .training(let officers, let places, let cost):
      return "\(count(officers, "cán bộ, công chức")), \(count(places, "suất học")), kinh phí "
        + "\(self.figure(cost.value, decimals: 1)) triệu đồng"
    case .recruits(let recruits, let positions):
      return "\(count(recruits, "người tuyển mới")) cho \(count(positions, "vị trí tại đơn vị"))"
    case .sharedWork(let posts, let officers):
      return "\(count(posts, "chỉ tiêu")) do \(count(officers, "cán bộ, công chức")) của nhóm đảm nhận"
    case .secondPosts(let held, let kept, let givenUp):
      return "\(count(held, "cán bộ, công chức")) kiêm nhiệm, trong đó \(self.figure(kept)) như hiện nay"
        + (givenUp > 0 ? "; thôi \(count(givenUp, "nhiệm vụ kiêm nhiệm")) hiện nay" : "")
    case .rankDrops(let officers):
      return "\(count(officers, "cán bộ, công chức")) nhận vị trí có ngạch thấp hơn hiện nay"
    case .unmetWishes(let teamRules, let rotations, let penalty):
      return "\(count(teamRules, "yêu cầu về nhóm")) và \(count(rotations, "trường hợp chuyển đổi vị trí công tác")), "
        + "tính mất \(hoursPerMonth(penalty)); “cadre explain --soft-rules” nêu cách đáp ứng"
    }
  }

  private func officers(_ counts: ResultSummary.Counts) -> String {
    "\(figure(counts.officers)): \(figure(counts.transfers)) điều động sang đơn vị khác, "
      + "\(figure(counts.positionChanges)) chỉ chuyển vị trí, "
      + "\(figure(counts.stays + counts.pinned)) giữ nguyên vị trí, "
      + (counts.pool > 0 ? "\(figure(counts.pool)) trong nhóm làm việc không phụ thuộc địa giới, " : "")
      + "\(figure(counts.surplus)) dôi dư, \(figure(counts.leaving)) thôi công tác"
      + (counts.away > 0 ? ", \(figure(counts.away)) tạm vắng mặt" : "")
  }

  /// For example `Các trường hợp điều động có lợi nhất (toàn bộ 34 trường hợp trong transfers.csv)`.
  public func line(_ line: PlanLine) -> String {
    switch line {
    case .transfers(let count):
      "Các trường hợp điều động có lợi nhất (toàn bộ \(figure(count)) trường hợp trong transfers.csv)"
    case .changes(let count):
      "Thay đổi so với phương án trước (toàn bộ \(figure(count)) trường hợp, kèm lý do, trong changes.csv)"
    case .substitutes(let count):
      "Cán bộ, công chức thay thế cho các trường hợp từ chối điều động (toàn bộ \(figure(count)) dòng "
        + "trong substitutes.csv)"
    case .note(let note): "Lưu ý: \(note)"
    case .folder(let folder): "Kết quả ở \(folder)"
    }
  }
}
