public import Auditing
import ResultsFormat
public import StaffingDomain

extension Vietnamese {
  /// For example `tệp tình huống giả định dossiers.yml đã bị sửa sau khi lập phương án ...`.
  public func violation(_ fact: OriginFact) -> String {
    switch fact {
    case .otherDigest:
      "kết quả thuộc bộ dữ liệu khác, hoặc có tệp của bộ dữ liệu bị sửa sau khi lập phương án; hãy lập lại phương án"
    case .otherOverrides(let solved):
      "phương án được lập \(with("--set", solved.map { "\($0.key)=\($0.text)" })); hãy kiểm tra lại theo đúng như vậy"
    case .changedWhatIf(let file):
      "tệp tình huống giả định \(file) đã bị sửa sau khi lập phương án, hoặc là tệp khác cùng tên; hãy lập lại phương "
        + "án"
    case .otherWhatIfs(let solved): "phương án được lập \(with("--what-if", solved)); hãy ghi đúng như vậy"
    }
  }

  private func with(_ option: String, _ values: [String]) -> String {
    values.isEmpty ? "không có \(option)" : "với " + values.map { "\(option) \($0)" }.joined(separator: " ")
  }

  /// For example `cán bộ, công chức “0042” có dòng thứ hai`.
  public func violation(_ fact: AssignmentFact) -> String {
    switch fact {
    case .unknownOfficer(let officer): "\(words(officer)) không có trong bộ dữ liệu"
    case .unknownCommune(let commune): "xã “\(commune)” không có trong bộ dữ liệu"
    case .unknownPosition(let position): "vị trí “\(position)” không có trong bộ dữ liệu"
    case .unknownCourse(let course): "lớp bồi dưỡng “\(course)” không có trong bộ dữ liệu"
    case .secondLine(let officer): "\(words(officer)) có dòng thứ hai"
    case .noLine(let officer): "\(words(officer)) không có dòng nào"
    case .status(let officer, let status, let conflict):
      "\(words(officer)) có trạng thái “\(status.rawValue)”, nhưng \(words(conflict))"
    }
  }

  private func words(_ conflict: StatusConflict) -> String {
    switch conflict {
    case .otherCommune: "xã không phải là xã hiện nay"
    case .positionGiven: "lại ghi vị trí"
    case .positionMissing: "không ghi vị trí"
    case .otherCell: "vị trí tại đơn vị không phải là vị trí hiện nay"
    case .communeKept: "xã không thay đổi"
    case .communeChanged: "xã lại thay đổi"
    case .positionKept: "vị trí không thay đổi"
    case .secondGiven: "lại ghi vị trí kiêm nhiệm"
    }
  }

  private func words(_ officer: Code<Officer>) -> String { "cán bộ, công chức “\(officer)”" }

  /// For example `cán bộ, công chức “0042” phải đi 71 km đến xã “00731”; tối đa là 40 km`.
  public func violation(_ fact: PlacementFact) -> String {
    switch fact {
    case .leaves(let officer, let day):
      "\(words(officer)) thôi công tác trước ngày \(date(day)) (giữa kỳ phương án) nên không thuộc phương án"
    case .doesNotLeave(let officer, let day):
      "\(words(officer)) không thôi công tác trước ngày \(date(day)) (giữa kỳ phương án) nên phải thuộc phương án"
    case .away(let officer, let day):
      "\(words(officer)) tạm vắng mặt \(day.map { "đến ngày \(date($0))" } ?? "chưa rõ ngày trở lại"), quá nửa kỳ "
        + "phương án, nên không thuộc phương án"
    case .notAway(let officer): "\(words(officer)) không tạm vắng mặt quá nửa kỳ phương án nên phải thuộc phương án"
    case .pinned(let officer, let ground): "\(words(officer)) không được điều động, vì \(words(ground))"
    case .calledPinned(let officer): "\(words(officer)) ghi là “pinned”, nhưng không có gì cản trở việc điều động"
    case .lacks(let officer, let competency, let level, let position):
      "\(words(officer)) thiếu năng lực “\(competency)” mức \(level) mà vị trí “\(position)” bắt buộc phải có"
    case .fit(let officer, let position, let share, let least):
      "\(words(officer)) chỉ phù hợp với vị trí “\(position)” ở mức \(exact(share)); tối thiểu là \(exact(least))"
    case .rank(let officer, let rank, let position, let required):
      "\(words(officer)) có ngạch \(rank), vị trí “\(position)” yêu cầu ngạch \(required)"
    case .rankDrop(let officer, let position, let lost, let most):
      "\(words(officer)) bị hạ \(count(lost, "ngạch")) ở vị trí “\(position)”; tối đa là \(most)"
    case .distance(let officer, let distance, let commune, let most):
      "\(words(officer)) phải đi \(exact(distance.value, decimals: 3)) km đến xã “\(commune)”; tối đa là "
        + "\(exact(most.value, decimals: 3)) km"
    case .border(let officer, let commune):
      "\(words(officer)) phải sang tỉnh khác để đến xã “\(commune)”, tham số phương án không cho phép"
    case .locked(let officer, let target):
      "\(words(officer)) được giữ cố định ở \(words(target, neither: "vị trí hiện nay"))"
    case .forbidden(let officer, let target):
      "\(words(officer)) không được bố trí vào \(words(target, neither: "vị trí nào khác"))"
    case .refused(let officer, let target):
      "\(words(officer)) đã từ chối \(words(target, neither: "mọi thay đổi"))"
    case .noPool(let officer, let position):
      "\(words(officer)) thuộc nhóm làm việc không phụ thuộc địa giới của vị trí “\(position)”, nhưng trong tỉnh của "
        + "cán bộ, công chức này không có chỉ tiêu nào của vị trí đó có thể làm việc không phụ thuộc địa giới"
    case .couple(let officer, let commune, let other, let elsewhere):
      "\(words(officer)) và “\(other)” là vợ chồng, nhưng ở hai xã khác nhau: “\(commune)” và “\(elsewhere)”"
    case .relative(let officer, let position, let commune, let leader, let leads):
      "\(words(officer)) đảm nhiệm vị trí nhạy cảm “\(position)” tại xã “\(commune)”, nơi người thân thích "
        + "“\(leader)” giữ vị trí lãnh đạo “\(leads)”"
    }
  }

  private func words(_ ground: PinningGround) -> String {
    switch ground {
    case .fixed: "cột “mobility” ghi “fixed”"
    case .bar(let rule): "thuộc trường hợp chưa được điều động (“\(rule.rawValue)”)"
    case .leavesLater(let day): "sẽ thôi công tác ngày \(date(day)), trong kỳ phương án"
    case .settling(let since, let months):
      "mới nhận vị trí hiện nay từ ngày \(date(since)), chưa đủ \(count(months, "tháng")) tính đến ngày lập phương án"
    }
  }

  private func words(_ target: OrderTarget, neither: String) -> String {
    switch target {
    case .cell(let cell): words(cell)
    case .commune(let commune): "xã “\(commune)”"
    case .position(let position): "vị trí “\(position)”"
    case .currentCell: neither
    }
  }

  /// For example `cán bộ, công chức “0042” học 3 lớp bồi dưỡng; tham số phương án cho phép 2`.
  public func violation(_ fact: TrainingFact, of officer: Code<Officer>) -> String {
    let words =
      switch fact {
      case .withoutPost: "không đảm nhiệm chỉ tiêu vị trí nào nên không học lớp bồi dưỡng"
      case .twice: "học hai lần cùng một lớp bồi dưỡng"
      case .tooMany(let count, let most):
        "học \(self.count(count, "lớp bồi dưỡng")); tham số phương án cho phép \(most)"
      case .impossible(let course, let from, let below, let competency):
        "không thể học lớp bồi dưỡng “\(course)”: lớp này dành cho cán bộ, công chức có năng lực “\(competency)” từ "
          + "mức \(from) đến dưới mức \(below)"
      case .useless(let course, let position):
        "học lớp bồi dưỡng “\(course)”, là lớp không bổ sung gì cho vị trí “\(position)”"
      }
    return "\(self.words(officer)) \(words)"
  }

  /// For example `cán bộ, công chức “0042” đảm nhiệm hai chỉ tiêu, nhưng vị trí “LAND” và vị trí “JUSTICE” không được
  /// kiêm nhiệm`.
  public func violation(_ fact: SecondPostFact, of officer: Code<Officer>) -> String {
    func holdsTwo(_ problem: String) -> String { "\(words(officer)) đảm nhiệm hai chỉ tiêu, nhưng \(problem)" }
    return switch fact {
    case .sameAsMain(let position): "\(words(officer)) kiêm nhiệm chính vị trí “\(position)” đã là nhiệm vụ chính"
    case .noPost(let cell): holdsTwo("\(words(cell)) không có chỉ tiêu nào")
    case .onePositionOnly: holdsTwo("tham số phương án chỉ cho phép mỗi cán bộ, công chức một vị trí")
    case .mayNotCombine: holdsTwo("thuộc trường hợp chưa được điều động hoặc thôi công tác trong kỳ phương án")
    case .leadingSecond(let position):
      holdsTwo("vị trí “\(position)” là vị trí lãnh đạo, mà vị trí lãnh đạo không bao giờ là nhiệm vụ kiêm nhiệm")
    case .unpaired(let main, let second):
      holdsTwo("vị trí “\(main)” và vị trí “\(second)” không được kiêm nhiệm")
    case .load(let load, let most):
      holdsTwo(
        "cả hai cộng lại bằng \(exact(load)) chỉ tiêu đầy đủ; cán bộ, công chức này chỉ đảm đương \(exact(most))")
    case .unable(let fact): violation(fact)
    }
  }

  /// For example `recruitment.csv không có dòng nào cho phép tuyển dụng vào vị trí “CIVIL_STATUS”`.
  public func violation(_ fact: HeadsFact) -> String {
    switch fact {
    case .cell(let cell, let officers, let recruits, let shared, let posts, let pinned):
      "\(words(cell)) có \(count(officers, "cán bộ, công chức")) đảm nhiệm"
        + (recruits > 0 ? ", \(count(recruits, "người tuyển mới"))" : "")
        + (shared > 0 ? ", \(count(shared, "chỉ tiêu làm việc không phụ thuộc địa giới"))" : "")
        + "; số chỉ tiêu: \(posts), số cán bộ, công chức chưa được điều động: \(pinned)"
    case .lastPost(let cell, let post, let combined, let isShared, let isNeeded):
      "chỉ tiêu cuối cùng của \(words(cell)), số \(post), do \(count(combined, "cán bộ, công chức")) đảm nhiệm cùng "
        + "với một chỉ tiêu khác" + (isShared ? ", đồng thời do nhóm làm việc không phụ thuộc địa giới làm" : "")
        + (isNeeded ? ", và cần cho những cán bộ, công chức chỉ đảm nhiệm một chỉ tiêu" : "")
    case .noQuota(let position): "recruitment.csv không có dòng nào cho phép tuyển dụng vào vị trí “\(position)”"
    }
  }

  /// For example `chỉ tiêu số 3 của vị trí tại đơn vị 00731/JUSTICE không thể làm việc không phụ thuộc địa giới`.
  public func violation(_ fact: SharingFact) -> String {
    switch fact {
    case .unshareable(let post, let cell):
      "chỉ tiêu số \(post) của \(words(cell)) không thể làm việc không phụ thuộc địa giới"
    case .notInPool(let officer, let position):
      "\(words(officer)) không thuộc nhóm làm việc không phụ thuộc địa giới của vị trí “\(position)”"
    case .otherProvince(let officer, let commune): "\(words(officer)) ở tỉnh khác với xã “\(commune)”"
    case .uneven(let post, let cell, let done, let hours):
      "các dòng của chỉ tiêu số \(post) của \(words(cell)) cộng lại là \(exact(done.value)) giờ công mỗi tháng, không "
        + "phải \(exact(hours.value))"
    case .busy(let officer, let hours, let most):
      "\(words(officer)) làm \(exact(hours.value)) giờ công mỗi tháng cho nhóm làm việc không phụ thuộc địa giới; "
        + "tối đa là \(exact(most.value))"
    }
  }
}

extension Vietnamese {
  /// A cell by its codes.
  func words(_ cell: CellCodes) -> String { "vị trí tại đơn vị \(cell.commune)/\(cell.position)" }

  /// A number as precisely as files have it.
  func exact(_ value: Double, decimals: Int = 6) -> String {
    value.isFinite ? shortNumber(value, decimals: decimals) : "không phải số"
  }
}
