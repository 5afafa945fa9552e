// swift-tools-version: 6.1
import PackageDescription

/// One place for the language settings of every Swift target.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of the pipeline; `uses` lists the modules of ours that it may import, and the build checks it.
func module(_ name: String, uses: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: settings)
}

/// What test targets share.
func support(_ name: String, uses: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: uses, path: "Tests/\(name)", swiftSettings: settings)
}

/// Tests run against optimized modules, but are not worth being optimized themselves: that would take longer than they do.
func tests(_ name: String, uses: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: uses,
    swiftSettings: settings + [.unsafeFlags(["-Onone"], .when(configuration: .release))])
}

/// Brings the C library below it, CYaml, whose events tell of anchors before Yams expands them.
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let heap = Target.Dependency.product(name: "HeapModule", package: "swift-collections")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

// What only the planner's workplace needs: `cadre` and `make demo` are built without it.
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
  name: "cadre",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "cadre", targets: ["cadre"]),
    .executable(name: "cadre-server", targets: ["cadre-server"]),
    // For the nested package `Benchmarks`, which measures it with a tool that nobody else has to build.
    .library(name: "Phases", targets: ["Phases"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // Without its traits: no reading of configuration, and no Foundation but its essentials.
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    module("StaffingDomain"),
    module("Tables"),
    module("Pictures", uses: ["Tables"]),
    module("CaseFormat", uses: ["StaffingDomain", "Tables", "Spreadsheets", yams]),
    module("ResultsFormat", uses: ["StaffingDomain", "Tables"]),
    module("LetterTemplates", uses: ["StaffingDomain", "Tables", mustache]),
    module("Workloads", uses: ["StaffingDomain"]),
    module("Workplace", uses: ["StaffingDomain"]),
    module("LinearProgramming", uses: [heap]),
    .target(name: "CAllocator"),
    .target(name: "CGLPK", linkerSettings: [.linkedLibrary("glpk")]),
    module("GLPKBackend", uses: ["LinearProgramming", "CGLPK"]),
    .target(
      name: "CWorkbooks",
      linkerSettings: [.linkedLibrary("xlsxwriter"), .linkedLibrary("zip"), .linkedLibrary("expat")]),
    module("Spreadsheets", uses: ["Tables", "CWorkbooks"]),
    module("CaseImport", uses: ["StaffingDomain", "Tables", "Spreadsheets", "CaseFormat", yams]),
    module("Planning", uses: ["StaffingDomain", "Workloads", "LinearProgramming", heap]),
    module("Scheduling", uses: ["StaffingDomain", "Workloads", "LinearProgramming"]),
    module("Auditing", uses: ["StaffingDomain", "Tables", "ResultsFormat", "Workloads"]),
    module("Explanation", uses: ["StaffingDomain", "Workloads", "LinearProgramming", "Planning"]),
    module(
      "Wording",
      uses: [
        "StaffingDomain", "Tables", "Spreadsheets", "CaseFormat", "ResultsFormat", "LinearProgramming",
        "CaseGeneration", "Workloads", "Planning", "Scheduling", "Auditing", "Explanation", "CaseImport",
        "LetterTemplates", "Workplace",
      ]),
    module(
      "Reporting",
      uses: [
        "StaffingDomain", "Tables", "Pictures", "Spreadsheets", "CaseFormat", "ResultsFormat", "Workloads",
        "LinearProgramming", "Planning", "Scheduling", "Auditing", "Explanation", "Wording", "CaseImport",
        "LetterTemplates",
      ]),
    module("HTMLReport", uses: ["StaffingDomain", "Pictures", "Wording", "Reporting"]),
    module("CaseGeneration", uses: ["StaffingDomain", "Tables", "CaseFormat", "ResultsFormat"]),
    module(
      "Workflows",
      uses: [
        "StaffingDomain", "Tables", "Spreadsheets", "CaseFormat", "ResultsFormat", "Workloads", "LinearProgramming",
        "Planning", "Scheduling", "Auditing", "Explanation", "Wording", "Reporting", "CaseImport", "CaseGeneration",
        "Pictures", "HTMLReport", "LetterTemplates",
      ]),
    module("PlanStore", uses: ["StaffingDomain", "Tables", "Workplace", grdb, crypto, cryptoExtras]),
    module(
      "PlanServer",
      uses: [
        "StaffingDomain", "Tables", "Spreadsheets", "CaseFormat", "ResultsFormat", "Explanation", "Workloads",
        "Pictures", "Workplace", "PlanStore", "Wording", "Reporting", "Workflows", hummingbird, hummingbirdCore,
        hummingbirdTLS, httpTypes, nioCore, nioSSL, serviceLifecycle, logging, mustache,
      ]),
    .executableTarget(
      name: "cadre",
      dependencies: [
        "StaffingDomain", "Tables", "CaseFormat", "ResultsFormat", "LinearProgramming", "GLPKBackend", "Planning",
        "Scheduling", "Auditing", "Wording", "Reporting", "Workflows", "CaseGeneration", "CaseImport", "Spreadsheets",
        "LetterTemplates", "CAllocator", argumentParser,
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "cadre-server",
      dependencies: [
        "StaffingDomain", "Tables", "Workplace", "PlanStore", "PlanServer", "Wording", logging, argumentParser,
      ],
      swiftSettings: settings),

    // What is benchmarked, and the program that runs each benchmark once and checks its counts.
    .target(
      name: "Phases",
      dependencies: [
        "StaffingDomain", "CaseFormat", "ResultsFormat", "Workloads", "LinearProgramming", "GLPKBackend", "Planning",
        "Auditing", "Explanation", "Wording", "Workflows", "CaseGeneration",
      ],
      path: "Benchmarks/Phases", swiftSettings: settings),
    .executableTarget(
      name: "Smoke", dependencies: ["Phases", "LinearProgramming"], path: "Benchmarks/Smoke", swiftSettings: settings),

    // What tests have in common; the brute force in TestSupport knows nothing of Planning, which it checks.
    support("TestSupport", uses: ["StaffingDomain", "Tables", "Workloads", "ResultsFormat"]),
    support(
      "PlanningSupport",
      uses: [
        "StaffingDomain", "CaseFormat", "Workloads", "LinearProgramming", "GLPKBackend", "Planning", "Explanation",
        "TestSupport",
      ]),
    support("StoreSupport", uses: ["PlanStore", "Workplace", "StaffingDomain", "TestSupport"]),
    tests("StaffingDomainTests", uses: ["StaffingDomain"]),
    tests("TablesTests", uses: ["Tables", "TestSupport"]),
    tests("PicturesTests", uses: ["Pictures", "TestSupport"]),
    tests(
      "HTMLReportTests",
      uses: ["HTMLReport", "Pictures", "Reporting", "Wording", "StaffingDomain", "TestSupport"]),
    tests("SpreadsheetsTests", uses: ["Spreadsheets", "Tables", "TestSupport"]),
    tests("CaseFormatTests", uses: ["CaseFormat", "Tables", "StaffingDomain", "Wording", "TestSupport"]),
    tests("ResultsFormatTests", uses: ["ResultsFormat", "StaffingDomain", "Wording", "TestSupport"]),
    tests("LetterTemplatesTests", uses: ["LetterTemplates", "StaffingDomain", "Wording", "Reporting", "TestSupport"]),
    tests("WorkloadsTests", uses: ["Workloads", "StaffingDomain", "TestSupport"]),
    tests("LinearProgrammingTests", uses: ["LinearProgramming"]),
    tests("GLPKBackendTests", uses: ["GLPKBackend", "LinearProgramming", "TestSupport"]),
    tests(
      "PlanningTests",
      uses: [
        "Planning", "GLPKBackend", "LinearProgramming", "Workloads", "StaffingDomain", "CaseFormat", "Auditing",
        "Explanation", "Wording", "Reporting", "TestSupport", "PlanningSupport",
      ]),
    tests(
      "SchedulingTests",
      uses: [
        "Scheduling", "LinearProgramming", "GLPKBackend", "Workloads", "StaffingDomain", "ResultsFormat", "Auditing",
        "Wording", "Reporting", "TestSupport",
      ]),
    tests(
      "AuditingTests",
      uses: ["Auditing", "CaseFormat", "ResultsFormat", "StaffingDomain", "Wording", "Workloads", "TestSupport"]),
    tests(
      "ExplanationTests",
      uses: [
        "Explanation", "Planning", "GLPKBackend", "LinearProgramming", "Workloads", "StaffingDomain", "CaseFormat",
        "Auditing", "Wording", "Reporting", "TestSupport", "PlanningSupport",
      ]),
    tests(
      "CaseGenerationTests",
      uses: ["CaseGeneration", "CaseFormat", "Tables", "StaffingDomain", "Workloads", "Wording", "TestSupport"]),
    tests(
      "CaseImportTests",
      uses: [
        "cadre", "CaseImport", "CaseFormat", "Spreadsheets", "StaffingDomain", "Tables", "Wording", "TestSupport",
      ]),
    tests(
      "ReportingTests",
      uses: [
        "Reporting", "Wording", "Tables", "Pictures", "Explanation", "Planning", "LinearProgramming", "Workloads",
        "StaffingDomain", "CaseFormat", "ResultsFormat", "TestSupport", "PlanningSupport", "LetterTemplates",
      ]),
    tests(
      "WorkflowsTests",
      uses: [
        "Workflows", "Wording", "Tables", "Spreadsheets", "GLPKBackend", "LinearProgramming", "Workloads",
        "StaffingDomain", "CaseFormat", "ResultsFormat", "Planning", "Explanation", "Auditing", "Reporting",
        "CaseGeneration", "TestSupport", "LetterTemplates", "HTMLReport",
      ]),
    tests("WorkplaceTests", uses: ["Workplace", "StaffingDomain"]),
    tests(
      "PlanStoreTests",
      uses: ["PlanStore", "Workplace", "StaffingDomain", "TestSupport", "StoreSupport", grdb]),
    // These run the program, so that it is built before them.
    tests(
      "PlanServerTests",
      uses: [
        "cadre", "cadre-server", "PlanServer", "PlanStore", "Workplace", "Wording", "StaffingDomain", "Tables",
        "TestSupport", "StoreSupport", "ResultsFormat", grdb, hummingbird, httpTypes, nioCore, logging,
      ]),
    tests(
      "CommandTests",
      uses: ["cadre", "Auditing", "CaseFormat", "ResultsFormat", "StaffingDomain", "Workloads", "TestSupport"]),
    tests("ScenarioTests", uses: ["cadre", "CaseFormat", "StaffingDomain", "Wording", "TestSupport"]),
    tests(
      "WordingTests",
      uses: [
        "Wording", "StaffingDomain", "Tables", "Spreadsheets", "CaseFormat", "ResultsFormat", "CaseGeneration",
        "Workloads", "LinearProgramming", "GLPKBackend", "Planning", "Scheduling", "Auditing", "Explanation",
        "Reporting", "Workflows", "TestSupport", "CaseImport", "LetterTemplates", "Workplace",
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c11
)
