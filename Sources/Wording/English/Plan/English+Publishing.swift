internal import Foundation
public import ResultsFormat

extension English {
  /// For example `the folder /plans does not exist; create it, or choose another place`.
  public func refusal(_ error: ResultsError) -> String {
    switch error {
    case .missingParent(let path): "the folder \(path) does not exist; create it, or choose another place"
    case .parentNotWritable(let path): "the folder \(path) cannot be written; choose another place for results"
    case .caseFolder(let path):
      "results cannot go to \(path): it is the case folder, inside it, or above it; choose another folder"
    case .insideResults(let path):
      "\(path) would lie in a folder of results, which holds results alone; choose a place outside of it"
    case .destinationIsNoFolder(let path): "\(path) exists and is not a folder; choose another place for results"
    case .destinationUnreadable(let path): "the folder \(path) cannot be read; choose another place for results"
    case .notAFile(let path): "\(path) is not an ordinary file and is left as it is; choose another place"
    case .exists(let path): "\(path) exists; give --overwrite to replace it"
    case .foreignFile(let path, let name):
      "\(path) holds '\(name)', which is not a results file of this command; \(untouched)"
    case .noSummary(let path): "\(path) holds files but no readable \(ResultFile.summaryFileName); \(untouched)"
    case .notOfComparison(let path, let name):
      "\(path) holds '\(name)', which is not of a comparison; \(untouched)"
    case .noComparison(let path, let missing):
      "\(path) holds no \(missing), so it is no earlier comparison; \(untouched)"
    case .notComparison(let path):
      "\(path) holds tables of these names that are no earlier comparison; \(untouched)"
    case .summaryNotFinite: "\(ResultFile.summaryFileName): a number is not finite"
    case .notFinite(let file, let row, let column):
      "\(file.fileName), row \(row): \(column) is not a finite number"
    case .system(let step, let path, let reason):
      "\(words(step, path)): \(String(cString: strerror(reason)))"
    case .missingFolder(let path, .plan): "there is no results folder \(path)"
    case .missingFolder(let path, .waves): "there is no waves folder \(path); 'cadre waves' writes one with -o"
    case .missingFolder(let path, .month): "there is no month's folder \(path); 'cadre follow' writes one with -o"
    case .notAFolder(let path): "\(path) is not a folder"
    }
  }

  private var untouched: String { "choose a new or empty folder, nothing was changed" }

  private func words(_ step: ResultsError.SystemStep, _ path: String) -> String {
    switch step {
    case .create: "could not create \(path)"
    case .write: "could not write \(path)"
    case .flush: "could not flush \(path)"
    case .rename: "could not rename \(path)"
    case .publish: "results could not be moved to \(path)"
    }
  }
}
