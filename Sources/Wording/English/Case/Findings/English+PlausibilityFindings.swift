public import CaseFormat
import StaffingDomain

extension English {
  /// What can hardly be meant or may surprise, for example `commune 'A' lies at latitude 0 and longitude 0`.
  public func words(_ fact: PlausibilityFact) -> FindingWords {
    switch fact {
    case .thousandsPoint(let point): words(point)
    case .damagedText(let text): words(text)
    case .place(let fact): words(fact)
    case .unit(let fact): words(fact)
    case .weightsFarApart(let smallest, let largest):
      FindingWords(
        "\(name(of: largest)) counts more than 10,000,000 times as much as \(name(of: smallest)), which is lost in "
          + "rounding beside it", "bring the two nearer; to leave one out, make it 0")
    case .workWithoutPosts(let work): words(work)
    case .outflowRoundedUp(let outflow): words(outflow)
    }
  }

  private func words(_ point: ThousandsPoint) -> FindingWords {
    let others = point.others > 0 ? ", as \(count(point.others, "more cell")) of the column" : ""
    let whole =
      point.whole > 0 ? ", while \(count(point.whole, "cell")) of it hold\(point.whole == 1 ? "s" : "") no point" : ""
    return FindingWords(
      "\(point.name) is '\(point.text)', with exactly three decimals\(others)\(whole)",
      "write \(point.grouped) if the point groups thousands; if it is a decimal point, nothing needs to be done")
  }

  private func words(_ work: WorkWithoutPosts) -> FindingWords {
    let isAll = work.cellsOfPosition == work.cells
    let part = isAll ? "all" : number(work.officersOfPosition.value, decimals: 1)
    return FindingWords(
      "\(count(work.cells, "cell")) (commune and position) have too little work for a post, at most a tenth of an officer "
        + "each: together that of \(officers(work.officers)), \(part) of them in '\(work.position)'"
        + (isAll ? "" : " (\(count(work.cellsOfPosition, "cell")))"),
      "share the work (let one commune do it for several), give its activities to a position that has posts there, or "
        + "decide posts in posts.csv, which officers of other positions may hold as a second one")
  }

  private func words(_ outflow: RoundedOutflow) -> FindingWords {
    let examples = outflow.examples.map { "\($0.leavers) of \($0.officers) in '\($0.commune)'" }
    let isAll = outflow.communes == examples.count
    let emptied = outflow.emptied > 0 ? "; \(count(outflow.emptied, "commune")) may lose everybody" : ""
    return FindingWords(
      "the share \(plain(outflow.share)) is rounded up to whole officers, so that \(plain(outflow.excess)) of the officers "
        + "more than that, or all of them, may leave \(count(outflow.communes, "commune")): "
        + (isAll ? list(examples) : examples.joined(separator: ", ") + ", ...")
        + emptied, "lock those who have to stay (decisions.csv), or let it be so")
  }

  /// For example `5.4 officers`.
  private func officers(_ staff: FullTimeEquivalents) -> String { "\(number(staff.value, decimals: 1)) officers" }

  /// For example `recruit_hours 60` or `hours 15 in preferences.csv`.
  private func name(of weight: Weight) -> String {
    "\(weight.name) \(plain(weight.value))" + (weight.table.map { " in \($0.fileName)" } ?? "")
  }
}

extension English {
  private func words(_ text: DamagedText) -> FindingWords {
    let others = text.others > 0 ? ", and \(count(text.others, "more cell")) of the column with it" : ""
    let shown = "\(text.column) is '\(text.text)'"
    let original = text.repaired.map { ", most likely '\($0)'" } ?? ""
    let save = "save it as 'CSV UTF-8'"
    return switch text.damage {
    case .lost:
      FindingWords(
        "\(shown), in which letters are lost\(others)",
        "go back to where the table was written and \(save): this file does not hold the letters any more")
    case .misreadUTF8:
      FindingWords(
        "\(shown)\(original), which was opened as Windows text\(others)",
        "open the original file as UTF-8 (code page 65001), and \(save)")
    case .tcvn3:
      FindingWords(
        "\(shown)\(original) in the old encoding TCVN3 (fonts .Vn...)\(others)",
        "convert the table from TCVN3 to Unicode, and \(save)")
    case .vni:
      FindingWords(
        "\(shown)\(original) in the old encoding VNI (fonts VNI-...)\(others)",
        "convert the table from VNI to Unicode, and \(save)")
    case .foreignD:
      FindingWords(
        "\(shown), with a foreign letter that only looks like Đ\(others)",
        "nothing needs to be done: names are compared as if it were Đ (U+0110)")
    }
  }

  private func words(_ fact: PlaceFact) -> FindingWords {
    switch fact {
    case .zeroCoordinates(let communes):
      FindingWords(
        "\(named(communes, "commune")) lie\(communes.count == 1 ? "s" : "") at latitude 0 and longitude 0, in the sea off "
          + "Africa", "fill in the coordinates of the seat")
    case .sharedPoint(let communes, let all):
      FindingWords(
        "\(named(communes, "commune")) lie at one point"
          + (all > communes.count ? "; \(all) communes in all share a point with another one" : ""),
        "give each commune the coordinates of its own seat")
    case .farFromProvince(let far):
      FindingWords(
        "commune '\(far.commune)' lies \(whole(far.distance)) km from the middle of its province"
          + (far.province.isEmpty ? "" : " '\(far.province)'")
          + (far.others > 0 ? ", and \(count(far.others, "more commune")) far from it, too" : "")
          + "; the others lie within \(whole(far.reach)) km",
        "correct \(column(.communes(.latitude))) and \(column(.communes(.longitude))), or the province")
    case .noDistances(let zones):
      FindingWords(
        "no row of distances.csv names \(named(zones, "special zone")), so the straight line across the sea counts",
        "add the distances by road and ferry")
    }
  }

  /// Some things by their codes, for example `communes 'A', 'B', 'C' and 4 more`.
  private func named(_ codes: CodeExamples, _ noun: String) -> String {
    var parts = codes.first.map { "'\($0)'" }
    if codes.count > parts.count { parts.append("\(codes.count - parts.count) more") }
    return "\(noun)\(codes.count == 1 ? "" : "s") \(list(parts))"
  }

  private func whole(_ distance: Kilometres) -> String { number(distance.value, decimals: 0) }
}

extension English {
  private func words(_ fact: UnitFact) -> FindingWords {
    switch fact {
    case .hoursAsMinutes(let demand):
      FindingWords(
        "unit_hours \(plain(demand.unitHours.value)) of activity '\(demand.activity)' asks for "
          + "\(officers(demand.officersOfCommune)) in each commune, as minutes would"
          + (demand.others > 0
            ? "; so do those of \(count(demand.others, "more activity", plural: "more activities"))" : ""),
        "write hours: 15 minutes are 0.25")
    case .wholeShares(let column, let number):
      FindingWords(
        "\(column) is 1 in all \(number) cells, which means 100 %",
        "write a share such as 0.4 for 40 %; if 100 % is meant, nothing needs to be done")
    case .onesAmongPercentages(let column, let ones, let percentages, let example):
      FindingWords(
        "\(column) is 1 in \(count(ones, "cell")), which means 100 %, while \(count(percentages, "cell")) of the column "
          + "\(percentages == 1 ? "is a percentage" : "are percentages") such as \(example)",
        "write 0.01 where 1 % is meant")
    case .oneBesidePercent(let key):
      FindingWords(
        "\(key) is 1, which means 100 %, while the comment beside it speaks of percent", "write 0.01 if 1 % is meant")
    case .unusual(let key, let text, let usual):
      FindingWords(
        "\(key) is \(text), while \(plain(usual.lower)) to \(plain(usual.upper)) \(unit(of: key)) are usual",
        "check the unit and the decimal point")
    case .moneyInSmallerUnit(let column, let amount, let highest, let others):
      FindingWords(
        "\(column) is \(plain(amount.value)) million VND, above the \(plain(highest.value)) that can be expected at most"
          + (others > 0 ? ", and so \(others == 1 ? "is" : "are") \(count(others, "more cell")) of the column" : ""),
        "write \(millionsOfDong)")
    }
  }

  private func unit(of key: PolicyKey) -> String {
    PolicySchema.key(named: key.rawValue)?.unit.map { text(of: $0) } ?? ""
  }
}
