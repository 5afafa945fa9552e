public import CaseFormat

extension English {
  /// What is wrong with the description of an office, for example `there is no key 'moto'`.
  public func words(of fact: OfficeFact) -> FindingWords {
    switch fact {
    case .unreadable: FindingWords("the file cannot be read", "check its name and that you may read it")
    case .yaml(let fact): words(fact)
    case .notKeys(let isSignatory):
      isSignatory
        ? FindingWords(
          "a signatory is not a list of keys", "write 'title: ...' and 'name: ...' for everybody who signs")
        : FindingWords("the file is not a list of keys", "write one 'key: value' on each line")
    case .unknownKey(let key, let nearest, let known):
      FindingWords("there is no key '\(key)'", didYouMean(nearest) ?? "the keys are \(list(known))")
    case .severalValues(let key): FindingWords("\(key) holds several values", "write one text")
    case .signatoriesNoList: FindingWords("signatories is no list", "write '- title: ...' for everybody who signs")
    case .manySignatories(let most):
      FindingWords("there are more than \(most) signatories", "keep \(most) at most: more do not fit beside each other")
    case .missingTitle: FindingWords("a signatory has no title", "add 'title: ...'")
    case .tooLong(let key, let most):
      FindingWords("\(key) is longer than \(most) characters", "shorten it: there is no room for more on a page")
    case .noDate(let text): FindingWords("'\(text)' is no date", "write it as in 2026-01-31")
    }
  }
}
