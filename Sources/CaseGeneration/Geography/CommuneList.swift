import CaseFormat
import Foundation
import StaffingDomain
public import Tables

/// Reads a list of real communes: `code,name,type,province_code,lat,lon,area_km2,population`, other columns ignored.
///
/// The types are the Vietnamese words (`xã`, `phường`, `đặc khu`) or those of the case format. The island groups Hoang
/// Sa and Truong Sa are left out: no officer commutes there, and their distances would drown all others.
public enum CommuneList {
  /// The communes of a file, of one province where its code is given, in the order of the file.
  ///
  /// - Throws: ``GenerationError`` with the place and number of the problems.
  public static func read(file: String, province: String? = nil) throws(GenerationError) -> [RealCommune] {
    let reader: CSVReader
    do {
      reader = try CSVReader(contentsOf: URL(fileURLWithPath: file), fileName: file)
    } catch {
      throw .communeList(file: file, .notReadable)
    }
    return try read(reader, province: province)
  }

  /// The communes that a reader of such a file gives.
  ///
  /// - Throws: ``GenerationError`` with the place and number of the problems.
  public static func read(_ reader: consuming CSVReader, province: String? = nil) throws(GenerationError)
    -> [RealCommune]
  {
    var reader = reader
    var parser = CommuneListParser(header: reader.header)
    while let row = reader.nextRow() { parser.add(row) }
    let malformed = reader.problems.map { CaseFinding($0, file: reader.fileName) }.filter { $0.severity == .error }
    let problems = malformed.map(CommuneListFinding.csv) + parser.problems
    if let first = problems.first {
      throw .communeList(file: reader.fileName, .rows(first, others: problems.count - 1))
    }
    guard let province else { return try checked(parser.communes, file: reader.fileName) }
    let members = parser.communes.filter { $0.province.text == province }
    if members.isEmpty {
      let known = Set(parser.communes.map(\.province.text)).sorted()
      throw .communeList(file: reader.fileName, .unknownProvince(province, known: known))
    }
    return try checked(members, file: reader.fileName)
  }

  private static func checked(_ communes: [RealCommune], file: String) throws(GenerationError) -> [RealCommune] {
    guard communes.count >= 2 else { throw .communeList(file: file, .tooFewCommunes) }
    return communes
  }
}

/// Turns the rows of a list into communes, collecting problems.
private struct CommuneListParser {
  private(set) var communes: [RealCommune] = []
  private(set) var problems: [CommuneListFinding] = []
  private var columns: [Column: Int] = [:]
  private var lineOfCode: [String: Int] = [:]

  enum Column: String, CaseIterable {
    case code, name, type
    case province = "province_code"
    case latitude = "lat"
    case longitude = "lon"
    case area = "area_km2"
    case population
  }

  init(header: [String]) {
    for column in Column.allCases {
      if let place = header.firstIndex(of: column.rawValue) {
        columns[column] = place
      } else {
        problems.append(.missingColumn(column.rawValue))
      }
    }
  }

  mutating func add(_ row: CSVRow) {
    guard columns.count == Column.allCases.count else { return }
    let (code, name) = (text(.code, row), text(.name, row))
    if CommuneListParser.islandGroups.contains(name) { return }
    if code.isEmpty { report(.noCode, at: .code, row) }
    if let line = lineOfCode.updateValue(row.line, forKey: code) {
      report(.codeTwice(code, line: line), at: .code, row)
    }
    let kind = kind(row)
    let latitude = number(.latitude, row, in: -90...90)
    let longitude = number(.longitude, row, in: -180...180)
    let area = number(.area, row, in: 0.01...1_000_000)
    let population = number(.population, row, in: 0...100_000_000)
    guard let kind, let latitude, let longitude, let area, let population else { return }
    communes.append(
      RealCommune(
        code: Code(code), name: name, kind: kind, province: Code(text(.province, row)),
        location: Coordinate(latitude: latitude, longitude: longitude), areaInSquareKilometres: area,
        population: Int(population.rounded())))
  }

  private static let islandGroups: Set<String> = ["Hoàng Sa", "Trường Sa"]

  private func text(_ column: Column, _ row: CSVRow) -> String {
    guard let place = columns[column] else { return "" }
    return row[place].trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
  }

  private mutating func kind(_ row: CSVRow) -> CommuneKind? {
    let word = text(.type, row).lowercased()
    switch word {
    case "xã": return .commune
    case "phường": return .ward
    case "đặc khu": return .specialZone
    default:
      if let kind = CommuneKind(rawValue: word) { return kind }
      report(.unknownType(word), at: .type, row)
      return nil
    }
  }

  private mutating func number(_ column: Column, _ row: CSVRow, in range: ClosedRange<Double>) -> Double? {
    let word = text(column, row)
    if let number = Double(word), range.contains(number) { return number }
    report(.notANumber(word, in: range, column: column.rawValue), at: column, row)
    return nil
  }

  private mutating func report(_ slip: CommuneListFinding.Slip, at column: Column, _ row: CSVRow) {
    problems.append(.cell(line: row.line, column: columns[column].flatMap { row.column(of: $0) } ?? 1, slip))
  }
}
