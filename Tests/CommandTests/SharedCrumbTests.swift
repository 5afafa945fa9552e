import Foundation
import TestSupport
import Testing

/// A plan whose pool has more parts of posts than a file can show is written without them and passes its check.
@Suite struct SharedCrumbTests {
  private static let tables = [
    "policy.yml": "plan_date: 2026-01-01\nmaximum_transfers: 0\n",
    "communes.csv": """
    commune,name,kind,latitude,longitude
    00001,A,commune,16.40,107.60
    00002,B,commune,16.45,107.64
    00003,C,commune,16.50,107.68

    """,
    "positions.csv": "position,name,group,rank\nJ,J,office,1\n",
    "activities.csv": "activity,name,field,position,unit_hours,shareable_share\nV,V,v,J,2,1\n",
    "officers.csv": "officer,commune,position\nO1,00001,J\nO2,00001,J\nO3,00001,J\n",
  ]

  /// A full post, a half, and two half posts a hair too long.
  @Test(arguments: ["1374.0000,458.0001,458.0001", "1374,458.0002,458.0001", "1374,458.0004,458"])
  func aCrumbGoesToWhoHasAPart(_ volumes: String) throws {
    try Project.withTemporaryFolder { folder throws in
      let input = folder.appendingPathComponent("case")
      try FileManager.default.createDirectory(at: input, withIntermediateDirectories: false)
      let rows = zip(["00001", "00002", "00003"], volumes.split(separator: ",")).map { "\($0),V,\($1)\n" }.joined()
      let files = Self.tables.merging(["workload.csv": "commune,activity,annual_volume\n" + rows]) { $1 }
      for (name, text) in files { try Data(text.utf8).write(to: input.appendingPathComponent(name)) }
      let plan = try ProgramPlan(input.path)
      let hours = plan.rows("sharing").compactMap { $0["hours_per_month"].flatMap(Double.init) }
      #expect(!hours.isEmpty && hours.allSatisfy { $0 >= 0.0001 }, "\(plan.rows("sharing"))")
    }
  }
}
