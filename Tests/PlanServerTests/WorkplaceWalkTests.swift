import Foundation
import TestSupport
import Testing

/// The workplace as those meet it who work there together: in a browser, in Vietnamese.
@Suite(
  "The workplace in a browser",
  .enabled(if: PagePrograms.areThere, "make test brings axe and Playwright; a Chromium has to be on the machine"))
struct WorkplaceWalkTests {
  @Test("From the import of a case with a mistake to the report of a plan in force, by keys and without scripts")
  func walk() throws {
    let walk = try Project.withTemporaryFolder { folder throws in
      try PagePrograms.walk(
        program: try Project.program.get(), scenario: Project.root.appendingPathComponent("scenarios/08-follow-up"),
        folder: folder)
    }
    #expect(walk.error == nil, "after \(walk.reached)")
    #expect(walk.reached.count == 29, "\(walk.reached)")
    #expect(walk.grave.isEmpty && walk.wide.isEmpty, "\(walk.grave) \(walk.wide)")
    #expect(walk.origins == [walk.own])
  }
}
