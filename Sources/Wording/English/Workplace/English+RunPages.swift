public import StaffingDomain
public import Workplace

extension English {
  /// For example `Runs`.
  public func label(_ label: RunPageLabel) -> String {
    switch label {
    case .runs: "Runs"
    case .plan: "Plan"
    case .planIntroduction:
      "The program looks for the plan under which the fewest hours of work are lost, proves how good it is, and checks it. You "
        + "may close this page meanwhile."
    case .fieldsIntroduction:
      "Leave a field empty to plan with what the case says. What you fill in holds for this run alone."
    case .seconds: "Time for the search, in seconds"
    case .secondsHint: "When it is over, the best plan so far is kept, with what is proved of it. 1 to 86400."
    case .start: "Start"
    case .noRunsYet: "There is no run yet. Next: open a version of a case without errors, and choose 'Plan' there."
    case .noRunsToRead: "There is no run yet. Planners start them."
    case .run: "Run"
    case .state: "State of the run"
    case .askedBy: "Started by"
    case .asked: "Started"
    case .phase: "Step"
    case .duration: "Time so far"
    case .bestPlan: "Hours lost each month under the best plan"
    case .bound: "Proved: no plan loses fewer hours than"
    case .gap: "What may still be gained"
    case .picture: "What may still be gained, in per cent"
    case .pictureSummary:
      "A line over the time of the search: it falls to 0 when the plan is proved to be the best."
    case .values: "Values in the place of those of the case"
    case .noValues: "none: everything as the case says"
    case .stop: "Stop and keep the best plan"
    case .stopIntroduction:
      "The best plan so far is kept, checked and written, with the gap that is proved. If there is none yet, there is no plan."
    case .again: "Start again with the same values"
    case .results: "Files of the plan"
    case .message: "What the program said"
    case .backToRuns: "All runs"
    case .toVersion: "The version that was planned with"
    case .unit: "Unit"
    case .inCase: "In the case"
    case .usual: "Otherwise"
    }
  }

  /// For example `waiting`.
  public func label(of state: RunState) -> String {
    switch state {
    case .queued: "waiting for its turn"
    case .running: "running"
    case .done: "plan found"
    case .failed: "no plan"
    case .stopped: "stopped before any plan"
    case .interrupted: "interrupted"
    }
  }

  /// For example `looking for the best plan`.
  public func label(of phase: RunPhase) -> String {
    switch phase {
    case .prepare: "setting up"
    case .search: "looking for the best plan"
    case .explain: "finding reasons"
    case .audit: "checking the plan"
    case .write: "writing the results"
    }
  }

  /// For example `Seconds of the search`.
  public func label(of field: RunField) -> String {
    switch field {
    case .state: "State of the run"
    case .version: "Version of the case"
    case .digest: "Digest of the version"
    case .values: "Values of the policy"
    case .seconds: "Seconds of the search"
    case .fault: "Why there is no plan"
    case .base: "Planned again from run"
    case .orders: "Decisions that the plan holds"
    case .planState: "State of the plan"
    case .planDigest: "Digest of the plan"
    case .unit: "Unit"
    case .agrees: "Agrees"
    }
  }

  /// For example `The time was over before there was any plan`.
  public func sentence(_ fault: RunFault) -> String {
    switch fault {
    case .caseErrors: "With these values the case has errors. Mend them, or change the values, and start again."
    case .contradictoryOrders:
      "Decisions in the case contradict each other, so that no plan holds all of them. The text below names them: change one."
    case .limitWithoutPlan: "The time was over before there was any plan. Give more seconds and start again."
    case .failedCheck:
      "The plan did not pass its check, so it was not kept. This is a mistake of the program: tell your administrator."
    case .crash:
      "The program used up the memory or the time that it may have, or ended by a mistake. Nothing else was harmed: start it "
        + "again, and tell your administrator if that happens once more."
    }
  }

  /// For example `This run is over already`.
  public func sentence(_ refusal: RunRefusal) -> String {
    switch refusal {
    case .noSuchRun: "There is no such run."
    case .isOver(let state):
      state.isOver
        ? "This run is over already (\(label(of: state))). Nothing was changed."
        : "This run was asked to stop already. It ends as soon as the plan is checked."
    case .notClean: "This version has errors. Mend them first."
    case .withoutPlan: "This run has no plan to go on from. Next: start it again, and wait until there is one."
    }
  }

  /// For example `The plan is found`.
  public func summary(of run: PlanRun) -> String {
    switch run.state {
    case .queued: "This run waits until another one is over. It starts by itself."
    case .running:
      run.isStopping
        ? "This run was asked to stop: the best plan so far is being checked and written."
        : "This run goes on, whether this page is open or not."
    case .done: "There is a plan. It was checked, and its files are below."
    case .failed: run.fault.map(sentence) ?? "There is no plan."
    case .stopped: "This run was stopped before there was any plan. Start it again if you need one."
    case .interrupted:
      "The server ended while this run went on. Nothing of it was kept, and nothing else was lost: start it again."
    }
  }

  /// For example `Run 3`.
  public func name(ofRun number: RunNumber) -> String { "Run \(number.rawValue)" }

  /// For example `2 min 5 s`.
  public func duration(_ seconds: Double) -> String {
    let whole = Int(max(0, seconds).rounded())
    return whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
  }

  /// For example `84,287.4 hours a month`.
  public func lostHours(_ value: Double) -> String { "\(figure(value, decimals: 1)) hours a month" }

  /// For example `0.12%`.
  public func share(_ value: Double) -> String { "\(figure(value * 100, decimals: 2))%" }
}
