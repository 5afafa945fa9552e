internal import StaffingDomain

extension CaseAssembly {
  func readCombinations() {
    var seen = RowKeyIndex()
    readTable(CombinationColumn.self) { row in
      let position = row.reference(.position, &positionTarget)
      let other = row.reference(.with, &positionTarget)
      guard let position, let other else { return }
      if position == other {
        row.report(.error, .combination(.withItself(position: row.shown(.with))), at: .with)
        return
      }
      row.checkUnique(RowKey(position.offset, other.offset), &seen, .position, .with)
      guard !row.isBad else { return }
      remember(row, .position, .with)
      combinations.append(PositionPair(position: position, other: other, source: row.source))
    }
  }

  /// An officer lives in the province of service: travel is counted from home, and no plan looks beyond the border.
  ///
  /// Where officers may cross it, a home beyond it is possible, though rare.
  func checkHome(
    _ row: inout RowDecoder<OfficerColumn>, _ home: Ordinal<Commune>?, _ commune: Ordinal<Commune>?
  ) {
    guard let home, let commune, let mayCross = policy.crossesProvinces else { return }
    let (there, here) = (communes[home], communes[commune])
    let (thereCode, hereCode) = (provinces[there.province].code.text, provinces[here.province].code.text)
    // A commune without a province, where others have one, is reported itself.
    guard there.province != here.province, !thereCode.isEmpty, !hereCode.isEmpty else { return }
    let fact = HomeElsewhere(
      home: there.code.text, province: thereCode, commune: here.code.text,
      ownProvince: hereCode, mayCross: mayCross)
    row.report(mayCross ? .note : .error, .service(.homeElsewhere(fact)), at: .homeCommune)
  }

  /// A second position is another one than the first; the one that leads is the first.
  func checkSecondPosition(
    _ row: inout RowDecoder<OfficerColumn>, _ second: Ordinal<Position>?, _ first: Ordinal<Position>?
  ) {
    guard let second, let first else { return }
    let code = positions[second].code.text
    if second == first {
      row.report(.error, .combination(.secondIsFirst(position: code)), at: .secondPosition)
    } else if positions[second].isLeading, !positions[first].isLeading {
      let fact = CombinationFact.secondLeads(position: code, first: positions[first].code.text)
      row.report(.warning, .combination(fact), at: .secondPosition)
    }
  }
}
