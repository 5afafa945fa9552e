public import CaseFormat
public import StaffingDomain

extension English {
  /// What is wrong with a file, for example `the case has no officers.csv`.
  public func words(_ fact: CaseFileFact) -> FindingWords {
    switch fact {
    case .noFolder:
      FindingWords(
        "there is no such folder or file",
        "name the folder that holds the tables of the case, a workbook (.xlsx) or a zip archive (.zip)")
    case .workbook(let problem): words(problem)
    case .archive(let problem): words(problem)
    case .notAFolder:
      FindingWords(
        "this is a file of another kind",
        "name the folder that holds the tables of the case, a workbook (.xlsx) or a zip archive (.zip)")
    case .noWorkbook:
      FindingWords("there is no such file", "correct the name of the workbook, or the folder in which it lies")
    case .missingTable(let file, let user, let columns):
      FindingWords(
        "the case has no \(file)" + (user.map { ", but \($0) names its rows" } ?? ""),
        "add it with the columns \(columns.joined(separator: ", "))")
    case .missingPolicy:
      FindingWords("the case has no policy.yml", "add it with at least one line: plan_date: 2025-07-01")
    case .missingWhatIf(let path):
      FindingWords("there is no such file as '\(path)'", "correct the path of the what-if")
    case .unreadable:
      FindingWords("the file cannot be read", "check that it is a file and that you may read it")
    case .unknownFile(let nearest):
      FindingWords(
        "the case format has no such file, so it is not read",
        didYouMean(nearest) ?? "delete it, or move it out of the folder")
    case .spelled(let name):
      FindingWords(
        "the file is read as \(name)", "nothing needs to be done; rename it for systems where capitals count")
    case .severalFiles(let names):
      FindingWords(
        "\(list(names)) differ in capitals alone, so it cannot be told which of them counts",
        "delete or rename all but one")
    }
  }

  /// What is wrong with a YAML file, for example `the file is not UTF-8 text`.
  public func words(_ fact: YAMLFact) -> FindingWords {
    let isPolicy = fact.file == .policy
    let form: String =
      switch fact.file {
      case .policy: "write one 'key: value' on each line"
      case .whatIf: whatIfForm
      case .mapping: "give policy:, words: and tables:, or let --guess write a mapping to start with"
      case .office: "write one 'key: value' on each line, for example 'office: Department of Home Affairs'"
      }
    return switch fact.problem {
    case .tooLong(let bytes):
      FindingWords(
        "the file is longer than \(bytes) bytes",
        contents(of: fact.file))
    case .notUTF8: FindingWords("the file is not UTF-8 text", "save it as UTF-8")
    case .empty: FindingWords("the file is empty", form)
    case .anchors:
      FindingWords(
        "anchors and aliases (& and *) have no place in a \(name(of: fact.file))",
        "write the value itself, and a text that begins with one of them in quotes")
    case .tooDeep(let levels):
      FindingWords("lists and keys lie more than \(levels) levels deep within each other", form)
    case .strangeCharacter(let character):
      FindingWords("the file holds \(described(character))", remedy(character))
    case .notYAML(nil): FindingWords("the file is not YAML", form)
    case .notYAML(let detail?):
      FindingWords(
        "the file is not YAML: \(detail)", isPolicy ? form : "check colons, quotes, brackets and indents")
    case .keyTwice(let key): FindingWords("the key '\(key)' stands twice", "delete one of the two lines")
    }
  }

  private func name(of file: YAMLFact.File) -> String {
    switch file {
    case .policy: "policy"
    case .whatIf: "what-if"
    case .mapping: "mapping"
    case .office: "description of an office"
    }
  }

  private func contents(of file: YAMLFact.File) -> String {
    switch file {
    case .policy: "keep only keys of the policy in it"
    case .whatIf: "keep only changes in it"
    case .mapping: "keep only tables in it"
    case .office: "keep only what describes the office in it"
    }
  }

  /// More findings of a code than are listed.
  public func unlisted(_ count: Int, _ code: FindingCode) -> FindingWords {
    FindingWords("\(count) more findings '\(code.rawValue)' are not listed", "mend the ones listed first")
  }

  /// What a file that is a what-if holds.
  var whatIfForm: String { "give name:, description: and a list of changes:" }

  /// The question whether a name was meant; nil without one.
  func didYouMean(_ nearest: String?) -> String? { nearest.map { "did you mean '\($0)'?" } }
}
