import StaffingDomain
import Testing

/// The traits of rules hang together: what one says of a rule another must not deny.
@Suite struct RuleNameTests {
  @Test(arguments: RuleName.allCases)
  func whatIsLimitedIsCounted(_ rule: RuleName) {
    if rule.mayBeRaised || rule.valuation != nil || rule.hasOneLimit { #expect(rule.unit != nil) }
    if rule.hasOneLimit || rule.limitsCourses { #expect(rule.isCommonToProvinces) }
    if rule.valuation != nil { #expect(rule.mayBeRaised && !rule.isSoft) }
  }

  @Test func everyPlaceOfTheValuationIsTakenOnce() {
    let places = RuleName.allCases.compactMap { rule -> Int? in
      if case .limits(let place)? = rule.valuation { place } else { nil }
    }
    #expect(places.sorted() == Array(RuleName.valuedLimits.indices))
  }

  @Test func ordersAndRelationsFallUnderTheirRules() {
    #expect(DecisionKind.allCases.map(\.rule) == [.lock, .forbid, .forbid])
    for kind in RelationKind.allCases { #expect(kind.rule.isAboutRelations) }
  }
}
