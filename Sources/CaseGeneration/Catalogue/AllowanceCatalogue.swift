/// Support work that every member of a position does besides the counted activities (WISN category allowances).
struct AllowanceProfile: Sendable {
  let position: PositionKind
  let name: String
  /// Share of the working time, in hundredths.
  let percent: Int
}

enum AllowanceCatalogue {
  /// The category allowances in the order of the file.
  static let all: [AllowanceProfile] = PositionKind.allCases.flatMap { kind in
    names(of: kind).map { AllowanceProfile(position: kind, name: $0.name, percent: $0.percent) }
  }

  /// The sum of a position's support shares, 0.10 to 0.16.
  static func supportShare(of position: PositionKind) -> Double {
    Double(names(of: position).reduce(0) { $0 + $1.percent }) / 100
  }

  /// Tasks that one commune gives to one position (WISN individual allowances).
  static let individualTasks: [(position: PositionKind, name: String)] = [
    (.economyHead, "Site clearance board of an inter-commune road"),
    (.cultureHead, "Steering committee for the national target programme"),
    (.statistics, "Secretary of the flood control board"),
    (.informationTechnology, "Hub of the district-wide camera network"),
    (.justice, "Digitisation of old civil status books"),
    (.agriculture, "Resettlement of households from landslide areas"),
    (.land, "Cadastral database of the former district"),
    (.labour, "Social work point for the neighbouring communes"),
    (.finance, "Settlement of the former district's accounts"),
    (.personnel, "Rearrangement of staff after the merger"),
  ]

  private static func names(of kind: PositionKind) -> [(name: String, percent: Int)] {
    if kind.isLeading { return [("Meetings of the Party and the Council", 12), ("Reports to the province", 4)] }
    if kind.isManagement { return [("Supervision of staff", 8), ("Meetings and reports", 7)] }
    if kind == .reception { return [("Counter opening and closing", 6), ("Meetings and self-study", 4)] }
    return [("Meetings", 6), ("Monthly reports", 5), ("Training and self-study", 3)]
  }
}
