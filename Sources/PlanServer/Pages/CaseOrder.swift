internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workplace

/// The orders of the list of cases.
enum CaseOrder: String, CaseIterable {
  case newest, name, errors

  func sorted(_ cases: [WorkplaceCase]) -> [WorkplaceCase] {
    switch self {
    case .newest: cases.sorted { ($0.latest.added, $0.number) > ($1.latest.added, $1.number) }
    case .name: cases.sorted { ($0.name.lowercased(), $0.number) < ($1.name.lowercased(), $1.number) }
    case .errors: cases.sorted { ($1.latest.tally.errors, $0.number) < ($0.latest.tally.errors, $1.number) }
    }
  }

  func choice(_ find: String, _ wording: any Language) -> PartView.ChoiceView {
    let choices = Self.allCases.map { order in
      FieldView.Choice(value: order.rawValue, text: wording.label(order.label), isChosen: order == self)
    }
    return PartView.ChoiceView(
      address: "/cases", heading: wording.label(CasePageLabel.find),
      fields: [
        FieldView(
          id: "find", name: "find", label: wording.label(CasePageLabel.find), value: find, isRequired: false),
        FieldView(
          id: "order", name: "order", label: wording.label(CasePageLabel.order), choices: choices, isRequired: false),
      ], button: wording.label(CasePageLabel.show))
  }

  private var label: CasePageLabel {
    switch self {
    case .newest: .newestFirst
    case .name: .byName
    case .errors: .byErrors
    }
  }
}
