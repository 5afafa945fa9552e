/// A word or a sentence of the review of a plan.
public enum ReviewPageLabel: String, Sendable, Hashable, CaseIterable {
  /// The page on which a plan is reviewed.
  case review
  /// What is done there.
  case reviewIntroduction
  /// Which keys do what.
  case keys
  /// The plan asks nobody to change.
  case nothingAsked
  /// No row is as the filter asks.
  case nothingFound
  /// The filter's name.
  case filter
  /// The field for a name or a code.
  case find
  /// The field for a commune.
  case commune
  /// The field for a position.
  case position
  /// The column and field of what is asked.
  case kind
  /// The column and field of decisions.
  case decision
  /// The field of the least hours.
  case leastHours
  /// The field of the least kilometres.
  case leastKilometres
  /// The field of the most kilometres.
  case mostKilometres
  /// What is wrong with a number that cannot be read.
  case notANumber
  /// The field of what else a row is to have.
  case only
  /// Rows of a lower rank.
  case rankDrops
  /// Rows with a second post.
  case combined
  /// The field of the order.
  case order
  /// No choice.
  case all
  /// Nothing was decided yet.
  case undecided
  /// The officer was only met.
  case onlyMet
  /// The button that shows what was chosen.
  case show
  /// The order by hours.
  case byHours
  /// The order by name.
  case byName
  /// The order by distance.
  case byDistance
  /// The order by commune.
  case byCommune
  /// The column of officers.
  case officer
  /// The column of where officers serve.
  case from
  /// The column of where the plan has them.
  case to
  /// The column of distances.
  case distance
  /// The column of hours that are recovered.
  case recovered
  /// The column of ranks.
  case rank
  /// That the rank falls.
  case rankDrop
  /// That it does not.
  case rankKept
  /// The column of courses.
  case courses
  /// The column of when officers were met.
  case met
  /// Recruits of the plan, as a heading.
  case recruits
  /// How many.
  case heads
  /// Decisions about what earlier plans asked, as a heading.
  case earlier
  /// What they are.
  case earlierIntroduction
  /// The button that takes a decision back.
  case takeBack
  /// No post.
  case noPost
  /// Work of the pool, after the name of a position.
  case pool
  /// Planning again, as a heading and on the button.
  case planAgain
  /// What it does.
  case planAgainIntroduction
  /// The field of the hours that a changed name counts.
  case stability
  /// What they mean.
  case stabilityHint
  /// To the rows before.
  case previousRows
  /// To the rows after.
  case nextRows
  /// The column of buttons that agree.
  case atOnce
  /// To the plan that this one was made from.
  case madeFrom
}

/// A word or a sentence of the page about one officer of a plan.
public enum OfficerPageLabel: String, Sendable, Hashable, CaseIterable {
  /// Why the plan asks this, as a heading.
  case why
  /// What is decided, as a heading.
  case decide
  /// Only planners decide.
  case othersDecide
  /// The choice of no decision.
  case noDecision
  /// How a decision is meant: reasons have to be given for what binds others.
  case reasonHint
  /// The law asks the head to meet the officer first.
  case metHint
  /// The button that saves.
  case save
  /// What else could be, as a heading.
  case otherwise
  /// The link that asks for it.
  case ask
  /// The next best, as a heading.
  case nextBest
  /// Staying, as a heading.
  case staying
  /// The link that asks for others.
  case askOthers
  /// Others for the post, as a heading.
  case others
  /// Another officer in the place of this one, as a heading.
  case another
  /// The field of the other officer.
  case otherOfficer
  /// What belongs there.
  case otherHint
  /// The question about it, on the button.
  case askAnother
  /// How many officers may hold the post, and which come first.
  case othersIntroduction
  /// There is no other who may hold it.
  case nobodyElse
  /// That the program looks for the answer now.
  case asking
  /// Who does something else then, as a name of the table.
  case chain
  /// Nobody else does.
  case nobodyMoves
  /// The column of what somebody does under the plan.
  case underPlan
  /// The column of what somebody does then.
  case then
  /// The column of what it costs.
  case extraHours
  /// There is no next best.
  case noChoice
  /// The officer holds the post.
  case alreadyThere
  /// Rules forbid it, before the reasons.
  case forbidden
  /// The price is not known yet.
  case undecided
  /// No plan can have it so.
  case impossible
  /// The answer did not come in time.
  case noAnswer
  /// There is no officer of this code or name.
  case unknownOfficer
  /// To the row before.
  case previous
  /// To the row after.
  case following
  /// Back to all rows.
  case backToReview
}

/// A word or a sentence of the page that compares a plan.
public enum ChangesPageLabel: String, Sendable, Hashable, CaseIterable {
  /// The page of changes.
  case changes
  /// What it shows.
  case changesIntroduction
  /// The field of what is compared with.
  case base
  /// The field of the other plan.
  case otherPlan
  /// Nothing differs.
  case noChanges
  /// Figures side by side, as a heading.
  case figures
  /// The column of this plan.
  case thisPlan
  /// The column of the figure.
  case figureName
  /// Names that differ.
  case changedNames
  /// Officers who go to another commune or position.
  case transfers
  /// Second posts that are taken on.
  case secondPosts
  /// Posts that stay empty.
  case vacancies
  /// Officers without a post.
  case surplus
  /// Allowances of the transfers.
  case allowances
  /// How it differs.
  case difference
  /// What the officer did.
  case before
  /// What the officer does.
  case after
  /// Why.
  case reason
  /// Another version of the case was planned with.
  case otherVersion
}

/// A word or a sentence of the page on which papers are made of a plan.
public enum PapersPageLabel: String, Sendable, Hashable, CaseIterable {
  /// The page.
  case papers
  /// What it offers.
  case papersIntroduction
  /// Opens a paper in the browser.
  case open
  /// Saves a paper as a file.
  case save
}

/// A word or a sentence of the page about the life of a plan.
public enum LifePageLabel: String, Sendable, Hashable, CaseIterable {
  /// The page.
  case life
  /// What is there for whoever works on it.
  case lifeIntroduction
  /// What is there for a unit.
  case unitIntroduction
  /// The state.
  case state
  /// The digest.
  case digest
  /// What was done, as a heading.
  case steps
  /// Nothing was done yet.
  case noSteps
  /// The column of what was done.
  case deed
  /// The column of the state since.
  case after
  /// The column of who.
  case by
  /// The column of when.
  case at
  /// The column and the field of why.
  case reason
  /// That a reason has to be given.
  case reasonNeeded
  /// That a reason may be given.
  case reasonHint
  /// That a unit that objects has to say why.
  case answerReasonHint
  /// What units say, as a heading.
  case answers
  /// The column of the unit.
  case unit
  /// The column and the field of what a unit says.
  case answer
  /// A unit agrees.
  case agrees
  /// A unit objects.
  case objects
  /// A unit has not answered.
  case noAnswer
  /// The form of a unit, and its button.
  case answerForm
  /// Plans that wait for whoever is signed in, as a heading.
  case waiting
  /// Nothing waits.
  case nothingWaits
}
