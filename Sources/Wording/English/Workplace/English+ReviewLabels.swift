extension English {
  /// For example `Review`.
  public func label(_ label: ReviewPageLabel) -> String {
    switch label {
    case .review: "Review"
    case .reviewIntroduction:
      "One row for everything that the plan asks of an officer. Open a row to see why, what else could be and what that would "
        + "cost, and decide there. Then plan again: names that need not change stay as they are."
    case .keys:
      "Keys: j and k go to the next and the previous row, Enter opens it, a agrees, r refuses, l keeps the officer at the new post."
    case .nothingAsked: "The plan asks nobody to change. There is nothing to decide."
    case .nothingFound: "No row is as you asked. Next: choose less in the fields above."
    case .filter: "Choose rows"
    case .find: "Name or code of the officer"
    case .commune: "Commune"
    case .position: "Position"
    case .kind: "What is asked"
    case .decision: "Decision"
    case .leastHours: "Hours recovered, at least"
    case .leastKilometres: "Kilometres, at least"
    case .mostKilometres: "Kilometres, at most"
    case .notANumber: "This is not a number of 0 or more, for example 12.5."
    case .only: "Only"
    case .rankDrops: "to a lower rank"
    case .combined: "with a second post"
    case .order: "Order"
    case .all: "all"
    case .undecided: "undecided"
    case .onlyMet: "met, undecided"
    case .show: "Show"
    case .byHours: "most hours first"
    case .byName: "by name"
    case .byDistance: "farthest first"
    case .byCommune: "by commune of the new post"
    case .officer: "Officer"
    case .from: "Today"
    case .to: "Under the plan"
    case .distance: "Kilometres"
    case .recovered: "Hours recovered a month"
    case .rank: "Rank"
    case .rankDrop: "falls"
    case .rankKept: "does not fall"
    case .courses: "Courses"
    case .met: "Met on"
    case .recruits: "Recruits of the plan"
    case .heads: "Officers to recruit"
    case .earlier: "Decisions from earlier plans"
    case .earlierIntroduction:
      "They were made about what an earlier plan asked, and hold for every plan made from this one until somebody takes them back."
    case .takeBack: "Take back"
    case .noPost: "no post"
    case .pool: "work for several communes"
    case .planAgain: "Plan again"
    case .planAgainIntroduction:
      "A new plan that holds all decisions and changes as few other names as pays. This plan stays as it is. You may close the page "
        + "meanwhile."
    case .stability: "Hours a month that a changed name counts"
    case .stabilityHint: "A name changes only where that recovers more hours than this. 0 to 100000."
    case .previousRows: "Previous rows"
    case .nextRows: "Next rows"
    case .atOnce: "At once"
    case .madeFrom: "Made from"
    }
  }

  /// For example `Why`.
  public func label(_ label: OfficerPageLabel) -> String {
    switch label {
    case .why: "Why the plan asks this"
    case .decide: "Decide"
    case .othersDecide: "Planners decide. What they decided is shown here."
    case .noDecision: "no decision"
    case .reasonHint:
      "One line. Needed for 'refuse' and for both kinds of keeping: it goes into the audit trail and the next plan."
    case .metHint:
      "The law asks the head to meet the officer before the decision. Leave it empty as long as they have not met."
    case .save: "Save the decision"
    case .otherwise: "What else could be"
    case .ask: "Ask what else could be, and what it would cost"
    case .nextBest: "The next best"
    case .staying: "What staying would cost"
    case .askOthers: "Ask who else could, and at what cost"
    case .others: "Who else could hold the post"
    case .another: "Why not another officer"
    case .otherOfficer: "The other officer"
    case .otherHint: "The code, or a name that only one officer has."
    case .askAnother: "Ask why not"
    case .othersIntroduction: "Each is forced into the post, and the whole plan is made again around that."
    case .nobodyElse: "Nobody else may hold the post within the rules."
    case .asking: "The program looks for the answer. That takes some seconds."
    case .chain: "Who does something else then"
    case .nobodyMoves: "Nobody else does anything else then."
    case .underPlan: "Under the plan"
    case .then: "Then"
    case .extraHours: "Hours more that are lost a month"
    case .noChoice: "There is nothing else that the officer could do within the rules and the decisions."
    case .alreadyThere: "The officer holds this post under the plan."
    case .forbidden: "The rules do not allow it:"
    case .undecided: "Time was over before the price was known. Ask again, or give it to a new run."
    case .impossible: "No plan can have it so:"
    case .noAnswer: "The program had no answer in the time it may take. Try again later."
    case .unknownOfficer: "There is no officer of this code, or several of this name. Use the code."
    case .previous: "Previous row"
    case .following: "Next row"
    case .backToReview: "All rows"
    }
  }

  /// For example `Changes`.
  public func label(_ label: ChangesPageLabel) -> String {
    switch label {
    case .changes: "Changes"
    case .changesIntroduction: "Whose line differs between this plan and another one, and what both come to."
    case .base: "Compare with"
    case .otherPlan: "The other plan"
    case .noChanges: "Nobody's line differs."
    case .figures: "Figures side by side"
    case .thisPlan: "This plan"
    case .figureName: "Figure"
    case .changedNames: "Names that differ"
    case .transfers: "Officers who change commune or position"
    case .secondPosts: "Officers with a second post"
    case .vacancies: "Posts that stay empty"
    case .surplus: "Officers without a post"
    case .allowances: "Allowances, million VND a month"
    case .difference: "How it differs"
    case .before: "There"
    case .after: "Here"
    case .reason: "Why"
    case .otherVersion:
      "The other plan was made from another version of the case: some differences may come from the data."
    }
  }
}
