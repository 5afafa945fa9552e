internal import StaffingDomain

/// Rows that have the same key once their commune is the merged one.
struct JoinedRows {
  private struct First {
    let index: Int
    let commune: String
    var communes: Set<String>
  }

  private struct Sum {
    let index: Int
    let column: String
    let before: String
    /// The figure of each commune.
    var parts: [(commune: String, value: Double)]

    /// The figures as one, taken together in the order of codes: the order of rows means nothing.
    func result(_ combine: (Double, Double) -> Double) -> Double {
      let values = parts.sorted { $0.commune < $1.commune }.map(\.value)
      return values.dropFirst().reduce(values.first ?? 0, combine)
    }
  }

  private var firsts: [[String]: First] = [:]
  private var sums: [Sum] = []
  /// The places in `sums` of a row's figures, by the row.
  private var sumsOfRow: [Int: [Int]] = [:]

  /// Adds a row to an earlier one with the same key, if there is one from another commune; two of one commune are a
  /// mistake of the input, which the reader reports.
  ///
  /// - Returns: Whether the row is now part of the earlier one.
  mutating func join(
    _ table: inout EditableTable, _ index: Int, into: String, from commune: String, by place: InputPlace
  ) -> Bool {
    let row = table.rows[index]
    let key = table.schema.key.map { $0 == "commune" ? into : table.text(row, $0) }
    guard var first = firsts[key] else {
      firsts[key] = First(index: index, commune: commune, communes: [commune])
      return false
    }
    guard first.communes.insert(commune).inserted else { return false }
    var figures: [Figure] = []
    for (column, combine) in JoinedRows.columns(of: table.schema.table) {
      guard let schema = table.schema.column(named: column), let place = table.place(of: column),
        let left = ChangedNumber.value(table.rows[first.index].text(place)),
        let right = ChangedNumber.value(row.text(place))
      else { return false }
      figures.append(Figure(schema: schema, place: place, left: left, right: right, combine: combine))
    }
    for figure in figures {
      let before = table.rows[first.index].text(figure.place)
      let sum = sum(of: figure, in: first, before: before)
      sums[sum].parts.append((commune, figure.right))
      let text = ChangedNumber.text(sums[sum].result(figure.combine), of: figure.schema.type)
      if before != text { table.rows[first.index].set(figure.place, to: text, by: place) }
    }
    firsts[key] = first
    return true
  }

  /// A figure of two rows that become one.
  private struct Figure {
    let schema: ColumnSchema
    let place: Int
    let left: Double
    let right: Double
    let combine: (Double, Double) -> Double
  }

  /// The place in `sums` of a figure of a row that takes in another one; it starts with the row's own.
  private mutating func sum(of figure: Figure, in first: First, before: String) -> Int {
    let known = sumsOfRow[first.index, default: []].first { sums[$0].column == figure.schema.name }
    if let known { return known }
    sums.append(
      Sum(
        index: first.index, column: figure.schema.name, before: before, parts: [(first.commune, figure.left)]))
    sumsOfRow[first.index, default: []].append(sums.count - 1)
    return sums.count - 1
  }

  /// Notes the cells that took in others.
  func note(_ table: EditableTable, _ effect: inout ChangeEffect) {
    for sum in sums {
      let row = table.rows[sum.index]
      effect.note(table.source(row), sum.column, before: sum.before, after: table.text(row, sum.column))
    }
  }

  /// What becomes of the figures of two rows: volumes, posts and hours are added up; of two team rules the more
  /// demanding figures count; of two orders one is enough.
  private static func columns(of table: CaseTable) -> [(String, (Double, Double) -> Double)] {
    switch table {
    case .workload: [("annual_volume", { $0 + $1 })]
    case .posts: [("posts", { $0 + $1 })]
    case .allowances: [("hours_per_year", { $0 + $1 })]
    case .preferences: [("hours", { $0 + $1 })]
    case .teamRules: [("officers", { max($0, $1) }), ("penalty_hours", { max($0, $1) })]
    default: []
    }
  }
}
