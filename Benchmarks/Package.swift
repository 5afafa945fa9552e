// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of the root package, one directory up.
func cadre(_ name: String) -> Target.Dependency { .product(name: name, package: "cadre") }

let package = Package(
  name: "cadre-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "cadre", path: ".."),
    // Without its traits: the interposers count allocations, which are not measured here.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .target(
      name: "Phases",
      dependencies: [
        cadre("StaffingDomain"), cadre("CaseFormat"), cadre("ResultsFormat"), cadre("Tables"), cadre("Workloads"),
        cadre("LinearProgramming"),
        cadre("GLPKBackend"), cadre("Planning"), cadre("Auditing"), cadre("Explanation"), cadre("Reporting"),
        cadre("CaseGeneration"),
      ],
      swiftSettings: settings),
    .executableTarget(name: "Smoke", dependencies: ["Phases"], swiftSettings: settings),
    // The benchmark tool takes for a benchmark what lies directly in a folder `Benchmarks`.
    .executableTarget(
      name: "Pipeline", dependencies: ["Phases", .product(name: "Benchmark", package: "benchmark")],
      path: "Pipeline", swiftSettings: settings, plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ],
  swiftLanguageModes: [.v6]
)
