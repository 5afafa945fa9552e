extension English {
  /// For example `out: 5 tables`.
  public func note(_ note: CommandNote, at place: String) -> String {
    switch note {
    case .tables(let number): "\(place): \(number) tables"
    case .emptyPosts(let number): "\(place): \(count(number, "post")) falling empty"
    case .transfers(let number): "\(place): \(number) transfers"
    case .courses(let number): "\(place): \(count(number, "course"))"
    case .points(let number): "\(place): \(count(number, "point"))"
    case .pointsAndPlot(let number): "\(place): \(count(number, "point")) in a table and a plot"
    case .sheets(let number): "\(place): \(count(number, "sheet"))"
    case .report: "\(place): report written"
    case .marked: "\(place): what is wrong is marked in the cells"
    case .program(let rows, let columns): "\(place): \(count(rows, "row")), \(count(columns, "column"))"
    case .imported(let tables, let rows): "\(place): \(count(tables, "table")) with \(count(rows, "row"))"
    case .mapping(let tables): "\(place): a mapping of \(count(tables, "table"))"
    case .waves(let number): "\(place): \(count(number, "change")) with their months"
    case .month(let changes): "\(place): how \(count(changes, "change")) stand, with the report of the month"
    case .madeCodes(let number): "\(place): \(count(number, "code")) made of names"
    case .letters(let number): "\(place): \(count(number, "letter"))"
    case .progressForm: "\(place): the form in which progress is reported"
    case .letterTemplate: "\(place): the template of letters"
    case .generated(let communes, let officers, let seed):
      "\(place): \(count(communes, "commune")), \(count(officers, "officer")), seed \(seed)"
    }
  }

  /// For example `'slove' is no command; did you mean 'solve'? 'cadre --help' shows them all`.
  public func unknownCommand(_ word: String, nearest: String?, commands: [String]) -> String {
    let meant =
      nearest.map { "did you mean '\($0)'? 'cadre --help' shows them all" }
      ?? "the commands are \(commands.joined(separator: ", "))"
    return "'\(word)' is no command; \(meant)"
  }

  /// For example `1 of 3 scenarios has no plan: merge (contradictory)`.
  public func scenariosWithoutPlan(_ scenarios: [(name: String, failure: ScenarioFailureLabel)], of count: Int)
    -> String
  {
    let names = scenarios.map { "\(name(ofScenario: $0.name)) (\(word($0.failure)))" }.joined(separator: ", ")
    return "\(scenarios.count) of \(count) scenarios \(scenarios.count == 1 ? "has" : "have") no plan: \(names)"
  }
}
