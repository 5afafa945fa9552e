import Wording

extension Bracketed {
  func usage(_ problem: UsageProblem) -> String { marked(english.usage(problem)) }
}
