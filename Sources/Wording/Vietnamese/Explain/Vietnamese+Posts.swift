public import Explanation
public import StaffingDomain

extension Vietnamese {
  /// For example `Địa chính tại Phú Giáo: 3 chỉ tiêu, nhu cầu nhân lực 2,40, còn khuyết 1`.
  public func title(of post: PostExplanation, in staffingCase: StaffingCase) -> String {
    "\(text(of: post.cell, in: staffingCase)): \(count(post.posts, "chỉ tiêu")), nhu cầu nhân lực "
      + "\(figure(post.requiredStaff.value, decimals: 2)), còn khuyết \(figure(post.emptyPosts))"
  }

  /// For example `do O2 (An) đảm nhiệm, mức độ phù hợp 0,81, giữ nguyên vị trí`.
  public func holder(_ holder: PostHolding, in staffingCase: StaffingCase) -> String {
    switch holder {
    case .officer(let holder):
      "do \(text(of: holder.officer, in: staffingCase)) đảm nhiệm, mức độ phù hợp \(figure(holder.fit, decimals: 2)), "
        + predicate(of: holder.status) + besides(holder, staffingCase)
    case .recruits(let recruits): "do \(count(recruits, "người tuyển mới")) đảm nhiệm"
    case .pool(let posts): "nhóm làm việc không phụ thuộc địa giới đảm nhận công việc của \(count(posts, "chỉ tiêu"))"
    }
  }

  /// The other post of one who holds two: `, nhiệm vụ chính là Địa chính`.
  private func besides(_ holder: PostHolder, _ staffingCase: StaffingCase) -> String {
    holder.other.map {
      ", \(holder.isSecond ? "nhiệm vụ chính là" : "kiêm nhiệm thêm") \(staffingCase.positions[$0].name)"
    } ?? ""
  }

  /// For example `Vì sao còn khuyết: Không có cán bộ, công chức nào khác`.
  public func whyEmpty(_ vacancy: VacancyExplanation, in staffingCase: StaffingCase) -> String {
    "Vì sao còn khuyết: \(why(vacancy, of: staffingCase))"
  }

  /// For example `Cách khắc phục: Lập lại phương án với --gap nhỏ hơn hoặc thời hạn dài hơn`.
  public func whatWouldFill(_ vacancy: VacancyExplanation, in staffingCase: StaffingCase) -> String {
    "Cách khắc phục: \(remedy(vacancy, of: staffingCase))"
  }

  /// For example `Khi mọi trường hợp khác giữ nguyên, thêm một cán bộ, công chức thì lấy lại được 31,2 giờ công mỗi
  /// tháng; bớt một thì mất thêm 40,1`.
  public func worth(_ post: PostExplanation) -> String {
    let value = post.value
    var text =
      "Khi mọi trường hợp khác giữ nguyên, thêm một cán bộ, công chức thì lấy lại được "
      + "\(hoursPerMonth(post.oneMoreAlone))"
    if value.holdsFor > 1 { text += ", mỗi trường hợp trong \(count(value.holdsFor, "trường hợp")) đầu cũng vậy" }
    if let last = value.last {
      text += "; bớt một thì mất thêm \(figure(last.value, decimals: 1))"
      if !value.isDegenerate { text += ", nên một giá trị đúng cho cả hai chiều" }
    }
    return text + "."
  }

  /// For example `Có thể đảm nhiệm chỉ tiêu ở đó: 12 cán bộ, công chức, nêu 10 trường hợp đầu`.
  public func candidates(_ count: Int, listed: Int?) -> String {
    "Có thể đảm nhiệm chỉ tiêu ở đó: \(self.count(count, "cán bộ, công chức"))"
      + (listed.map { ", nêu \(self.count($0, "trường hợp")) đầu" } ?? "")
  }

  /// For example `3,1 đến 4,2`.
  public func range(from least: HoursPerMonth, to most: HoursPerMonth) -> String {
    "\(figure(least.value, decimals: 1)) đến \(figure(most.value, decimals: 1))"
  }
}
