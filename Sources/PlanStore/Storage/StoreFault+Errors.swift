internal import GRDB
internal import Workplace

extension StoreFault {
  /// What an error of the database means; a refusal stays what it is.
  static func wrapped(_ error: any Error, in folder: String) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    return StoreFault(of: error, in: folder)
  }

  /// The fault behind an error.
  init(of error: any Error, in folder: String) {
    if let fault = error as? StoreFault {
      self = fault
      return
    }
    guard let error = error as? DatabaseError else {
      self = .database("\(error)")
      return
    }
    self =
      switch error.resultCode {
      case .SQLITE_FULL: .diskFull(folder)
      case .SQLITE_READONLY: .readOnly(folder)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(folder)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .inUse(folder)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
        .folderNotUsable(folder, reason: error.message ?? error.resultCode.description)
      default: .database(error.message ?? error.resultCode.description)
      }
  }
}
