import ResultsFormat
import StaffingDomain

/// No month has more moves than its limit, and no commune more officers who leave or arrive.
enum WavesLimitsCheck {
  static func violations(in context: WavesContext) -> [Violation] {
    let moves = context.changes.filter { $0.isMove && context.months[$0.officer] != nil }
    let byMonth = Dictionary(grouping: moves) { context.months[$0.officer] ?? context.settings.from }
    return byMonth.sorted { $0.key < $1.key }.flatMap { month, moves in
      crowded(month, moves.count, context) + communes(month, moves, context)
    }
  }

  private static func crowded(_ month: CalendarMonth, _ used: Int, _ context: WavesContext) -> [Violation] {
    guard let limit = context.settings.perMonth, used > limit else { return [] }
    return [Violation(.waves(.perMonth), .wave(.crowded(month, used: used, limit: limit)), in: .waves)]
  }

  private static func communes(
    _ month: CalendarMonth, _ moves: [WavesContext.Change], _ context: WavesContext
  ) -> [Violation] {
    guard let limit = context.settings.perCommune else { return [] }
    var touched: [Ordinal<Commune>: Int] = [:]
    for move in moves where move.kind == .transferred {
      touched[context.staffingCase.officers[move.officer].commune, default: 0] += 1
      touched[move.line.commune, default: 0] += 1
    }
    return touched.sorted { $0.key < $1.key }.filter { $0.value > limit }.map { commune, used in
      let code = context.staffingCase.communes[commune].code
      return Violation(
        .waves(.perCommune), .wave(.crowdedCommune(code, month, used: used, limit: limit)), in: .waves)
    }
  }
}
