import ResultsFormat
import StaffingDomain
import Tables
import Testing
import Wording

/// How what is wrong with written files is mended: by the command that writes them.
@Suite struct ResultsRemedyTests {
  @Test(
    "a broken table names the command that writes it again",
    arguments: [(ResultFile.Folder.plan, "cadre solve"), (.waves, "cadre waves"), (.month, "cadre follow")])
  func csv(_ folder: ResultFile.Folder, _ command: String) {
    for language in [English(), Vietnamese()] as [any Language] {
      for problem in [CSVProblem.Kind.utf16, .notUTF8, .noHeader, .wrongCellCount(cells: 2, columns: 3)] {
        let words = language.words(ResultsFact(.csv(problem), in: folder))
        #expect(words.remedy.contains(command) && !words.remedy.contains("CSV"), "\(words)")
      }
      let note = language.words(ResultsFact(.csv(.emptyRowsAtEnd(2)), in: folder))
      #expect(!note.remedy.contains(command), "\(note)")
    }
  }

  @Test("numbers of findings are counted in their own form")
  func counts() {
    #expect(English().column(.warning, 1) == "warning" && English().column(.note, 2) == "notes")
  }
}
