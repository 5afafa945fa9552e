import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Explanation
@testable import Planning

/// A change rendered as a what-if file and read back does to the case folder what it does in memory.
@Suite struct CaseEditTests {
  private static let scenarios = Project.root.appendingPathComponent("scenarios")

  /// What a change may touch, rows without their places.
  private struct Content: Equatable {
    let policy: Policy
    let communes: [Commune]
    let officers: [Officer]
    let requirements: [Requirement]
    let courses: [Course]
    let posts: [EstablishedPosts]
    let recruitment: [RecruitmentQuota]
    let teamRules: [TeamRule]
    let decisions: [Decision]
    let relations: [Relation]

    init(_ staffingCase: StaffingCase) {
      policy = staffingCase.policy
      communes = staffingCase.communes
      officers = staffingCase.officers
      requirements = staffingCase.requirements
      courses = staffingCase.courses.map {
        var row = $0
        row.source = Self.nowhere
        return row
      }
      posts = staffingCase.posts.map {
        var row = $0
        row.source = Self.nowhere
        return row
      }
      recruitment = staffingCase.recruitment.map {
        var row = $0
        row.source = Self.nowhere
        return row
      }
      teamRules = staffingCase.teamRules
      decisions = staffingCase.decisions
      relations = staffingCase.relations
    }

    private static let nowhere = SourceRow(table: .courses, line: 0)
  }

  private func edits(_ staffingCase: StaffingCase) throws -> [[CaseEdit]] {
    let policy = staffingCase.policy
    let commune = Ordinal<Commune>(1)
    let officers = Array(staffingCase.officers.ordinals.prefix(2))
    let cell = staffingCase.officers[0].cell
    var all: [[CaseEdit]] = [
      [.policy(.maximumDistance, .number(policy.maximumDistance.value + 10))], [.policy(.minimumFit, .number(0.42))],
      [.policy(.maximumTransfers, .integer((policy.maximumTransfers ?? 0) + 1))],
      [.policy(.maximumOutflowShare, .number(0.355))],
      [.policy(.allowanceBudget, .number(12.5))], [.policy(.trainingBudget, .number(36.1))],
      [.policy(.crossProvince, .yesNo(true))],
      [.ownDistance(officers, Kilometres(45))], [.movable(officers[0])], [.establishment(commune, 7)],
      [.posts(cell, 3)],
      [.policy(.maximumTransfers, .integer(3)), .establishment(commune, 9), .policy(.minimumFit, .number(0.1))],
    ]
    if let mandatory = staffingCase.requirements.firstIndex(where: \.isMandatory) {
      all.append([.optionalRequirement(mandatory)])
    }
    if let model = CourseModel(staffingCase) {
      all += [[.seats(Ordinal(0), 5)], [.newCourse(model.course(lifting: Ordinal(0), from: 0, to: 3))]]
    }
    all += staffingCase.recruitment.indices.map { [.quota($0, 9)] }
    let listed = Set(staffingCase.recruitment.map(\.position))
    if let position = staffingCase.positions.ordinals.first(where: { !listed.contains($0) }) {
      all.append([.newQuota(position, 2)])
    }
    all += staffingCase.teamRules.indices.flatMap { [[.teamRuleOfficers($0, 0)], [.teamRuleOfficers($0, 1)]] }
    all += staffingCase.decisions.indices.map { [.withoutDecision($0)] }
    all += staffingCase.relations.indices.map { [.withoutRelation($0)] }
    return all
  }

  @Test(arguments: ["01-two-communes", "02-province", "03-contradictory-orders", "05-competency"])
  func theWhatIfFileDoesTheSame(_ scenario: String) throws {
    let folder = Self.scenarios.appendingPathComponent(scenario)
    let staffingCase = try #require(try CaseReader.read(folder).staffingCase)
    var checked = 0
    for edits in try edits(staffingCase) {
      let text = CaseEdit.whatIf(edits, name: "A \"name\" with \\ and: đ", of: staffingCase)
      let reading = WhatIfReader.read(Array(text.utf8), fileName: "repair.yml")
      let whatIf = try #require(reading.whatIf, "\(text)\(reading.findings)")
      #expect(whatIf.name == "A \"name\" with \\ and: đ")
      let changed = try CaseReader.read(folder, whatIfs: [whatIf])
      let problems = changed.findings.filter { $0.severity == .error }
      let result = try #require(changed.staffingCase, "\(text)\(problems)")
      #expect(Content(result) == Content(staffingCase.applying(edits)), "\(text)")
      checked += 1
    }
    #expect(checked >= 12)
  }

  @Test func changesOfSeveralRowsKeepTheirPlaces() throws {
    let folder = Self.scenarios.appendingPathComponent("03-contradictory-orders")
    let staffingCase = try #require(try CaseReader.read(folder).staffingCase)
    let changed = staffingCase.applying([
      .withoutDecision(0), .withoutDecision(3), .policy(.maximumTransfers, .integer(2)),
    ])
    let kept = staffingCase.decisions.enumerated().filter { ![0, 3].contains($0.offset) }.map(\.element.source)
    #expect(changed.decisions.map(\.source) == kept && changed.policy.maximumTransfers == 2)
  }

  @Test func aLooserChangeCoversAStricterOne() {
    let (looser, stricter): ([CaseEdit], [CaseEdit]) = (
      [
        .policy(.maximumDistance, .number(50)), .policy(.minimumFit, .number(0.3)), .quota(1, 4), .seats(Ordinal(2), 3),
        .teamRuleOfficers(0, 1),
      ],
      [
        .policy(.maximumDistance, .number(40)), .policy(.minimumFit, .number(0.4)), .quota(1, 3), .seats(Ordinal(2), 2),
        .teamRuleOfficers(0, 2),
      ]
    )
    for (place, edit) in looser.enumerated() {
      for (other, less) in stricter.enumerated() {
        #expect(edit.covers(less) == (place == other))
        #expect(!less.covers(edit))
      }
    }
    #expect(!CaseEdit.quota(0, 5).covers(.quota(1, 3)) && !CaseEdit.seats(Ordinal(0), 5).covers(.seats(Ordinal(1), 1)))
  }

  @Test func outflowSharesLetJustTheOfficersLeave() throws {
    for heads in [1, 2, 3, 7, 10, 33, 100, 250] {
      var staffingCase = TwoCommunes.make(officers: heads)
      staffingCase.policy.maximumOutflowShare = 0
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      for leavers in [1, 2, heads / 3, heads / 2, heads - 1] where leavers >= 1 && leavers <= heads {
        let edit = try #require(
          problem.edit(raising: .outflowCap, row: 0, to: Double(leavers)), "\(heads) \(leavers)"
        )
        let changed = StaffingProblem(staffingCase.applying([edit]), needs: problem.needs)
        let place = try #require(changed.rules.place(of: .outflowCap))
        // At a share of 1 there is no row.
        let limit = changed.sideRules[place].rows.first?.upper ?? Double(heads)
        #expect(limit == Double(leavers), "\(heads) \(leavers): \(edit)")
      }
    }
  }
}
