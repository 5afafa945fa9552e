public import CaseFormat
import StaffingDomain

extension Vietnamese {
  /// Why a relation cannot hold, for example `cán bộ, công chức “CB001” đã là vợ chồng với cán bộ, công chức ...`.
  public func words(_ fact: RelationFact) -> FindingWords {
    switch fact {
    case .givenTwice(let officer, let other, let line):
      return FindingWords(
        "cán bộ, công chức “\(officer)” và “\(other)” đã được ghi ở dòng \(line), theo thứ tự ngược lại",
        "không cần làm gì: một dòng có giá trị cho cả hai chiều")
    case .contradictory(let officer, let other, let kind, let line):
      let words = kind == .couple ? ("vợ chồng", "người thân thích") : ("người thân thích", "vợ chồng")
      return FindingWords(
        "cán bộ, công chức “\(officer)” và “\(other)” ở đây là \(words.0), ở dòng \(line) lại là \(words.1)",
        "xóa dòng sai; cho đến khi đó cả hai quy tắc đều được áp dụng")
    case .twoCouples(let officer, let line):
      return FindingWords(
        "cán bộ, công chức “\(officer)” đã là vợ chồng với cán bộ, công chức khác ở dòng \(line)",
        "sửa một trong hai dòng")
    case .coupleApart(let one, let other):
      return FindingWords(
        "vợ chồng phải công tác tại cùng một xã, nhưng cán bộ, công chức “\(one.officer)” giữ nguyên ở "
          + "“\(one.commune)” (\(ground(one.ground))) và cán bộ, công chức “\(other.officer)” giữ nguyên ở "
          + "“\(other.commune)” (\(ground(other.ground)))",
        "xóa dòng này, hoặc cho phép điều động một trong hai trường hợp")
    case .relativesTogether(let leader, let other, let position):
      return FindingWords(
        "cán bộ, công chức “\(leader.officer)” lãnh đạo xã “\(leader.commune)” (\(ground(leader.ground))) nên cán bộ, "
          + "công chức “\(other.officer)” không được đảm nhiệm vị trí “\(position)” ở đó, nhưng lại giữ nguyên vị trí "
          + "(\(ground(other.ground)))",
        "xóa dòng này nếu không phải là người thân thích, hoặc cho phép điều động một trong hai trường hợp")
    }
  }

  private func ground(_ ground: StayGround) -> String {
    switch ground {
    case .leaves(let date, let row): "thôi công tác ngày \(self.date(date)), \(row)"
    case .fixed(let row): "được ghi là không điều động, \(row)"
    case .barred(let row): "chưa được điều động, \(row)"
    case .settling(let since, let row): "nhận vị trí từ ngày \(self.date(since)), \(row)"
    }
  }

  /// Why a course, team rule or quota has no effect, for example `... nhưng không vị trí nào yêu cầu năng lực này ...`.
  public func words(_ fact: CompetenceFact) -> FindingWords {
    switch fact {
    case .nothingAsked:
      FindingWords(
        "không vị trí nào có yêu cầu năng lực và không có yêu cầu về nhóm, nên không lớp bồi dưỡng nào có tác dụng",
        "thêm yêu cầu năng lực của các vị trí")
    case .courseNotAsked(let course, let competency):
      FindingWords(
        "lớp bồi dưỡng “\(course)” nâng năng lực “\(competency)”, nhưng không vị trí nào yêu cầu năng lực này và không "
          + "yêu cầu về nhóm nào nêu năng lực này",
        "thêm yêu cầu năng lực của vị trí hoặc yêu cầu về nhóm, hoặc xóa lớp bồi dưỡng")
    case .courseTooHigh(let course, let from, let competency, let highest):
      FindingWords(
        "lớp bồi dưỡng “\(course)” bắt đầu từ mức \(from) của năng lực “\(competency)”, nhưng các vị trí và yêu cầu về "
          + "nhóm chỉ yêu cầu cao nhất là mức \(highest)",
        "sửa from_level hoặc các yêu cầu, hoặc xóa lớp bồi dưỡng")
    case .quotaAboveTotal(let quota, let position, let total, let line):
      FindingWords(
        "chỉ tiêu tuyển dụng \(figure(quota)) của vị trí “\(position)” lớn hơn tổng chỉ tiêu \(figure(total)) ở dòng "
          + "\(line)", "tăng tổng chỉ tiêu, hoặc giảm chỉ tiêu của vị trí")
    case .establishmentTooSmall(let asked, let commune, let establishment, let others):
      FindingWords(
        "yêu cầu về nhóm cần \(count(asked, "cán bộ, công chức")), nhưng biên chế được giao của xã “\(commune)” là "
          + figure(establishment)
          + (others > 0 ? ", \(count(others, "xã khác")) cũng có biên chế quá ít" : ""),
        "giảm số cán bộ, công chức được yêu cầu; \(untilThen)")
    case .teamOutOfReach(let reach):
      FindingWords(
        "yêu cầu về nhóm cần \(count(reach.asked, "cán bộ, công chức")) đạt năng lực “\(reach.competency)” từ mức "
          + "\(reach.level), nhưng \(subject(of: reach)) có thể đạt\(evenAfter(reach.training))",
        "ghi cán bộ, công chức có năng lực này vào officer_competencies.csv hoặc thêm lớp bồi dưỡng đạt đến mức đó, "
          + "hoặc hạ mức yêu cầu; \(untilThen)")
    }
  }

  private var untilThen: String { "cho đến khi đó mọi phương án đều không đáp ứng được và bị tính penalty_hours" }

  /// Who can have a competency, for example `chỉ 2 cán bộ, công chức ở tỉnh “31”`.
  private func subject(of reach: TeamReach) -> String {
    let who = reach.able == 0 ? "không cán bộ, công chức nào" : "chỉ \(count(reach.able, "cán bộ, công chức"))"
    guard !reach.provinces.isEmpty else { return who }
    let names = reach.provinces.prefix(3).map(quoted).joined(separator: ", ")
    guard reach.provinces.count > 1 else { return "\(who) ở tỉnh \(names)" }
    let others = reach.provinces.count - 3
    return "quá ít cán bộ, công chức ở các tỉnh \(names)\(others > 0 ? " và \(count(others, "tỉnh khác"))" : "")"
  }

  private func evenAfter(_ training: TeamReach.Training) -> String {
    switch training {
    case .none: ""
    case .courses(let number): ", kể cả sau \(count(number, "lớp bồi dưỡng"))"
    case .unknown: ", kể cả sau các lớp bồi dưỡng"
    }
  }
}
