import CaseFormat
public import Planning
public import StaffingDomain

extension Vietnamese {
  /// For example `có ngạch 2, thấp hơn ngạch 3 mà vị trí yêu cầu`.
  public func reason(_ fact: PlacementGround.Fact, of staffingCase: StaffingCase) -> String {
    switch fact {
    case .leaves(let date):
      return "thôi công tác\(date.map { " ngày \(self.date($0)), trước" } ?? " trước") thời điểm giữa kỳ phương án"
    case .away(let date):
      return "tạm vắng mặt \(date.map { "đến ngày \(self.date($0))" } ?? "chưa rõ ngày trở lại"), quá nửa kỳ phương án"
    case .pinned(let grounds): return grounds.map(predicate).joined(separator: " và ")
    case .lacksMandatory(let lacks):
      return "chưa đạt năng lực bắt buộc \(lacks.map { lack($0, of: staffingCase) }.joined(separator: ", "))"
    case .fitBelow(let fit, let minimum):
      return "có mức độ phù hợp \(plain(fit)), thấp hơn mức tối thiểu \(plain(minimum))"
    case .mandatoryOutOfReach(let lacks, _):
      return "chưa đạt năng lực bắt buộc \(list(lacks.map { lack($0, of: staffingCase) }))"
    case .fitOutOfReach(let best, let minimum, let hasCourses):
      return
        "có mức độ phù hợp \(number(best, decimals: 2))\(hasCourses ? " sau các lớp bồi dưỡng tốt nhất" : ""), thấp "
        + "hơn mức tối thiểu \(plain(minimum))"
    case .coursesFallShort(let lacks, let untaught, let minimum):
      return
        "\(reason(.mandatoryOutOfReach(lacks, untaught: untaught), of: staffingCase)), mà các lớp bồi dưỡng cho năng "
        + "lực đó vẫn để mức độ phù hợp dưới \(plain(minimum))"
    case .rankBelow(let held, let required): return "có ngạch \(held), thấp hơn ngạch \(required) mà vị trí yêu cầu"
    case .rankDrop(let from, let to, let limit):
      return "sẽ bị hạ từ ngạch \(from) xuống ngạch \(to), quá mức \(count(limit, "ngạch")) được phép hạ"
    case .tooFar(let distance, let limit, let isOwnLimit):
      return "sẽ phải đi \(self.distance(distance)), vượt giới hạn \(isOwnLimit ? "riêng của bản thân là " : "")"
        + self.distance(limit)
    case .otherProvince(let province):
      return "sẽ phải sang tỉnh khác (mã \(staffingCase.provinces[province].code))"
    case .ordered(let decision): return self.decision(decision, of: staffingCase)
    case .noPost(let cell):
      return "không có chỉ tiêu để nhận: vị trí \(text(of: cell, in: staffingCase)) không có chỉ tiêu nào"
    }
  }

  private func lack(_ lack: CompetencyLack, of staffingCase: StaffingCase) -> String {
    "\(staffingCase.competencies[lack.competency].name) mức \(lack.required) (hiện ở mức \(lack.held))"
  }

  /// A ground for which an officer may only stay, as a list of an officer's grounds has it: `sắp nghỉ hưu`.
  func pin(_ ground: Pin.Ground) -> String {
    switch ground {
    case .fixed: "được ghi là không điều động"
    case .leaves(let date): "thôi công tác ngày \(self.date(date)), trong kỳ phương án"
    case .bar(let rule, let basis): "\(bar(rule))\(basis.map { ", theo \($0)" } ?? "")"
    case .settling(let since, let months):
      "đang trong thời gian ổn định vị trí (đảm nhiệm từ ngày \(date(since)), chưa đủ \(count(months, "tháng")))"
    }
  }

  /// The same, as the end of a sentence about the officer.
  func predicate(_ ground: Pin.Ground) -> String {
    switch ground {
    case .bar: "thuộc trường hợp chưa được điều động (\(pin(ground)))"
    case .fixed, .leaves, .settling: pin(ground)
    }
  }

  /// Why an officer is barred from a transfer: `sắp nghỉ hưu`.
  private func bar(_ rule: BarRule) -> String {
    switch rule {
    case .discipline: "đang bị kỷ luật"
    case .investigation: "đang bị thanh tra, kiểm tra, điều tra"
    case .illness: "bệnh hiểm nghèo"
    case .longStudy: "đi học dài hạn"
    case .maternity: "mang thai, nghỉ thai sản, nuôi con dưới 36 tháng tuổi"
    case .nearRetirement: "sắp nghỉ hưu"
    case .conflictOfInterest: "xung đột lợi ích"
    case .other: "lý do khác"
    }
  }

  /// A decision, as the end of a sentence about the officer: `được giữ cố định ở vị trí Địa chính tại Phú Giáo`.
  func decision(_ decision: Decision, of staffingCase: StaffingCase) -> String {
    let commune = decision.commune.map { staffingCase.communes[$0].name }
    let position = decision.position.map { staffingCase.positions[$0].name }
    let place: String? =
      switch (commune, position) {
      case (let commune?, let position?): "vị trí \(position) tại \(commune)"
      case (let commune?, nil): "đơn vị \(commune)"
      case (nil, let position?): "vị trí \(position)"
      case (nil, nil): nil
      }
    return switch decision.kind {
    case .lock: "được giữ cố định ở \(place ?? "vị trí hiện nay")"
    case .forbid: "không được bố trí vào \(place ?? "vị trí nào khác")"
    case .refuse: "đã từ chối \(place ?? "mọi thay đổi")"
    }
  }
}

extension Vietnamese {
  /// For example `ghi “movable” ở cột “mobility” (officers.csv:7)`.
  public func remedy(_ ground: PlacementGround, of staffingCase: StaffingCase) -> String {
    let source = ground.sources.first.map { "\($0)" } ?? ""
    switch ground.fact {
    case .leaves:
      return "chỉ khi ngày ở cột leaves_on muộn hơn thì cán bộ, công chức này mới thuộc phương án (\(source))"
    case .away:
      return
        "chỉ khi thời gian vắng mặt kết thúc sớm hơn thì cán bộ, công chức này mới trở lại phương án: cột "
        + "\(column(.bars(.until))) (\(source))"
    case .pinned(let grounds):
      return zip(grounds, ground.sources).map { remedy($0, source: $1, of: staffingCase) }.joined(separator: ", và ")
    case .lacksMandatory(let untaught), .mandatoryOutOfReach(_, let untaught):
      return mandatoryRemedy(ground, untaught: untaught, of: staffingCase)
    case .coursesFallShort(_, let untaught, _):
      return "cho phép một cán bộ, công chức học nhiều lớp bồi dưỡng hơn (policy.yml: maximum_courses), hoặc "
        + mandatoryRemedy(ground, untaught: untaught, of: staffingCase)
    case .fitBelow(let best, _), .fitOutOfReach(let best, _, _):
      let floor = (best * 100).rounded(.down) / 100
      return "mở thêm lớp bồi dưỡng (courses.csv), hoặc hạ \(named(.minimumFit)) xuống \(plain(floor)) "
        + typing(.minimumFit, typed(floor))
    case .rankBelow(_, let required):
      return "nâng ngạch của cán bộ, công chức này lên ngạch \(required) (\(source)), hoặc hạ ngạch mà vị trí yêu cầu "
        + "(\(ground.sources.last.map { "\($0)" } ?? ""))"
    case .rankDrop(let from, let to, _):
      return "tăng \(named(.maximumRankDrop)) lên \(from - to) \(typing(.maximumRankDrop, "\(from - to)"))"
    case .tooFar(let distance, _, false):
      return "tăng \(named(.maximumDistance)) lên ít nhất \(plain(needed(distance))) km "
        + typing(.maximumDistance, typed(needed(distance)))
    case .tooFar(let distance, _, true):
      return "cán bộ, công chức này phải chấp nhận đi xa hơn: ghi ít nhất \(typed(needed(distance))) ở cột max_km "
        + "(\(source))"
    case .otherProvince: return "cho phép điều động sang tỉnh khác \(typing(.crossProvince, yes))"
    case .ordered: return "rút lại quyết định (\(source))"
    case .noPost: return "đặt chỉ tiêu cho vị trí đó (posts.csv)"
    }
  }

  /// The least distance in tenths, rounded up as less would not do.
  private func needed(_ distance: Kilometres) -> Double {
    (distance.value * 10 - Tolerances.comparison).rounded(.up) / 10
  }

  private func remedy(_ pin: Pin.Ground, source: InputReference, of staffingCase: StaffingCase) -> String {
    switch pin {
    case .fixed:
      "ghi \(choice("movable", of: .mobility)) ở cột \(column(.officers(.mobility))) (\(source))"
    case .settling:
      "giảm \(named(.settlingMonths)) (policy.yml: settling_months), hoặc sửa cột \(column(.officers(.since))) "
        + "(\(source))"
    case .leaves:
      "chỉ khi ngày ở cột leaves_on sau kỳ phương án thì cán bộ, công chức này mới được điều động (\(source))"
    case .bar:
      "chờ đến khi hết trường hợp chưa được điều động, hoặc bỏ trường hợp này khi lý do không còn: ghi cột "
        + "\(column(.bars(.until))) trước \(typed(staffingCase.policy.planDate)) (\(source))"
    }
  }

  private func mandatoryRemedy(
    _ ground: PlacementGround, untaught: [CompetencyLack], of staffingCase: StaffingCase
  ) -> String {
    let rows = ground.sources.compactMap { source in
      if case .row(let row) = source { row.description } else { nil }
    }
    return "\(courses(untaught, of: staffingCase)); hoặc không bắt buộc năng lực này (\(rows.joined(separator: ", ")))"
  }

  /// The course that would have to be there, or that more of them would have to be allowed.
  private func courses(_ untaught: [CompetencyLack], of staffingCase: StaffingCase) -> String {
    guard !untaught.isEmpty else {
      return
        "cho phép một cán bộ, công chức học nhiều hơn \(count(staffingCase.policy.maximumCourses, "lớp bồi dưỡng")) "
        + "(policy.yml: maximum_courses)"
    }
    let names = untaught.map { "\(staffingCase.competencies[$0.competency].name) mức \($0.required)" }
    return "mở lớp bồi dưỡng đạt đến \(list(names)) (courses.csv)"
  }
}
