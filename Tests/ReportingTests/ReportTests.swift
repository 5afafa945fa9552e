import Foundation
import Reporting
import StaffingDomain
import Testing
import Wording
import Workloads

@Suite("Reports")
struct ReportTests {
  private func diagnosisReport(commune: Ordinal<Commune>? = nil) throws -> DiagnosisReport {
    let staffingCase = try SampleCase.make()
    return DiagnosisReport(
      StaffingDiagnosis(staffingCase, needs: StaffingNeeds(staffingCase), commune: commune), of: staffingCase,
      in: English())
  }

  private func receiptReport(position: Int) throws -> ReceiptReport {
    let staffingCase = try SampleCase.make()
    let cell = Cell(commune: Ordinal(0), position: Ordinal(position))
    return ReceiptReport(StaffingNeeds(staffingCase).receipt(for: cell), of: staffingCase, in: English())
  }

  @Test("A diagnosis gives totals, communes at the ends, trades and the worst cells")
  func diagnosisText() throws {
    #expect(
      try diagnosisReport().text() == """
        Staffing on 2025-07-01: 2 communes, 2 positions

          Officers            3  3.0 full-time
          Required staff    5.1  full-time, by the workload
          WISN ratio       0.58  2.1 full-time short
          Posts               6
          Vacant posts        4  in 2 cells
          Surplus heads       1  in 1 cell
          Uncovered hours   445  a month
          Mismatched          1  with a fit under 0.60 in their own post

        Communes, officers against posts: 0 over, 1 under (most: -3), 1 exact
          commune  name             authorised  officers  balance  required  ratio  posts  vacant  surplus
          -------  ---------------  ----------  --------  -------  --------  -----  -----  ------  -------
          00002    Phường Hoà Bình           -         0       -3       2.3   0.00      3       3        0

        Positions
          position  name          required  posts  officers  vacant  surplus  ratio  no holder  mismatched
          --------  ------------  --------  -----  --------  ------  -------  -----  ---------  ----------
          IT        IT officer         0.6      1         0       1        0   0.00     1 of 1           0
          LAND      Land officer       4.5      5         3       3        1   0.66     1 of 2           1

        Competency gaps, largest first
          position  competency  level  must  required  officers  held  gap  1 course  others  others +1
          --------  ----------  -----  ----  --------  --------  ----  ---  --------  ------  ---------
          LAND      Q1              4  no           5         3     1    4         1       0          0

        Cells whose vacant posts cost most
          cell        commune          position      required  posts  officers  vacant  ratio  uncovered h  cost
          ----------  ---------------  ------------  --------  -----  --------  ------  -----  -----------  ----
          00002/LAND  Phường Hoà Bình  Land officer       2.3      3         0       3   0.00          352   803
          00001/IT    Xã Tân An        IT officer         0.6      1         0       1   0.00           93   418

        """)
  }

  @Test("The diagnosis of one commune names it and leaves the comparison of communes out")
  func oneCommune() throws {
    let text = try diagnosisReport(commune: Ordinal(0)).text()
    #expect(text.hasPrefix("Staffing of 00001 Xã Tân An on 2025-07-01\n"))
    #expect(!text.contains("Communes, officers against posts"))
    #expect(!text.contains("00002"))
  }

  @Test("Where there are several provinces each has a line with its communes over and under")
  func provinces() throws {
    var staffingCase = try SampleCase.make()
    staffingCase.provinces = [Province(code: Code("42")), Province(code: Code("44"))]
    staffingCase.communes[0].establishment = 2
    staffingCase.communes[1].province = Ordinal(1)
    let diagnosis = StaffingDiagnosis(staffingCase, needs: StaffingNeeds(staffingCase))
    #expect(
      DiagnosisReport(diagnosis, of: staffingCase, in: English()).text().contains(
        """
        Provinces, with their communes over and under
          province  over  under  officers  required  ratio  posts  vacant  surplus
          --------  ----  -----  --------  --------  -----  -----  ------  -------
          42           1      0         3       2.8   1.06      3       1        1
          44           0      1         0       2.3   0.00      3       3        0

        Communes, officers against establishment (or posts, where none is given): 1 over (most: +1), 1 under (most: -3)
        """))
  }

  @Test("On a narrow terminal names are cut and figures stay")
  func narrowTerminal() throws {
    let text = try diagnosisReport().text(width: 94)
    #expect(text.contains("00002/LAND  Phường") && text.contains("…") && text.contains("803"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 94 })
  }

  @Test("A receipt shows every term with its numbers, file and row")
  func receiptText() throws {
    #expect(
      try receiptReport(position: 0).text == """
        Receipt of 00001/IT: IT officer in Xã Tân An

        Working time of one officer
          Available working days
            working days 260 - (annual leave 12 + public holidays 11 + sick leave 3 + other absence 5) = 229 days   \
        [policy.yml: working_days, annual_leave, public_holidays, sick_leave, other_absence]
          Available working time a year (AWT)
            229 days x 8 h = 1,832 h   [policy.yml: hours_per_day]
          Available working time a month (M)
            1,832 h / 12 = 152.6667 h a month

        Services
          A1 Network support
            volume 1,200 x 0.75 h x (1 + 0.3 x 0.6 x (1 - 0.8)) = 932.4 h   \
        [workload.csv:2, activities.csv:2, communes.csv:2, policy.yml: digital_slowdown]
          Service hours a year
            932.4 h

        Allowances
          Supervision, hours a year
            183.2 h   [allowances.csv:3]
          Category allowance factor (CAF)
            1
          Individual allowance factor (IAF)
            183.2 h / AWT 1,832 h = 0.1 officers

        Requirement
          Required staff (R)
            932.4 h / AWT 1,832 h x CAF 1 + IAF 0.1 officers = 0.609 officers
          Posts for the workload (WISN rounding)
            round_WISN(0.609 officers) = 1 post
          Posts, not fewer than the position's minimum
            max(1, minimum 0) = 1 post   [positions.csv:2]

        Posts
          Post 1
            hours    M 152.6667 h x min(1, max(0, R 0.609 - 0)) = 92.9667 h a month
            urgency  (1 + (3 - 1) x (1 - 0 / 1)^2) x critical 1.5 = 4.5   \
        [positions.csv:2, policy.yml: urgency_peak, urgency_exponent, critical_factor]
            value    4.5 x 92.9667 h = 418.35 h a month

        """)
  }

  @Test("A receipt names the category share and the establishment row")
  func receiptOfAnEstablishment() throws {
    let text = try receiptReport(position: 1).text
    #expect(text.contains("1 / (1 - 0.1) = 1.1111"))
    #expect(text.contains("2 posts   [posts.csv:2]"))
    #expect(text.contains("Post 2\n") && !text.contains("Post 3\n"))
  }

  @Test("All gaps are shown on request, and a case without requirements says so")
  func gaps() throws {
    #expect(
      try diagnosisReport().gapsText() == """
        Competency gaps on 2025-07-01, largest first
          position  competency  level  must  required  officers  held  gap  1 course  others  others +1
          --------  ----------  -----  ----  --------  --------  ----  ---  --------  ------  ---------
          LAND      Q1              4  no           5         3     1    4         1       0          0

        """)
    var staffingCase = try SampleCase.make()
    staffingCase.requirements = []
    let report = DiagnosisReport(
      StaffingDiagnosis(staffingCase, needs: StaffingNeeds(staffingCase)), of: staffingCase, in: English())
    #expect(!report.text().contains("ompetency"))
    #expect(report.gapsText() == "No position with posts or officers has requirements.\n")
  }

  @Test("Where every requirement is met the diagnosis says so in one line; --gaps still shows the table")
  func noGap() throws {
    var staffingCase = try SampleCase.make()
    staffingCase.requirements[0].level = 2
    staffingCase.posts[0].posts = 0
    staffingCase.workload.removeLast()
    let report = DiagnosisReport(
      StaffingDiagnosis(staffingCase, needs: StaffingNeeds(staffingCase)), of: staffingCase, in: English())
    #expect(report.text().contains("Every requirement is met by as many officers as there are posts.\n"))
    #expect(report.gapsText().contains("LAND      Q1              2  no           0         3     3    0"))
  }

  @Test("JSON carries the same figures, in full precision, and is the same every time")
  func json() throws {
    let text = try diagnosisReport().json()
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let total = try #require(document["total"] as? [String: Any])
    #expect(total["vacant_posts"] as? Int == 4)
    #expect(total["mismatched"] as? Int == 1)
    let required = try #require(total["required_fte"] as? Double)
    #expect(abs(required - (932.4 / 1832 + 0.1 + (3664 + 3800) / 1832.0 / 0.9)) < 1e-12)
    #expect((document["communes"] as? [[String: Any]])?.map { $0["commune"] as? String } == ["00001", "00002"])
    #expect(try diagnosisReport().json() == text)
    let gap = try #require((document["competency_gaps"] as? [[String: Any]])?.first)
    #expect(gap["gap"] as? Int == 4 && gap["held"] as? Int == 1 && gap["one_course_away"] as? Int == 1)
    #expect(gap["source"] as? String == "requirements.csv:2")
    let receipt = try receiptReport(position: 0).json()
    #expect(receipt.contains("\"workload.csv:2\"") && receipt.contains("\"required_staff\" : 0.6089519650655022"))
  }
}
