import StaffingDomain

/// Provinces and communes of a case.
struct Geography: Sendable {
  var provinces: [GeneratedProvince]
  var communes: [GeneratedCommune]
}

/// Draws provinces and communes that do not exist.
enum MadeUpGeography {
  static func draw(_ options: GenerationOptions, streams: RandomStreams) -> Geography {
    let communeCount = min(GenerationOptions.largestCommuneCount, max(2, options.communes))
    let fewest = GenerationOptions.fewestProvinces(for: communeCount)
    let most = GenerationOptions.mostProvinces(for: communeCount)
    let provinceCount = min(most, max(fewest, options.provinces))
    var stream = streams.stream(.provinces)
    let counts = CommuneSizes.communesPerProvince(
      communes: communeCount, provinces: provinceCount, stream: &stream)
    let sparsities = provinceCount > 1 ? stream.stratifiedNormals(provinceCount) : [0]
    let slots = stream.shuffled(Array(0..<provinceCount))
    var geography = Geography(provinces: [], communes: [])
    for number in 0..<provinceCount {
      let start = geography.communes.count
      let province = GeneratedProvince(
        code: provinceCount > 1 ? padded(number + 1, 2) : "", communes: start..<(start + counts[number]),
        sparsity: sparsities[number])
      let centre = CommunePlacement.provinceCentre(slot: slots[number], provinces: provinceCount)
      geography.communes += communes(of: province, number: number, centre: centre, total: provinceCount, streams)
      geography.provinces.append(province)
    }
    return geography
  }

  private static func communes(
    of province: GeneratedProvince, number: Int, centre: Coordinate, total: Int, _ streams: RandomStreams
  ) -> [GeneratedCommune] {
    var sizeStream = streams.stream(.communeSizes, number)
    let sizes = CommuneSizes.draw(
      count: province.communes.count, sparsity: province.sparsity, provinces: total, stream: &sizeStream)
    var placeStream = streams.stream(.placement, number)
    let points = CommunePlacement.place(areas: sizes.map(\.area), stream: &placeStream)
    let drafts = sizes.indices.map { place in
      CommuneDraft(
        code: padded(province.communes.lowerBound + place + 1, 5), name: "", kind: nil,
        location: CommunePlacement.coordinate(of: points[place], around: centre), plane: points[place],
        population: sizes[place].population, area: sizes[place].area.rounded(decimals: 2))
    }
    var completed = CommuneDraft.complete(drafts, province: number, sparsity: province.sparsity, streams: streams)
    var nameStream = streams.stream(.communeNames, number)
    let names = PlaceNames.names(isMountain: completed.map(\.isMountain), stream: &nameStream)
    for place in completed.indices { completed[place].name = names[place] }
    return completed
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// What is known of a commune before its terrain is decided.
struct CommuneDraft {
  let code: String
  let name: String
  /// Nil lets the density decide.
  let kind: CommuneKind?
  let location: Coordinate
  let plane: PlanePoint
  let population: Int
  let area: Double

  /// Decides the terrain of one province's communes.
  static func complete(
    _ drafts: [CommuneDraft], province: Int, sparsity: Double, streams: RandomStreams
  ) -> [GeneratedCommune] {
    var terrain = streams.stream(.terrain, province)
    var history = streams.stream(.predecessors, province)
    let densities = drafts.map { Double($0.population) / max(0.01, $0.area) }
    let mountains = Terrain.mountains(densities: densities, sparsity: sparsity, stream: &terrain)
    let farthest = drafts.map { $0.plane.distance(to: PlanePoint(x: 0, y: 0)) }.max() ?? 1
    return drafts.indices.map { place in
      let draft = drafts[place]
      let remoteness = draft.plane.distance(to: PlanePoint(x: 0, y: 0)) / max(1, farthest)
      let isIsland = draft.kind == .specialZone || (draft.kind == nil && remoteness > 0.6 && terrain.chance(0.02))
      let urbanity = Terrain.urbanity(density: densities[place])
      let isMountain = mountains[place] && !isIsland
      let hardship = Terrain.hardship(
        isMountain: isMountain, isIsland: isIsland, remoteness: remoteness, stream: &terrain)
      let readiness = Terrain.digitalReadiness(urbanity: urbanity, hardship: hardship, stream: &terrain)
      return GeneratedCommune(
        code: draft.code, name: draft.name,
        kind: draft.kind ?? Terrain.kind(density: densities[place], isIsland: isIsland), province: province,
        location: draft.location, plane: draft.plane, population: draft.population, area: draft.area,
        urbanity: urbanity, isMountain: isMountain, hardship: hardship, digitalReadiness: readiness,
        predecessors: Terrain.predecessors(stream: &history), establishment: 0, headcount: 0)
    }
  }
}
