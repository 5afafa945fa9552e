public import CaseFormat
public import StaffingDomain

/// How a language speaks of a case that a workbook holds: of sheets, rows and headings in the place of files, lines and
/// code names.
public protocol SheetWording {
  /// What the workbook of the case that sentences are about calls its parts; nil where the case is in files.
  ///
  /// Single sentences name columns and words by it; ``SheetNames/spoken(_:)`` does the rest of a report.
  var workbook: WorkbookNames? { get set }
  /// A code name of a column or key within a sentence about files.
  func literal(_ name: String) -> String
  /// A word that a cell holds within a sentence: by its label where there is one, else as files have it.
  func choice(_ word: String, label: String?) -> String
  /// A sheet within a sentence, for example `sheet 'Officers'`.
  func sheet(_ name: String) -> String
  /// A row of a sheet within a sentence, for example `row 17 of sheet 'Officers'`.
  func row(_ number: Int, ofSheet name: String) -> String
  /// A column or a key by its heading and its code name, for example `Home commune (home_commune)`.
  func heading(_ heading: String, code: String) -> String
  /// The same within a sentence that names it without quotes.
  func column(_ heading: String) -> String
  /// What sentences say of files, and what they say of sheets in its place.
  var sheetPhrases: [(ofFile: String, ofSheet: String)] { get }
  /// A fact that a workbook needs other words or another cure for; nil where those for files will do once files and
  /// columns have their names of the workbook.
  func sheetWords(_ fact: CaseFact, _ names: SheetNames) -> FindingWords?
}

extension SheetWording where Self: Language {
  /// The language with what the workbook of a case calls its parts; as it is for a case in files.
  public func speaking(of staffingCase: StaffingCase) -> any Language { calling(staffingCase.workbook) }

  /// The language with what a workbook calls its parts.
  public func calling(_ workbook: WorkbookNames?) -> any Language {
    var language = self
    language.workbook = workbook
    return language
  }

  /// What the sentences of a report say, where the case is in a workbook; as they are otherwise.
  public func spoken(_ sentence: String) -> String {
    workbook.map { SheetNames($0, in: self).spoken(sentence) } ?? sentence
  }

  /// A column within a sentence: by its heading and code name where the case is in a workbook, else by its code name.
  func column(_ column: CaseColumn) -> String {
    self.column(TableSchema.schema(of: column.table).columns[column.index].name, of: column.table)
  }

  /// A column of a table within a sentence, by its code name where there is none of the name.
  func column(_ name: String, of table: CaseTable) -> String {
    guard let workbook, let heading = SheetNames(workbook, in: self).column(name, of: table) else {
      return literal(name)
    }
    return self.column(heading)
  }

  /// A key of the policy within a sentence: by its label and code name where the case is in a workbook, else by its code
  /// name.
  func name(of key: PolicyKey) -> String {
    workbook == nil ? literal(key.rawValue) : column(heading(label(of: key), code: key.rawValue))
  }

  /// A word of a list within a sentence: by its label where the case is in a workbook, else as files have it.
  func choice(_ word: String, of list: WordList) -> String {
    choice(word, label: workbook == nil ? nil : label(of: word, in: list))
  }
}

/// The names that a language has for the parts of a workbook's case.
public struct SheetNames: Sendable {
  private let language: any Language
  private let names: WorkbookNames
  /// The table that a sentence is about; nil for the policy and for the whole.
  private let table: CaseTable?

  /// Names the parts of a workbook.
  public init(_ names: WorkbookNames, about table: CaseTable? = nil, in language: any Language) {
    (self.names, self.table, self.language) = (names, table, language.calling(names))
  }

  /// The name of a part's sheet: its own, or that which a template gives it.
  public func sheet(_ part: CasePart) -> String { names.sheets[part] ?? language.label(of: part) }

  /// A column of a table by its heading and code name; nil where the table has none of the name.
  public func column(_ code: String, of table: CaseTable) -> String? {
    guard let column = TableSchema.schema(of: table).column(named: code) else { return nil }
    return language.heading(names.headings[table]?[code] ?? language.label(of: column.column), code: code)
  }

  /// A key of the policy by its label and code name; nil where there is none of the name.
  public func key(_ code: String) -> String? {
    PolicySchema.key(named: code).map { language.heading(language.label(of: $0.key), code: code) }
  }

  /// A column of the table that the sentence is about, a key, or a column of another table; else the name as it is.
  public func name(_ code: String) -> String {
    if let table, let own = column(code, of: table) { return own }
    return key(code) ?? CaseTable.allCases.lazy.compactMap { column(code, of: $0) }.first ?? code
  }
}

extension SheetNames {
  /// The words of a fact.
  func words(of fact: CaseFact) -> FindingWords {
    switch fact {
    case .traced(let fact, let origin):
      var words = words(of: fact)
      words.message += " (\(language.trace(origin)))"
      return words
    default:
      let own = fact.renamed(name)
      let words = language.sheetWords(own, self) ?? language.words(of: own)
      return FindingWords(spoken(words.message), spoken(words.remedy))
    }
  }

  /// A sentence with files, lines and code names of columns by their names in the workbook.
  ///
  /// What stands in quotes is data or has its name already.
  public func spoken(_ sentence: String) -> String {
    var text = ""
    for piece in QuotedText.pieces(of: sentence) {
      guard !piece.isQuoted else {
        text += piece.text
        continue
      }
      var plain = String(piece.text)
      for phrase in language.sheetPhrases { plain = plain.replacing(phrase.ofFile, with: phrase.ofSheet) }
      text += named(plain)
    }
    return text
  }

  /// A text with the names of files, rows and columns replaced.
  private func named(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(where: Self.isNamePart) {
      result += rest[..<start]
      let word = rest[start...].prefix(while: Self.isNamePart)
      let isCode = result.last == "("
      rest = rest[word.endIndex...]
      if let part = part(word, &rest) {
        result += part
      } else if word.contains("_"), !(isCode && rest.first == ")"), rest.first != "=" {
        let name = name(String(word))
        result += name == word ? name : language.column(name)
      } else {
        result += word
      }
    }
    return result + rest
  }

  /// The sheet, or the row of one, that the name of a file stands for, which may go on with a line.
  private func part(_ word: Substring, _ rest: inout Substring) -> String? {
    for ending in [".csv", ".yml"] where rest.hasPrefix(ending) {
      guard let part = CasePart(fileName: word + ending) else { continue }
      rest = rest.dropFirst(ending.count)
      let digits = rest.hasPrefix(":") ? rest.dropFirst().prefix { $0.isASCII && $0.isNumber } : ""
      guard let line = Int(digits) else { return language.sheet(sheet(part)) }
      rest = rest.dropFirst(digits.count + 1)
      return language.row(line, ofSheet: sheet(part))
    }
    return nil
  }

  private static func isNamePart(_ character: Character) -> Bool {
    character == "_" || character.isASCII && (character.isLetter || character.isNumber)
  }
}

/// A text by what stands within its quotes and outside of them.
enum QuotedText {
  struct Piece {
    let text: Substring
    let isQuoted: Bool
  }

  /// The pieces, the quotes with what they enclose; an apostrophe within a word is no quote.
  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var start = text.startIndex
    var close: Character?
    var before: Character = " "
    for place in text.indices {
      let character = text[place]
      let next = text.index(after: place)
      if let end = close {
        let follower = next < text.endIndex ? text[next] : " "
        guard character == end, end != "'" || !(follower.isLetter || follower.isNumber) else { continue }
        pieces.append(Piece(text: text[start..<next], isQuoted: true))
        (start, close, before) = (next, nil, " ")
      } else {
        if character == "“" || character == "'" && !(before.isLetter || before.isNumber) {
          pieces.append(Piece(text: text[start..<place], isQuoted: false))
          (start, close) = (place, character == "“" ? "”" : "'")
        }
        before = character
      }
    }
    pieces.append(Piece(text: text[start...], isQuoted: false))
    return pieces
  }
}
