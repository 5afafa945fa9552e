import CaseFormat
import ResultsFormat
import StaffingDomain
import Tables
import Wording
import Workloads

/// A position of a commune with the posts that it has there and who holds them.
private struct HeldPosition {
  let cell: Cell
  let posts: [HeldPost]
  let row: StaffingRow
}

// A page for each commune: its staff, its positions with who holds their posts, who goes and who comes.
extension PlanPage {
  /// The page of a commune, and that of its tasks where it has any.
  func communeSections(_ ordinal: Ordinal<Commune>) -> [PageSection] {
    [communePage(ordinal)] + [communeTasks(ordinal)].compactMap(\.self)
  }

  private func communePage(_ ordinal: Ordinal<Commune>) -> PageSection {
    let commune = staffingCase.communes[ordinal]
    let code = commune.code
    let places = Dictionary(
      (staffingOf[code] ?? []).map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
    let positions = staffingCase.positions.ordinals.compactMap { position -> HeldPosition? in
      let cell = Cell(commune: ordinal, position: position)
      return places[staffingCase.positions[position].code].map { HeldPosition(cell: cell, posts: held[cell], row: $0) }
    }
    let goers = tables.transfers.filter { $0.fromCommune == code && $0.toCommune != code }
    let comers = tables.transfers.filter { $0.toCommune == code && $0.fromCommune != code }
    let blocks: [PageBlock] = [
      .list([
        language.passage(.commune(posts: sum(.posts, in: code), vacancies: vacancies(in: code))),
        language.passage(
          .staff(
            required: sum(.requiredFte, in: code), before: sum(.fteBefore, in: code), after: sum(.fteAfter, in: code))),
        language.passage(
          .uncovered(
            before: sum(.uncoveredHoursBefore, in: code), after: sum(.uncoveredHoursAfter, in: code))),
      ]), .table(table(positions, of: commune)),
      .heading(language.title(of: .goers)),
      journeys(goers) { [self] in "\(name(of: $0.toPosition)), \($0.toCommuneName)" },
      .heading(language.title(of: .comers)),
      journeys(comers) { [self] in "\(name(of: $0.toPosition)), \($0.fromCommuneName)" },
    ]
    return PageSection(
      id: "commune-\(ordinal.offset + 1)", title: "\(language.title(of: .communePage)): \(commune.name) (\(code))",
      isSheet: true, form: form(positions, goers: goers, comers: comers), blocks: blocks)
  }

  /// The largest type in which a page takes all its lines, by an estimate of their lengths.
  private func form(_ positions: [HeldPosition], goers: [TransferRow], comers: [TransferRow]) -> PageSection.Form {
    let names = positions.map { staffingCase.positions[$0.cell.position].name.count }
    let holders = positions.map { self.holders($0.posts).count }
    let journeys = [goers, comers].map { $0.count * Self.charactersOfJourney }
    func points(_ scale: Double) -> Double {
      func lines(_ characters: Int, _ most: Double) -> Double {
        max(1, (Double(characters) * scale / most).rounded(.up))
      }
      let rows = zip(names, holders).reduce(0.0) { sum, row in
        sum + 3.5 + 12.75 * scale * max(lines(row.0, Self.charactersOfName), lines(row.1, Self.charactersOfHolders))
      }
      let texts = journeys.reduce(0.0) { $0 + 15 * scale * lines($1, Self.charactersOfLine) }
      return Self.pointsAround + 110 * scale + rows + texts
    }
    return points(0.86) < Self.pointsOfPage ? .dense : points(0.7) < Self.pointsOfPage ? .denser : .densest
  }

  /// Points of a page between its margins, and of what stands there in any type.
  private static let (pointsOfPage, pointsAround) = (705.0, 50.0)
  /// Characters on a line in type of full size: names of positions, holders, and a line of text.
  private static let (charactersOfName, charactersOfHolders, charactersOfLine) = (23.5, 43.0, 86.0)
  /// Characters that an officer on the way takes.
  private static let charactersOfJourney = 66

  private func vacancies(in commune: Code<Commune>) -> SourcedFigure {
    SourcedFigure(
      VacancyRow.sum(.postsEmpty, of: vacanciesOf[commune] ?? [], where: [.column(.commune, is: commune)]))
  }

  /// Officers on their way, one after the other, as lines of their own would not fit on the page.
  private func journeys(_ rows: [TransferRow], _ place: (TransferRow) -> String) -> PageBlock {
    guard !rows.isEmpty else { return nobody }
    let parts = rows.map { row -> Passage in
      let distance = TransferRow.value(.distanceKm, of: row, where: [.column(.officer, is: row.officer)])
      let kilometres = distance.map { Passage(", ") + language.passage(SourcedFigure($0), in: .kilometres) } ?? ""
      return Passage("\(name(of: row.officer)): \(place(row))") + kilometres
    }
    return .paragraph(parts.dropFirst().reduce(parts[0]) { $0 + Passage("; ") + $1 })
  }

  private func table(_ positions: [HeldPosition], of commune: Commune) -> PageTable {
    func figure(_ label: ReportLabel, _ column: StaffingColumn, decimals: Int = 1) -> PageTable.Declared<HeldPosition> {
      .figure(language.caption(label), in: language) { [self] held in
        let position = staffingCase.positions[held.cell.position].code
        return StaffingRow.value(
          column, of: held.row, where: [.column(.commune, is: commune.code), .column(.position, is: position)]
        ).map { SourcedFigure($0, decimals: decimals) }
      }
    }
    return PageTable(
      caption: language.title(of: .posts), positions,
      [
        .text(language.caption(.position)) { [self] in staffingCase.positions[$0.cell.position].name },
        figure(.posts, .posts), figure(.required, .requiredFte), figure(.after, .fteAfter),
        figure(.uncoveredAfter, .uncoveredHoursAfter),
        .text(language.caption(.holder)) { [self] in holders($0.posts) },
      ])
  }

  /// Who holds the posts of a position, those in another way than as the only post with how.
  private func holders(_ posts: [HeldPost]) -> String {
    posts.filter { $0.hold != .empty }.map { post in
      let people = post.officers.map { name(of: $0) }.joined(separator: ", ")
      let courses = post.officers.compactMap { rowOfOfficer[$0]?.courses }.map { names(of: $0) }.filter { !$0.isEmpty }
      let remarks = (post.hold == .main || people.isEmpty ? [] : [language.label(post.hold)]) + courses
      let who = people.isEmpty ? language.label(post.hold) : people
      return who + (remarks.isEmpty ? "" : " [\(remarks.joined(separator: "; "))]")
    }.joined(separator: "; ")
  }
}
