internal import StaffingDomain

extension CaseAssembly {
  func readCommunes() {
    var provinceCodes: [String: Int] = [:]
    var provinceTexts: [String] = []
    var index = communeTarget.index
    communes = readCoded(CommuneColumn.commune, &index) { row, code in
      let name = row.text(.name)
      let kind = row.word(.kind, CommuneKind.self)
      let latitude = row.number(.latitude)
      let longitude = row.number(.longitude)
      let population = row.integer(.population)
      let area = row.number(.areaKm2)
      let establishment = row.integer(.establishment)
      let readiness = row.number(.digitalReadiness)
      let hardship = row.integer(.hardship)
      let province = row.label(.province) ?? ""
      remember(row, .latitude)
      guard !row.isBad, let name, let kind, let latitude, let longitude, let readiness, let hardship else { return nil }
      let place = provinceCodes[province] ?? provinceTexts.count
      if place == provinceTexts.count {
        provinceCodes[province] = place
        provinceTexts.append(province)
      }
      return Commune(
        code: code, name: name, kind: kind, location: Coordinate(latitude: latitude, longitude: longitude),
        population: population, areaInSquareKilometres: area, establishment: establishment,
        digitalReadiness: readiness, hardship: hardship, province: Ordinal(place), source: row.source)
    }
    communeTarget.index = index
    sortProvinces(provinceTexts)
  }

  /// Numbers the provinces by code; a case without communes has the unnamed one.
  private func sortProvinces(_ texts: [String]) {
    let codes = texts.map { Code<Province>($0) }
    let order = codes.indices.sorted { codes[$0] < codes[$1] }
    var rank = [Int](repeating: 0, count: codes.count)
    for (new, old) in order.enumerated() { rank[old] = new }
    provinces = codes.isEmpty ? [Province(code: Code(""))] : order.map { Province(code: codes[$0]) }
    for offset in communes.indices { communes[offset].province = Ordinal(rank[communes[offset].province.offset]) }
  }

  func readPosts() {
    var seen = RowKeyIndex()
    readTable(PostsColumn.self) { row in
      let commune = row.reference(.commune, &communeTarget)
      let position = row.reference(.position, &positionTarget)
      let number = row.integer(.posts)
      if let position { mentions.positionsWithPosts.insert(position) }
      guard let commune, let position else { return }
      row.checkUnique(RowKey(commune.offset, position.offset), &seen, .commune, .position)
      guard !row.isBad, let number else { return }
      posts.append(
        EstablishedPosts(cell: Cell(commune: commune, position: position), posts: number, source: row.source))
    }
  }

  func readDistances() {
    var seen = RowKeyIndex()
    readTable(DistanceColumn.self) { row in
      let from = row.reference(.from, &communeTarget)
      let to = row.reference(.to, &communeTarget)
      let km = row.number(.km)
      guard let from, let to else { return }
      if from == to {
        row.report(.error, .row(.distanceToSelf(commune: row.shown(.to))), at: .to)
        return
      }
      row.checkUnique(RowKey(from.offset, to.offset), &seen, .from, .to)
      guard !row.isBad, let km else { return }
      checkDistance(row: &row, km, communes[from], communes[to])
      distances.append(DistanceRow(from: from, to: to, distance: Kilometres(km), source: row.source))
    }
  }

  /// Warns of a road much shorter than the straight line: a wrong unit, or coordinates that are swapped.
  ///
  /// Coordinates may be centroids, so a road may well be somewhat shorter than the line between them.
  private func checkDistance(row: inout RowDecoder<DistanceColumn>, _ km: Double, _ from: Commune, _ to: Commune) {
    let straight = from.location.greatCircleDistance(to: to.location).value
    guard straight > 10, km < straight / 2, !from.location.isUnset, !to.location.isUnset else { return }
    row.report(.warning, .row(.shortRoad(row.shown(.km), straight: Int(straight.rounded()))), at: .km)
  }

  func readAllowanceBands() {
    var seen = RowKeyIndex()
    readTable(AllowanceBandColumn.self) { row in
      let from = row.number(.fromKm)
      let to = row.number(.toKm)
      let hardship = row.integer(.hardship)
      let money = row.number(.millionVndPerMonth)
      guard !row.isBad, let from, let money else { return }
      if let to, to <= from {
        row.report(.error, .row(.bandEnds(from: row.shown(.fromKm), to: row.shown(.toKm))), at: .toKm)
      }
      // Metres tell apart all lengths that anyone writes.
      row.checkUnique(RowKey(Int((from * 1_000).rounded()), hardship), &seen, .fromKm, .hardship)
      guard !row.isBad else { return }
      remember(row, .millionVndPerMonth)
      allowanceBands.append(
        AllowanceBand(
          from: Kilometres(from), to: to.map { Kilometres($0) }, hardship: hardship, perMonth: MillionDong(money),
          source: row.source))
    }
  }
}
