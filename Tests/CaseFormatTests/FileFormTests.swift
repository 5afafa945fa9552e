import CaseFormat
import Foundation
import StaffingDomain
import TestSupport
import Testing
import Wording

/// Files in a form that is not quite, or not at all, the one of the format.
@Suite("Forms of files")
struct FileFormTests {
  private let clean = CleanCase.files.mapValues { Array($0.utf8) }

  private func read(_ file: String, _ bytes: [UInt8]) -> CaseReading {
    var files = clean
    files[file] = bytes
    return CaseReader.read(MemorySource(files))
  }

  private func text(of file: String) -> String { CleanCase.files[file] ?? "" }

  private func utf16(_ text: String, mark: [UInt8], isLittle: Bool) -> [UInt8] {
    mark
      + text.utf16.flatMap { unit in
        let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return isLittle ? pair : pair.reversed()
      }
  }

  private func utf32(_ text: String, mark: Bool, isLittle: Bool) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).unicodeScalars.flatMap { scalar in
      let bytes = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * UInt32($0))) }
      return isLittle ? bytes : bytes.reversed()
    }
  }

  /// A table whose header ends with a carriage return alone, and its other lines with a line feed.
  private func withReturn(_ text: String) -> String {
    text.split(separator: "\n", maxSplits: 1).joined(separator: "\r")
  }

  @Test("a first line that names the separator is read", arguments: [",", ";", "\t", "\\t"], ["", "\r"])
  func namedSeparator(_ separator: String, _ lineEnd: String) {
    let character = separator == "\\t" ? "\t" : separator
    let table = text(of: "workload.csv").replacingOccurrences(of: ",", with: character)
    let bytes = Array("sep=\(separator)\(lineEnd)\n\(table)".utf8)
    for marked in [bytes, [0xEF, 0xBB, 0xBF] + bytes, Array("SEP=\(separator)\n\(table)".utf8)] {
      let reading = read("workload.csv", marked)
      #expect(reading.brief == [])
      #expect(reading.staffingCase?.workload.map(\.source.line).min() == 3)
    }
  }

  @Test("the separator that is named may be another than the one that is used")
  func otherSeparator() {
    #expect(read("workload.csv", Array("sep=;\n\(text(of: "workload.csv"))".utf8)).brief == [])
  }

  @Test("a file with a named separator has the lines that its reader sees")
  func linesBelow() {
    let table = text(of: "posts.csv").replacingOccurrences(of: "IT,1", with: "IT,x").replacingOccurrences(
      of: ",", with: ";")
    #expect(read("posts.csv", Array("sep=;\n\(table)".utf8)).brief == ["posts.csv:3:10 error invalid-integer"])
    let header = read("posts.csv", Array("sep=;\ncommune;position\n00749;IT\n".utf8))
    #expect(header.brief == ["posts.csv:2 error missing-column"])
  }

  @Test(
    "what is no CSV in UTF-8 as a whole has one finding and no others",
    arguments: ["communes.csv", "workload.csv", "officers.csv", "bars.csv"])
  func wholeFiles(_ file: String) {
    let text = text(of: file)
    let forms: [(bytes: [UInt8], code: String, message: String)] = [
      (
        utf16(text, mark: [0xFF, 0xFE], isLittle: true), "not-utf-8",
        "the file is UTF-16, the 'Unicode text' of spreadsheets"
      ),
      (
        utf16(text, mark: [0xFE, 0xFF], isLittle: false), "not-utf-8",
        "the file is UTF-16, the 'Unicode text' of spreadsheets"
      ),
      (utf16(text, mark: [], isLittle: true), "not-utf-8", "the file is UTF-16, the 'Unicode text' of spreadsheets"),
      (utf16(text, mark: [], isLittle: false), "not-utf-8", "the file is UTF-16, the 'Unicode text' of spreadsheets"),
      (
        Array(text.replacingOccurrences(of: "\n", with: "\r").utf8), "stray-carriage-return",
        "its lines end with carriage returns alone, as old Macintosh programs write them"
      ),
      (
        Array("\u{EF}\u{BB}\u{BF}\(text)".utf8), "not-utf-8",
        "the file begins with '\u{EF}\u{BB}\u{BF}': a program took UTF-8 for Windows-1252 and saved what it made of it, so "
          + "letters are damaged"
      ),
      (Array("PK\u{3}\u{4}rest".utf8), "not-csv", "the file is the workbook of a spreadsheet, not CSV"),
      (
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "not-csv",
        "the file is the workbook of a spreadsheet, not CSV"
      ),
      ([0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0], "not-csv", "the file is the workbook of a spreadsheet, not CSV"),
      ([0x09, 0x08, 0x08, 0x00, 0x00, 0x05], "not-csv", "the file is the workbook of a spreadsheet, not CSV"),
      (
        Array("\r\n <HTML><table><tr><td>commune</td></tr></table></HTML>".utf8), "not-csv",
        "the file is a web page or XML, as some programs export tables, not CSV"
      ),
      (
        Array("<?xml version=\"1.0\"?>\n<Workbook>".utf8), "not-csv",
        "the file is a web page or XML, as some programs export tables, not CSV"
      ),
      (utf32(text, mark: true, isLittle: true), "not-utf-8", "the file is UTF-32"),
      (utf32(text, mark: true, isLittle: false), "not-utf-8", "the file is UTF-32"),
      (utf32(text, mark: false, isLittle: true), "not-utf-8", "the file is UTF-32"),
      (utf32(text, mark: false, isLittle: false), "not-utf-8", "the file is UTF-32"),
      (
        Array(withReturn(text).utf8), "stray-carriage-return",
        "some of its lines end with a carriage return alone, the first among them"
      ),
      (
        Array(text.replacingOccurrences(of: ",", with: "|").utf8), "unknown-separator", "its cells are separated by '|'"
      ),
      (Array("sep=|\n\(text)".utf8), "unknown-separator", "its cells are separated by '|'"),
    ]
    for (bytes, code, message) in forms {
      let reading = read(file, bytes)
      #expect(reading.brief == ["\(file):1:1 error \(code)"])
      #expect(reading.texts.first?.words.message == message)
      #expect(reading.staffingCase == nil)
    }
  }

  @Test("several byte-order marks are worth a note")
  func repeatedMarks() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let reading = read("communes.csv", mark + mark + Array(text(of: "communes.csv").utf8))
    #expect(
      reading.texts.map(\.description) == [
        "communes.csv:1:1: note: byte-order-mark: the file begins with 2 byte-order marks; nothing needs to be done: it is "
          + "read without them"
      ])
    #expect(reading.staffingCase != nil)
    let quoted = read("posts.csv", mark + mark + Array("\"commune\",\"position\",\"posts\"\n00749,IT,1\n".utf8))
    #expect(quoted.brief == ["posts.csv:1:1 note byte-order-mark"])
  }

  @Test("rows of empty cells at the end are a note, however many separators they have")
  func emptyRowsAtEnd() {
    for row in [",,", ",", ",,,,,,,,", "\"\",\"\"", " , ,"] {
      let reading = read("posts.csv", Array("\(text(of: "posts.csv"))\(row)\n\(row)\n\n\(row)\n".utf8))
      #expect(
        reading.texts.map(\.description) == [
          "posts.csv:3: note: blank-line: the last 3 rows have only empty cells; nothing needs to be done: they are not read"
        ])
      #expect(reading.staffingCase?.posts.count == 1)
    }
    let one = read("posts.csv", Array("\(text(of: "posts.csv")),,".utf8))
    #expect(one.texts.map(\.words.message) == ["the last row has only empty cells"])
  }

  @Test("between rows they are a warning each, as a blank line is")
  func emptyRowsBetween() {
    let reading = read("posts.csv", Array("commune,position,posts\n,,,,\n\n,\n00749,IT,1\n".utf8))
    #expect(reading.brief == (2...4).map { "posts.csv:\($0) warning blank-line" })
    #expect(reading.staffingCase?.posts.count == 1)
  }

  @Test("a file that cannot be read counts as an error of the data")
  func unreadable() throws {
    var files = CleanCase.files
    files["bars.csv"] = nil
    let made = try TemporaryFolder(files)
    try FileManager.default.createDirectory(
      at: made.url.appendingPathComponent("bars.csv"), withIntermediateDirectories: false)
    let reading = try made.read()
    #expect(reading.dataQuality.heads.first { $0.head == .correct }?.errors == 1)
    #expect(reading.tally.number(of: .error) == 1)
  }

  @Test(
    "headers that differ in capitals and spaces are read, with a note",
    arguments: [
      ("Commune,POSITION,posts", "Commune", "commune", 1), (" commune ,position,posts", " commune ", "commune", 0),
      ("commune,position,\"posts\u{A0}\"", "posts\u{A0}", "posts", 0),
      ("commune,\u{200E}Position,posts", "\u{FFFD}Position", "position", 0),
      ("COMMUNE,POSITION,POSTS", "COMMUNE", "commune", 2),
    ])
  func headers(_ header: String, _ written: String, _ column: String, _ others: Int) throws {
    let reading = read("posts.csv", Array("\(header)\n00749,IT,1\n".utf8))
    #expect(
      reading.brief.map { $0.split(separator: " ").dropFirst().joined(separator: " ") } == ["note column-spelling"])
    #expect(
      reading.texts.first?.words.message
        == "the column '\(written)' is read as '\(column)'"
        + (others > 0 ? ", and \(others) more in spite of their capitals or spaces" : ""))
    #expect(reading.staffingCase?.posts.count == 1)
    // What-ifs know the columns by their names, and see the same note.
    var files = clean
    files["posts.csv"] = Array("\(header)\n00749,IT,1\n".utf8)
    let change = try whatIf("- {table: posts, where: {commune: 00749, position: IT}, set: {posts: 2}}")
    let changed = CaseReader.read(MemorySource(files), whatIfs: [change])
    #expect(changed.brief == reading.brief)
    #expect(changed.staffingCase?.posts.map(\.posts) == [2])
  }

  @Test("a column in two spellings is an error at the second")
  func columnTwice() {
    let reading = read("posts.csv", Array("commune,Commune,position,posts\n00749,00749,IT,1\n".utf8))
    #expect(reading.brief == ["posts.csv:1:9 error duplicate-column"])
    let both = read("posts.csv", Array("COMMUNE,Commune,position,posts\n00749,00749,IT,1\n".utf8))
    #expect(both.brief == ["posts.csv:1:1 note column-spelling", "posts.csv:1:9 error duplicate-column"])
  }

  @Test("a file whose name has other capitals is read, with a note")
  func fileNames() throws {
    var files = CleanCase.files
    for (name, other) in [("officers.csv", "Officers.CSV"), ("policy.yml", "POLICY.yml")] {
      files[other] = files[name]
      files[name] = nil
    }
    let made = try TemporaryFolder(files)
    let folder = try made.read()
    let memory = CaseReader.read(MemorySource(files.mapValues { Array($0.utf8) }))
    let plain = CaseReader.read(MemorySource(clean))
    for reading in [folder, memory] {
      #expect(
        reading.texts.map(\.description) == [
          "Officers.CSV: note: file-spelling: the file is read as officers.csv; nothing needs to be done; rename it for "
            + "systems where capitals count",
          "POLICY.yml: note: file-spelling: the file is read as policy.yml; nothing needs to be done; rename it for systems "
            + "where capitals count",
        ])
      #expect(reading.staffingCase.map(whole) == plain.staffingCase.map(whole))
      #expect(reading.digest == plain.digest)
    }
  }

  @Test("two files whose names differ in capitals alone are an error")
  func sameNames() {
    var files = clean
    files["Officers.csv"] = Array("officer\n".utf8)
    let reading = CaseReader.read(MemorySource(files))
    #expect(
      reading.texts.map(\.description) == [
        "officers.csv: error: duplicate-file: officers.csv and Officers.csv differ in capitals alone, so it cannot be told "
          + "which of them counts; delete or rename all but one"
      ])
    #expect(reading.staffingCase == nil)
  }
}
