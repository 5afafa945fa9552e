import CaseGeneration
import Wording

extension Bracketed {
  func sentence(_ error: GenerationError) -> String {
    marked(english.sentence(error))
  }
}
