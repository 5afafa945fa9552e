public import Workplace

extension English {
  /// For example `Report and letters`.
  public func label(_ label: PapersPageLabel) -> String {
    switch label {
    case .papers: "Report and letters"
    case .papersIntroduction:
      "What is made of this plan to be read, printed and signed. Each opens as a page of its own, in the language of this page; print it from the browser, on A4. Making it takes some seconds the first time."
    case .open: "Open"
    case .save: "Save"
    }
  }

  /// For example `Report`.
  public func label(of paper: PlanPaper) -> String {
    switch paper {
    case .report: "Report"
    case .pseudonyms: "Report without names"
    case .letters: "Letters to officers"
    }
  }

  /// For example `A letter for each officer ...`.
  public func summary(of paper: PlanPaper) -> String {
    switch paper {
    case .report:
      "What is proposed, what it recovers, what is proved and what stays open; a page for each commune; all transfers with their reasons; a block for signatures."
    case .pseudonyms:
      "The same report with other names and codes for officers and without what is about one person, for whoever may not see them."
    case .letters:
      "A letter for each officer who is asked to change or has no post yet: what, where, why, with room for the officer's statement and the record of the meeting."
    }
  }

  /// For example `“Report” could not be made`.
  public func missing(_ paper: PlanPaper) -> String {
    "“\(label(of: paper))” could not be made. Next: try again when fewer runs are at work; if that does not help, ask the administrator."
  }
}
