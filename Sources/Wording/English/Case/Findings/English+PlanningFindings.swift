public import CaseFormat
import StaffingDomain

extension English {
  /// Why a relation cannot hold, for example `officer 'CB001' forms a couple with another officer on line 4`.
  public func words(_ fact: RelationFact) -> FindingWords {
    switch fact {
    case .givenTwice(let officer, let other, let line):
      return FindingWords(
        "officers '\(officer)' and '\(other)' are named on line \(line) already, the other way round",
        "nothing needs to be done: a row holds both ways")
    case .contradictory(let officer, let other, let kind, let line):
      let words = kind == .couple ? ("a couple", "relatives") : ("relatives", "a couple")
      return FindingWords(
        "officers '\(officer)' and '\(other)' are \(words.0) here and \(words.1) on line \(line)",
        "delete the row that is wrong; until then both rules hold")
    case .twoCouples(let officer, let line):
      return FindingWords(
        "officer '\(officer)' forms a couple with another officer on line \(line)", "correct one of the two rows")
    case .coupleApart(let one, let other):
      return FindingWords(
        "a couple is to serve in one commune, but officer '\(one.officer)' stays in '\(one.commune)' "
          + "(\(ground(one.ground))) and officer '\(other.officer)' in '\(other.commune)' (\(ground(other.ground)))",
        "delete the row, or let one of the two move")
    case .relativesTogether(let leader, let other, let position):
      return FindingWords(
        "officer '\(leader.officer)' leads commune '\(leader.commune)' (\(ground(leader.ground))), so officer "
          + "'\(other.officer)' may not hold '\(position)' there, but stays (\(ground(other.ground)))",
        "delete the row if they are no relatives, or let one of the two move")
    }
  }

  private func ground(_ ground: StayGround) -> String {
    switch ground {
    case .leaves(let date, let row): "leaves on \(self.date(date)), \(row)"
    case .fixed(let row): "fixed, \(row)"
    case .barred(let row): "barred, \(row)"
    case .settling(let since, let row): "in the post since \(self.date(since)), \(row)"
    }
  }

  /// Why a course, team rule or quota has no effect, for example `... which no position requires and no team rule names`.
  public func words(_ fact: CompetenceFact) -> FindingWords {
    switch fact {
    case .nothingAsked:
      FindingWords(
        "no position has requirements and no team rule is given, so no course is of use",
        "add the requirements of the positions")
    case .courseNotAsked(let course, let competency):
      FindingWords(
        "course '\(course)' lifts '\(competency)', which no position requires and no team rule names",
        "add the requirement or the team rule, or delete the course")
    case .courseTooHigh(let course, let from, let competency, let highest):
      FindingWords(
        "course '\(course)' starts at level \(from) of '\(competency)', but no position and no team rule asks for more "
          + "than \(highest)", "correct from_level or the requirements, or delete the course")
    case .quotaAboveTotal(let quota, let position, let total, let line):
      FindingWords(
        "the quota \(quota) of position '\(position)' is above the total \(total) on line \(line)",
        "raise the total, or lower the quota")
    case .establishmentTooSmall(let asked, let commune, let establishment, let others):
      FindingWords(
        "the rule asks for \(asked) officers, but commune '\(commune)' has an establishment of \(establishment)"
          + (others > 0 ? ", and \(others) more communes have too small a one" : ""),
        "lower the number of officers; until then every plan misses it at its penalty")
    case .teamOutOfReach(let reach):
      FindingWords(
        "the rule asks for \(reach.asked) with '\(reach.competency)' at level \(reach.level), but "
          + "\(subject(of: reach)) can have it\(evenAfter(reach.training))",
        "add who holds it to officer_competencies.csv or a course that leads there, or lower the level; until then "
          + "every plan misses it at its penalty")
    }
  }

  /// Who can have a competency, for example `only 2 officers in province '31'`.
  private func subject(of reach: TeamReach) -> String {
    let who = reach.able == 0 ? "nobody" : "only \(count(reach.able, "officer"))"
    guard !reach.provinces.isEmpty else { return who }
    let names = reach.provinces.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    guard reach.provinces.count > 1 else { return "\(who) in province \(names)" }
    let others = reach.provinces.count - 3
    return "too few officers in provinces \(names)\(others > 0 ? " and \(others) more" : "")"
  }

  private func evenAfter(_ training: TeamReach.Training) -> String {
    switch training {
    case .none: ""
    case .courses(let number): ", even after \(count(number, "course"))"
    case .unknown: ", even after courses"
    }
  }
}
