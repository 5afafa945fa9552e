import Foundation
import TestSupport
import Testing

/// The language of every command: the option, else `CADRE_LANGUAGE`, else the locale, else English.
@Suite struct LanguageCommandTests {
  private static let check = ["check", "scenarios/01-two-communes"]
  private static let (english, vietnamese) = ("The case can be used.", "Bộ dữ liệu dùng được.")

  @Test(
    arguments: [
      ([:], [], false), (["LANG": "vi_VN.UTF-8"], [], true), (["LANG": "vi"], [], true),
      (["LC_ALL": "vi_VN.UTF-8", "LANG": "en_US.UTF-8"], [], true),
      (["LC_ALL": "C", "LANG": "vi_VN.UTF-8"], [], false), (["LC_ALL": "", "LANG": "vi_VN.UTF-8"], [], true),
      (["LC_MESSAGES": "vi_VN", "LANG": "en_US.UTF-8"], [], true), (["LANG": "fr_FR.UTF-8"], [], false),
      (["LANG": "C.UTF-8"], [], false), (["LANG": "vie.UTF-8"], [], false),
      (["CADRE_LANGUAGE": "vi", "LANG": "en_US.UTF-8"], [], true),
      (["CADRE_LANGUAGE": "en", "LANG": "vi_VN"], [], false),
      (["CADRE_LANGUAGE": "VI"], [], true), (["CADRE_LANGUAGE": "vi_VN.UTF-8"], [], true),
      (["CADRE_LANGUAGE": " vi "], [], true), (["CADRE_LANGUAGE": "", "LANG": "vi_VN.UTF-8"], [], true),
      (["CADRE_LANGUAGE": "en"], ["--language", "vi"], true), (["CADRE_LANGUAGE": "vi"], ["--language=EN"], false),
      (["CADRE_LANGUAGE": "nowhere"], ["--language", "vi"], true),
    ] as [([String: String], [String], Bool)])
  func theFirstThatSaysALanguageDecides(_ speech: [String: String], _ option: [String], _ isVietnamese: Bool) throws {
    let run = try CommandRun(Self.check + option, speech: speech)
    #expect(run.status == 0)
    #expect(run.output.contains(isVietnamese ? Self.vietnamese : Self.english), "\(run.output)")
    #expect(run.errors.isEmpty, "\(run.errors)")
  }

  @Test(
    arguments: [
      (["CADRE_LANGUAGE": "vn"], "'vn' is no language of Cadre; the languages are en, vi.", false),
      (
        ["CADRE_LANGUAGE": "tiếng Việt", "LANG": "vi_VN.UTF-8"],
        "Không có ngôn ngữ “tiếng Việt”; các ngôn ngữ là en, vi.", true
      ),
    ] as [([String: String], String, Bool)])
  func aVariableThatNamesNoLanguageIsToldAndPassedOver(
    _ speech: [String: String], _ words: String, _ isVietnamese: Bool
  ) throws {
    let run = try CommandRun(Self.check, speech: speech)
    #expect(run.status == 0)
    #expect(run.output.contains(isVietnamese ? Self.vietnamese : Self.english))
    #expect(run.errors == "cadre: CADRE_LANGUAGE: \(words)\n")
  }

  @Test(
    arguments: [
      (["check"], "Lỗi: câu lệnh còn thiếu “<case>”", "check"),
      (["solve", "x"], "Lỗi: câu lệnh còn thiếu “--output <output>”", "solve"),
      (["check", "x", "--strikt"], "Lỗi: không có tùy chọn “--strikt”; có phải “--strict” không?", "check"),
      // The parser finds a missing argument before an option that there is not.
      (["solve", "x", "--gpa", "1"], "Lỗi: không có tùy chọn “--gpa”; có phải “--gap” không?", "solve"),
      (["check", "--strikt"], "Lỗi: không có tùy chọn “--strikt”; có phải “--strict” không?", "check"),
      (["check", "x", "--qqqqqqqqqq"], "Lỗi: không có tùy chọn “--qqqqqqqqqq”", "check"),
      (["explain", "x", "-O1"], "Lỗi: không có tùy chọn “-O1”", "explain"),
      (["check", "x", "y"], "Lỗi: câu lệnh thừa “y”", "check"),
      (["check", "x", "y", "z"], "Lỗi: câu lệnh thừa “y”, “z”", "check"),
      (["check", "x", "--format"], "Lỗi: thiếu giá trị của “--format <format>”", "check"),
      (["check", "x", "--strict=1"], "Lỗi: tùy chọn “--strict” không nhận giá trị, nhưng câu lệnh ghi “1”", "check"),
      (
        ["solve", "x", "-o", "y", "--time-limit", "z"],
        "Lỗi: giá trị “z” không dùng được cho “--time-limit <time-limit>”", "solve"
      ),
      (
        ["solve", "x", "-o", "y", "--gap", "0,05"],
        "Lỗi: giá trị “0,05” không dùng được cho “--gap <gap>”: trong câu lệnh, phần thập phân viết sau dấu chấm: 0.05.",
        "solve"
      ),
      (
        ["check", "x", "--format", "z"],
        "Lỗi: giá trị “z” không dùng được cho “--format <format>”; ghi một trong các giá trị “", "check"
      ),
    ] as [([String], String, String)])
  func aMisreadCommandLineIsToldInVietnamese(_ arguments: [String], _ words: String, _ command: String) throws {
    let run = try CommandRun(arguments, speech: ["CADRE_LANGUAGE": "vi"])
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix(words), "\(run.errors)")
    #expect(run.errors.contains("\nCách dùng: cadre \(command) "), "\(run.errors)")
    #expect(run.errors.hasSuffix("\n  Chạy “cadre \(command) --help” để xem hướng dẫn.\n"), "\(run.errors)")
    for english in ["Error", "Missing", "Unexpected", "Unknown", "Usage", "Help", "See", "invalid"] {
      #expect(!run.errors.contains(english), "\(run.errors)")
    }
    // English says the same in its own words.
    let plain = try CommandRun(arguments, speech: ["CADRE_LANGUAGE": "en"])
    #expect(plain.status == 64)
    #expect(plain.errors.hasPrefix("Error: ") && plain.errors.contains("\nUsage: cadre \(command) "), "\(plain.errors)")
  }

  @Test func resultsSayTheirLanguageAndAreCheckedInIt() throws {
    try Project.withTemporaryFolder { folder throws in
      let out = folder.appendingPathComponent("out").path
      let solve = ["solve", "scenarios/01-two-communes", "-o", out, "--quiet"]
      #expect(try CommandRun(solve, speech: ["LANG": "vi_VN.UTF-8"]).status == 0)
      let summary = try String(contentsOfFile: out + "/summary.json", encoding: .utf8)
      #expect(summary.contains("\"language\" : \"vi\""))
      let transfers = try String(contentsOfFile: out + "/transfers.csv", encoding: .utf8)
      #expect(transfers.contains("giờ công mỗi tháng"))
      // Checked by a reader of English, the sentences are compared with what the plan gives in Vietnamese.
      let verified = try CommandRun(["verify", "scenarios/01-two-communes", out], speech: ["LANG": "en_US.UTF-8"])
      #expect(verified.status == 0 && verified.output.hasPrefix("Verified: "), "\(verified.output)")
    }
  }
}
