import Foundation
import ResultsFormat
import Spreadsheets
import Wording

/// What a file is that a workflow writes, as far as its name has to say so.
enum FileForm {
  /// A page (HTML), which nobody should take for a document.
  case page
  /// A workbook (XLSX), which spreadsheets open by its name.
  case workbook

  /// Why a name would mislead whoever opens the file; nil where it does not.
  fileprivate func refusal(of file: URL) -> FileRefusal? {
    let ending = file.pathExtension.lowercased()
    return switch self {
    case .page: ["pdf", "doc", "docx", "xls", "xlsx"].contains(ending) ? .namedAsDocument : nil
    case .workbook: ending == "xlsx" ? nil : .notNamedAsWorkbook
    }
  }
}

/// The place of one file that a workflow writes, whole or not at all.
struct FileDestination {
  private let file: URL
  private let mayReplace: Bool
  private let inputs: [URL]
  private let results: URL?
  private let form: FileForm?

  /// - Parameters:
  ///   - mayReplace: Whether an ordinary file that stands there may be replaced.
  ///   - inputs: The files that the workflow reads, which are never written to.
  ///   - results: The folder that the workflow writes besides, which is to hold nothing else.
  ///   - form: What the name of the file has to fit; nil where any name does.
  init(
    _ file: URL, mayReplace: Bool, apartFrom inputs: [URL] = [], outside results: URL? = nil, form: FileForm? = nil
  ) {
    (self.file, self.mayReplace, self.inputs, self.results) = (file, mayReplace, inputs, results)
    self.form = form
  }

  /// Refuses to put the file in the place of another one, unless that is asked for, or of a folder, a device or a link,
  /// or into a folder of results, which no later results could replace then.
  ///
  /// - Throws: ``FileRefusal``.
  func check() throws(FileRefusal) {
    func place(_ url: URL) -> String { url.standardizedFileURL.resolvingSymlinksInPath().path }
    if inputs.contains(where: { place($0) == place(file) }) { throw .isInput }
    let folder = file.standardizedFileURL.deletingLastPathComponent()
    if let results, (place(folder) + "/").hasPrefix(place(results) + "/") { throw .insideResults }
    guard FileManager.default.isWritableFile(atPath: folder.path) else { throw .notWritable }
    if ResultsReader.isResults(folder) { throw .insideResults }
    if let refusal = form?.refusal(of: file) { throw refusal }
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: file.path) else { return }
    guard attributes[.type] as? FileAttributeType == .typeRegular else { throw mayReplace ? .notAFile : .exists }
    guard mayReplace else { throw .exists }
  }

  /// Writes to a temporary name beside the destination.
  ///
  /// Every file has a name of its own meanwhile, so that two into one place never write to one file.
  ///
  /// - Returns: The file, to be put in its place or thrown away.
  /// - Throws: ``FileRefusal``, and whatever the content or the system throws; nothing is left then.
  func stage(_ content: (FileHandle) throws -> Void) throws -> StagedFile {
    try check()
    let name = ".\(file.lastPathComponent).\(UUID().uuidString).part"
    let staged = StagedFile(partial: file.deletingLastPathComponent().appendingPathComponent(name), file: file)
    guard FileManager.default.createFile(atPath: staged.partial.path, contents: nil) else {
      throw FileRefusal.notWritable
    }
    do {
      let handle = try FileHandle(forWritingTo: staged.partial)
      defer { try? handle.close() }
      try content(handle)
      try handle.synchronize()
      return staged
    } catch {
      staged.discard()
      throw error
    }
  }

  /// Writes to a temporary name beside the destination and renames.
  ///
  /// - Throws: ``FileRefusal``, and whatever the content or the system throws; nothing is left then.
  func write(_ content: (FileHandle) throws -> Void) throws { try stage(content).publish() }

  /// Writes bytes.
  ///
  /// - Throws: As ``write(_:)`` does.
  func write(_ bytes: [UInt8]) throws { try write { try $0.write(contentsOf: Data(bytes)) } }

  /// Makes a workbook and writes it.
  ///
  /// - Throws: As ``stage(_:)`` does.
  func write(_ document: WorkbookDocument) throws { try stage(document).publish() }

  /// Makes a workbook and writes it to a temporary name beside the destination.
  ///
  /// - Throws: ``FileRefusal``, which also says why the workbook cannot be made, and whatever the system throws.
  func stage(_ document: WorkbookDocument) throws -> StagedFile {
    try check()
    let bytes: [UInt8]
    do { bytes = try document.bytes() } catch { throw FileRefusal.unmade(error) }
    return try stage { try $0.write(contentsOf: Data(bytes)) }
  }
}

/// A file that is written whole beside its place.
struct StagedFile {
  fileprivate let partial: URL
  fileprivate let file: URL

  /// Puts the file in its place.
  ///
  /// - Throws: ``FileRefusal``; nothing is left of the file then.
  func publish() throws(FileRefusal) {
    guard rename(partial.path, file.path) == 0 else {
      discard()
      throw .notWritable
    }
  }

  /// Removes the file; its place stays as it is.
  func discard() { try? FileManager.default.removeItem(at: partial) }
}
