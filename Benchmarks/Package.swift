// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "cadre-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "cadre", path: ".."),
    // Without its traits: the interposers count allocations, which are not measured here.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // The benchmark tool takes for a benchmark what lies directly in a folder `Benchmarks`.
    .executableTarget(
      name: "Pipeline",
      dependencies: [
        .product(name: "Phases", package: "cadre"), .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Pipeline", swiftSettings: settings, plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ],
  swiftLanguageModes: [.v6]
)
