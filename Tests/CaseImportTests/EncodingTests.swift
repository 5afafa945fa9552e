import Foundation
import Spreadsheets
import TestSupport
import Testing

@testable import CaseImport

@Suite("Encodings of text files and cells")
struct EncodingTests {
  private static let text = "Họ và tên;Đơn vị\nNguyễn Thị Hường;Xã Hòa Bình\nTrần Đức Thắng;Phường Thủy Đông\n"

  /// The bytes of a text in Windows-1258, by its table read backwards.
  private static func windows1258(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    let table = (0...255).map { Windows1258.text([UInt8($0)]).unicodeScalars.first }
    for character in text.precomposedStringWithCanonicalMapping {
      let parts = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
      // The mark of the shape belongs to the letter, the tone stands behind it.
      let tones = parts.filter { [0x300, 0x301, 0x303, 0x309, 0x323].contains($0.value) }
      let rest = String(String.UnicodeScalarView(parts.filter { !tones.contains($0) }))
        .precomposedStringWithCanonicalMapping
      for scalar in Array(rest.unicodeScalars) + tones {
        bytes.append(UInt8(table.firstIndex(of: scalar) ?? 0x3F))
      }
    }
    return bytes
  }

  @Test("UTF-8, UTF-16 with and without a mark, and Windows-1258 are told, and give the same text")
  func encodings() throws {
    func units(_ text: String, isLittle: Bool) -> [UInt8] {
      text.utf16.flatMap { unit in
        isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      }
    }
    let cases: [(bytes: [UInt8], encoding: TextEncoding)] = [
      (Array(Self.text.utf8), .utf8), ([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), .utf8),
      ([0xFF, 0xFE] + units(Self.text, isLittle: true), .utf16LittleEndian),
      ([0xFE, 0xFF] + units(Self.text, isLittle: false), .utf16BigEndian),
      (units(Self.text, isLittle: true), .utf16LittleEndian), (Self.windows1258(Self.text), .windows1258),
    ]
    for (bytes, encoding) in cases {
      let decoded = try #require(DecodedText(bytes), "\(encoding)")
      #expect(decoded.encoding == encoding)
      #expect(decoded.text == Self.text)
    }
  }

  @Test("TCVN3 and VNI are told by their letters")
  func oldEncodings() throws {
    func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }
    let tcvn3 = try #require(DecodedText(latin("Hä vµ tªn;Lª V¨n TuÊn;NguyÔn ThÞ H\u{AD}êng")))
    #expect(tcvn3.encoding == .tcvn3)
    #expect(tcvn3.text == "Họ và tên;Lê Văn Tuấn;Nguyễn Thị Hường")
    let vni = try #require(DecodedText(latin("Hoï vaø teân;Leâ Vaên Tuaán;Nguyeãn Thò Höôøng")))
    #expect(vni.encoding == .vni)
    #expect(vni.text == "Họ và tên;Lê Văn Tuấn;Nguyễn Thị Hường")
  }

  @Test("Bytes of nothing known are not taken for anything")
  func unknown() {
    #expect(DecodedText([0x48, 0xFF, 0x00, 0x81, 0x90, 0x9D]) == nil)
    #expect(DecodedText([0xB5, 0xB5, 0xB5, 0xFF, 0x81, 0x8D]) == nil)
  }

  @Test("The font of a cell says what its letters are, whatever they look like")
  func fonts() {
    #expect(OldLetters.repaired("Hä", font: .tcvn3)?.text == "Họ")
    #expect(OldLetters.repaired("Hoï", font: .vni)?.text == "Họ")
    #expect(OldLetters.repaired("céng", font: .tcvn3Capitals)?.text == "CỘNG")
    #expect(OldLetters.repaired("Họ", font: .tcvn3) == nil)
    #expect(OldLetters.repaired("Họ và tên", font: .unicode) == nil)
  }
}

@Suite("Text files without form")
struct SeparatedTextTests {
  @Test("The separator is found behind titles, and quotes may hold it")
  func separator() {
    let text = SeparatedText("DANH SÁCH, NĂM 2025\n\nTên;Số\n\"Xã \"\"A\"\"; B\";1,5\nC;2\n")
    #expect(text.separator == ";")
    #expect(text.rows.map(\.line) == [1, 2, 3, 4, 5])
    #expect(text.rows[3].cells == ["Xã \"A\"; B", "1,5"])
    #expect(text.openQuote == nil)
  }

  @Test("Lines within quotes count, and a quote that is never closed has its line")
  func lines() {
    let text = SeparatedText("a,b\r\n\"x\ny\",2\r\nc,\"d")
    #expect(text.rows.map(\.line) == [1, 2, 4])
    #expect(text.openQuote == 4)
  }
}
