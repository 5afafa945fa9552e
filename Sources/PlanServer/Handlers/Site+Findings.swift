internal import Foundation
internal import PlanStore
internal import StaffingDomain
internal import Tables
internal import Wording
internal import Workplace

/// A version of a case that a visit asks for.
struct AskedVersion: Sendable {
  let workplaceCase: WorkplaceCase
  let version: CaseVersion

  var address: String { Site.address(of: version.number, workplaceCase.number) }
  /// The title of its pages.
  func title(_ wording: any Language) -> String {
    "\(workplaceCase.name): \(wording.name(ofVersion: version.number))"
  }
}

/// The findings of a version, and its files.
extension Site {
  private static let rowsOfPage = 100
  private static let rowsOfFile = 100_000
  /// The most bytes of a file that is sent from memory.
  private static let mostBytes = 256 << 20

  /// The version that a visit asks for.
  func askedVersion(_ visit: Visit) async throws -> AskedVersion {
    let entry = try await asked(visit)
    guard let number = Int(visit.parameters["version"] ?? ""),
      let version = try await store.version(number, of: entry.number)
    else { throw PageRefusal(.notFound) }
    return AskedVersion(workplaceCase: entry, version: version)
  }

  func findings(_ visit: Visit) async throws -> Answer {
    answer(visit, try await findingsPage(visit, try await askedVersion(visit)))
  }

  func findingsFile(_ visit: Visit) async throws -> Answer {
    let asked = try await askedVersion(visit)
    let wording = visit.wording
    let rows = try await store.findings(
      Self.filter(visit), of: asked.version.number, asked.workplaceCase.number, limit: Self.rowsOfFile)
    var writer = CSVWriter(header: [
      "severity", "code", "head", "file", "sheet", "line", "column", "cell", "message", "remedy",
    ])
    for row in rows {
      let words = row.words[wording.code]
      writer.append([
        row.severity.rawValue, row.code, row.head?.rawValue ?? "", row.file, row.sheet ?? "",
        row.line.map { String($0) } ?? "", row.column.map { String($0) } ?? "", row.cell ?? "", words?.message ?? "",
        words?.remedy ?? "",
      ])
    }
    return .file(writer.bytes, name: "findings.csv", type: "text/csv; charset=utf-8")
  }

  func markedWorkbook(_ visit: Visit) async throws -> Answer {
    let asked = try await askedVersion(visit)
    let folder = try store.workFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let corrections = try await store.corrections(of: asked.version.number, asked.workplaceCase.number)
    let workbook = try await workshop.marked(
      store.place(of: asked.version.file), with: corrections, language: visit.wording.code, in: folder)
    guard let workbook else { throw PageRefusal(.notFound) }
    return .file(
      try Self.bytes(of: workbook), name: "case-\(asked.workplaceCase.number.rawValue)-\(asked.version.number).xlsx",
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  }

  func originalFile(_ visit: Visit) async throws -> Answer {
    let asked = try await askedVersion(visit)
    let file = asked.version.file
    let type =
      switch file.form {
      case .workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      case .archive: "application/zip"
      }
    return .file(
      try Self.bytes(of: store.place(of: file)),
      name: "case-\(asked.workplaceCase.number.rawValue)-\(asked.version.number).\(file.form.ending)", type: type)
  }

  private static func bytes(of file: URL) throws -> [UInt8] {
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    return Array(try handle.read(upToCount: mostBytes) ?? Data())
  }

  private static func filter(_ visit: Visit) -> FindingFilter {
    let code = visit.query["kind"]
    let file = visit.query["file"]
    return FindingFilter(
      severity: FindingSeverity(rawValue: visit.query["severity"]), head: QualityHead(rawValue: visit.query["head"]),
      code: code.isEmpty ? nil : code, file: file.isEmpty ? nil : file,
      order: FindingFilter.Order(rawValue: visit.query["order"]) ?? .place)
  }

  func findingsPage(
    _ visit: Visit, _ asked: AskedVersion, problems: ProblemsView? = nil
  ) async throws -> PartsView {
    let wording = visit.wording
    let (number, version) = (asked.workplaceCase.number, asked.version)
    let filter = Self.filter(visit)
    let count = try await store.findingCount(filter, of: version.number, number)
    let kinds = try await store.findingKinds(of: version.number, number)
    let corrections = try await store.corrections(of: version.number, number)
    let mayCorrect = visit.user?.details.role.may(.importCases) ?? false
    let page = FindingPage(
      asked: asked, filter: filter, kinds: kinds.kinds, files: kinds.files, wording: wording,
      mayCorrect: mayCorrect, mayPlan: visit.user?.details.role.may(.planRuns) ?? false)
    var parts = [page.head]
    if kinds.kinds.isEmpty {
      parts.append(PartView(paragraphs: [wording.label(FindingPageLabel.noFindings)]))
    } else {
      let from = visit.isFile ? 0 : max(0, Int(visit.query["from"]) ?? 0)
      let rows = try await store.findings(
        filter, of: version.number, number, limit: visit.isFile ? Self.rowsOfFile : Self.rowsOfPage, offset: from)
      parts += [page.list(rows, from: from, of: count, perPage: Self.rowsOfPage), page.counts]
    }
    if !corrections.isEmpty { parts.append(page.corrections(corrections, token: visit.formToken)) }
    parts.append(page.links)
    return PartsView(frame: FrameView(visit, title: asked.title(wording), problems: problems), parts: parts)
  }
}
