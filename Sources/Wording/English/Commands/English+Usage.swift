internal import StaffingDomain

extension English {
  /// For example `--threads takes a number from 1 to 256.`.
  public func usage(_ problem: UsageProblem) -> String {
    switch problem {
    case .numberOutOfRange(let option, let range):
      "\(option) takes a number from \(range.lowerBound) to \(range.upperBound)."
    case .stability: "--stability takes hours a month, 0 to 100000."
    case .timeLimit: "--time-limit takes seconds above 0."
    case .memoryLimit: "--memory-limit takes MiB, 1 or more."
    case .gap:
      "--gap takes a share from 0 to 0.1 of what can be recovered, for example 0.001: a plan that leaves more is not "
        + "called optimal. Give --time-limit to have the best plan found by then."
    case .needs(let option, let partner): "\(option) \(needs(partner))"
    case .excludes(let option, let rival): excludes(option, rival)
    case .notKeyAndValue(let text): "'\(text)' is not of the form key=value"
    case .varyCount: "--vary takes one key, or two for a grid, for example --vary maximum_transfers=0:300:25."
    case .variedTwice(let key): "--vary gives \(key) twice; put all values into one list."
    case .setAndVaried(let key): "\(key) is both set and varied; leave out --set \(key)=...."
    case .ontoItself: "-o is the folder that --from reads; give the new plan a folder of its own."
    case .whyNot:
      "--why-not takes an officer and a cell, for example: --why-not O0012 00731/LAND; give it after the folders."
    case .questionWithoutResults: "Give the results folder too: it holds the plan that is asked about."
    case .outOfProportion(let option, let range, let communes):
      "\(option) must lie between \(range.lowerBound) and \(range.upperBound) for \(communes) communes."
    case .mappingOrGuess: "Give --mapping FILE, or --guess to have one written to start with."
    case .notADecimal(let pointed?): "on the command line a number is written with a decimal point: \(pointed)."
    case .notADecimal(nil): "write a number, with a decimal point where it needs one, for example 0.05."
    case .notAMonth(let text): "'\(text)' is no month; write it like 2026-03."
    case .lettersOfNothing:
      "Give CASE and RESULTS with -o FILE or --json, or one of --fields and --print-template alone."
    case .unknownLanguage(let text):
      "'\(text)' is no language of Cadre; the languages are \(LanguageCode.allCases.map(\.rawValue).joined(separator: ", "))."
    }
  }

  private func needs(_ partner: UsagePartner) -> String {
    switch partner {
    case .output: "needs -o, the place of the tables."
    case .from: "needs --from, the earlier results folder."
    case .communesFrom: "needs --communes-from; use --provinces for their number."
    case .confirmPlans: "is the gap of plans: give --confirm-plans too."
    case .waves: "is a month of waves: give --waves too."
    }
  }

  private func excludes(_ option: String, _ rival: UsageRival) -> String {
    switch rival {
    case .direct: "\(option) starts from an earlier plan, which --strategy direct cannot; leave one of them out."
    case .receipt: "--receipt shows one cell, which it names itself; leave \(option) out."
    case .others(let others): "\(option) cannot be combined with \(list(others)); leave one of them out."
    }
  }
}
