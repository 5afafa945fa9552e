import CaseFormat
import StaffingDomain

extension English {
  /// Why two officers are most likely one, for example `officer 'CB012' has the name and date of birth of ...`.
  func words(_ same: SameOfficer) -> FindingWords {
    let other = "officer '\(same.other)' on line \(same.line)"
    let message =
      switch same.likeness {
      case .birth: "officer '\(same.officer)' has the name and date of birth of \(other)"
      case .post: "officer '\(same.officer)' has the name, commune and position of \(other)\(unborn(same))"
      case .commune: "officer '\(same.officer)' has the name and commune of \(other)\(unborn(same))"
      }
    let remedy = "if they are one person, delete one of the two rows"
    guard let hold = same.hold else {
      return FindingWords(message, remedy + (same.likeness == .birth ? "" : "; if not, give both dates of birth"))
    }
    let free = hold.officer == same.officer ? same.other : same.officer
    return FindingWords(
      message + "; '\(hold.officer)' \(ground(hold.ground))",
      remedy + "; until then '\(free)' may be moved all the same")
  }

  private func unborn(_ same: SameOfficer) -> String {
    same.hasNoBirth ? ", and neither has a date of birth" : ", and one of them has no date of birth"
  }

  private func ground(_ ground: OfficerHold.Ground) -> String {
    switch ground {
    case .fixed(let row): "may not be moved (fixed, \(row))"
    case .barred(let row): "may not be moved (barred, \(row))"
    case .locked(let row): "is locked (\(row))"
    }
  }
}
