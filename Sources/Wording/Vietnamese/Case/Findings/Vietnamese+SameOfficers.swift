import CaseFormat
import StaffingDomain

extension Vietnamese {
  /// Why two officers are most likely one, for example `cán bộ, công chức “CB012” trùng họ tên và ngày sinh với ...`.
  func words(_ same: SameOfficer) -> FindingWords {
    let subject = "cán bộ, công chức “\(same.officer)” trùng"
    let other = "với cán bộ, công chức “\(same.other)” ở dòng \(same.line)"
    let message =
      switch same.likeness {
      case .birth: "\(subject) họ tên và ngày sinh \(other)"
      case .post: "\(subject) họ tên, xã và vị trí \(other)\(unborn(same))"
      case .commune: "\(subject) họ tên và xã \(other)\(unborn(same))"
      }
    let remedy = "nếu là cùng một cán bộ, công chức thì xóa một trong hai dòng"
    guard let hold = same.hold else {
      return FindingWords(
        message, remedy + (same.likeness == .birth ? "" : "; nếu không thì ghi ngày sinh ở cả hai dòng"))
    }
    let free = hold.officer == same.officer ? same.other : same.officer
    return FindingWords(
      "\(message); “\(hold.officer)” \(ground(hold.ground))",
      "\(remedy); cho đến khi đó “\(free)” vẫn có thể được điều động")
  }

  private func unborn(_ same: SameOfficer) -> String {
    same.hasNoBirth ? ", và cả hai dòng đều không ghi ngày sinh" : ", và một trong hai dòng không ghi ngày sinh"
  }

  private func ground(_ ground: OfficerHold.Ground) -> String {
    switch ground {
    case .fixed(let row): "được ghi là không điều động (\(row))"
    case .barred(let row): "chưa được điều động (\(row))"
    case .locked(let row): "có quyết định giữ cố định (\(row))"
    }
  }
}
