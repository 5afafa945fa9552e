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
      throw GenerationError(.communeList, "'\(file)' cannot be opened; check the name and its permissions")
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
    var parser = CommuneListParser(fileName: reader.fileName, header: reader.header)
    while let row = reader.nextRow() { parser.add(row) }
    let malformed = reader.problems.map { Finding($0, file: reader.fileName) }
    let problems = malformed.filter { $0.severity == .error }.map(\.description) + parser.problems
    if let first = problems.first {
      let others = problems.count > 1 ? " (and \(problems.count - 1) more)" : ""
      throw GenerationError(.communeList, first + others)
    }
    guard let province else { return try checked(parser.communes, file: reader.fileName) }
    let members = parser.communes.filter { $0.province.text == province }
    if members.isEmpty {
      let codes = Set(parser.communes.map(\.province.text)).sorted().joined(separator: ", ")
      throw GenerationError(.communeList, "\(reader.fileName) has no province '\(province)'; it has \(codes)")
    }
    return try checked(members, file: reader.fileName)
  }

  private static func checked(_ communes: [RealCommune], file: String) throws(GenerationError) -> [RealCommune] {
    guard communes.count >= 2 else {
      throw GenerationError(.communeList, "\(file) gives fewer than 2 communes; a case needs at least 2")
    }
    return communes
  }
}

/// Turns the rows of a list into communes, collecting problems.
private struct CommuneListParser {
  private(set) var communes: [RealCommune] = []
  private(set) var problems: [String] = []
  private let fileName: String
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

  init(fileName: String, header: [String]) {
    self.fileName = fileName
    for column in Column.allCases {
      if let place = header.firstIndex(of: column.rawValue) {
        columns[column] = place
      } else {
        problems.append("\(fileName):1: the column '\(column.rawValue)' is missing")
      }
    }
  }

  mutating func add(_ row: CSVRow) {
    guard columns.count == Column.allCases.count else { return }
    let (code, name) = (text(.code, row), text(.name, row))
    if CommuneListParser.islandGroups.contains(name) { return }
    if code.isEmpty { problems.append(place(.code, row) + "the code is missing") }
    if let line = lineOfCode.updateValue(row.line, forKey: code) {
      problems.append(place(.code, row) + "the code '\(code)' stands in line \(line) already")
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
      problems.append(place(.type, row) + "'\(word)' is not a type; use xã, phường or đặc khu")
      return nil
    }
  }

  private mutating func number(_ column: Column, _ row: CSVRow, in range: ClosedRange<Double>) -> Double? {
    let word = text(column, row)
    if let number = Double(word), range.contains(number) { return number }
    problems.append(
      place(column, row)
        + "'\(word)' is not a number from \(range.lowerBound) to \(range.upperBound) for '\(column.rawValue)'")
    return nil
  }

  private func place(_ column: Column, _ row: CSVRow) -> String {
    let character = columns[column].flatMap { row.column(of: $0) } ?? 1
    return "\(fileName):\(row.line):\(character): "
  }
}
