import CaseFormat
import CaseGeneration
import StaffingDomain
import Testing

/// Named sizes and variants: the cases that measurements are quoted for must stay the same cases.
@Suite struct SizeTests {
  /// SHA-256 over the names and bytes of all files of the default seed, 1.
  static let digests: [(size: GenerationSize, variant: GenerationOptions.Variant, digest: String)] = [
    (.small, .full, "c5a0c91c526485dd967e53fc38b69394b6feb7c028aef4f07c501ae061eec057"),
    (.small, .network, "02eb531c32af02e6f1f84c01b28e770185162d139ec51ca61f169b0b0be549cb"),
    (.small, .everything, "7238f4fb8c90614b2fbf57c3529d37c57e7d79048ec92381ebdf3a35a97e2d92"),
    (.province, .everything, "64623bc544e3d08c05a1ec6d030a5fb307bce68cb917ab611b3839ee4685a574"),
    (.province, .full, "1b857e36f433d9e97f9b1bcd8929eb9fa53d0e6c72954238d829ea3b0cc1dda3"),
    (.province, .network, "480876be12d1eef1d97b71db6bc9d3f28c3f8d51e037b6dc5831a5305144e5dc"),
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
    #expect(policy.contains("maximum_positions: 1\n"))
    #expect(!files.contains { $0.name == CaseTable.decisions.fileName })
    let tables = GeneratedTables(
      GenerationOptions(communes: 20, seed: 1, officers: 800, variant: .network))
    #expect(tables.rows("officers").allSatisfy { ($0["fte"] ?? "").isEmpty })
    #expect(tables.rows("communes").allSatisfy { ($0["establishment"] ?? "").isEmpty })
  }
}
