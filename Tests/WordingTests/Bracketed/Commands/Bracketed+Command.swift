import Wording

extension Bracketed {
  func note(_ note: CommandNote, at place: String) -> String {
    marked(english.note(note, at: place))
  }

  func misread(_ line: MisreadCommandLine) -> String { marked(english.misread(line)) }
  func unknownCommand(_ word: String, nearest: String?, commands: [String]) -> String {
    marked(english.unknownCommand(word, nearest: nearest, commands: commands))
  }

  func scenariosWithoutPlan(_ scenarios: [(name: String, failure: ScenarioFailureLabel)], of count: Int) -> String {
    marked(english.scenariosWithoutPlan(scenarios, of: count))
  }
}
