/// Why the data of the workplace cannot be read or written.
public enum StoreFault: Error, Sendable, Hashable {
  /// The folder is not there and cannot be made.
  case folderNotMade(String, reason: String)
  /// The folder cannot be read or written.
  case folderNotUsable(String, reason: String)
  /// What stands at the place is no folder.
  case notAFolder(String)
  /// Other users of the machine may read or write the folder.
  case folderOpenToOthers(String)
  /// Another server uses the folder.
  case inUse(String)
  /// A newer Cadre wrote the data.
  case madeByNewerVersion(String)
  /// The file is no database, or is damaged.
  case damaged(String)
  /// There is no room left on the disk.
  case diskFull(String)
  /// The folder may only be read.
  case readOnly(String)
  /// The clock of the machine is behind the last row of the audit trail.
  case clockBehind(now: Timestamp, last: Timestamp)
  /// Something else, in the words of the database.
  case database(String)
}

/// Why the server does not start, besides its data.
public enum ServerFault: Error, Sendable, Hashable {
  /// Without a certificate the server answers this machine only.
  case hostNeedsCertificate(host: String)
  /// One of certificate and key was given without the other.
  case certificateWithoutKey
  case keyWithoutCertificate
  /// The certificate or the key cannot be used.
  case certificateNotUsable(String, reason: String)
  /// The address is taken.
  case addressInUse(host: String, port: Int)
  /// The address cannot be had.
  case addressNotUsable(host: String, port: Int, reason: String)
  /// The program that checks cases and plans is not there.
  case programMissing(String)
  /// A file that is to be added as a case cannot be read.
  case caseNotReadable(String)
  /// A file cannot be added as a case.
  case caseNotUsable(String, [CaseFieldProblem])
  /// There is no user of this name.
  case noUser(String)
  /// The user of this name is disabled.
  case disabledUser(String)
}
