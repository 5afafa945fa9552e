public import LetterTemplates

extension English {
  /// What is wrong with a template of letters, for example `there is no field 'ofice'; did you mean 'office'?`.
  public func words(of fact: TemplateFact) -> FindingWords {
    switch fact {
    case .unreadable: FindingWords("the file cannot be read", "check its name and that you may read it")
    case .notUTF8: FindingWords("the file is not UTF-8", "save it as UTF-8")
    case .tooLong(let bytes):
      FindingWords("the file is longer than \(figure(bytes)) bytes", "keep pictures and fonts out of it")
    case .unclosedTag: FindingWords("a tag that starts with '{{' has no end", "close it with '}}'")
    case .malformedName(let text):
      FindingWords(
        "'\(text)' is no name of a field", "write a name of 'cadre letters --fields', for example {{officer}}")
    case .unknownField(let name, let nearest, let known):
      FindingWords(
        "there is no field '\(name)'", didYouMean(nearest) ?? "here there are \(known.joined(separator: ", "))")
    case .misplacedField(let name, let section):
      FindingWords("'\(name)' is a field of '\(section)'", "put it between {{#\(section)}} and {{/\(section)}}")
    case .noText(let name):
      FindingWords("'\(name)' is no text", "open a section with {{#\(name)}} and close it with {{/\(name)}}")
    case .noSection(let name): FindingWords("'\(name)' is a number, which opens no section", "write {{\(name)}}")
    case .sectionWithinItself(let name):
      FindingWords("the section '\(name)' stands within itself", "close the outer one first with {{/\(name)}}")
    case .unknownFunction(let name, let nearest, let known):
      FindingWords(
        "there is no function '\(name)'", didYouMean(nearest) ?? "the functions are \(known.joined(separator: ", "))")
    case .unfitFunction(let name):
      FindingWords(
        "'\(name)' cannot be applied here",
        "functions of texts take a text, count() takes a list, and first(), "
          + "last(), even(), odd() and index() stand in the section of a list")
    case .unclosedSection(let name): FindingWords("the section '\(name)' has no end", "close it with {{/\(name)}}")
    case .strayEnd(let name, let open):
      FindingWords(
        "{{/\(name)}} ends no section",
        open.map { "the open section is '\($0)': close it with {{/\($0)}}" } ?? "remove it")
    case .tooDeep(let most):
      FindingWords("more than \(most) sections and files lie within each other", "make the template flatter")
    case .unsupported(let tag): FindingWords(unsupported(tag), remedy(tag))
    case .unknownPartial(let name, let nearest, let known):
      FindingWords(
        "there is no file '\(name).mustache' beside the template",
        didYouMean(nearest) ?? (known.isEmpty ? "put it there" : "the files there are \(known.joined(separator: ", "))")
      )
    case .circularPartial(let name):
      FindingWords("'\(name)' includes itself", "remove {{> \(name)}} here or in the files between")
    case .noLetters:
      FindingWords(
        "the template has no section of the letters",
        "put what is to be written for each officer between "
          + "{{#letters}} and {{/letters}}")
    case .refused:
      FindingWords("Mustache cannot read the template", "compare it with that of 'cadre letters --print-template'")
    }
  }

  private func unsupported(_ tag: TemplateFact.UnsupportedTag) -> String {
    switch tag {
    case .unescaped: "letters do not write fields unescaped, as a name might hold markup"
    case .delimiters: "letters do not have other delimiters"
    case .inheritance: "letters do not have inheritance of templates"
    case .configuration: "letters have no settings in templates"
    case .dynamicPartial: "letters do not include files by the value of a field"
    }
  }

  private func remedy(_ tag: TemplateFact.UnsupportedTag) -> String {
    switch tag {
    case .unescaped: "write {{name}} with two braces"
    case .delimiters: "write tags with two braces"
    case .inheritance: "include files with {{> name}}"
    case .configuration: "remove the tag"
    case .dynamicPartial: "write the name of the file"
    }
  }
}
