import CaseFormat
public import Explanation
public import Planning
public import StaffingDomain

// Posts that one officer holds together.
extension Vietnamese {
  /// For example `An nhận kiêm nhiệm Tư pháp cùng với nhiệm vụ chính Địa chính tại Phú Giáo, bằng 0,30 chỉ tiêu với mức
  /// độ phù hợp 0,81; ...; nếu không kiêm nhiệm, phương án mất thêm 20,1 giờ công mỗi tháng.`.
  public func second(_ reason: SecondPostReason, of staffingCase: StaffingCase) -> String {
    let main = reason.main.map { " cùng với nhiệm vụ chính \(text(of: $0, in: staffingCase))" } ?? ""
    return "\(subject(reason.officer, in: staffingCase)) \(predicate(reason, besides: main, staffingCase))."
  }

  /// The same within a sentence about the officer.
  func clause(_ reason: SecondPostReason, of staffingCase: StaffingCase) -> String {
    let isInNewCommune = reason.main.map { $0.commune != staffingCase.officers[reason.officer].commune } ?? false
    return predicate(reason, besides: isInNewCommune ? " tại đơn vị mới" : "", staffingCase)
  }

  private func predicate(
    _ reason: SecondPostReason, besides main: String, _ staffingCase: StaffingCase
  ) -> String {
    func position(_ cell: Cell) -> String { staffingCase.positions[cell.position].name }
    switch reason.change {
    case .keeps(let post):
      return "tiếp tục kiêm nhiệm \(position(post.cell))\(main), \(size(post))\(worth(reason.worth))"
    case .takesOn(let post, nil):
      return "nhận kiêm nhiệm \(position(post.cell))\(main), \(size(post))\(worth(reason.worth))"
    case .takesOn(let post, let former?):
      return "nhận kiêm nhiệm \(position(post.cell))\(main), thay cho \(position(former)), \(size(post))"
        + worth(reason.worth)
    case .givesUp(let cell):
      let price = reason.worth.map { "; nếu giữ lại thì \(effect(of: $0))" } ?? ""
      return "thôi nhiệm vụ kiêm nhiệm \(position(cell)) hiện nay\(price)"
    }
  }

  /// For example `bằng 0,30 chỉ tiêu với mức độ phù hợp 0,81; cả hai cộng lại bằng 0,95 trên 1,10 chỉ tiêu mà cán bộ,
  /// công chức này được đảm đương`.
  private func size(_ post: SecondPost) -> String {
    func share(_ value: Double) -> String { number(value, decimals: 2) }
    let both =
      "bằng \(share(post.share)) chỉ tiêu với mức độ phù hợp \(share(post.fit)); cả hai cộng lại bằng "
      + share(post.load)
    // Two posts of today may be kept whatever they come to.
    return post.load > post.maximumLoad + Tolerances.comparison
      ? "\(both) chỉ tiêu, trong khi hai vị trí kiêm nhiệm mới không được quá \(share(post.maximumLoad))"
      : "\(both) trên \(share(post.maximumLoad)) chỉ tiêu mà cán bộ, công chức này được đảm đương"
  }

  private func worth(_ hours: HoursPerMonth?) -> String {
    guard let hours, hours >= Tolerances.shownHours else { return "" }
    return "; nếu không kiêm nhiệm, phương án mất thêm \(hoursPerMonth(hours))"
  }

  private func effect(of hours: HoursPerMonth) -> String {
    hours < .zero ? "lấy lại được \(hoursPerMonth(.zero - hours))" : "mất thêm \(hoursPerMonth(hours))"
  }

  /// For example `chỉ được đảm đương 1,10 chỉ tiêu, mà cả hai cộng lại bằng 1,35`.
  public func reason(_ fact: SecondPostGround.Fact, of staffingCase: StaffingCase) -> String {
    func position(_ ordinal: Ordinal<Position>) -> String { staffingCase.positions[ordinal].name }
    switch fact {
    case .isMainPost: return "đã có vị trí này làm nhiệm vụ chính"
    case .onePositionOnly: return "chỉ được đảm nhiệm một vị trí, như mọi cán bộ, công chức"
    case .pinned(let grounds): return "\(grounds.map(predicate).joined(separator: " và ")) nên không nhận thêm nhiệm vụ"
    case .leads(let second): return "không thể kiêm nhiệm \(position(second)) vì đây là vị trí lãnh đạo"
    case .notCombinable(let positions):
      return "không thể kiêm nhiệm vì \(list(positions.map(position))) không được kết hợp với vị trí khác"
    case .otherGroups(let one, let other):
      return "không thể kiêm nhiệm \(position(one)) và \(position(other)), là hai vị trí thuộc hai nhóm khác nhau"
    case .unlisted(let one, let other):
      return "không thể kiêm nhiệm \(position(one)) và \(position(other)), là cặp không có trong combinations.csv"
    case .tooHeavy(let load, let limit):
      return "chỉ được đảm đương \(number(limit, decimals: 2)) chỉ tiêu, mà cả hai cộng lại bằng "
        + number(load, decimals: 2)
    case .noCommonCourses:
      return "có thể đủ năng lực cho từng vị trí nhờ lớp bồi dưỡng, nhưng không có các lớp đáp ứng cùng lúc cả hai"
    case .noPost(let cell):
      return "không có chỉ tiêu để nhận: vị trí \(text(of: cell, in: staffingCase)) không có chỉ tiêu nào"
    case .placement(let fact): return reason(fact, of: staffingCase)
    }
  }

  /// For example `chỉ được đảm đương 1,10 chỉ tiêu, mà cả hai cộng lại bằng 1,35 (policy.yml: maximum_load)
  /// [combination]`.
  public func ground(_ ground: SecondPostGround, of staffingCase: StaffingCase) -> String {
    "\(reason(ground.fact, of: staffingCase))\(cited(ground.sources)) [\(label(of: ground.rule))]"
  }

  /// For example `Cách khắc phục: tăng khối lượng kiêm nhiệm tối đa lên 1,35 (ghi maximum_load: 1.35 trong
  /// policy.yml).`.
  public func lifting(_ ground: SecondPostGround, of staffingCase: StaffingCase) -> String {
    "Cách khắc phục: \(remedy(ground, of: staffingCase))."
  }

  /// For example `tăng khối lượng kiêm nhiệm tối đa lên 1,35 (ghi maximum_load: 1.35 trong
  /// policy.yml)`.
  public func remedy(_ ground: SecondPostGround, of staffingCase: StaffingCase) -> String {
    let source = ground.sources.first.map { "\($0)" } ?? ""
    func position(_ ordinal: Ordinal<Position>) -> String { staffingCase.positions[ordinal].name }
    switch ground.fact {
    case .isMainPost: return "hỏi về một vị trí kiêm nhiệm khác"
    case .onePositionOnly: return "cho phép kiêm nhiệm hai vị trí \(typing(.maximumPositions, "2"))"
    case .pinned(let grounds):
      let ways = zip(grounds, ground.sources).map { pin, source in
        if case .leaves = pin {
          "chỉ khi ngày ở cột leaves_on sau kỳ phương án thì mới được kiêm nhiệm (\(source))"
        } else {
          "chờ đến khi hết trường hợp chưa được điều động (\(source))"
        }
      }
      return list(ways)
    case .leads: return "hỏi về vị trí này như nhiệm vụ chính; vị trí lãnh đạo không bao giờ là nhiệm vụ kiêm nhiệm"
    case .notCombinable(let positions):
      let rows = ground.sources.map { "\($0)" }.joined(separator: ", ")
      return "ghi \(choice("yes", of: .yesNo)) ở cột \(column(.positions(.combinable))) của "
        + "\(list(positions.map(position))) (\(rows))"
    case .otherGroups(let one, let other):
      return
        "ghi vào combinations.csv mọi cặp vị trí được kiêm nhiệm, trong đó có \(position(one)) và \(position(other))"
    case .unlisted(let one, let other): return "thêm cặp \(position(one)) và \(position(other)) vào combinations.csv"
    case .tooHeavy(let load, let limit):
      let exact = load / limit * staffingCase.policy.maximumLoad * 100
      let needed = (exact - Tolerances.comparison).rounded(.up) / 100
      return needed <= 2
        ? "tăng \(named(.maximumLoad)) lên \(plain(needed)) \(typing(.maximumLoad, typed(needed)))"
        : "không mức \(named(.maximumLoad)) nào đủ cao: một trong hai chỉ tiêu phải nhỏ hơn (posts.csv)"
    case .noCommonCourses: return "cho phép một cán bộ, công chức học nhiều lớp bồi dưỡng hơn (\(source))"
    case .noPost: return "đặt chỉ tiêu cho vị trí đó (posts.csv)"
    case .placement(let fact): return remedy(PlacementGround(fact, sources: ground.sources), of: staffingCase)
    }
  }
}

// Empty posts that could be held besides another one.
extension Vietnamese {
  /// Why nobody holds an empty post besides another one; nil where there is nothing to say.
  func second(_ answer: SecondAnswer, _ staffingCase: StaffingCase) -> String? {
    switch answer {
    case .taken, .nobody: return nil
    case .forbidden(let looked, let stopped):
      let counts = stopped.map { "\(figure($0.count)) \(obstacle(toSecond: $0.rule, of: $0.count, staffingCase))" }
      return
        "Không cán bộ, công chức nào của đơn vị đang đảm nhiệm một chỉ tiêu được kiêm nhiệm chỉ tiêu này: trong số "
        + "\(count(looked, "cán bộ, công chức")), \(counts.joined(separator: ", "))."
    case .gainless(let candidates, let best):
      let loss = hoursPerMonth(max(best.change, .zero))
      return candidates.eligible == 1
        ? "\(may(candidates)), nhưng nếu chỉ giao cho \(holder(best, staffingCase)) thì mất thêm \(loss)."
        : "\(may(candidates)), nhưng chỉ giao riêng trường hợp nào cũng không có lợi: trường hợp tốt nhất, "
          + "\(holder(best, staffingCase)) vẫn làm mất thêm \(loss)."
    case .stopped(let candidates, let move, let limits):
      return "\(may(candidates)); nếu chỉ giao cho \(holder(move, staffingCase)) thì lấy lại được "
        + "\(hoursPerMonth(.zero - move.change)), nhưng \(meaning(limits, of: staffingCase))."
    case .open(let candidates, let move):
      return "\(may(candidates)); nếu chỉ giao cho \(holder(move, staffingCase)) thì lấy lại được "
        + "\(hoursPerMonth(.zero - move.change)), \(searchLeftOpen)."
    }
  }

  private func may(_ candidates: CandidateCount) -> String {
    "\(count(candidates.eligible, "cán bộ, công chức")) của đơn vị có thể kiêm nhiệm chỉ tiêu này"
      + onlyAfterCourses(candidates)
  }

  /// The officer of a move with the post that is held already, as an insertion: `O7 (Lan), nhiệm vụ chính là Địa
  /// chính,`.
  private func holder(_ move: SecondMove, _ staffingCase: StaffingCase) -> String {
    let courses = move.courses.isEmpty ? "" : ",\(afterNumber(of: move.courses))"
    return "\(text(of: move.officer, in: staffingCase)), nhiệm vụ chính là "
      + "\(staffingCase.positions[move.main.position].name)\(courses),"
  }

  /// What a rule means for those whom it stops from a second post, after their number.
  private func obstacle(toSecond rule: RuleName, of count: Int, _ staffingCase: StaffingCase) -> String {
    switch rule {
    case .combination: "không được kết hợp với vị trí đang đảm nhiệm"
    case .cellBalance: "đảm nhiệm vị trí không có chỉ tiêu"
    default: obstacle(rule, of: count, staffingCase)
    }
  }

  /// For example `giao O7 (Lan) kiêm nhiệm cùng với Địa chính, sau khi học Tin học văn phòng, bằng 0,30 chỉ tiêu`.
  func step(combining move: SecondMove, raising limits: [ExceededLimit], _ staffingCase: StaffingCase) -> String {
    "\(raising(limits, then: combining(move, staffingCase), of: staffingCase)): lấy lại được \(hoursPerMonth(.zero - move.change))"
  }

  /// For example `tăng khối lượng kiêm nhiệm tối đa lên 1,35 (ghi maximum_load: 1.35 trong
  /// policy.yml) và giao O7 (Lan) kiêm nhiệm ...: lấy lại được 12,0 giờ công
  /// mỗi tháng`.
  func step(combiningAfter near: NearSecond, _ staffingCase: StaffingCase) -> String {
    // Alternatives of one step are parted by "hoặc", those of the whole remedy by semicolons.
    let lifted = remedy(near.ground, of: staffingCase).replacing("; hoặc ", with: " hoặc ")
    let combining = combining(near.move, staffingCase)
    let step =
      lifted.contains(" hoặc ")
      ? "\(lifted), và \(raising(near.limits, then: combining, of: staffingCase))"
      : raising(near.limits, after: [lifted], then: combining, of: staffingCase)
    return "\(step): lấy lại được \(hoursPerMonth(.zero - near.move.change))"
  }

  private func combining(_ move: SecondMove, _ staffingCase: StaffingCase) -> String {
    let courses = move.courses.isEmpty ? "" : ",\(after(move.courses, in: staffingCase))"
    return "giao \(text(of: move.officer, in: staffingCase)) kiêm nhiệm cùng với "
      + "\(staffingCase.positions[move.main.position].name)\(courses), bằng \(number(move.second.share, decimals: 2)) "
      + "chỉ tiêu"
  }
}
