public import CaseFormat
import StaffingDomain

extension English {
  /// Why positions cannot be held together, for example `position 'LAND' is combined with itself`.
  public func words(_ fact: CombinationFact) -> FindingWords {
    switch fact {
    case .withItself(let position):
      FindingWords("position '\(position)' is combined with itself", "name the other position, or delete the row")
    case .givenTwice(let position, let other, let line):
      FindingWords(
        "positions '\(position)' and '\(other)' are named on line \(line) already, the other way round",
        "nothing needs to be done: a row holds both ways")
    case .bothLead(let position, let other):
      FindingWords(
        "positions '\(position)' and '\(other)' both lead the commune, and a position that leads is never a second one",
        "delete the row")
    case .notCombinable(let position, let row):
      FindingWords(
        "position '\(position)' is to be combined here, but its \(column(.positions(.combinable))) is "
          + "\(choice("no", of: .yesNo)) on \(row)",
        "delete the row, or write \(choice("yes", of: .yesNo)) there; as it stands the row decides, and they may be combined"
      )
    case .secondIsFirst(let position):
      FindingWords(
        "second_position '\(position)' is the position that the officer holds anyway",
        "name the other position, or leave the cell empty")
    case .secondLeads(let position, let first):
      FindingWords(
        "second_position '\(position)' leads the commune, and a position that leads is the main one",
        "make it the \(column(.officers(.position))), and '\(first)' the second_position")
    case .withoutPost(let second):
      FindingWords(
        "officer '\(second.officer)' holds two positions, but commune '\(second.commune)' has no post of "
          + "'\(second.position)'" + (second.others > 0 ? ", and so do \(count(second.others, "more officer"))" : ""),
        "add its workload or a row to posts.csv, or take the position out; until then no plan keeps both")
    }
  }

  /// Where officers live, when they leave and who may move, for example `home_commune '00731' lies in province '31'`.
  public func words(_ fact: ServiceFact) -> FindingWords {
    switch fact {
    case .homeElsewhere(let home):
      FindingWords(
        "home_commune '\(home.home)' lies in province '\(home.province)', while commune '\(home.commune)' lies in "
          + "province '\(home.ownProvince)'",
        home.mayCross
          ? "correct it; if the officer lives there, nothing needs to be done"
          : "name a commune of the same province, or leave the cell empty")
    case .distantHome(let home):
      FindingWords(
        "officer '\(home.officer)' lives in '\(home.home)', \(number(home.distance.value, decimals: 0)) km from "
          + "'\(home.commune)' and farther than anybody may be sent (maximum_km \(plain(home.farthest.value)))"
          + (home.others > 0 ? ", and \(count(home.others, "more officer")) that far away" : ""),
        "correct home_commune; if it is right, nothing needs to be done")
    case .retirements(let retirements): words(retirements)
    case .settling(let months, let officers):
      FindingWords(
        "settling_months \(months) keeps \(part(officers)) in place who might move, because they took up their post after "
          + "that", "lower it, or correct \(column(.officers(.since)))")
    case .ranksBelowPosts(let officers):
      FindingWords(
        "\(part(officers)) who might move \(officers.count == 1 ? "has" : "have") a rank below that of every position "
          + "they might take",
        "correct \(column(.officers(.rank))): 1 is the lowest, 5 the highest; empty means the rank of the position")
    case .ranksApart(let drop, let officers):
      FindingWords(
        "the ranks of positions.csv lie so far apart that nobody may take another position: maximum_rank_drop \(drop) "
          + "rules it out for \(part(officers))", "raise maximum_rank_drop, or correct the ranks")
    }
  }

  private func words(_ retirements: RetirementCount) -> FindingWords {
    let all = retirements.leaving + retirements.pinned
    var deeds: [String] = []
    if retirements.leaving > 0 {
      deeds.append("\(retirements.leaving) before the middle of the horizon, so that their posts are to be filled")
    }
    if retirements.pinned > 0 { deeds.append("\(retirements.pinned) later, who may not be moved") }
    return FindingWords(
      "\(count(all, "officer")) without leaves_on \(all == 1 ? "retires" : "retire") before "
        + "\(date(retirements.horizonEnd)): " + list(deeds),
      "give leaves_on where another day is agreed, or set \(name(of: .retirements)) to \(choice("no", of: .yesNo))")
  }

  /// For example `all 24 officers` or `22 of 24 officers`.
  private func part(_ officers: OfficerCount) -> String {
    officers.count == officers.all && officers.all > 1
      ? "all \(officers.all) officers" : "\(officers.count) of \(count(officers.all, "officer"))"
  }
}
