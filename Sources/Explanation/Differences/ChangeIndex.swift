import Planning
import StaffingDomain
import Workloads

/// The changed input of a comparison by whom or what it is about.
struct ChangeIndex {
  /// A changed input and the number of its change, from 1.
  struct Entry: Hashable {
    let change: Int
    let input: ChangedInput
  }

  private var entries: [InputSubject: [Entry]] = [:]

  init(_ changes: [InputChange], before: StaffingCase, after: StaffingCase) {
    let rows = Set(
      changes.flatMap(\.inputs).compactMap { input -> SourceRow? in
        if case .row(let row) = input.reference { row } else { nil }
      })
    let subjects = [InputSubjects(of: rows, in: before), InputSubjects(of: rows, in: after)]
    for (offset, change) in changes.enumerated() {
      for input in change.inputs {
        let entry = Entry(change: offset + 1, input: input)
        for subject in Self.subjects(of: input, in: subjects) { entries[subject, default: []].append(entry) }
      }
    }
  }

  /// A row that was changed is about what it said before and what it says now.
  private static func subjects(of input: ChangedInput, in known: [InputSubjects]) -> Set<InputSubject> {
    switch input.reference {
    case .policy: [.everybody]
    case .row(let row): Set(known.flatMap { $0[row] })
    }
  }

  /// The changed input about a subject, change by change, those of some changes only.
  func entries(about subject: InputSubject, of allowed: Set<Int>?) -> [Entry] {
    (entries[subject] ?? []).filter { allowed?.contains($0.change) ?? true }
  }
}

/// Two cases, looked up by codes.
struct CasePair {
  let before: Side
  let after: Side

  init(_ before: StaffingProblem, _ after: StaffingProblem) {
    self.before = Side(before)
    self.after = Side(after)
  }

  /// A cell with its names, those of the later case first.
  func named(_ cell: CellCode) -> NamedCell {
    for side in [after, before] {
      guard let found = side.cell(cell) else { continue }
      let staffingCase = side.problem.staffingCase
      return NamedCell(
        code: cell,
        names: NamedCell.Names(
          position: staffingCase.positions[found.position].name, commune: staffingCase.communes[found.commune].name))
    }
    return NamedCell(code: cell, names: nil)
  }

  /// One of the two cases.
  struct Side {
    let problem: StaffingProblem
    let communes: [Code<Commune>: Ordinal<Commune>]
    let positions: [Code<Position>: Ordinal<Position>]

    init(_ problem: StaffingProblem) {
      self.problem = problem
      let staffingCase = problem.staffingCase
      communes = Dictionary(zip(staffingCase.communes.map(\.code), staffingCase.communes.ordinals)) { first, _ in first
      }
      positions = Dictionary(zip(staffingCase.positions.map(\.code), staffingCase.positions.ordinals)) { first, _ in
        first
      }
    }

    func cell(_ code: CellCode) -> Cell? {
      guard let commune = communes[code.commune], let position = positions[code.position] else { return nil }
      return Cell(commune: commune, position: position)
    }

    /// The posts of a cell; 0 where the case does not have it.
    func posts(_ code: CellCode) -> Int { cell(code).map { problem.needs[$0].posts.count } ?? 0 }

    /// The required staff of a cell; 0 where the case does not have it.
    func required(_ code: CellCode) -> FullTimeEquivalents {
      cell(code).map { problem.needs[$0].requiredStaff } ?? .zero
    }
  }
}
