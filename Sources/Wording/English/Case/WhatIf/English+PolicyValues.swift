public import CaseFormat
internal import StaffingDomain

extension English {
  /// Why the policy cannot be changed, for example `maximum_km is -1, which is out of range; give a number, 0 to 20000`.
  public func sentence(_ error: PolicyValueError) -> String {
    switch error {
    case .wrong(let key, let problem): "\(key) \(words(problem).message); \(words(problem).remedy)"
    case .unknownKey(let name, let nearest):
      "'\(name)' is not a key of the policy; " + (didYouMean(nearest) ?? "the keys are listed in the case format")
    case .variation(let problem): sentence(problem)
    }
  }

  /// Why values are wrong, for example `maximum_km has the value 20 twice; give each once`.
  public func sentence(_ problem: VariationProblem) -> String {
    switch problem {
    case .form(let text): "'\(text)' is not of the form key=FROM:TO:STEP or key=a,b,c"
    case .notNumeric(let key, let type):
      "\(key) is no number (\(value(of: type))); vary a key with numbers, such as maximum_transfers"
    case .valueTwice(let key, let text): "\(key) has the value \(text) twice; give each once"
    case .emptyValue(let text): "'\(text)' has an empty value; write for example 10,20,50"
    case .notSteps(let text, let key): "'\(text)' is not FROM:TO:STEP; write for example \(key)=0:300:25"
    case .stepNoNumber(let text, let key): "the step '\(text)' of \(key) is not a number"
    case .stepTooSmall(let text, let key): "the step of \(key) is \(text); it must be above 0"
    case .downward(let key, let from, let to, let step):
      "\(key) goes from \(from) down to \(to); write \(to):\(from):\(step)"
    case .tooMany(let number):
      "\(number.map { "\($0)" } ?? "far too many") points; at most \(PolicyVariation.mostValues) are possible: take a "
        + "wider step"
    case .noWorkingTime(let keys, let days):
      "\(keys.joined(separator: ", ")): working_days less all absences leaves \(plain(days.value)) days a year at one of "
        + "the points; keep it above 0"
    }
  }
}
