import CaseGeneration
import StaffingDomain
import Tables
import Testing
import Wording

@Suite struct CommuneListTests {
  private let header = "code,name,type,province_code,province_name,lat,lon,area_km2,population\n"
  private let good = """
    00103,Tây Hồ,phường,01,Hà Nội,21.057973,105.820222,10.72,100122
    00376,Sóc Sơn,xã,01,Hà Nội,21.246306,105.849398,68.24,117876
    11948,Côn Đảo,đặc khu,79,Hồ Chí Minh,8.69,106.61,75.79,6000
    20333,Hoàng Sa,đặc khu,48,Đà Nẵng,16.5,111.6,305,0
    11950,Bến Thành,phường,79,Hồ Chí Minh,10.77,106.69,1.85,71785

    """

  private func read(_ text: String, province: String? = nil) throws -> [RealCommune] {
    try CommuneList.read(CSVReader(bytes: Array(text.utf8), fileName: "list.csv"), province: province)
  }

  @Test func `Communes are read with their kind; the two island groups are left out`() throws {
    let communes = try read(header + good)
    #expect(communes.map(\.code.text) == ["00103", "00376", "11948", "11950"])
    #expect(communes.map(\.kind) == [.ward, .commune, .specialZone, .ward])
    #expect(communes[1].population == 117_876)
    #expect(try read(header + good, province: "79").map(\.code.text) == ["11948", "11950"])
  }

  @Test func `A case on real communes keeps codes, names, places and residents`() throws {
    let communes = try read(header + good, province: "01")
    let options = GenerationOptions(communes: 2, seed: 3, realCommunes: communes)
    let rows = GeneratedTables(options).rows("communes")
    #expect(rows.map { $0["commune"] } == ["00103", "00376"])
    #expect(rows.map { $0["name"] } == ["Tây Hồ", "Sóc Sơn"])
    #expect(rows.map { $0["latitude"] } == ["21.057973", "21.246306"])
    #expect(rows.map { $0["population"] } == ["100122", "117876"])
    #expect(rows.map { $0["province"] } == ["01", "01"])
  }

  @Test(arguments: [
    ("00104,A,thôn,01,B,21,105,1,2", "list.csv:7:9: 'thôn' is not a type"),
    ("00104,A,xã,01,B,north,105,1,2", "list.csv:7:17: 'north' is not a number from -90.0 to 90.0 for 'lat'"),
    ("00103,A,xã,01,B,21,105,1,2", "list.csv:7:1: the code '00103' stands in line 2 already"),
    ("00104,A,xã,01,B,21,105,0,2", "'0' is not a number from 0.01"),
    ("00104,A,xã,01,B,21,105,1", "list.csv:7: error: wrong-cell-count"),
  ])
  func `A bad row is named with its place`(row: String, message: String) {
    let error = #expect(throws: GenerationError.self) { try read(header + good + row + "\n") }
    #expect(error?.code == .communeList)
    let sentence = error.map { English().sentence($0) } ?? ""
    #expect(sentence.contains(message), "\(sentence)")
  }

  @Test func `A missing column, an unknown province and too few communes are refused`() {
    let missing = #expect(throws: GenerationError.self) { try read("code,name\n1,2\n") }
    #expect(missing.map { English().sentence($0).contains("the column 'type' is missing (and 5 more)") } == true)
    let unknown = #expect(throws: GenerationError.self) { try read(header + good, province: "7") }
    #expect(unknown.map { English().sentence($0).contains("no province '7'; it has 01, 79") } == true)
    #expect(throws: GenerationError.self) { try read(header) }
  }
}
