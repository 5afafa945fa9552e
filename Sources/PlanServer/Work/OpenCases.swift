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

/// The versions that were asked about last, by their digests: a page is made of one that was read once.
actor OpenCases {
  /// A province takes some 20 MB, so that a few do no harm.
  private static let most = 3
  private var open: [(digest: String, found: OpenCase)] = []

  /// A version that is open; nil where it has to be read.
  func find(_ digest: String) -> OpenCase? {
    guard let place = open.firstIndex(where: { $0.digest == digest }) else { return nil }
    let entry = open.remove(at: place)
    open.append(entry)
    return entry.found
  }

  /// Keeps a version open in the place of the one that was not asked about for the longest time.
  func keep(_ found: OpenCase, as digest: String) {
    open.removeAll { $0.digest == digest }
    open.append((digest, found))
    if open.count > Self.most { open.removeFirst() }
  }

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
