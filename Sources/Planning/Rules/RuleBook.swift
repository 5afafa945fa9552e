public import StaffingDomain
import Workloads

/// The rules that couple officers besides `one-option` and `cell-balance`, in the order of their rows in a program.
///
/// They are side rules: each of their rows is an upper limit. Those of the case stand in the order of the rules' names,
/// then come the cuts, which follow from them. A program and its prices know a rule by its *place* here.
public struct RuleBook: Sendable {
  /// Rule `establishment`, as the case has it.
  let establishment: Establishment
  /// Rule `allowance-budget`, as the case has it.
  let allowanceBudget: AllowanceBudget
  /// Rule `recruitment-quota`, as the case has it.
  let recruitment: RecruitmentQuotas
  /// The rules of the case.
  private var rules: [any RowRule]
  /// Cuts for the capacity of pools; none until a search adds them.
  private(set) var poolCuts: PoolCuts
  /// Cuts over last posts; none until a search adds them.
  private(set) var subsetCuts: SubsetCuts
  /// The rules by place, the cuts last.
  public private(set) var sides: [any RowRule] = []
  /// The rules that have rows, with their places.
  private(set) var active: [(place: Int, rule: any RowRule)] = []
  /// The limits of every row of every rule: plain numbers, because a row with its sources is slow to fetch.
  private(set) var limits: [[SideLimit]] = []

  /// Collects the rules of a case.
  init(_ staffingCase: StaffingCase, _ facts: PlanningFacts) {
    let parts = RowRuleParts(staffingCase, facts)
    establishment = parts.establishment
    allowanceBudget = parts.allowanceBudget
    recruitment = parts.recruitment
    poolCuts = PoolCuts([], of: facts.sharing)
    subsetCuts = SubsetCuts([])
    rules = RuleName.allCases.compactMap { name in
      if case .rows(let make) = name.making { make(parts) } else { nil }
    }
    index()
  }

  private mutating func index() {
    sides = rules + [poolCuts, subsetCuts]
    limits = sides.map { rule in rule.rows.map { SideLimit($0, of: rule.name) } }
    active = sides.enumerated().filter { !limits[$0.offset].isEmpty }.map { (place: $0.offset, rule: $0.element) }
  }

  /// The place of a rule of the case; nil where the name stands for no side rule.
  public func place(of name: RuleName) -> Int? { rules.firstIndex { $0.name == name } }

  /// A rule of the case; nil where the name stands for no side rule.
  public subscript(name: RuleName) -> (any RowRule)? { rules.first { $0.name == name } }

  /// Whether the rule at a place is one of the case; else it is one of cuts.
  func isRuleOfCase(_ place: Int) -> Bool { rules.indices.contains(place) }

  /// The same rules with other limits of some, by place: one for each row.
  func limited(by uppers: [Int: [Double]]) -> RuleBook {
    replacing { place, rule in uppers[place].map { LimitedRule(rule, uppers: $0) } ?? rule }
  }

  /// The same rules with other cuts.
  func cutting(_ poolCuts: PoolCuts, _ subsetCuts: SubsetCuts) -> RuleBook {
    var copy = self
    (copy.poolCuts, copy.subsetCuts) = (poolCuts, subsetCuts)
    copy.index()
    return copy
  }

  private func replacing(_ change: (Int, any RowRule) -> any RowRule) -> RuleBook {
    var copy = self
    for place in rules.indices { copy.rules[place] = change(place, rules[place]) }
    copy.index()
    return copy
  }
}
