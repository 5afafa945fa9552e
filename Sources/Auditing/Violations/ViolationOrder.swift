import ResultsFormat
import StaffingDomain

/// The order of violations of one rule in one line: by what they are about, then by kind, then by what they say.
///
/// It is made from facts alone, so that a report lists the same violations in the same order in every language. Numbers
/// are compared as they are written.
extension ViolationFact {
  var order: [String] {
    switch self {
    case .origin(let fact): fact.order
    case .assignment(let fact): fact.order
    case .placement(let fact): fact.order
    case .combination(let fact, let officer): [officer.text] + fact.order
    case .training(let fact, let officer): ["3", officer.text] + fact.order
    case .limit(let fact): fact.order
    case .heads(let fact): fact.order
    case .sharing(let fact): fact.order
    case .row(let fact): fact.order
    case .softRule(let fact): fact.order
    case .summary(let fact): fact.order
    case .edit(let fact): fact.order
    case .wave(let fact): fact.order
    }
  }
}

extension OriginFact {
  fileprivate var order: [String] {
    switch self {
    case .otherOverrides(let solved): ["1", solved.isEmpty ? "2" : "1", "1"]
    case .otherWhatIfs(let solved): ["1", solved.isEmpty ? "2" : "1", "2"]
    case .otherDigest: ["2"]
    case .changedWhatIf(let file): ["3", file]
    }
  }
}

extension AssignmentFact {
  fileprivate var order: [String] {
    switch self {
    case .unknownCommune(let code): ["1", code.text]
    case .unknownCourse(let code): ["2", code.text]
    case .secondLine(let officer): ["3", officer.text, "1"]
    case .noLine(let officer): ["3", officer.text, "2"]
    case .status(let officer, let status, _): ["3", officer.text, "3", status.rawValue]
    case .unknownOfficer(let officer): ["3", officer.text, "4"]
    case .unknownPosition(let code): ["4", code.text]
    }
  }
}

extension PlacementFact {
  var order: [String] {
    switch self {
    case .leaves(let officer, _), .doesNotLeave(let officer, _), .calledPinned(let officer), .away(let officer, _),
      .notAway(let officer):
      [officer.text, "1"]
    case .pinned(let officer, _): [officer.text, "2"]
    case .fit(let officer, let position, _, _): [officer.text, "1", position.text]
    case .lacks(let officer, let competency, let level, let position):
      [officer.text, "2", competency.text, String(level), position.text]
    case .rank(let officer, _, let position, _), .noPool(let officer, let position),
      .rankDrop(let officer, let position, _, _):
      [officer.text, position.text]
    case .distance(let officer, _, let commune, _), .border(let officer, let commune): [officer.text, commune.text]
    case .refused(let officer, let target): [officer.text, "1"] + target.order(currentCell: "2")
    case .forbidden(let officer, let target): [officer.text, "2"] + target.order(currentCell: "2")
    case .locked(let officer, let target): [officer.text] + target.order(currentCell: "5")
    case .couple(let officer, _, let other, _): [officer.text, other.text]
    case .relative(let officer, let position, _, let leader, _): [officer.text, position.text, leader.text]
    }
  }
}

extension OrderTarget {
  /// - Parameter currentCell: The place of an order that names neither.
  fileprivate func order(currentCell: String) -> [String] {
    switch self {
    case .cell(let cell): ["1"] + cell.order
    case .currentCell: [currentCell]
    case .commune(let code): ["3", code.text]
    case .position(let code): ["4", code.text]
    }
  }
}

extension CellCodes {
  fileprivate var order: [String] { [commune.text, position.text] }
}

extension TrainingFact {
  fileprivate var order: [String] {
    switch self {
    case .impossible(let course, _, _, _): ["1", course.text]
    case .tooMany(let count, _): ["2", String(count)]
    case .twice: ["3"]
    case .useless(let course, _): ["4", course.text]
    case .withoutPost: ["5"]
    }
  }
}

extension LimitFact {
  /// By what is limited; first by the amount where that is what a report names first.
  ///
  /// Other facts of the same rules (``HeadsFact``, ``SharingFact``) have their first keys between these.
  fileprivate var order: [String] {
    switch subject {
    case .all: ["1", String(used)]
    case .commune(let commune): ["1"] + (whole.map { [String(used), String($0)] } ?? []) + [commune.text]
    case .course(let course): ["1", String(used), course.text]
    case .quota(let position?): ["1", String(used), "1", position.text]
    case .quota(nil): ["1", String(used), "2", String(limit)]
    case .cell(let cell): ["2"] + cell.order
    case .pool(let position, let province): ["3", position.text, province?.text ?? ""]
    }
  }
}

extension HeadsFact {
  fileprivate var order: [String] {
    switch self {
    case .cell(let cell, _, _, _, _, _): ["2"] + cell.order
    case .lastPost(let cell, _, _, _, _): cell.order
    case .noQuota(let position): ["3", position.text]
    }
  }
}

extension SharingFact {
  fileprivate var order: [String] {
    switch self {
    case .busy(let officer, _, _): ["1", officer.text, "1"]
    case .notInPool(let officer, let position): ["1", officer.text, "2", position.text]
    case .otherProvince(let officer, let commune): ["1", officer.text, "3", commune.text]
    case .unshareable(let post, let cell): ["2", String(post)] + cell.order
    case .uneven(let post, let cell, _, _): ["4", String(post)] + cell.order
    }
  }
}

extension RowFact {
  fileprivate var order: [String] {
    switch self {
    case .unknownCell(let cell): ["1"] + cell.order + ["3"]
    case .noRecruits(let cell, _), .noPost(let cell, _, _): ["1"] + cell.order + ["1"]
    case .unsortedCell(let cell): ["1"] + cell.order + ["4"]
    case .ofOfficer(let officer, let difference): ["2", difference.column, officer.text]
    case .noHours(let officer, _): ["3", officer.text, "2"]
    case .unknownOfficer(let officer): ["3", officer.text, "3"]
    case .unsorted(let officer): ["3", officer.text, "4"]
    case .ranked(let officer, _): ["3", officer.text, "1"]
    case .second(let key): key.order + ["2"]
    case .differs(let key, let difference): key.order + ["5", difference.column]
    case .unclaimed(let key, let column), .misworded(let key, let column): key.order + ["5", column]
    case .rank: ["4"]
    case .unsortedCourses(let officer): ["5", officer.text]
    case .notFollowing(let key): ["6"] + key.order + ["1"]
    case .missing(let key): ["6"] + key.order + ["2"]
    case .outOfOrder(let key): ["6"] + key.order + ["3"]
    case .unsortedPost(let officer, let post, let cell): ["6", officer.text, String(post)] + cell.order + ["1"]
    case .secondPost(let officer, let post, let cell): ["6", officer.text, String(post)] + cell.order + ["2"]
    }
  }
}

extension RowKey {
  fileprivate var order: [String] {
    switch self {
    case .officer(let officer): ["3", officer.text]
    case .cell(let cell): ["1"] + cell.order
    case .course(let officer, let course): ["3", officer.text, course.text]
    case .month(let cell, let month): ["1"] + cell.order + [month.description]
    }
  }
}

extension SoftRuleFact {
  fileprivate var order: [String] {
    switch self {
    case .rotationsLater: ["2"]
    case .counts(let entry, _): entry.order + ["1"]
    case .notFollowing(let entry): entry.order + ["2"]
    case .unlisted(let entry): entry.order + ["3"]
    case .outOfOrder(let entry): entry.order + ["4"]
    case .lacks(let entry, _): entry.order + ["5"]
    case .twice(let entry): entry.order + ["6"]
    }
  }
}

extension UnmetSoftRule {
  fileprivate var order: [String] { ["1", rule, source, commune.text] }
}

extension SummaryFact {
  fileprivate var order: [String] {
    switch self {
    case .boundWithoutGap: ["bound"]
    case .differs(let difference): [difference.column]
    case .status, .optimalWithoutBound: ["status", "1"]
    case .boundAboveObjective: ["status", "2"]
    }
  }
}

extension EditFact {
  fileprivate var order: [String] {
    switch self {
    case .changed: ["1"]
    case .removed: ["2"]
    }
  }
}
