import Foundation
import TestSupport
import Testing

/// `cadre outlook`: what moves its window, and how it ends when something is wrong.
@Suite struct OutlookCommandTests {
  private static let province = "scenarios/02-province"

  @Test func aLaterPlanDateAndMoreYearsMoveTheWindow() throws {
    let run = try CommandRun(["outlook", Self.province, "--years", "1", "--set", "plan_date=2027-04-01"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("Outlook from 2027-04-01 to 2028-03-31, 1 year: 36 communes, "))
    #expect(run.output.contains("2027/28"))
  }

  @Test(arguments: [
    (["--years", "0"], "--years takes a number from 1 to 50"), (["--years", "51"], "--years takes a number"),
    (["--years", "soon"], "years"), (["--overwrite"], "--overwrite needs -o"),
    (["--workbook", "no/such/place.xlsx"], "cadre: no/such/place.xlsx"),
    (["--workbook", "LICENSE"], "LICENSE: what is written is a workbook"), (["-o", "scenarios"], "holds"),
    (["-o", "scenarios/02-province/out"], "it is the case folder, inside it"),
    (["-o", "LICENSE"], "is not a folder"), (["-o", "no/such/place.csv"], "does not exist"),
    (["--set", "years"], "is not of the form key=value"),
  ])
  func usageErrorsEndWith64(_ arguments: [String], _ message: String) throws {
    let run = try CommandRun(["outlook", Self.province] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func aCaseWithErrorsHasNoOutlook() throws {
    try Project.withTemporaryFolder { folder throws in
      let run = try CommandRun([
        "outlook", "scenarios/04-bad-data", "-o", folder.appendingPathComponent("out").path,
      ])
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test func helpShowsExamplesAndExitCodes() throws {
    let run = try CommandRun(["outlook", "--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("Examples:") && run.output.contains("Exit codes:"))
  }
}
