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
