internal import StaffingDomain

/// Tells which what-if brought a problem into the tables, so that nobody looks for it in the files.
struct ChangeBlame {
  /// The what-ifs, in order.
  let whatIfs: [WhatIf]
  /// What changes did to the rows that findings are about, in words, by file and line.
  let remarks: [String: [Int: String]]
  /// The findings of the case with the first what-ifs only, as many as given.
  let findingsOfFirst: (Int) -> [Finding]

  /// The findings, with the change or the what-if named in those that are not about the files as they stand.
  ///
  /// A finding on a row that a change touched names the change. Any other error is looked for in the case with fewer
  /// what-ifs, and the one with which it appears is named.
  func explained(_ findings: [Finding]) -> [Finding] {
    guard !whatIfs.isEmpty else { return findings }
    var explained: [Finding] = []
    var open: [Finding] = []
    for finding in findings {
      if let remark = finding.line.flatMap({ remarks[finding.file]?[$0] }) {
        explained.append(finding.noting(remark))
      } else if finding.severity == .error, !namesItsCause(finding) {
        open.append(finding)
      } else {
        explained.append(finding)
      }
    }
    return (explained + blamed(open)).sorted()
  }

  /// Whether a finding stands in a what-if or on the command line, or names the change already.
  private func namesItsCause(_ finding: Finding) -> Bool {
    finding.file == PolicyReader.overrideFile
      || whatIfs.contains { $0.fileName == finding.file || finding.message.contains("\($0.fileName):") }
  }

  private func blamed(_ findings: [Finding]) -> [Finding] {
    guard !findings.isEmpty else { return [] }
    var blamed: [Finding] = []
    var open = findings
    for number in whatIfs.indices where !open.isEmpty {
      let known = Set(findingsOfFirst(number))
      for finding in open where known.contains(finding) {
        blamed.append(number == 0 ? finding : finding.noting("since \(whatIfs[number - 1].fileName)"))
      }
      open.removeAll { known.contains($0) }
    }
    return blamed + open.map { $0.noting("since \(whatIfs.last?.fileName ?? "")") }
  }
}

extension Finding {
  /// The same finding with a remark in brackets after what is wrong.
  func noting(_ remark: String) -> Finding {
    Finding(
      severity, code, file: file, line: line, column: column, message: "\(message) (\(remark))", remedy: remedy)
  }
}
