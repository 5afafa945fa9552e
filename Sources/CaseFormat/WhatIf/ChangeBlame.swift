internal import StaffingDomain

/// Tells which what-if brought a problem into the tables, so that nobody looks for it in the files.
struct ChangeBlame {
  /// The what-ifs, in order.
  let whatIfs: [WhatIf]
  /// Which changes made the rows that findings are about what they are, by file and line.
  let traces: [String: [Int: ChangeTrace]]
  /// The findings of the case with the first what-ifs only, as many as given.
  let findingsOfFirst: (Int) -> [CaseFinding]

  /// The findings, with the change or the what-if named in those that are not about the files as they stand.
  ///
  /// A finding on a row that a change touched names the change. Any other error is looked for in the case with fewer
  /// what-ifs, and the one with which it appears is named.
  func explained(_ findings: [CaseFinding]) -> [CaseFinding] {
    guard !whatIfs.isEmpty else { return findings }
    var explained: [CaseFinding] = []
    var open: [CaseFinding] = []
    for finding in findings {
      if let trace = finding.line.flatMap({ traces[finding.file]?[$0] }) {
        explained.append(finding.traced(to: trace))
      } else if finding.severity == .error, !namesItsCause(finding) {
        open.append(finding)
      } else {
        explained.append(finding)
      }
    }
    return (explained + blamed(open)).sorted()
  }

  /// Whether a finding stands in a what-if or on the command line, or names the change already.
  private func namesItsCause(_ finding: CaseFinding) -> Bool {
    finding.file == PolicyReader.overrideFile || finding.fact.namedChange != nil
      || whatIfs.contains { $0.fileName == finding.file }
  }

  private func blamed(_ findings: [CaseFinding]) -> [CaseFinding] {
    guard !findings.isEmpty else { return [] }
    var blamed: [CaseFinding] = []
    var open = findings
    for number in whatIfs.indices where !open.isEmpty {
      let known = Set(findingsOfFirst(number))
      for finding in open where known.contains(finding) {
        blamed.append(number == 0 ? finding : finding.traced(to: .since(file: whatIfs[number - 1].fileName)))
      }
      open.removeAll { known.contains($0) }
    }
    return blamed + open.map { $0.traced(to: .since(file: whatIfs.last?.fileName ?? "")) }
  }
}

extension CaseFinding {
  /// The same finding with the change that it comes from.
  func traced(to trace: ChangeTrace) -> CaseFinding {
    CaseFinding(severity, .traced(fact, trace), file: file, line: line, column: column)
  }
}
