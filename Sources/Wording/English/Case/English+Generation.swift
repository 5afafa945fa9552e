public import CaseGeneration

extension English {
  /// For example `'my-case' is a file; name a folder for the case`.
  public func sentence(_ error: GenerationError) -> String {
    switch error {
    case .folder(let folder, let problem): "'\(folder)' \(predicate(problem))"
    case .communeList(let file, .notReadable): "'\(file)' cannot be opened; check the name and its permissions"
    case .communeList(let file, .unknownProvince(let province, let known)):
      "\(file) has no province '\(province)'; it has \(known.joined(separator: ", "))"
    case .communeList(let file, .tooFewCommunes): "\(file) gives fewer than 2 communes; a case needs at least 2"
    case .communeList(let file, .rows(let finding, let others)):
      line(finding, in: file) + (others > 0 ? " (and \(others) more)" : "")
    }
  }

  private func predicate(_ problem: FolderProblem) -> String {
    switch problem {
    case .isFile: "is a file; name a folder for the case"
    case .notEmpty: "is not empty; name a new folder, or add --overwrite to replace the case in it"
    case .holdsOther(let name):
      "also holds '\(name)', which is not a case file; name another folder, nothing was changed"
    case .notListable: "cannot be listed; check its permissions"
    case .notWritable(let reason): "cannot be written: \(reason)"
    case .notReplaceable: "cannot be replaced in one step on this file system; remove it first"
    case .notPlaced(let reason): "cannot be put in place: \(reason)"
    }
  }

  private func line(_ finding: CommuneListFinding, in file: String) -> String {
    switch finding {
    case .csv(let finding): FindingText(finding, in: self).description
    case .missingColumn(let column): "\(file):1: the column '\(column)' is missing"
    case .cell(let line, let column, let slip): "\(file):\(line):\(column): \(clause(slip))"
    }
  }

  private func clause(_ slip: CommuneListFinding.Slip) -> String {
    switch slip {
    case .noCode: "the code is missing"
    case .codeTwice(let code, let line): "the code '\(code)' stands in line \(line) already"
    case .unknownType(let word): "'\(word)' is not a type; use xã, phường or đặc khu"
    case .notANumber(let text, let range, let column):
      "'\(text)' is not a number from \(range.lowerBound) to \(range.upperBound) for '\(column)'"
    }
  }
}
