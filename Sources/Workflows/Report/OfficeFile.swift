internal import CaseFormat
internal import Foundation

/// What is wrong with the description of an office.
struct UnusableOffice: Error {
  let findings: [OfficeFinding]
}

extension OfficeReader {
  /// Reads a file; of one that is too long no more than shows it.
  static func read(at url: URL) -> OfficeReading {
    read(url.importedBytes(atMost: longestFile + 1), fileName: url.lastPathComponent)
  }
}

extension OfficeProfile {
  /// Reads the description of an office.
  ///
  /// - Throws: ``UnusableOffice`` with everything that is wrong with the file.
  init(at url: URL) throws(UnusableOffice) {
    let reading = OfficeReader.read(at: url)
    guard let office = reading.office else { throw UnusableOffice(findings: reading.findings) }
    self = office
  }
}
