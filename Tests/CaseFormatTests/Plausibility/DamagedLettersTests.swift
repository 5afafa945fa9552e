import StaffingDomain
import Testing

@testable import CaseFormat

/// Letters that are lost or of another encoding.
@Suite struct DamagedLettersTests {
  static let examples = [
    PlausibilityExample(
      "question marks for letters",
      [("officers.csv", "Nguyễn Văn An", "Nguy?n V?n An"), ("officers.csv", "Lê Văn Cường", "Lê V?n C?ng")],
      [
        "officers.csv:4:6: warning: damaged-text: name is 'Lê V?n C?ng', in which letters are lost, and 1 more cell of the "
          + "column with it; go back to where the table was written and save it as 'CSV UTF-8': this file does not hold the "
          + "letters any more"
      ]),
    PlausibilityExample(
      "UTF-8 as Windows text, which is also a name twice", [("communes.csv", "Tân Lập", "YÃªn BÃ¬nh")],
      [
        "communes.csv:3: warning: near-duplicate-name: the commune 'YÃªn BÃ¬nh' is called nearly the same as 'Yên Bình' on "
          + "line 2; if they are one, delete one and use its code everywhere; if not, tell their names apart",
        "communes.csv:3:7: warning: damaged-text: name is 'YÃªn BÃ¬nh', most likely 'Yên Bình', which was opened as Windows "
          + "text; open the original file as UTF-8 (code page 65001), and save it as 'CSV UTF-8'",
      ]),
    PlausibilityExample(
      "VNI", [("officers.csv", "Nguyễn Văn An", "Nguyeãn Vaên An")],
      [
        "officers.csv:2:6: warning: damaged-text: name is 'Nguyeãn Vaên An', most likely 'Nguyễn Văn An' in the old "
          + "encoding VNI (fonts VNI-...); convert the table from VNI to Unicode, and save it as 'CSV UTF-8'"
      ]),
    PlausibilityExample(
      "another letter for Đ, and the same name with Đ",
      [("communes.csv", "Tân Lập", "Ðông Hội"), ("communes.csv", "Nà Hang", "Đông Hội")],
      [
        "communes.csv:3:7: note: damaged-text: name is 'Ðông Hội', with a foreign letter that only looks like Đ; nothing "
          + "needs to be done: names are compared as if it were Đ (U+0110)",
        "communes.csv:6: warning: near-duplicate-name: the commune 'Đông Hội' is called nearly the same as 'Ðông Hội' on "
          + "line 3; if they are one, delete one and use its code everywhere; if not, tell their names apart",
      ]),
    PlausibilityExample(
      "a question in a note", [("decisions.csv", "Leads the land register project", "Bận? Ở lại? Có")], []),
  ]

  @Test(arguments: examples)
  func `A column with damaged letters has one finding for each kind`(example: PlausibilityExample) { example.check() }

  @Test(
    arguments: [
      ("Nguy?n", .lost, nil), ("?inh Thị Hoa", .lost, nil), ("Lê Th?", .lost, nil), ("Lê Th? (2)", .lost, nil),
      ("Nguy\u{FFFD}n", .lost, nil),
      ("Tráº§n Thá»‹ HÃ\u{A0}", .misreadUTF8, "Trần Thị Hà"), ("Tráº§n Thá»‹ HÃ", .misreadUTF8, "Trần Thị Hà"),
      ("HĂ²a BĂ¬nh", .misreadUTF8, "Hòa Bình"), ("Ä\u{90}Ã\u{A0} Náºµng", .misreadUTF8, "Đà Nẵng"),
      ("Ngá»c", .misreadUTF8, nil),
      ("Lª V¨n", .tcvn3, "Lê Văn"), ("TrÇn ThÞ Hµ", .tcvn3, "Trần Thị Hà"), ("§ç §øc", .tcvn3, "Đỗ Đức"),
      ("NGUYÔN", .tcvn3, "NGUYỄN"), ("UBND x· T©n LËp", .tcvn3, "UBND xã Tân Lập"),
      ("Leâ Vaên", .vni, "Lê Văn"), ("Nguyeãn Thò Höôøng", .vni, "Nguyễn Thị Hường"),
      ("Phöôùc Hoøa", .vni, "Phước Hòa"),
      ("NGUYEÃN VAÊN ÑÖÙC", .vni, "NGUYỄN VĂN ĐỨC"),
      ("Ðà Nẵng", .foreignD, "Đà Nẵng"), ("Bà Ðen", .foreignD, "Bà Đen"), ("Ɖà Lạt", .foreignD, "Đà Lạt"),
    ] as [(String, LetterDamage, String?)])
  func `Damage is known, and undone where it can be`(text: String, damage: LetterDamage, repaired: String?) {
    let found = DamagedLetters.damage(in: text, mayAsk: false)
    #expect(found?.0 == damage)
    #expect(found?.repaired == repaired)
  }

  /// Names of Latin 1 alone, of the highlands, in capitals, foreign ones, and signs that old encodings use for letters.
  @Test(arguments: [
    "Hòa Bình", "Hoà Bình", "Lê Minh", "Yên Bái", "Quý Hà", "Xuân Lai", "Krông Bông", "Ia Tôr", "Dliê Ya", "Niê Blô",
    "Kiên", "HÒA BÌNH", "XÃ TÂN AN", "Y Tý", "Cà Mau", "Café São Paulo", "Señor Müller", "Windows® Office", "5 km²",
    "Điều 3 § 5", "«Lan»", "Êñuôl", "Khoái Châu", "Ngoèo", "A", "", "Nguyễn Văn An", "Đắk Lắk", "Ở lại", "Mbôn Krông",
    "Thuý", "Quỳnh", "\u{201C}XÃ\u{201D} Hà", "Zôn à", "Báo cáo «quý»",
  ])
  func `Sound names stay as they are`(text: String) {
    #expect(DamagedLetters.damage(in: text, mayAsk: false) == nil)
    #expect(DamagedLetters.repaired(text) == text)
  }

  @Test(arguments: [
    "Còn ai?", "Ai? Không biết", "?", "Tư vấn?", "Tư vâ\u{301}n?", "Which land? (old)", "Ở đâu ?", "Số 2?", "Thuế (?)",
  ])
  func `A question mark after a word asks`(text: String) {
    #expect(DamagedLetters.damage(in: text, mayAsk: false) == nil)
    #expect(DamagedLetters.damage(in: text, mayAsk: true) == nil)
  }

  @Test func `Spellings of one name share a key, those of two do not`() {
    let names = [
      "Trần Đức Hòa", "TRẦN ĐỨC HOÀ", "Trần Ðức Hòa", "Tráº§n Ä\u{90}á»©c HÃ²a", "TrÇn §øc Hßa", "Traàn Ñöùc Hoøa",
    ]
    #expect(Set(names.map { NameKey.key(of: $0) }).count == 1)
    #expect(NameKey.key(of: "Trần Đức Hoa") != NameKey.key(of: names[0]))
  }
}
