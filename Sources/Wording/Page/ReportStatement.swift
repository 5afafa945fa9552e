public import Planning
public import StaffingDomain

/// A sentence of the report of a plan that holds figures.
public enum ReportStatement: Sendable, Hashable {
  /// What is proposed: officers who change their commune, change their position within it, and take a second post.
  case proposal(transfers: SourcedFigure, changes: SourcedFigure, seconds: SourcedFigure, officers: SourcedFigure)
  /// Who keeps the present cell, and who of them may not be moved.
  case keeping(stays: SourcedFigure, pinned: SourcedFigure)
  /// Who does the work of posts of other communes from the own one.
  case shared(posts: SourcedFigure, officers: SourcedFigure)
  /// Who holds no post as they leave or are away.
  case outside(leaving: SourcedFigure, away: SourcedFigure)
  /// Hours a month that are recovered, of those that are lost when nobody moves.
  case recovery(recovered: SourcedFigure, doNothing: SourcedFigure, objective: SourcedFigure)
  /// The hours of empty posts before and after.
  case uncovered(before: SourcedFigure, after: SourcedFigure)
  /// That no plan is better.
  case provedBest(objective: SourcedFigure)
  /// That no plan is better by more than the tolerance, and by what part of what can be recovered at most.
  case proved(gap: SourcedFigure, bound: SourcedFigure)
  /// That a limit came first, and how far the plan may be from the best.
  case notProved(gap: SourcedFigure, bound: SourcedFigure)
  /// That nothing is proved.
  case noBound
  /// That every rule was checked again: so many rules on so many rows.
  case audited(rules: SourcedFigure, rows: SourcedFigure)
  /// What transfers cost a month: for so many of all of them.
  case allowances(SourcedFigure, paid: SourcedFigure, transfers: SourcedFigure)
  /// What courses cost, once.
  case courses(trained: SourcedFigure, cost: SourcedFigure, hours: SourcedFigure)
  /// New officers.
  case recruits(SourcedFigure)
  /// Officers who take a lower rank.
  case rankDrops(SourcedFigure)
  /// Posts that stay empty, of all.
  case vacancies(SourcedFigure, posts: SourcedFigure, hours: SourcedFigure)
  /// Officers without a post.
  case surplus(SourcedFigure)
  /// Wishes that are not met.
  case unmetRules(SourcedFigure)
  /// What everyday practice recovers against the plan.
  case practice(recovered: SourcedFigure, share: SourcedFigure?)
  /// That everyday practice finds no plan that keeps every rule.
  case practiceBreaksRules
  /// Commune or position in a picture: required staff, and staff before and after.
  case staff(required: SourcedFigure, before: SourcedFigure, after: SourcedFigure)
  /// Posts of a commune, and those that stay empty.
  case commune(posts: SourcedFigure, vacancies: SourcedFigure)
}

/// A sentence of the report of a plan without figures, or with figures that are no results.
public enum ReportRemark: Sendable, Hashable {
  /// What the report is about: the case and the day of the plan.
  case subject(name: String, on: CalendarDate)
  /// That officers have other names and codes here.
  case pseudonyms
  /// What the circles of the maps are.
  case map(hasOutlines: Bool)
  /// That the outlines could not be read.
  case unusableOutlines
  /// What the lines of the communes are.
  case slope
  /// What everyday practice is.
  case practice
  /// How posts and holders belong together on the sheets.
  case holders
  /// That nobody is concerned.
  case nobody
  /// Kilometres, from and to; nil for no end.
  case rangeOfDistance(from: Int, to: Int?)
  /// The same where there is little room.
  case shortRangeOfDistance(from: Int, to: Int?)
  /// What the bridge from the hours of today to those of the plan counts.
  case bridge
  /// What a list of tasks says of each.
  case tasks
  /// In the place of what is about a person, in a report with pseudonyms.
  case withheld
  /// A transfer that goes nowhere.
  case within
  /// In what order empty posts are listed.
  case vacancies
  /// A paragraph on the method.
  case method(MethodPart)
  /// How to check the figures again.
  case checkAgain(command: String)
}

/// What the page on the method tells.
public enum MethodPart: Sendable, Hashable, CaseIterable {
  /// From workload to posts.
  case need
  /// What empty posts cost.
  case value
  /// What is made as small as it can be.
  case objective
  /// What every plan keeps.
  case rules
  /// What a bound is.
  case proof
  /// How it is checked.
  case audit
  /// What it does not say.
  case limits
}

/// What the program says of printing a report.
public enum PrintRemark: Sendable, Hashable {
  /// A file was printed.
  case printed
  /// No program that prints is installed; how to print by hand.
  case noProgram
  /// The program that prints took too long.
  case timedOut(program: String, seconds: Int)
  /// The program that prints failed.
  case failed(program: String)
}

/// The words of the report of a plan.
public protocol ReportPageWording {
  /// The heading of a part.
  func title(of part: ReportPart) -> String
  /// The name of a figure or a column.
  func caption(_ label: ReportLabel) -> String
  /// How a post is held.
  func label(_ hold: PostHold) -> String
  /// What a circle of the map says.
  func label(_ key: MapKey) -> String
  /// What hours are lost by, in a few words.
  func label(_ part: LossPart) -> String
  /// A sentence with figures.
  func passage(_ statement: ReportStatement) -> Passage
  /// A sentence without.
  func sentence(_ remark: ReportRemark) -> String
  /// A figure with the unit behind it.
  func passage(_ figure: SourcedFigure, in unit: MeasureUnit) -> Passage
  /// The motto at the head of an official paper: the country, and the motto itself.
  var motto: (country: String, words: String) { get }
  /// The number of a paper, for example `No. 12/BC-SNV`; without one room to write it.
  func paperNumber(_ number: String?) -> String
  /// Place and date of a paper.
  func placeAndDate(_ place: String?, _ date: CalendarDate?) -> String
  /// What stands above room for a signature, and below it.
  var signHere: String { get }
  /// What the program says of printing.
  func note(_ remark: PrintRemark, at file: String) -> String
}
