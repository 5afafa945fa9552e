import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing

@Suite("Digests")
struct DigestTests {
  @Test(
    "SHA-256 gives the published values (FIPS 180-4 examples and NIST's short and long messages)",
    arguments: [
      ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        1, "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
      ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
  func published(text: String, count: Int, digest: String) {
    let piece = Array(text.utf8)
    #expect(SHA256.hexadecimal(of: Array(repeatElement(piece, count: count).joined())) == digest)
  }

  @Test("Bytes in pieces of any size give the digest of the whole", arguments: [1, 7, 63, 64, 65, 1000])
  func pieces(size: Int) {
    let bytes = (0..<1000).map { UInt8($0 % 251) }
    var hash = SHA256()
    for start in stride(from: 0, to: bytes.count, by: size) {
      hash.update(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    #expect(hash.finalizeHexadecimal() == SHA256.hexadecimal(of: bytes))
  }

  @Test("The digest of a case follows its files, and only them")
  func inputDigest() throws {
    let owned = try TemporaryFolder()
    let folder = owned.url
    func write(_ text: String, _ name: String) throws {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    try write("plan_date: 2026-01-01\n", "policy.yml")
    try write("commune\n1\n", "communes.csv")
    func compute() throws -> String? { try CaseReader.read(folder).digest }
    let digest = try compute()
    #expect(
      digest
        == SHA256.hexadecimal(
          of: Array("communes.csv\n10\ncommune\n1\npolicy.yml\n22\nplan_date: 2026-01-01\n".utf8)))
    try write("notes", "notes.txt")
    #expect(try compute() == digest)
    try write("commune\n2\n", "communes.csv")
    #expect(try compute() != digest)
    try write("commune\n1\n", "communes.csv")
    try write("", "bars.csv")
    #expect(try compute() != digest)
  }
}
