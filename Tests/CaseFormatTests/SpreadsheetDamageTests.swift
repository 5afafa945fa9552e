import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import CaseFormat

/// What spreadsheets make of dates and codes: the advice names the cause, once for a column.
@Suite("What spreadsheets do to dates and codes")
struct SpreadsheetDamageTests {
  static let dates: [(text: String, advice: DateAdvice)] = [
    ("1985", .yearAlone), ("1985.0", .yearAlone), ("1985,00", .yearAlone),
    ("1985-03", .monthAlone), ("03/1985", .monthAlone), ("3-1985", .monthAlone),
    ("1/7/85", .shortYear), ("01-07-85", .shortYear), ("0985", .unknown), ("1985-13", .unknown), ("85", .unknown),
    ("31/2/2025", .noSuchDay), ("soon", .unknown), ("2025-07-01T00:00", withTime("2025-07-01")),
    ("2025-07-01 00:00:00", withTime("2025-07-01")), ("2025-07-01T12:30:00+07:00", withTime("2025-07-01")),
  ]

  private static func withTime(_ text: String) -> DateAdvice {
    .withTime(CalendarDate(iso8601: text).map(DateAdvice.write) ?? .unknown)
  }

  @Test("what stands in place of a result is no text and no code", arguments: ["=", "#N/A", "#REF!", "#DIV/0!"])
  func noResult(_ text: String) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer {
      #expect(ValueParser.text($0) == .failure(.noResult(text)))
      #expect(ValueParser.code($0) == .failure(.noResult(text)))
    }
  }

  @Test("what only looks like it is one", arguments: ["=1", "#1", "#N/A?", "N/A", "-"])
  func result(_ text: String) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { #expect(ValueParser.text($0) == .success(text)) }
  }

  @Test("the advice names what a date is", arguments: dates)
  func date(_ text: String, _ advice: DateAdvice) {
    #expect(DateParser.advice(for: text) == advice)
  }

  @Test(
    "and says how to write it",
    arguments: [
      (
        "1985",
        "it is a year alone: write year-month-day, for example 2025-07-01; a day that nobody knows is left empty"
      ),
      (
        "3/1985",
        "it is a month without a day: write year-month-day, for example 2025-07-01; a day that nobody knows is left empty"
      ),
      (
        "1/7/2025 0:00",
        "leave out the time of day: write 2025-07-01 if the day comes first; format the column as yyyy-mm-dd before saving"
      ),
      (
        "45839",
        "it looks like a spreadsheet's number for the day 2025-07-01: format the column as yyyy-mm-dd before saving"
      ),
      (
        "45839.5",
        "it looks like a spreadsheet's number for the day 2025-07-01: format the column as yyyy-mm-dd before saving"
      ),
      (
        "31021",
        "it looks like a spreadsheet's number for the day 1984-12-05: format the column as yyyy-mm-dd before saving"
      ),
      ("1/7/85", "write all four digits of the year, as in 2025-07-01"),
    ])
  func remedy(_ text: String, _ remedy: String) {
    #expect(English().words(ValueProblem.notADate(text, DateParser.advice(for: text))).remedy == remedy)
  }

  /// The clean case with every cell of a column changed.
  private func changed(_ table: CaseTable, _ column: String, _ change: (String) -> String) throws -> CaseReading {
    var files = CleanCase.files
    var lines = try #require(files[table.fileName]).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    let place = try #require(lines[0].split(separator: ",").firstIndex { $0 == column })
    for index in lines.indices.dropFirst() where !lines[index].isEmpty {
      var cells = lines[index].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      cells[place] = change(cells[place])
      lines[index] = cells.joined(separator: ",")
    }
    files[table.fileName] = lines.joined(separator: "\n")
    return try TemporaryFolder(files).read()
  }

  private func withoutZeros(_ code: String) -> String { String(code.drop { $0 == "0" }) }

  @Test("a column of references without their zeros has one finding")
  func lostZeros() throws {
    let reading = try changed(.workload, "commune", withoutZeros)
    #expect(
      reading.texts.map(\.description) == [
        "workload.csv:2:1: error: spreadsheet-code: commune '701' is '00701' in communes.csv: the code here has lost its "
          + "leading zeros, and so have 24 more cells of the column; write '00701'; format the column as text before a "
          + "spreadsheet opens or saves it"
      ])
  }

  @Test("one cell without zeros is told by itself")
  func oneLostZero() throws {
    let reading = try TemporaryFolder(edited([("posts.csv", "00749,IT", "749,IT")])).read()
    #expect(
      reading.texts.map(\.words.message) == [
        "commune '749' is '00749' in communes.csv: the code here has lost its leading zeros"
      ])
  }

  @Test("a table whose own codes lost their zeros has one finding, and what names them has none")
  func lostZerosOfTheTable() throws {
    let reading = try changed(.communes, "commune", withoutZeros)
    #expect(
      reading.texts.map(\.description) == [
        "communes.csv:2: error: spreadsheet-code: commune '701' has lost its leading zeros, and so have 4 more codes; "
          + "allowances.csv, decisions.csv, distances.csv, officers.csv, posts.csv, preferences.csv, team_rules.csv and "
          + "workload.csv write '00701'; write '00701'; format the column as text before a spreadsheet opens or saves it"
      ])
    #expect(reading.staffingCase == nil)
  }

  @Test("decimals that a spreadsheet added, in a table that names codes and in the one that has them")
  func decimals() throws {
    let named = try changed(.officers, "commune") { "\(withoutZeros($0)).0" }
    #expect(
      named.texts.map(\.words.message) == [
        "commune '701.0' is '00701' in communes.csv: the code here has got decimals from a spreadsheet, and so have 13 more "
          + "cells of the column"
      ])
    let own = try changed(.communes, "commune") { "\(withoutZeros($0)).0" }
    #expect(own.findings.map(\.code) == [.spreadsheetCode])
    #expect(
      own.texts.first?.words.message.hasPrefix(
        "commune '701.0' has got decimals from a spreadsheet, and so have 4 more codes; ") == true)
  }

  @Test("codes that a spreadsheet with decimal commas shortened have the same cause")
  func shortenedWithComma() throws {
    let named = try changed(.officerCompetencies, "officer") { _ in "\"1,08501E+11\"" }
    #expect(named.findings.map(\.code) == [.spreadsheetCode])
    #expect(named.texts.first?.words.message.contains("'1,08501E+11'") == true)
    let own = try changed(.competencies, "competency") { _ in "\"1,08501E+11\"" }
    #expect(own.findings.filter { $0.severity == .error }.map(\.code) == [.spreadsheetCode])
    for code in ["1,5", "1,2,3E+11", "12,5E+11", ",5E+11"] { #expect(!SpreadsheetCode.isShortened(code), "\(code)") }
  }

  @Test("codes that a spreadsheet shortened, named and own")
  func shortened() throws {
    let named = try changed(.officerCompetencies, "officer") { _ in "1.08501E+11" }
    #expect(
      named.texts.map(\.description).first
        == "officer_competencies.csv:2:1: error: spreadsheet-code: officer '1.08501E+11' has been shortened by a spreadsheet "
        + "as if it were a large number, so that its last digits are lost, and so have 19 more cells of the column; take the "
        + "codes from their source again; format the column as text before a spreadsheet opens or saves it")
    #expect(named.findings.filter { $0.severity == .error }.count == 1)
    let own = try changed(.officers, "officer") { _ in "1.08501E+11" }
    #expect(own.findings.filter { $0.severity == .error }.map(\.code) == [.spreadsheetCode])
    #expect(own.texts.first { $0.severity == .error }?.place == "officers.csv:2:1")
  }

  @Test("a code that became a day")
  func day() throws {
    let reading = try TemporaryFolder(edited([("posts.csv", "00749,IT", "00749,1-Mar")])).read()
    #expect(
      reading.texts.map(\.words.message) == [
        "position '1-Mar' is not in positions.csv: it has been turned into a day by a spreadsheet"
      ])
  }

  @Test("codes that only look damaged are codes: they are in their table")
  func sound() throws {
    for (old, new) in [
      ("LAND-REG", "101.0"), ("LAND-REG", "1-Mar"), ("LAND-REG", "12E5"), ("O002", "2"), ("O002", "002"),
    ] {
      let files = CleanCase.files.mapValues { $0.replacingOccurrences(of: old, with: new) }
      #expect(try TemporaryFolder(files).read().brief == [], "\(new)")
    }
  }

  @Test("a code that two codes of the table could be is not guessed")
  func ambiguous() throws {
    var files = try edited([
      ("officers.csv", "O014,Nông", "7,A,00701,IT,1,3,movable,,,,,\n007,B,00701,IT,1,3,movable,,,,,\nO014,Nông")
    ])
    files["preferences.csv"] = "officer,hours\n07,3\n"
    #expect(try TemporaryFolder(files).read().findings.contains { $0.code == .unknownOfficer && $0.line == 2 })
  }
}
