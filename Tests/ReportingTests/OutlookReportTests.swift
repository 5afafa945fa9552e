import Foundation
import StaffingDomain
import Tables
import TestSupport
import Testing
import Wording
import Workloads

@testable import Reporting

@Suite("Outlook reports")
struct OutlookReportTests {
  /// Tân An: O1 (land) leaves within the year, O2 (land) retires in the second; O1's competency has expired, O3's term is over.
  private func sample() throws -> StaffingCase {
    var staffingCase = try SampleCase.make()
    staffingCase.positions[1].rotationMonths = 24
    staffingCase.officers[0].name = "=Nguyễn Văn An"
    staffingCase.officers[0].leavesOn = CalendarDate(iso8601: "2025-12-31")
    staffingCase.officers[0].competencies[0].validUntil = CalendarDate(iso8601: "2025-06-30")
    staffingCase.officers[1].born = CalendarDate(iso8601: "1965-01-15")
    staffingCase.officers[1].sex = .male
    staffingCase.officers[2].since = CalendarDate(iso8601: "2023-01-01")
    return staffingCase
  }

  private func outlook(_ staffingCase: StaffingCase) -> StaffingOutlook {
    StaffingOutlook(staffingCase, needs: StaffingNeeds(staffingCase), years: 2)
  }

  @Test("The outlook shows the years, the posts falling empty, positions, expiries and terms")
  func text() throws {
    let staffingCase = try sample()
    // O2 was born in January 1965: the age of 2026 is 61 years and 6 months, so they retire at the end of July 2026.
    #expect(
      OutlookReport(outlook(staffingCase), of: staffingCase, in: English()).text() == """
        Outlook from 2025-07-01 to 2027-06-30, 2 years: 2 communes, 3 officers in post

                                                  overdue  2025/26  2026/27  total
          --------------------------------------  -------  -------  -------  -----
          Retirements                                   0        0        1      1
          Other departures                              0        1        0      1
          Posts falling empty                           0        0        1      1
          Competencies expiring                         1        0        0      1
            holder's post asks for it                   1        0        0      1
            holder falls below a mandatory level        0        0        0      0
          Rotation terms ending                         1        0        0      1

        Posts falling empty, next first
          last day    cell        commune    position      officer  name  why         posts  left  successors  in position
          ----------  ----------  ---------  ------------  -------  ----  ----------  -----  ----  ----------  -----------
          2026-07-31  00001/LAND  Xã Tân An  Land officer  O2             retirement      2     1           1            1

        Positions, most posts falling empty first, with those who leave by year
          position  name          officers  posts  empty  overdue  2025/26  2026/27  leaving  rotations
          --------  ------------  --------  -----  -----  -------  -------  -------  -------  ---------
          LAND      Land officer         3      5      1        0        1        1        2          1

        Competencies expiring, most mandatory requirements lost first
          competency  name      overdue  2025/26  2026/27  total  required  mandatory
          ----------  --------  -------  -------  -------  -----  --------  ---------
          Q1          Land law        1        0        0      1         1          0

        Rotation terms ending, longest overdue first
          due on      cell        commune    position      officer  name  since       months
          ----------  ----------  ---------  ------------  -------  ----  ----------  ------
          2025-01-01  00001/LAND  Xã Tân An  Land officer  O3             2023-01-01      24

        Note: 1 officer without a last day: neither leaves_on nor both born and sex are given.
        Note: 2 officers without the start of a rotation term: since is not given.

        """)
  }

  @Test("A case without dates says that nothing happens and what is not given")
  func nothing() throws {
    let staffingCase = try SampleCase.make()
    let text = OutlookReport(outlook(staffingCase), of: staffingCase, in: English()).text()
    #expect(
      text.hasSuffix(
        """
        No post falls empty by these dates.

        No competency expires.

        No rotation term ends.

        Note: 3 officers without a last day: neither leaves_on nor both born and sex are given.

        """))
  }

  @Test("The short form ends each list after ten rows and says how many there are")
  func limit() throws {
    var staffingCase = try sample()
    for _ in 0..<12 { staffingCase.officers.append(staffingCase.officers[2]) }
    let short = OutlookReport(outlook(staffingCase), of: staffingCase, in: English()).text()
    #expect(short.contains("Rotation terms ending, longest overdue first (10 of 13)\n"))
    let all = OutlookReport(outlook(staffingCase), of: staffingCase, showsAll: true, in: English()).text()
    #expect(all.contains("Rotation terms ending, longest overdue first\n"))
    #expect(all.count(of: "2025-01-01") == 13 && short.count(of: "2025-01-01") == 10)
  }

  @Test("Posts for which nobody could step in are counted")
  func noSuccessor() throws {
    var staffingCase = try sample()
    staffingCase.officers[2].rank = 1
    let text = OutlookReport(outlook(staffingCase), of: staffingCase, in: English()).text()
    #expect(text.contains("1 of 1: no other officer of the province has the competence and the rank."))
  }

  @Test("CSV rows carry the same, and a name that a spreadsheet would run is guarded")
  func tables() throws {
    let staffingCase = try sample()
    let tables = OutlookTables(outlook(staffingCase), of: staffingCase, in: English())
    #expect(tables.all.map(\.fileName) == OutlookTables.fileNames)
    #expect(
      text(tables.emptyPosts) == """
        year,last_day,commune,commune_name,position,position_name,officer,name,why,second_post,posts,holders_left,\
        successors,successors_in_position,source
        2,2026-07-31,00001,Xã Tân An,LAND,Land officer,O2,,retirement,no,2,1,1,1,officers.csv:3

        """)
    #expect(
      text(tables.departures).contains(
        "1,2025-12-31,O1,'=Nguyễn Văn An,00001,Xã Tân An,LAND,Land officer,departure,2,2,no,,,officers.csv:2\n"))
    #expect(
      text(tables.expiringCompetencies).contains(
        "0,2025-06-30,Q1,Land law,O1,'=Nguyễn Văn An,00001,Xã Tân An,LAND,Land officer,4,4,lowers_fit,"
          + "officer_competencies.csv:2;requirements.csv:2\n"))
    #expect(
      text(tables.rotations).contains(
        "0,2025-01-01,O3,,00001,Xã Tân An,LAND,Land officer,2023-01-01,24,officers.csv:4;positions.csv:3\n"))
    #expect(
      text(tables.positionsByYear) == """
        position,position_name,year,from,to,retirements,other_departures,empty_posts,rotations_due
        LAND,Land officer,0,,,0,0,0,1
        LAND,Land officer,1,2025-07-01,2026-06-30,0,1,0,0
        LAND,Land officer,2,2026-07-01,2027-06-30,1,0,1,0

        """)
    #expect(text(tables.competenciesByYear).contains("Q1,Land law,0,,,1,1,0\n"))
  }

  @Test("A post held besides another one is told as such, and only then is there a column for it")
  func secondPosts() throws {
    var staffingCase = try sample()
    #expect(!OutlookReport(outlook(staffingCase), of: staffingCase, in: English()).text().contains("second"))
    staffingCase.officers[1].secondPosition = Ordinal(0)
    let report = OutlookReport(outlook(staffingCase), of: staffingCase, in: English())
    let text = report.text()
    #expect(
      text.contains(
        """
        Posts falling empty, next first
          last day    cell        commune    position      officer  name  why         second  posts  left  successors  in position
          ----------  ----------  ---------  ------------  -------  ----  ----------  ------  -----  ----  ----------  -----------
          2026-07-31  00001/LAND  Xã Tân An  Land officer  O2             retirement  no          2     1           1            1
          2026-07-31  00001/IT    Xã Tân An  IT officer    O2             retirement  yes         1     0           1            0

        """), "\(text)")
    #expect(text.contains("  Posts falling empty                           0        0        2      2\n"), "\(text)")
    let tables = report.tables
    #expect(
      self.text(tables.emptyPosts).contains(
        "\n2,2026-07-31,00001,Xã Tân An,IT,IT officer,O2,,retirement,yes,1,0,1,0,officers.csv:3\n"))
    #expect(
      self.text(tables.departures).contains(
        "\n2,2026-07-31,O2,,00001,Xã Tân An,LAND,Land officer,retirement,2,1,yes,IT,yes,officers.csv:3\n"))
    #expect(self.text(tables.positionsByYear).contains("\nIT,IT officer,2,2026-07-01,2027-06-30,0,0,1,0\n"))
  }

  @Test("JSON carries the rows of every table, the same every time")
  func json() throws {
    let staffingCase = try sample()
    let report = OutlookReport(outlook(staffingCase), of: staffingCase, in: English())
    let text = try report.json()
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect((document["years"] as? [[String: Any]])?.map { $0["to"] as? String } == ["2026-06-30", "2027-06-30"])
    let post = try #require((document["empty_posts"] as? [[String: Any]])?.first)
    #expect(post["officer"] as? String == "O2" && post["successors"] as? Int == 1 && post["name"] is NSNull)
    #expect((document["departures"] as? [[String: Any]])?.count == 2)
    #expect((document["positions_by_year"] as? [[String: Any]])?.count == 3)
    #expect(document["officers_without_last_day"] as? Int == 1)
    #expect(try report.json() == text)
  }

  @Test("The article explains every file and every column")
  func article() throws {
    let staffingCase = try sample()
    let article = try String(
      contentsOf: Project.root.appendingPathComponent("Sources/Workloads/Workloads.docc/StaffingOutlook.md"),
      encoding: .utf8)
    for table in OutlookTables(outlook(staffingCase), of: staffingCase, in: English()).all {
      #expect(article.contains("`\(table.fileName)`"))
      for column in table.recorded {
        #expect(article.contains("`\(column.name)`"), "\(table.name): \(column.name)")
      }
    }
  }

  private func text(_ table: Table) -> String { String(decoding: table.csv, as: UTF8.self) }
}

extension String {
  fileprivate func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
