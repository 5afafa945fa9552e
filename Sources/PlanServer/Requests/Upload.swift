internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import PlanStore
internal import Wording
internal import Workplace

/// A file that came with a form.
enum SentFile: Sendable {
  /// It lies on the disk.
  case received(StagedFile, name: String, form: CaseForm)
  /// It was not taken; nothing of it was kept.
  case refused(CaseFieldProblem)
}

/// Receives a form with a file, which goes to the disk piece by piece.
struct Upload: Sendable {
  let store: PlanStore
  /// The most bytes of the file.
  let most: Int
  /// The secret behind the token of the form.
  let secret: String

  /// So much of what is too large is read and thrown away, so that whoever sent it gets a page that says so; beyond it the
  /// connection is cut.
  private static let mostBytes = 1 << 30

  /// Receives the form; its token is looked at before anything of a file is written.
  func receive(_ request: Request) async throws -> (FormFields, SentFile) {
    guard var reader = MultipartReader(contentType: request.headers[.contentType] ?? "") else {
      throw PageRefusal(.notUnderstood)
    }
    var receiving = Receiving(upload: self)
    var total = 0
    do {
      for try await buffer in request.body {
        total += buffer.readableBytes
        guard total <= Self.mostBytes else { throw PageRefusal(.tooLarge(most: most)) }
        for event in try reader.take(Array(buffer: buffer)) { try receiving.take(event) }
      }
    } catch let problem as MultipartProblem {
      throw PageRefusal(problem == .tooMuch ? .tooLarge(most: MultipartReader.mostTextBytes) : .notUnderstood)
    }
    guard reader.isAtEnd else { throw PageRefusal(.notUnderstood) }
    return try receiving.end()
  }
}

/// A form that is being received.
private struct Receiving {
  let upload: Upload
  private var form = FormFields()
  private var receiver: FileReceiver?
  private var named: (name: String, form: CaseForm)?
  private var file: SentFile?
  private var isTokenValid = false

  init(upload: Upload) { self.upload = upload }

  mutating func take(_ event: MultipartEvent) throws {
    switch event {
    case .field(let name, let value): form.add(name, value)
    case .fileBegins(_, let name): try begin(MultipartHead.fileName(name))
    case .fileBytes(let bytes): try append(bytes)
    case .fileEnds: try endFile()
    }
  }

  private mutating func begin(_ name: String) throws {
    // Pages send the token first; what comes without it is not written at all.
    guard FormToken.isValid(form["token"], for: upload.secret) else { throw PageRefusal(.foreignForm) }
    isTokenValid = true
    guard file == nil else { throw PageRefusal(.notUnderstood) }
    // Browsers send a file without a name where none was chosen.
    guard !name.isEmpty else {
      file = .refused(CaseFieldProblem(.file, .missing))
      return
    }
    let ending = name.lowercased().split(separator: ".").last ?? ""
    guard let kind = CaseForm.allCases.first(where: { $0.ending == ending }) else {
      file = .refused(CaseFieldProblem(.file, .otherKind))
      return
    }
    if let problem = CaseFieldProblem.of(name, .file, most: CaseNameRule.longest) {
      file = .refused(problem)
      return
    }
    named = (TypedText.normalized(name), kind)
    receiver = try upload.store.receiver(of: kind)
  }

  private mutating func append(_ bytes: [UInt8]) throws {
    guard let receiver else { return }
    guard receiver.bytes + bytes.count <= upload.most else {
      self.receiver = nil
      file = .refused(CaseFieldProblem(.file, .tooLarge(most: upload.most)))
      return
    }
    try receiver.append(Data(bytes))
  }

  private mutating func endFile() throws {
    guard let receiver, let named else { return }
    file = .received(try receiver.end(), name: named.name, form: named.form)
    self.receiver = nil
  }

  func end() throws -> (FormFields, SentFile) {
    guard isTokenValid || FormToken.isValid(form["token"], for: upload.secret) else {
      throw PageRefusal(.foreignForm)
    }
    return (form, file ?? .refused(CaseFieldProblem(.file, .missing)))
  }
}
