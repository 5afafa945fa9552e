public import Auditing
public import Planning
public import StaffingDomain

extension Vietnamese {
  /// For example `biên chế được giao của Phú Giáo là 12 cán bộ, công chức`.
  public func meaning(_ fact: RuleRowFact, of staffingCase: StaffingCase) -> String {
    func commune(_ ordinal: Ordinal<Commune>) -> String { staffingCase.communes[ordinal].name }
    func position(_ ordinal: Ordinal<Position>) -> String { staffingCase.positions[ordinal].name }
    func officer(_ ordinal: Ordinal<Officer>) -> String { name(of: ordinal, in: staffingCase) }
    switch fact {
    case .limit(.establishment, .commune(let ordinal), let limit):
      return establishment(of: staffingCase.communes[ordinal], leaving: Int(exactly: limit.rounded()) ?? .max)
    case .limit(let rule, let subject, let limit):
      return self.limit(rule, of: name(of: subject, in: staffingCase), to: limit)
    case .leavers(let ordinal, let leavers, let officers):
      return leavers == 0
        ? "\(commune(ordinal)) không được để trường hợp nào trong số \(count(officers, "cán bộ, công chức")) rời đi"
        : "\(commune(ordinal)) chỉ được để \(figure(leavers)) trong số \(count(officers, "cán bộ, công chức")) rời đi"
    case .recruits(let ordinal, let quota):
      return "\(ordinal.map { "chỉ tiêu tuyển dụng cho vị trí \(position($0))" } ?? "tổng chỉ tiêu tuyển dụng") là "
        + count(quota, "người")
    case .pool(let province, let ordinal):
      let code = staffingCase.provinces[province].code.text
      return
        "nhóm làm việc không phụ thuộc địa giới của vị trí "
        + "\(position(ordinal))\(code.isEmpty ? "" : " ở tỉnh \(code)") chỉ làm được khối lượng công việc trong quỹ "
        + "thời gian của cán bộ, công chức thuộc nhóm"
    case .team(let ordinal, let officers, let competency, let level):
      return "\(commune(ordinal)) cần có \(count(officers, "cán bộ, công chức")) đạt năng lực "
        + "\(staffingCase.competencies[competency].name) từ mức \(level)"
    case .couple(let one, let other):
      return "\(officer(one)) và \(officer(other)) là vợ chồng, phải công tác tại cùng một đơn vị"
    case .relatives(let other, let leader, let ordinal):
      return "\(officer(other)) không được đảm nhiệm vị trí nhạy cảm tại \(commune(ordinal)) khi người thân thích "
        + "\(officer(leader)) giữ vị trí lãnh đạo ở đó"
    }
  }

  /// What an establishment says, in the number of the file: `biên chế được giao của Phú Giáo là 12 cán bộ, công chức
  /// (còn 11 ngoài các trường hợp tạm vắng mặt)`.
  ///
  /// - Parameter places: How many officers of the plan and recruits it leaves room for.
  private func establishment(of commune: Commune, leaving places: Int) -> String {
    let heads = commune.establishment ?? places
    let text = establishment(of: commune.name, heads)
    if places < heads {
      return
        "\(text) (\(places == 0 ? "không còn chỗ nào" : "còn \(figure(places))") ngoài các trường hợp tạm vắng mặt)"
    }
    return places > heads ? "\(text) (\(figure(places)) trường hợp ở đó chưa được điều động)" : text
  }

  private func establishment(of subject: String, _ heads: Int) -> String {
    "biên chế được giao của \(subject) là \(count(heads, "cán bộ, công chức"))"
  }

  /// What a rule says that allows something a number: `tham số phương án cho phép 3 trường hợp điều động hoặc
  /// chuyển vị trí`.
  ///
  /// - Parameter subject: What the number is allowed to.
  private func limit(_ rule: RuleName, of subject: String, to limit: Double) -> String {
    let heads = Int(exactly: limit.rounded()) ?? .max
    return switch rule {
    case .cellBalance: heads == 0 ? "\(subject) không có chỉ tiêu nào" : "\(subject) có \(count(heads, "chỉ tiêu"))"
    case .establishment: establishment(of: subject, heads)
    case .maximumTransfers: "\(subject) cho phép \(count(heads, "trường hợp điều động hoặc chuyển vị trí"))"
    case .allowanceBudget: "\(subject) cho phép \(plain(limit)) triệu đồng phụ cấp, hỗ trợ điều động mỗi tháng"
    case .courseSeats: "\(subject) có \(count(heads, "suất học"))"
    case .lastPost:
      "chỉ tiêu cuối cùng của \(subject) chỉ được đảm nhiệm một lần, bởi một cán bộ, công chức hoặc cùng với một chỉ "
        + "tiêu khác"
    case .trainingBudget: "\(subject) cho phép \(plain(limit)) triệu đồng cho các lớp bồi dưỡng"
    case .oneOption, .outflowCap, .competence, .rank, .rankDrop, .distance, .provinceBorder, .pinned, .leaving, .away,
      .lock, .forbid, .preference, .training, .recruitmentQuota, .combination, .pool, .sharing, .teamRule, .rotation,
      .couple, .relative, .stability:
      // Their rows say more than a number, or they have none.
      "quy tắc \(quoted(label(of: rule))) cho phép \(subject) tối đa \(plain(limit))"
    }
  }

  /// What a planner would change so that a limit is kept, as an infinitive: `tăng biên chế được giao (communes.csv:7)`.
  func mending(_ limit: ExceededLimit, of staffingCase: StaffingCase) -> String {
    let (rule, origin) = (limit.rule, limit.row.sources.first)
    if case .policy(let key)? = origin { return "tăng \(named(key)) (policy.yml: \(key))" }
    let source = origin.map { " (\($0))" } ?? ""
    return switch rule {
    case .establishment: "tăng biên chế được giao\(source)"
    case .maximumTransfers: "cho phép nhiều trường hợp điều động hơn\(source)"
    case .outflowCap: "cho phép nhiều cán bộ, công chức rời đi hơn\(source)"
    case .allowanceBudget: "tăng kinh phí phụ cấp, hỗ trợ\(source)"
    case .courseSeats: "thêm một suất học cho lớp bồi dưỡng\(source)"
    case .trainingBudget: "tăng kinh phí đào tạo, bồi dưỡng\(source)"
    case .recruitmentQuota: "tăng \(quota(limit.row.fact, of: staffingCase))\(source)"
    case .couple: "bố trí cả hai vợ chồng về cùng một đơn vị\(source)"
    case .relative: "bố trí người thân thích vào vị trí khác\(source)"
    case .lastPost: "để trống chỉ tiêu cuối cùng"
    case .oneOption, .cellBalance, .competence, .rank, .rankDrop, .distance, .provinceBorder, .pinned, .leaving, .away,
      .lock, .forbid, .preference, .training, .combination, .pool, .sharing, .teamRule, .rotation, .stability:
      "thay đổi quy tắc \(quoted(label(of: rule)))\(source)"
    }
  }

  /// Whose quota a row is, as a noun.
  private func quota(_ fact: RuleRowFact, of staffingCase: StaffingCase) -> String {
    switch fact {
    case .recruits(let position?, _): "chỉ tiêu tuyển dụng cho vị trí \(staffingCase.positions[position].name)"
    case .recruits(nil, _): "tổng chỉ tiêu tuyển dụng"
    case .limit, .leavers, .pool, .team, .couple, .relatives: "chỉ tiêu tuyển dụng"
    }
  }
}

extension Vietnamese {
  /// What a rule means for those it stops, after their number: `12 chưa đủ năng lực`.
  func obstacle(_ rule: RuleName, of count: Int, _ staffingCase: StaffingCase) -> String {
    let hasCourses = !staffingCase.courses.isEmpty && staffingCase.policy.maximumCourses > 0
    return switch rule {
    case .pinned: "chưa được điều động"
    case .competence: "chưa đủ năng lực\(hasCourses ? " kể cả sau khi học lớp bồi dưỡng" : "")"
    case .rank: "chưa đủ ngạch"
    case .rankDrop: "bị hạ ngạch quá mức cho phép"
    case .distance: "ở quá xa"
    case .provinceBorder: "thuộc tỉnh khác"
    case .lock, .forbid: "vướng quyết định đã có"
    case .couple, .relative: "vướng quan hệ vợ chồng, người thân thích"
    case .oneOption, .cellBalance, .establishment, .maximumTransfers, .outflowCap, .allowanceBudget, .leaving, .away,
      .preference, .training, .courseSeats, .trainingBudget, .recruitmentQuota, .combination, .lastPost, .pool,
      .sharing, .teamRule, .rotation, .stability:
      // Limits and prices stop nobody from being asked.
      "vướng quy tắc \(quoted(label(of: rule)))"
    }
  }
}

extension Vietnamese {
  /// What a limit is about, within a sentence.
  private func name(of subject: RuleSubject, in staffingCase: StaffingCase) -> String {
    switch subject {
    case .all: "tham số phương án"
    case .commune(let commune): staffingCase.communes[commune].name
    case .cell(let cell): "vị trí \(text(of: cell, in: staffingCase))"
    case .course(let course): "lớp bồi dưỡng \(staffingCase.courses[course].name)"
    case .quota, .pool, .poolCut, .subsetCut, .teamRule, .couple, .relatives: staffingCase.label(of: subject)
    }
  }

  /// An officer's name within a sentence; the code where there is none.
  private func name(of officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String {
    staffingCase.officers[officer].name ?? "cán bộ, công chức \(staffingCase.officers[officer].code)"
  }
}

extension Vietnamese {
  /// For example `lớp bồi dưỡng “C-CIV3” có 12 cán bộ, công chức theo học; số suất học là 10`.
  public func violation(_ fact: LimitFact) -> String {
    let subject = words(fact.subject)
    let (used, most) = (amount(fact.used, of: fact.rule), amount(fact.limit, of: fact.rule))
    switch fact.rule {
    case .establishment:
      return
        "\(subject) có tổng cộng \(used) cán bộ, công chức đảm nhiệm chỉ tiêu, thuộc nhóm làm việc không phụ thuộc địa "
        + "giới hoặc tạm vắng mặt, và người tuyển mới; tối đa là \(most)"
    case .recruitmentQuota:
      if case .cell = fact.subject { return "\(subject) được tuyển mới \(used) người; số chỉ tiêu vị trí là \(most)" }
      return "tuyển dụng \(used) người\(subject.isEmpty ? "" : " cho \(subject)"); chỉ tiêu tuyển dụng là \(most)"
    case .courseSeats: return "\(subject) có \(used) cán bộ, công chức theo học; số suất học là \(most)"
    case .trainingBudget: return "các lớp bồi dưỡng hết \(used) triệu đồng; kinh phí là \(most)"
    case .maximumTransfers:
      return "\(used) cán bộ, công chức chuyển sang đơn vị hoặc vị trí khác; tham số phương án cho phép \(most)"
    case .outflowCap:
      let whole = fact.whole.map { " trong số \(figure($0))" } ?? ""
      return "\(used)\(whole) cán bộ, công chức của \(subject) rời đi; tham số phương án cho phép \(most)"
    case .allowanceBudget: return "phụ cấp, hỗ trợ hết \(used) triệu đồng mỗi tháng; kinh phí là \(most)"
    case .sharing:
      return "\(subject) đảm nhận công việc bằng \(used) chỉ tiêu đầy đủ; nhóm có \(most) cán bộ, công chức"
    case .oneOption, .cellBalance, .competence, .rank, .rankDrop, .distance, .provinceBorder, .pinned, .leaving, .away,
      .lock, .forbid, .preference, .training, .combination, .lastPost, .pool, .teamRule, .rotation, .couple, .relative,
      .stability:
      return
        "\(subject.isEmpty ? "phương án" : subject) lên đến \(used) theo quy tắc \(quoted(label(of: fact.rule))); tối đa "
        + "là \(most)"
    }
  }

  /// What is limited, as a noun; nothing where that is the whole plan.
  private func words(_ subject: LimitSubject) -> String {
    switch subject {
    case .all, .quota(nil): ""
    case .commune(let commune): "xã “\(commune)”"
    case .cell(let cell): words(cell)
    case .course(let course): "lớp bồi dưỡng “\(course)”"
    case .quota(let position?): "vị trí “\(position)”"
    case .pool(let position, let province):
      "nhóm làm việc không phụ thuộc địa giới của vị trí “\(position)”\(province.map { " ở tỉnh “\($0)”" } ?? "")"
    }
  }

  /// A number as precisely as files have what the rule counts.
  private func amount(_ value: Double, of rule: RuleName) -> String {
    switch rule.unit {
    case .heads, .seats: exact(value, decimals: 0)
    case .money: exact(value, decimals: 4)
    case .fullTimeEquivalents, .hours, nil: exact(value)
    }
  }
}

// The keys of the policy that set limits.
extension Vietnamese {
  /// For whom a key of the policy holds and what its numbers count, each with a space before it; empty where the key
  /// says it.
  func scopeAndUnit(of key: PolicyKey) -> (scope: String, unit: String) {
    switch key {
    case .maximumDistance, .minimumFit: (" áp dụng chung", "")
    case .maximumOutflowShare: (" áp dụng cho mọi đơn vị", "")
    case .allowanceBudget: ("", " triệu đồng mỗi tháng")
    case .trainingBudget: ("", " triệu đồng")
    case .settlingMonths: ("", " tháng")
    case .planDate, .horizonMonths, .workingDays, .publicHolidays, .annualLeave, .sickLeave, .otherAbsence,
      .hoursPerDay, .digitalSlowdown, .minimumPostShare, .urgencyPeak, .urgencyExponent, .criticalFactor,
      .sharingOverhead, .mismatchWeight, .maximumCourses, .learningHours, .handoverHours, .speed, .travelWeight,
      .travelCap, .detourFactor, .crossProvince, .surplusHours, .recruitHours, .maximumTransfers, .rotationPenalty,
      .gapTolerance, .retirements, .maximumPositions, .maximumLoad, .combinationOverhead, .maximumRankDrop,
      .rankDropHours:
      ("", "")
    }
  }
}
