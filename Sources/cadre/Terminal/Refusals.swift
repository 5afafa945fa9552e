import ArgumentParser
import Reporting
import ResultsFormat
import Wording
import Workflows

extension CaseRefusal {
  /// Says on standard error what is wrong with a case; returns the exit code.
  ///
  /// - Parameters:
  ///   - folder: The case as the user calls it.
  ///   - whatIfs: The what-ifs as the user calls them.
  func reported(of folder: String, whatIfs: [String] = []) -> ExitCode {
    let language = OutputLanguage.current
    let lines = lines(in: language)
    switch self {
    case .errors(let findings):
      for line in lines { Terminal.note(line) }
      let command = "cadre check \(folder)" + whatIfs.map { " --what-if \($0)" }.joined()
      Terminal.note("\(folder): \(language.caseErrors(findings.count, hidden: hidden, listedBy: command))")
    case .excessiveWorkload(.inCase, _, _): for line in lines { Terminal.note(line) }
    case .excessiveWorkload: for line in lines { Terminal.complain(line) }
    }
    return ExitCodes.findings
  }

  /// Says on standard error what is wrong with the case of a command; returns the exit code.
  func reported(of input: CaseOptions) -> ExitCode { reported(of: input.folder, whatIfs: input.changes.whatIfs) }
}

extension PlanRefusal {
  /// Says on standard error why there is no plan; returns the exit code.
  var reported: ExitCode {
    for line in lines(in: OutputLanguage.current) { Terminal.note(line) }
    switch self {
    case .contradictoryOrders:
      Terminal.note(OutputLanguage.current.placeOfWaysOut)
      return ExitCodes.contradictoryOrders
    case .noPlan: return ExitCodes.limitWithoutPlan
    }
  }
}

extension FruitlessWork {
  /// Says on standard error why a limit left nothing to tell; returns the exit code.
  var reported: ExitCode {
    Terminal.note(OutputLanguage.current.outcome(self))
    return self == .contradictionAtEveryPoint ? ExitCodes.contradictoryOrders : ExitCodes.limitWithoutPlan
  }
}

extension NameRefusal {
  /// Says on standard error which name the case does not have; returns the exit code.
  var reported: ExitCode {
    Terminal.complain(OutputLanguage.current.refusal(self))
    return ExitCodes.usage
  }
}

extension ResultsRefusal {
  /// Says on standard error why a results folder cannot be built on; returns the exit code.
  ///
  /// - Parameter folder: The folder as the user calls it.
  func reported(of folder: String) -> ExitCode {
    Terminal.complain(line(of: folder, in: OutputLanguage.current))
    switch self {
    case .missing, .folder(.foreign): return ExitCodes.usage
    case .folder(.unreadable), .folder(.otherCase), .damaged, .violated: return ExitCodes.verificationFailed
    }
  }
}

extension AuditRefusal {
  /// Says on standard error what a new plan breaks; returns the exit code.
  var reported: ExitCode {
    for line in lines(in: OutputLanguage.current) { Terminal.note(line) }
    return ExitCodes.verificationFailed
  }
}

extension ResultsError {
  /// Says on standard error why a place cannot be written to; returns the exit code: usage where the place is wrong, fault
  /// where the system refused.
  var reportedOfPlace: ExitCode {
    let message = OutputLanguage.current.refusal(self)
    guard code == .writeFailed else { return Terminal.refuse(message) }
    Terminal.complain(message)
    return ExitCodes.fault
  }
}
