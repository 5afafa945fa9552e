import CaseFormat
import CaseGeneration
import StaffingDomain
import Testing

/// Named sizes and variants: the cases that measurements are quoted for must stay the same cases.
@Suite struct SizeTests {
  /// SHA-256 over the names and bytes of all files of the default seed, 1.
  static let digests: [(size: GenerationSize, variant: GenerationOptions.Variant, digest: String)] = [
    (.small, .full, "bd0a0c06d2debc1d8b1d76c0118155dd0dbbf9ea2cf01ab6da057bbbf0df83d9"),
    (.small, .network, "186c85dd4340998b5f6834eb7efe7fc50d9a68397f94daf5fbaaded51a39c64f"),
    (.small, .everything, "3436a5459a269ce2dcad829701fe9179c7b415ada9d02ffef6a347b08345c4a6"),
    (.province, .everything, "7ceb55c5a8a6931afaf8e9da2a9f40830cedd538491cd9de7038b981326add2f"),
    (.province, .full, "1d0de0bc4356df2c3f2c00f1ed4b1cf862934766c465df9260fd9ae96352670e"),
    (.province, .network, "80a2e5905327614aa3f1a167c5b93d1912e2367ffd683b9a1fa57ba0063294cc"),
  ]

  private func generate(_ size: GenerationSize, _ variant: GenerationOptions.Variant) -> GeneratedCase {
    CaseGenerator.generate(
      GenerationOptions(
        communes: size.communes, provinces: size.provinces, seed: 1, officers: size.officers, variant: variant))
  }

  @Test(arguments: digests) func `The default seed gives the recorded case`(
    _ size: GenerationSize, _ variant: GenerationOptions.Variant, _ digest: String
  ) {
    let generated = generate(size, variant)
    #expect(generated.communeCount == size.communes && generated.officerCount == size.officers)
    var hash = SHA256()
    for file in generated.files.sorted(by: { $0.name < $1.name }) {
      hash.update(Array("\(file.name)\n".utf8))
      hash.update(file.bytes)
    }
    #expect(hash.finalizeHexadecimal() == digest)
  }

  @Test func `The network variant has no rule that couples officers but the posts`() {
    let files = generate(.small, .network).files
    let policy = files.first { $0.name == "policy.yml" }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    for key in ["maximum_transfers", "maximum_outflow_share", "allowance_budget"] { #expect(!policy.contains(key)) }
    #expect(!files.contains { $0.name == CaseTable.decisions.fileName })
    let tables = GeneratedTables(
      GenerationOptions(communes: 20, seed: 1, officers: 800, variant: .network))
    #expect(tables.rows("officers").allSatisfy { ($0["fte"] ?? "").isEmpty })
    #expect(tables.rows("communes").allSatisfy { ($0["establishment"] ?? "").isEmpty })
  }
}
