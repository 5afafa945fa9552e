/// What a row of a rule is about.
///
/// Together with the rule it names the row: within a case no two rows of a rule have the same subject.
public enum RuleSubject: Sendable, Hashable {
  /// Everybody.
  case all
  /// A commune.
  case commune(Ordinal<Commune>)
  /// A cell.
  case cell(Cell)
  /// A course.
  case course(Ordinal<Course>)
  /// The recruits of a position; nil is all recruits together.
  case quota(Ordinal<Position>?)
  /// The pool of a position in a province.
  case pool(Ordinal<Province>, Ordinal<Position>)
  /// A cut for a pool, by its place among all cuts.
  case poolCut(Int, Ordinal<Province>, Ordinal<Position>)
  /// A cut over three last posts of a commune, by its place among all such cuts.
  case subsetCut(Int, Ordinal<Commune>)
  /// A row of `team_rules.csv`, by its line, in a commune.
  case teamRule(line: Int, Ordinal<Commune>)
  /// A couple of `relations.csv`, by its line, in a commune.
  case couple(line: Int, Ordinal<Commune>)
  /// Two relatives of `relations.csv`, by their line, of whom the leader might lead a commune.
  case relatives(line: Int, leader: Ordinal<Officer>, Ordinal<Commune>)
}

extension StaffingCase {
  /// What a row of a rule is about, in codes, for names in exports and results: `outflow-cap` of commune 00731 is `00731`.
  public func label(of subject: RuleSubject) -> String {
    switch subject {
    case .all: return "all"
    case .commune(let commune): return communes[commune].code.text
    case .cell(let cell): return label(of: cell)
    case .course(let course): return courses[course].code.text
    case .quota(let position): return position.map { positions[$0].code.text } ?? "all"
    case .pool(let province, let position):
      let (whole, part) = (provinces[province].code.text, positions[position].code.text)
      return whole.isEmpty ? part : "\(whole)/\(part)"
    case .poolCut(let place, let province, let position):
      return "cut_\(place)_\(label(of: .pool(province, position)))"
    case .subsetCut(let place, let commune): return "cut_\(place)_\(communes[commune].code)"
    case .teamRule(let line, let commune), .couple(let line, let commune): return "\(line)_\(communes[commune].code)"
    case .relatives(let line, let leader, let commune):
      return "\(line)_\(officers[leader].code)_\(communes[commune].code)"
    }
  }
}
