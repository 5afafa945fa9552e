internal import PlanStore
internal import StaffingDomain
internal import Wording
internal import Workplace

/// The life of a plan: submitting, answering for units, approving, putting in force.
extension Site {
  func planLife(_ visit: Visit) async throws -> Answer {
    answer(visit, try await lifePage(visit, try await askedPlan(visit, .view, .viewOwnUnit)))
  }

  func advancePlan(_ visit: Visit) async throws -> Answer {
    guard let deed = PlanDeed(rawValue: visit.form["deed"]), PlanDeed.steps.contains(deed),
      let steps = Int(visit.form["steps"]), let decisions = Int(visit.form["decisions"])
    else { throw PageRefusal(.notUnderstood) }
    // Whether it may be done is asked of the store: who was faster is told first, and what was typed stays.
    let asked = try await askedPlan(visit, .view, .viewOwnUnit)
    do {
      // What is decided after this is found by the store, which counts decisions.
      if deed == .submit, Self.refusal(of: deed, visit, asked.run) == nil {
        let against = asked.plan.against(try await store.decisions(about: asked.run.number))
        guard against == 0 else { throw PlanStepRefusal.againstDecisions(against) }
      }
      _ = try await store.carryOut(
        deed, with: asked.run.number, reason: visit.form["reason"], digest: asked.plan.digest, after: steps,
        decisions: decisions, by: visit.authorship)
      return .redirect(to: "\(asked.address)/life", done: .planAdvanced)
    } catch let refusal as PlanStepRefusal {
      return try await refused(refusal, visit, deed)
    }
  }

  func answerPlan(_ visit: Visit) async throws -> Answer {
    guard let version = Int(visit.form["version"]), ["yes", "no"].contains(visit.form["agrees"]) else {
      throw PageRefusal(.notUnderstood)
    }
    let asked = try await askedPlan(visit, .viewOwnUnit)
    do {
      _ = try await store.answer(
        agrees: visit.form["agrees"] == "yes", reason: visit.form["reason"], for: visit.form["unit"],
        to: asked.run.number, after: version, by: visit.authorship)
      return .redirect(to: "\(asked.address)/life", done: .planAnswered)
    } catch let refusal as PlanStepRefusal {
      return try await refused(refusal, visit, .answer)
    }
  }

  /// The page as it is now, with why nothing was done.
  private func refused(_ refusal: PlanStepRefusal, _ visit: Visit, _ deed: PlanDeed) async throws -> Answer {
    // Who has no part in it at all gets no page about it.
    switch refusal {
    case .plan(.notInState): break
    case .plan(let refusal): throw PageRefusal(.plan(refusal))
    default: break
    }
    let isTyped = if case .reason = refusal { true } else { false }
    let now = try await askedPlan(visit, .view, .viewOwnUnit)
    return answer(visit, try await lifePage(visit, now, (deed, refusal)), status: isTyped ? 422 : 409)
  }

  private func lifePage(
    _ visit: Visit, _ asked: AskedPlan, _ refused: (deed: PlanDeed, refusal: PlanStepRefusal)? = nil
  ) async throws -> PartsView {
    let wording = visit.wording
    let page = LifePage(
      visit: visit, asked: asked,
      decisionChanges: try await store.decisionChanges(about: asked.run.number),
      steps: try await store.steps(of: asked.run.number),
      answers: try await store.answers(to: asked.run.number), refused: refused)
    let title = asked.title(wording.label(LifePageLabel.life), wording)
    let problems = refused.map { ProblemsView(wording.sentence($0.refusal), in: wording) }
    let deeds = PlanDeed.steps.filter { Self.refusal(of: $0, visit, asked.run) == nil }
    let forms =
      deeds.map { page.form($0) } + (Self.refusal(of: .answer, visit, asked.run) == nil ? [page.answerForm()] : [])
    let parts = [page.head] + forms.map { PartView(forms: [$0]) } + [page.answerList, page.stepList, page.links]
    return PartsView(frame: FrameView(visit, title: title, problems: problems), parts: parts.compactMap(\.self))
  }
}
