import CaseFormat
import ResultsFormat
import StaffingDomain
import Wording
import Workloads

/// A task of a position of a commune, by its receipt.
private struct PositionTask {
  let name: String
  let volume: SourcedFigure?
  let hours: SourcedFigure
}

// Tasks with their volumes and hours, and what they come to, by the receipts.
extension PlanPage {
  /// The tasks of a position with their volumes and hours a year.
  func tasks(_ receipt: Receipt, of cell: Cell) -> PageTable {
    PageTable(
      caption: language.title(of: .tasks), positionTasks(receipt, of: cell),
      [
        .text(language.caption(.task)) { $0.name },
        .figure(language.caption(.volume), in: language) { $0.volume },
        .figure(language.caption(.hoursOfYear), in: language) { $0.hours },
      ])
  }

  /// From the hours of the tasks, by the allowances, to the required staff.
  func requirement(_ receipt: Receipt) -> [PageFact] {
    let place = "receipt:\(staffingCase.label(of: receipt.cell)):"
    let allowances = receipt.allowances.enumerated().map { line in
      fact(line.element, source: "\(place)allowance.\(line.offset + 1)")
    }
    return [fact(receipt.serviceTotal, source: place + "service_total")] + allowances
      + [fact(receipt.required, source: place + "required")]
  }

  private func fact(_ line: ReceiptLine, source: String) -> PageFact {
    let decimals = line.unit == .hours ? 1 : 3
    let figure = SourcedFigure(line.amount, decimals: decimals, source: source)
    let unit: MeasureUnit? =
      switch line.unit {
      case .hours: .hoursPerYear
      case .fullTimeEquivalents: .fullTimeEquivalents
      case .none, .hoursPerMonth, .days, .posts: nil
      }
    return PageFact(
      language.label(line.term), unit.map { language.passage(figure, in: $0) } ?? Passage(language.shown(figure)))
  }

  /// The tasks of all positions of a commune on pages after its own; nil where it has none.
  func communeTasks(_ ordinal: Ordinal<Commune>) -> PageSection? {
    let commune = staffingCase.communes[ordinal]
    let rows = staffingCase.positions.ordinals.compactMap { position -> (cell: Cell, tasks: [PositionTask])? in
      let cell = Cell(commune: ordinal, position: position)
      let tasks = positionTasks(needs.receipt(for: cell), of: cell)
      return tasks.isEmpty ? nil : (cell, tasks)
    }
    guard !rows.isEmpty else { return nil }
    let title = "\(language.title(of: .communeTasks)): \(commune.name) (\(commune.code))"
    let table = PageTable(
      caption: language.title(of: .communeTasks), rows,
      [
        .text(language.caption(.position)) { [self] in staffingCase.positions[$0.cell.position].name },
        .passage(language.caption(.task)) { [self] in listed($0.tasks) },
        .figure(language.caption(.hoursOfYear), in: language) { [self] row in
          SourcedFigure(
            needs.receipt(for: row.cell).serviceTotal.amount, decimals: 1,
            source: "receipt:\(staffingCase.label(of: row.cell)):service_total")
        },
      ])
    return PageSection(
      id: "tasks-\(ordinal.offset + 1)", title: title, isSheet: true, form: .denser,
      blocks: [.paragraph(Passage(language.sentence(.tasks))), .table(table)])
  }

  /// Tasks one after the other, each with its units and hours a year.
  private func listed(_ tasks: [PositionTask]) -> Passage {
    let parts = tasks.map { task -> Passage in
      let volume = task.volume.map { Passage(language.shown($0)) + "\u{A0}/\u{A0}" } ?? ""
      return Passage("\(task.name): ") + volume + Passage(language.shown(task.hours))
    }
    return parts.dropFirst().reduce(parts.first ?? "") { $0 + "; " + $1 }
  }

  private func positionTasks(_ receipt: Receipt, of cell: Cell) -> [PositionTask] {
    receipt.services.compactMap { line in
      guard case .service(let code, let name) = line.term else { return nil }
      let source = "receipt:\(staffingCase.label(of: cell)):\(code)"
      return PositionTask(
        name: name,
        volume: line.formula.number(named: .volume).map { Self.volume($0, source: source + ".volume") },
        hours: SourcedFigure(line.amount, decimals: 1, source: source + ".hours"))
    }
  }

  /// Most volumes are whole numbers, and look odd with decimals.
  private static func volume(_ volume: Double, source: String) -> SourcedFigure {
    Int(exactly: volume).map { SourcedFigure($0, source: source) }
      ?? SourcedFigure(volume, decimals: 1, source: source)
  }
}

extension Formula {
  /// The first number of a kind within a formula; nil where there is none.
  fileprivate func number(named quantity: FormulaQuantity) -> Double? {
    switch self {
    case .number(let value, let kind, _): kind == quantity ? value : nil
    case .sum(let parts), .product(let parts), .maximum(let parts), .minimum(let parts):
      parts.lazy.compactMap { $0.number(named: quantity) }.first
    case .difference(let left, let right), .quotient(let left, let right), .power(let left, let right):
      left.number(named: quantity) ?? right.number(named: quantity)
    case .roundedByWISN(let part): part.number(named: quantity)
    }
  }
}
