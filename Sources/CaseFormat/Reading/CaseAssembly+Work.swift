internal import StaffingDomain

extension CaseAssembly {
  func readPositions() {
    var index = positionTarget.index
    positions = readCoded(PositionColumn.position, &index) { row, code in
      let name = row.text(.name)
      let group = row.word(.group, PositionGroup.self)
      let rank = row.integer(.rank)
      let minimumPosts = row.integer(.minimumPosts)
      let isCritical = row.yesNo(.critical)
      let isLeading = row.yesNo(.leading)
      let isSensitive = row.yesNo(.relativeSensitive)
      let rotation = row.integer(.rotationMonths)
      let isCombinable = row.yesNo(.combinable)
      if isCombinable == false { uncombinable.insert(row.source) }
      guard !row.isBad, let name, let group, let rank, let minimumPosts, let isCritical, let isLeading, let isSensitive
      else { return nil }
      return Position(
        code: code, name: name, group: group, rank: rank, minimumPosts: minimumPosts, isCritical: isCritical,
        isLeading: isLeading, isRelativeSensitive: isSensitive, rotationMonths: rotation, isCombinable: isCombinable,
        source: row.source)
    }
    positionTarget.index = index
  }

  func readActivities() {
    var index = activityTarget.index
    activities = readCoded(ActivityColumn.activity, &index) { row, code in
      let name = row.text(.name)
      let field = row.text(.field)
      let position = row.reference(.position, &positionTarget)
      let unitHours = row.number(.unitHours)
      let onlineShare = row.number(.onlineShare)
      let shareableShare = row.number(.shareableShare)
      remember(row, .unitHours)
      if let position {
        mentions.positionsWithActivities.insert(position)
        // Whether it has workload cannot be told any more where the rest of the row is wrong.
        if row.isBad { mentions.positionsWithPosts.insert(position) }
      } else if row.isUnresolved(.position, positionTarget) {
        mentions.hasUnresolvedPosition = true
      }
      guard !row.isBad, let name, let field, let position, let unitHours, let onlineShare, let shareableShare else {
        return nil
      }
      return Activity(
        code: code, name: name, field: field, position: position, unitHours: Hours(unitHours),
        onlineShare: onlineShare, shareableShare: shareableShare, source: row.source)
    }
    activityTarget.index = index
  }

  func readWorkload() {
    var seen = RowKeyIndex()
    readTable(WorkloadColumn.self) { row in
      let commune = row.reference(.commune, &communeTarget)
      let activity = row.reference(.activity, &activityTarget)
      let volume = row.number(.annualVolume)
      if let likely = row.likelyReference(.commune, communeTarget, commune) {
        mentions.communesWithWorkload.insert(likely)
      } else if row.isUnresolved(.commune, communeTarget) {
        mentions.hasUnresolvedCommune = true
      }
      if let activity {
        mentions.positionsWithPosts.insert(activities[activity].position)
      } else if row.isUnresolved(.activity, activityTarget) {
        mentions.hasUnresolvedActivity = true
      }
      guard let commune, let activity else { return }
      row.checkUnique(RowKey(commune.offset, activity.offset), &seen, .commune, .activity)
      guard !row.isBad, let volume else { return }
      checkVolume(&row, volume, activities[activity])
      guard !row.isBad else { return }
      workload.append(
        WorkloadVolume(commune: commune, activity: activity, annualVolume: volume, source: row.source))
    }
  }

  /// The most officers that one row of workload may ask for.
  private static let mostOfficersOfOneRow = 1_000.0

  private func checkVolume(_ row: inout RowDecoder<WorkloadColumn>, _ volume: Double, _ activity: Activity) {
    guard let workingTime = policy.availableWorkingTime else { return }
    let officers = volume * activity.unitHours.value / workingTime.value
    guard officers > CaseAssembly.mostOfficersOfOneRow else { return }
    row.report(
      .error,
      .row(
        .implausibleWorkload(
          volume: row.shown(.annualVolume), unitHours: activity.unitHours,
          officers: Int(min(officers, 1e15).rounded()), activity: activity.source)),
      at: .annualVolume)
  }

  func readAllowances() {
    var seen = RowKeyIndex()
    var names = CodeIndex<Allowance>()
    readTable(AllowanceColumn.self) { row in
      let position = row.reference(.position, &positionTarget)
      let name = row.text(.name)
      let share = row.number(.share)
      let hours = row.number(.hoursPerYear)
      let commune = row.reference(.commune, &communeTarget)
      if let position, hours != nil { mentions.positionsWithPosts.insert(position) }
      guard !row.isBad, let position, var name else { return }
      let nameID = name.withUTF8 { names.insert($0).id }
      row.checkUnique(
        RowKey(position.offset, nameID, commune?.offset), &seen, .position, .name, .commune)
      guard let kind = allowanceKind(&row, share, hours, commune), !row.isBad else { return }
      allowances.append(Allowance(position: position, name: name, kind: kind, source: row.source))
    }
  }

  /// Either a share of the position, or hours of the position in one commune.
  private func allowanceKind(
    _ row: inout RowDecoder<AllowanceColumn>, _ share: Double?, _ hours: Double?, _ commune: Ordinal<Commune>?
  ) -> AllowanceKind? {
    switch (share, hours, commune) {
    case (let share?, nil, nil): return .category(share: share)
    case (nil, let hours?, let commune?): return .individual(hoursPerYear: Hours(hours), commune: commune)
    case (_?, _?, _): row.report(.error, .row(.allowanceForm(.both)), at: .share)
    case (nil, nil, _): row.report(.error, .row(.allowanceForm(.neither)), at: .share)
    case (_?, nil, _?): row.report(.error, .row(.allowanceForm(.shareWithCommune)), at: .commune)
    case (nil, _?, nil): row.report(.error, .row(.allowanceForm(.hoursWithoutCommune)), at: .commune)
    }
    return nil
  }

  func readRecruitment() {
    var seen = RowKeyIndex()
    readTable(RecruitmentColumn.self) { row in
      let position = row.reference(.position, &positionTarget)
      let quota = row.integer(.quota)
      guard !row.isBad, let quota else { return }
      row.checkUnique(RowKey(position?.offset), &seen, .position)
      guard !row.isBad else { return }
      remember(row, .quota)
      recruitment.append(RecruitmentQuota(position: position, quota: quota, source: row.source))
    }
  }
}
