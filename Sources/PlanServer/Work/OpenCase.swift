internal import Foundation
internal import StaffingDomain
internal import Workflows
internal import Workloads
internal import Workplace

/// A version that is open for questions.
struct OpenCase: Sendable {
  let staffingCase: StaffingCase
  let needs: StaffingNeeds
  let diagnosis: StaffingDiagnosis
}

extension OpenCase {
  /// Reads a version that a check found free of errors.
  static func read(_ file: URL, with corrections: [CellCorrection], overrides: [PolicyOverride] = []) throws -> OpenCase
  {
    let changes: [RequestedCase.WhatIfPlace] =
      corrections.isEmpty
      ? []
      : [.bytes(Array(CorrectionText.whatIf(corrections).utf8), fileName: CorrectionText.fileName)]
    let loaded = try LoadedCase(RequestedCase(RequestedCase.place(at: file), overrides: overrides, whatIfs: changes))
    let needs = try loaded.needs()
    return OpenCase(
      staffingCase: loaded.staffingCase, needs: needs,
      diagnosis: StaffingDiagnosis(loaded.staffingCase, needs: needs))
  }
}
