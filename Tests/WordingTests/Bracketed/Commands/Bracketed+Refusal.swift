import Planning
import Spreadsheets
import StaffingDomain
import Wording

extension Bracketed {
  func refusal(_ refusal: NameRefusal) -> String {
    marked(english.refusal(refusal))
  }

  func refusal(_ problem: BandProblem) -> String {
    marked(english.refusal(problem))
  }

  func refusal(_ refusal: ScenarioNameRefusal) -> String {
    marked(english.refusal(refusal))
  }

  func refusal(_ refusal: ResultsFolderRefusal, of folder: String) -> String {
    marked(english.refusal(refusal, of: folder))
  }

  func refusal(_ refusal: FileRefusal, at file: String) -> String {
    marked(english.refusal(refusal, at: file))
  }

  func reason(_ error: WorkbookWritingError) -> String {
    marked(english.reason(error))
  }

  func caseErrors(_ count: Int, hidden: Int, listedBy command: String) -> String {
    marked(english.caseErrors(count, hidden: hidden, listedBy: command))
  }

  func moreErrors(_ count: Int) -> String {
    marked(english.moreErrors(count))
  }

  func refusal(_ workload: ExcessiveWorkload, in cell: Cell, mostPosts: Int, of staffingCase: StaffingCase) -> String {
    marked(english.refusal(workload, in: cell, mostPosts: mostPosts, of: staffingCase))
  }

  var failedCheck: String { marked(english.failedCheck) }

  var editedPolicyKeys: String { marked(english.editedPolicyKeys) }

  func unreadableFolder(_ folder: String, reason: String) -> String {
    marked(english.unreadableFolder(folder, reason: reason))
  }

  func unwritableOutput(reason: String) -> String {
    marked(english.unwritableOutput(reason: reason))
  }

  func unknownFault(_ words: String) -> String {
    marked(english.unknownFault(words))
  }

  func sentence(_ error: PlanningError) -> String {
    marked(english.sentence(error))
  }

  func fault(_ reason: String) -> String {
    marked(english.fault(reason))
  }
}
