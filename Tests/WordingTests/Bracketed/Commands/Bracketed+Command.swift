import Wording

extension Bracketed {
  func note(_ note: CommandNote, at place: String) -> String {
    marked(english.note(note, at: place))
  }

  func scenariosWithoutPlan(_ scenarios: [(name: String, status: String)], of count: Int) -> String {
    marked(english.scenariosWithoutPlan(scenarios, of: count))
  }
}
