internal import Planning
internal import StaffingDomain

// What limits say, and what would raise them.
extension English {
  /// What limits say, as the end of a sentence.
  func meaning(_ limits: [ExceededLimit], of staffingCase: StaffingCase) -> String {
    let policy = "the policy allows "
    let texts = limits.map { meaning($0.row.fact, of: staffingCase) }
    return list(
      texts.enumerated().map { place, text in
        // What the policy allows is said in one go.
        let goesOn = place > 0 && text.hasPrefix(policy) && texts[place - 1].hasPrefix(policy)
        return goesOn ? String(text.dropFirst(policy.count)) : text
      })
  }

  /// What a planner would change before a step, and the step, as infinitives.
  ///
  /// - Parameter first: What else would have to be changed before.
  func raising(
    _ limits: [ExceededLimit], after first: [String] = [], then step: String, of staffingCase: StaffingCase
  ) -> String {
    list(first + limits.map { mending($0, of: staffingCase) } + [step])
  }
}
