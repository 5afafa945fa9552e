import Foundation
import TestSupport
import Testing

/// `cadre training` on a case worked out by hand, and on a made-up one.
///
/// Two communes 10 km apart, a land post in each, both officers in the first, neither with the competency that the post
/// must have. With one seat the second officer goes, trained; the next seat would train the first in place: 152.667 - 1 h
/// of the course. One seat fewer would cost the post, 458 h, less the move of 15.452 h and the course of 1 h.
@Suite struct TrainingCommandTests {
  private static let files = [
    "policy.yml": "plan_date: 2026-01-01\n",
    "communes.csv": "commune,name,kind,latitude,longitude\nA,An,commune,16,107\nB,Bình,commune,16,107.1\n",
    "positions.csv": "position,name,group,rank\nLAND,Land officer,economy,1\n",
    "activities.csv": "activity,name,field,position,unit_hours\nPLOTS,Register plots,land,LAND,1\n",
    "workload.csv": "commune,activity,annual_volume\nA,PLOTS,1832\nB,PLOTS,1832\n",
    "officers.csv": "officer,name,commune,position\nO1,Lan,A,LAND\nO2,Minh,A,LAND\n",
    "competencies.csv": "competency,name,category\nCADASTRE,Cadastre,professional\nENGLISH,English,language\n",
    "requirements.csv": "position,competency,level,mandatory\nLAND,CADASTRE,1,yes\n",
    "courses.csv": "course,name,competency,from_level,to_level,hours,cost,seats\nK1,Cadastre 1,CADASTRE,0,1,12,5,1\n",
    "distances.csv": "from,to,km\nA,B,10\n",
  ]

  private func withCase(_ changes: [String: String] = [:], _ body: (URL) throws -> Void) throws {
    try Project.withTemporaryFolder { folder throws in
      let place = folder.appendingPathComponent("case")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      for (name, text) in Self.files.merging(changes, uniquingKeysWith: { $1 }) {
        try Data(text.utf8).write(to: place.appendingPathComponent(name))
      }
      try body(folder)
    }
  }

  private func text(_ folder: URL, _ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  @Test func theTablesHoldTheHoursWorkedOutByHand() throws {
    try withCase { folder throws in
      let (place, out) = (folder.appendingPathComponent("case").path, folder.appendingPathComponent("out"))
      let run = try CommandRun([
        "training", place, "-o", out.path, "-q", "--set", "training_budget=5", "--confirm-plans",
      ])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors == "\(out.path): 3 tables\n")
      // The budget pays for one course: alone, a seat more recovers nothing.
      #expect(run.output.contains("No course is short of seats.") || run.output.contains("K1"))
      #expect(run.output.contains("Training budget: 5 million VND, 5.0 used; "))
      let budget = try text(out, "budget_value.csv").split(separator: "\n").map(String.init)
      #expect(
        budget.first
          == "training_budget,used,price_of_a_million,confirmed,one_more_million,one_million_fewer,holds_from,holds_to")
      let competencies = try text(out, "competency_values.csv").split(separator: "\n").map(String.init)
      #expect(competencies.count == 2)
      #expect(competencies.last?.hasSuffix(",151.667,151.667") == true, "\(competencies)")
    }
  }

  @Test func oneFileGetsTheCourses() throws {
    try withCase { folder throws in
      let (place, file) = (folder.appendingPathComponent("case").path, folder.appendingPathComponent("values.csv"))
      let run = try CommandRun(["training", place, "-o", file.path, "-q", "--confirm-plans", "--gap", "0"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors == "\(file.path): 1 course\n")
      let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
      let row = Dictionary(uniqueKeysWithValues: zip(rows[0].map(String.init), rows[1].map(String.init)))
      let price = try #require(Double(row["seat_price"] ?? ""))
      #expect((151.666...441.549).contains(price))
      #expect(row["course"] == "K1" && row["seats"] == "1" && row["seats_used"] == "1.000" && row["confirmed"] == "yes")
      #expect(row["one_more_seat"] == "151.667" && row["one_seat_fewer"] == "441.548")
      #expect(row["holds_from_seats"] == "1" && row["holds_to_seats"] == "2")
      #expect(row["plan_recovers"] == "151.667")
      // Unasked, nothing is overwritten; asked, the same bytes are written again.
      let refused = try CommandRun(["training", place, "-o", file.path])
      #expect(refused.status == 64 && refused.output.isEmpty)
      let before = try Data(contentsOf: file)
      #expect(
        try CommandRun(["training", place, "-o", file.path, "-q", "--confirm-plans", "--gap", "0", "--overwrite"])
          .status == 0)
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test func jsonSaysWhatTheTableSays() throws {
    try withCase { folder throws in
      let run = try CommandRun(["training", folder.appendingPathComponent("case").path, "--json"])
      #expect(run.status == 0)
      #expect(run.errors.contains("proving a bound") && run.errors.contains("solving again with one unit more"))
      let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      let courses = try #require(document["courses"] as? [[String: Any]])
      #expect(courses.first?["one_more_seat"] as? Double == 151.667)
      let competencies = try #require(document["competencies"] as? [[String: Any]])
      #expect(competencies.first?["hours_recovered"] as? Double == 151.667)
      #expect(abs((document["bound"] as? Double ?? 0) - 169.119) < 1e-3)
    }
  }

  @Test func aMadeUpCaseHasValuesTwiceTheSame() throws {
    try Project.withTemporaryFolder { folder throws in
      let place = folder.appendingPathComponent("case").path
      let made = try CommandRun([
        "generate", place, "--communes", "3", "--officers", "60", "--variant", "everything", "--seed", "1",
      ])
      #expect(made.status == 0, "\(made.errors)")
      let runs = try (0..<2).map { _ in
        try CommandRun(["training", place, "--set", "training_budget=40", "--json", "-q"])
      }
      #expect(runs[0].status == 0, "\(runs[0].errors)")
      #expect(runs[0].output == runs[1].output)
      #expect(runs[0].output.contains("\"hours_recovered\""))
    }
  }

  @Test func contradictoryOrdersEndWith3() throws {
    let orders = "officer,decision,commune,position\nO1,lock,B,LAND\nO1,lock,A,LAND\n"
    try withCase(["decisions.csv": orders]) { folder throws in
      let run = try CommandRun(["training", folder.appendingPathComponent("case").path])
      #expect(run.status == 3, "\(run.errors)")
      #expect(
        run.errors.contains("error: the orders for O1") && run.errors.contains("decisions.csv:2"), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
  }

  @Test func aCaseWithoutCoursesSaysSo() throws {
    try withCase(["courses.csv": "course,name,competency,from_level,to_level,hours\n"]) { folder throws in
      let run = try CommandRun(["training", folder.appendingPathComponent("case").path, "-q"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("no courses"))
    }
  }

  @Test func aLimitBeforeAnyValueEndsWith4() throws {
    try withCase { folder throws in
      let run = try CommandRun(["training", folder.appendingPathComponent("case").path, "--time-limit", "0.0000001"])
      #expect(run.status == 4, "\(run.errors)")
      #expect(run.errors.contains("the time limit") && run.output.isEmpty)
    }
  }

  @Test(arguments: [
    (["--time-limit", "0"], "--time-limit takes seconds above 0"), (["--gap", "2"], "--gap takes a share"),
    (["--gap", "0.1"], "give --confirm-plans too"), (["--overwrite"], "--overwrite needs -o"),
    (["-o", "LICENSE"], "is not a folder"), (["--set", "years"], "is not of the form key=value"),
  ])
  func usageErrorsEndWith64(_ arguments: [String], _ message: String) throws {
    let run = try CommandRun(["training", "scenarios/02-province"] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func helpShowsExamplesAndExitCodes() throws {
    let run = try CommandRun(["training", "--help"])
    #expect(run.status == 0 && run.output.contains("Examples:") && run.output.contains("Exit codes:"))
  }
}
