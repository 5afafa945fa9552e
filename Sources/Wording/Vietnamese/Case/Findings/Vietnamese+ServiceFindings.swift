public import CaseFormat
import StaffingDomain

extension Vietnamese {
  /// Why positions cannot be held together, for example `vị trí “LAND” được ghi kiêm nhiệm với chính vị trí đó`.
  public func words(_ fact: CombinationFact) -> FindingWords {
    switch fact {
    case .withItself(let position):
      FindingWords(
        "vị trí “\(position)” được ghi kiêm nhiệm với chính vị trí đó", "ghi đúng vị trí còn lại, hoặc xóa dòng này")
    case .givenTwice(let position, let other, let line):
      FindingWords(
        "vị trí “\(position)” và “\(other)” đã được ghi ở dòng \(line), theo thứ tự ngược lại",
        "không cần làm gì: một dòng có giá trị cho cả hai chiều")
    case .bothLead(let position, let other):
      FindingWords(
        "vị trí “\(position)” và “\(other)” đều là vị trí lãnh đạo đơn vị, mà vị trí lãnh đạo không bao giờ là nhiệm "
          + "vụ kiêm nhiệm", "xóa dòng này")
    case .notCombinable(let position, let row):
      FindingWords(
        "ở đây vị trí “\(position)” được kiêm nhiệm, nhưng \(column(.positions(.combinable))) của vị trí này là "
          + "\(choice("no", of: .yesNo)) (\(row))",
        "xóa dòng này, hoặc ghi \(choice("yes", of: .yesNo)) ở đó; nếu để nguyên thì theo dòng này, tức là được kiêm nhiệm"
      )
    case .secondIsFirst(let position):
      FindingWords(
        "second_position “\(position)” chính là vị trí mà cán bộ, công chức đang đảm nhiệm",
        "ghi vị trí khác, hoặc để trống ô này")
    case .secondLeads(let position, let first):
      FindingWords(
        "second_position “\(position)” là vị trí lãnh đạo đơn vị, mà vị trí lãnh đạo phải là nhiệm vụ chính",
        "ghi “\(position)” vào cột \(column(.officers(.position))) và “\(first)” vào cột second_position")
    case .withoutPost(let second):
      FindingWords(
        "cán bộ, công chức “\(second.officer)” đảm nhiệm hai vị trí, nhưng xã “\(second.commune)” không có chỉ tiêu "
          + "nào của vị trí “\(second.position)”"
          + (second.others > 0 ? ", \(count(second.others, "cán bộ, công chức khác")) cũng vậy" : ""),
        "bổ sung khối lượng công việc của vị trí hoặc thêm dòng vào posts.csv, hoặc bỏ vị trí này; cho đến khi đó "
          + "không phương án nào giữ được cả hai")
    }
  }

  /// Where officers live, when they leave and who may move, for example `home_commune “00731” thuộc tỉnh “31”, ...`.
  public func words(_ fact: ServiceFact) -> FindingWords {
    switch fact {
    case .homeElsewhere(let home):
      FindingWords(
        "home_commune “\(home.home)” thuộc tỉnh “\(home.province)”, còn xã đang công tác “\(home.commune)” thuộc tỉnh "
          + "“\(home.ownProvince)”",
        home.mayCross
          ? "sửa lại nếu sai; nếu đúng là nơi ở của cán bộ, công chức thì không cần làm gì"
          : "ghi một xã trong cùng tỉnh, hoặc để trống ô này")
    case .distantHome(let home):
      FindingWords(
        "cán bộ, công chức “\(home.officer)” có nơi ở tại “\(home.home)”, cách “\(home.commune)” "
          + "\(number(home.distance.value, decimals: 0)) km, xa hơn cự ly điều động tối đa (maximum_km là "
          + "\(plain(home.farthest.value)))"
          + (home.others > 0 ? ", \(count(home.others, "cán bộ, công chức khác")) cũng ở xa như vậy" : ""),
        "sửa home_commune; nếu đúng thì không cần làm gì")
    case .retirements(let retirements): words(retirements)
    case .settling(let months, let officers):
      FindingWords(
        "settling_months \(figure(months)) khiến \(part(officers)) lẽ ra có thể được điều động phải giữ nguyên vị trí, "
          + "vì chưa hết thời gian ổn định vị trí", "giảm settling_months, hoặc sửa \(column(.officers(.since)))")
    case .ranksBelowPosts(let officers):
      FindingWords(
        "\(part(officers)) có thể được điều động có ngạch thấp hơn ngạch của mọi vị trí có thể nhận",
        "sửa \(column(.officers(.rank))): 1 là thấp nhất, 5 là cao nhất; để trống nghĩa là theo ngạch của vị trí")
    case .ranksApart(let drop, let officers):
      FindingWords(
        "ngạch của các vị trí trong positions.csv cách nhau quá xa nên không trường hợp nào nhận được vị trí khác: "
          + "maximum_rank_drop \(drop) không cho phép đối với \(part(officers))",
        "tăng maximum_rank_drop, hoặc sửa ngạch của các vị trí")
    }
  }

  private func words(_ retirements: RetirementCount) -> FindingWords {
    var deeds: [String] = []
    if retirements.leaving > 0 {
      deeds.append(
        "\(count(retirements.leaving, "trường hợp")) trước thời điểm giữa kỳ phương án nên chỉ tiêu để lại cần được bố "
          + "trí thay thế")
    }
    if retirements.pinned > 0 {
      deeds.append(
        "\(count(retirements.pinned, "trường hợp")) sau thời điểm giữa kỳ phương án nên không được điều động")
    }
    return FindingWords(
      "\(count(retirements.leaving + retirements.pinned, "cán bộ, công chức")) không ghi leaves_on sẽ nghỉ hưu trước "
        + "ngày \(date(retirements.horizonEnd)): \(deeds.joined(separator: "; "))",
      "ghi leaves_on nếu đã thống nhất ngày khác, hoặc đặt tham số \(name(of: .retirements)) là "
        + choice("no", of: .yesNo))
  }

  /// For example `tất cả 24 cán bộ, công chức` or `22 trong số 24 cán bộ, công chức`.
  private func part(_ officers: OfficerCount) -> String {
    let all = count(officers.all, "cán bộ, công chức")
    return officers.count == officers.all && officers.all > 1
      ? "tất cả \(all)" : "\(figure(officers.count)) trong số \(all)"
  }
}
