import ResultsFormat
import Wording

extension Bracketed {
  func refusal(_ error: ResultsError) -> String {
    marked(english.refusal(error))
  }
}
