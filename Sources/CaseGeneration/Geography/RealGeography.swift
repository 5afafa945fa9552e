import StaffingDomain

/// Takes provinces and communes from a real list; terrain and history are made up.
enum RealGeography {
  static func draw(_ options: GenerationOptions, streams: RandomStreams) -> Geography {
    let sorted = options.realCommunes.sorted { ($0.province, $0.code) < ($1.province, $1.code) }
    var geography = Geography(provinces: [], communes: [])
    var start = 0
    while start < sorted.count {
      let code = sorted[start].province
      let members = Array(sorted[start...].prefix { $0.province == code })
      let province = GeneratedProvince(
        code: code.text, communes: start..<(start + members.count), sparsity: sparsity(of: members))
      geography.communes += communes(members, province: province, number: geography.provinces.count, streams)
      geography.provinces.append(province)
      start += members.count
    }
    return geography
  }

  private static func communes(
    _ members: [RealCommune], province: GeneratedProvince, number: Int, _ streams: RandomStreams
  ) -> [GeneratedCommune] {
    let centre = weightedCentre(of: members)
    let drafts = members.map { member in
      CommuneDraft(
        code: member.code.text, name: member.name, kind: member.kind, location: member.location,
        plane: CommunePlacement.plane(of: member.location, around: centre), population: member.population,
        area: member.areaInSquareKilometres)
    }
    return CommuneDraft.complete(drafts, province: number, sparsity: province.sparsity, streams: streams)
  }

  /// The middle of the residents: near the main town.
  private static func weightedCentre(of members: [RealCommune]) -> Coordinate {
    let total = members.reduce(0.0) { $0 + Double($1.population) }
    guard total > 0 else { return members[0].location }
    let latitude = members.reduce(0.0) { $0 + Double($1.population) * $1.location.latitude } / total
    let longitude = members.reduce(0.0) { $0 + Double($1.population) * $1.location.longitude } / total
    return Coordinate(latitude: latitude, longitude: longitude)
  }

  /// How far the mean density lies below the nation's, in standard deviations of province means.
  private static func sparsity(of members: [RealCommune]) -> Double {
    let logs = members.map { member in
      ElementaryFunctions.logarithm(max(1, Double(member.population)) / max(0.01, member.areaInSquareKilometres))
    }
    return (5.99 - logs.reduce(0, +) / Double(max(1, logs.count))) / 0.9
  }
}
