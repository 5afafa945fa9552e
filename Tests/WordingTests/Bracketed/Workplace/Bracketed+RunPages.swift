import StaffingDomain
import Wording
import Workplace

extension Bracketed {
  func label(_ label: RunPageLabel) -> String { marked(english.label(label)) }

  func label(of state: RunState) -> String { marked(english.label(of: state)) }

  func label(of phase: RunPhase) -> String { marked(english.label(of: phase)) }

  func label(of field: RunField) -> String { marked(english.label(of: field)) }

  func sentence(_ fault: RunFault) -> String { marked(english.sentence(fault)) }

  func sentence(_ refusal: RunRefusal) -> String { marked(english.sentence(refusal)) }

  func summary(of run: PlanRun) -> String { marked(english.summary(of: run)) }

  func name(ofRun number: RunNumber) -> String { marked(english.name(ofRun: number)) }

  func duration(_ seconds: Double) -> String { marked(english.duration(seconds)) }

  func lostHours(_ value: Double) -> String { marked(english.lostHours(value)) }

  func share(_ value: Double) -> String { marked(english.share(value)) }
}
